import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RosterPage } from '../attendance/attendance.view.ts';
import type { AttentionItemView } from '../care/care.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import type { JourneyPage } from '../members/member.view.ts';
import type { MemberFiguresView } from '../records/member-figures.view.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { installKinds } from './installed-kinds.ts';
import type { KindView } from './kind.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));

describe('the marks of a kind of another package', () => {
  let api: TestApi;
  let centre: SeededCentre;
  let group: SeededGroup;
  const days = ['2026-11-02', '2026-11-09', '2026-11-16'];
  const people = ['Asha', 'Bina', 'Chand', 'Deepa', 'Esha'];
  const leads = () => api.as(centre.counsellor.token);
  const at = (place: number) => `/api/v1/sessions/${String(group.sessionIds[place])}`;
  let taps = 0;
  const tap = (person: number, state: string, own?: string, markedAt = '2026-11-02T05:40:00Z') => {
    taps += 1;
    return { clientId: `art-${String(taps)}`, personId: group.memberIds[person], state, own, markedAt };
  };
  const mark = (marks: readonly object[]) =>
    leads()
      .put(`${at(0)}/attendance`)
      .send({ marks });
  const marks = [
    [0, 'present', 'showed-work'],
    [1, 'absent', 'sent-work'],
    [2, 'excused', 'no-materials'],
    [3, 'present', undefined],
  ] as const;

  beforeAll(async () => {
    api = await startApi({ kinds: [artCircle] });
    centre = await seedCentre(api);
    api.clock.set('2026-11-02T05:45:00Z');
    const starts = days.map((day) => `${day}T05:30:00Z`);
    group = await seedGroup(api, centre, { kind: 'art-circle', starts, aliases: people });
  });
  afterAll(async () => {
    await installKinds([]);
    await api.close();
  });

  it('are given out in words, each with what it counts as', async () => {
    const { items } = (await api.as(centre.administrator.token).get('/api/v1/programme-kinds')).body as { items: KindView[] };
    expect(items.at(-1)?.attendance.own).toMatchObject([
      { code: 'showed-work', counts: 'attended', state: 'present', name: { mr: 'आपले काम दाखवले' } },
      { code: 'sent-work', counts: 'missed', state: 'absent' },
      { code: 'no-materials', counts: 'neither', state: 'excused', name: { gu: expect.any(String) } },
    ]);
    expect(items[0]?.attendance.own).toEqual([]);
  });

  it.each([
    { state: 'present', own: 'sang', status: 422, code: 'attendance/state-unknown' },
    { state: 'present', own: 'sent-work', status: 422, code: 'attendance/state-unknown' },
    { state: null, own: 'showed-work', status: 422, code: 'attendance/state-unknown' },
    { state: 'present', own: 'showed-work', minutes: 20, status: 422, code: 'attendance/minutes-not-asked' },
    { state: 'present', own: 7, status: 400, code: 'http/malformed' },
  ])('are refused as $own with $state: $code', async ({ status, code, ...given }) =>
    expect((await mark([{ ...tap(0, 'present'), ...given }])).body).toMatchObject({ status, code }),
  );

  it('are stored beside what they count as, sent again without effect, and differ from each other', async () => {
    const sent = marks.map(([person, state, own]) => tap(person, state, own));
    expect((await mark(sent).expect(200)).body).toEqual({ applied: 4, replayed: 0, conflicts: [] });
    expect((await mark(sent).expect(200)).body).toMatchObject({ applied: 0, replayed: 4 });
    const before = [{ ...tap(0, 'present', undefined, '2026-11-02T05:35:00Z') }];
    expect((await mark(before).expect(200)).body).toMatchObject({
      conflicts: [{ mine: { state: 'present', own: null }, theirs: { state: 'present', own: 'showed-work' } }],
    });
    const { items } = (await leads().get(`${at(0)}/roster`)).body as RosterPage;
    expect(items.map(({ displayName, mark: one }) => [displayName, one?.state, one?.own])).toEqual(
      people.map((name, person) => [name, marks[person]?.[1], person === 4 ? undefined : (marks[person]?.[2] ?? null)]),
    );
  });

  it.each([
    `update attendance set own_mark = 'Showed work' where centre_id = $1 and own_mark = 'showed-work'`,
    `update attendance set state = 'late' where centre_id = $1 and own_mark = 'showed-work'`,
    `update attendance set minutes = 20 where centre_id = $1 and own_mark = 'showed-work'`,
  ])('are kept by the database in their form: %s', (sql) => expect(inCentre(api, centre, sql)).rejects.toThrow(/attendance_own_mark/));

  it('are counted as what they come to: in the figures of the session, of its day and of its people', async () => {
    api.clock.set('2026-11-02T07:10:00Z');
    await leads()
      .post(`${at(0)}/finish`)
      .send({})
      .expect(200);
    expect((await leads().get(at(0))).body).toMatchObject({ expected: 4, attended: 2 });
    const counted = await inCentre(api, centre, 'select attended, missed, excused, walk_ins from attendance_daily where centre_id = $1');
    expect(counted).toEqual([{ attended: 2, missed: 2, excused: 1, walk_ins: 0 }]);
    const { groups } = (await leads().get(`/api/v1/members/${String(group.memberIds[1])}/figures`)).body as MemberFiguresView;
    expect(groups).toMatchObject([{ attended: 0, expected: 1 }]);
  });

  it('are answered beside what they count as: in the grid of the group, the strip of a member and their journey', async () => {
    const { heatmap } = (await leads().get(`/api/v1/groups/${group.groupId}`).expect(200)).body as GroupView;
    expect(heatmap.rows.map(({ displayName, marks: cells, ownMarks }) => [displayName, cells, ownMarks])).toEqual([
      ['Asha', ['present'], ['showed-work']],
      ['Bina', ['absent'], ['sent-work']],
      ['Chand', ['excused'], ['no-materials']],
      ['Deepa', ['present'], null],
      ['Esha', ['absent'], null],
    ]);
    const of = async (person: number, part: string): Promise<unknown> =>
      (
        await leads()
          .get(`/api/v1/members/${String(group.memberIds[person])}/${part}`)
          .expect(200)
      ).body;
    for (const [person, own] of [
      [1, 'sent-work'],
      [4, null],
    ] as const) {
      expect(await of(person, 'figures')).toMatchObject({ groups: [{ kind: 'art-circle', sessions: [{ state: 'absent', own }] }] });
      const { items } = (await of(person, 'journey')) as JourneyPage;
      expect(items.find(({ type }) => type === 'attendance')?.params).toMatchObject({ kind: 'art-circle', state: 'absent', own });
    }
  });

  it('are told apart by the signals of their kind: work that was sent is not waiting', async () => {
    for (const [place, day] of days.entries()) {
      api.clock.set(`${day}T07:15:00Z`);
      if (place > 0)
        await leads()
          .post(`${at(place)}/finish`)
          .send({})
          .expect(200);
    }
    const { items } = (await leads().get('/api/v1/attention').expect(200)).body as { items: AttentionItemView[] };
    const waits = items.filter(({ reasons }) => reasons.some(({ code }) => code === 'work-is-waiting'));
    expect(waits.map(({ displayName }) => displayName)).toEqual(['Esha']);
  });

  it('are amended, and the record keeps what was said before', async () => {
    api.clock.set('2026-11-20T07:10:00Z');
    const mine = { personId: group.memberIds[0], state: 'excused', own: 'no-materials' };
    const amend = api.as(centre.administrator.token).post(`${at(0)}/amendments`);
    expect((await amend.send({ mark: mine, reason: 'The clay had run out' }).expect(201)).body).toMatchObject({
      before: { state: 'present', own: 'showed-work' },
      after: { state: 'excused', own: 'no-materials' },
    });
  });
});
