import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MemberFiguresView } from './member-figures.view.ts';
import type { MemberCommitmentView } from './member-records.view.ts';
import type { EarlierCommitmentView, PersonRecordView, SessionRecordsView } from './records.view.ts';

const starts = ['2026-11-02T05:30:00Z', '2026-11-09T05:30:00Z', '2026-11-16T05:30:00Z'];
let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
let sagar: string;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { name: 'Savera', starts });
  sagar = String(group.memberIds[0]);
});
afterAll(() => api.close());

const session = (place: number): string => `/api/v1/sessions/${String(group.sessionIds[place])}`;
const me = (role: 'facilitator' | 'counsellor' = 'facilitator') => api.as(centre[role].token);
/** Goes to ten minutes after the start of a session. */
const goTo = (place: number) => api.clock.set(String(starts[place]).replace('05:30', '05:40'));
const take = (place: number, text: string, takenAt = api.clock.now().toString(), personId = sagar) =>
  me()
    .put(`${session(place)}/commitments`)
    .send({ personId, text, takenAt });
const review = (place: number, id: string, outcome: string | null, reviewedAt = api.clock.now().toString()) =>
  me()
    .put(`${session(place)}/commitments/${id}`)
    .send({ outcome, reviewedAt });
const about = async (place: number): Promise<PersonRecordView | undefined> =>
  (
    (
      await me()
        .get(`${session(place)}/records`)
        .expect(200)
    ).body as SessionRecordsView
  ).people.find(({ personId }) => personId === sagar);
const first = async (place: number): Promise<EarlierCommitmentView> => (await about(place))!.toReview[0]!;
const asked = async (place: number): Promise<unknown> =>
  ((await about(place))?.toReview ?? []).map(({ text, on, outcome }) => [text, on, outcome]);
const listed = async (): Promise<MemberCommitmentView[]> =>
  ((await me('counsellor').get(`/api/v1/members/${sagar}/commitments`).expect(200)).body as { items: MemberCommitmentView[] }).items;

describe('a commitment', () => {
  it('is taken by who runs the session, of two texts the one that was written later', async () => {
    goTo(0);
    await take(0, 'Call my brother', '2026-11-02T05:38:00Z').expect(200);
    await take(0, 'Call my sister', '2026-11-02T05:39:00Z').expect(200);
    await take(0, 'Call my brother', '2026-11-02T05:38:30Z').expect(200);
    expect(await about(0)).toMatchObject({ commitment: 'Call my sister', toReview: [] });
  });

  it('is sealed', async () => {
    const rows = await inCentre<{ text: string }>(
      api,
      centre,
      `select encode(text_cipher, 'escape') as text from commitments where centre_id = $1`,
    );
    expect(rows.map(({ text }) => text.includes('sister'))).toEqual([false]);
  });

  it('is asked about at the next session of the group, and not at its own', async () => {
    goTo(1);
    expect(await asked(1)).toEqual([['Call my sister', '2026-11-02', null]]);
    const { id } = await first(1);
    expect((await review(0, id, 'done')).body).toMatchObject({ code: 'commitments/not-found' });
    await review(1, id, 'done').expect(200);
    expect(await asked(1)).toEqual([['Call my sister', '2026-11-02', 'done']]);
    await take(1, 'Walk home by the main road').expect(200);
  });

  it('has the later of two answers, in whatever order they arrive', async () => {
    const { id } = await first(1);
    await review(1, id, 'partly', '2026-11-09T05:39:00Z').expect(200);
    expect(await asked(1)).toMatchObject([[expect.anything(), expect.anything(), 'done']]);
    api.clock.set('2026-11-09T05:41:00Z');
    await review(1, id, 'carried-over').expect(200);
  });

  it('is asked about again once it was carried over, with the one taken since, and is on the page of the member', async () => {
    goTo(2);
    expect(await asked(2)).toEqual([
      ['Call my sister', '2026-11-02', null],
      ['Walk home by the main road', '2026-11-09', null],
    ]);
    await review(2, (await first(2)).id, 'done').expect(200);
    expect(await listed()).toMatchObject([
      { text: 'Walk home by the main road', groupName: 'Savera', on: '2026-11-09', outcome: null, reviewedOn: null, isOpen: true },
      { text: 'Call my sister', on: '2026-11-02', outcome: 'done', reviewedOn: '2026-11-16', isOpen: false },
    ]);
  });

  it('is asked about once more when the answer was taken back', async () => {
    api.clock.set('2026-11-16T05:42:00Z');
    await review(2, (await first(2)).id, null).expect(200);
    expect((await listed()).map(({ isOpen }) => isOpen)).toEqual([true, true]);
  });

  it('is gone with its words, and is not asked about', async () => {
    api.clock.set('2026-11-15T05:00:00Z');
    await take(1, '').expect(200);
    expect(await asked(2)).toMatchObject([['Call my sister', '2026-11-02', null]]);
    expect(await listed()).toHaveLength(1);
  });

  it.each([
    { what: 'of somebody whom nobody knows', act: () => take(2, 'Rest', undefined, newId()), then: 'members/not-found' },
    { what: 'that is not on record', act: () => review(2, newId(), 'done'), then: 'commitments/not-found' },
    {
      what: 'where the kind records who was present only',
      act: async () => {
        const circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts: ['2026-11-16T05:30:00Z'] });
        const body = { personId: circle.memberIds[0], text: 'Rest', takenAt: '2026-11-16T05:40:00Z' };
        return me()
          .put(`/api/v1/sessions/${String(circle.sessionIds[0])}/commitments`)
          .send(body);
      },
      then: 'records/notes-not-kept',
    },
  ])('is refused $what: $then', async ({ act, then }) => {
    goTo(2);
    expect((await act()).body).toMatchObject({ code: then });
  });

  it('is not listed for a peer', () => me().get(`/api/v1/members/${sagar}/commitments`).expect(403));
});

describe('the figures of a member', () => {
  const figures = (query = '', role: 'facilitator' | 'counsellor' = 'counsellor', id = sagar) =>
    me(role).get(`/api/v1/members/${id}/figures${query}`);
  const read = async (query?: string): Promise<MemberFiguresView> => (await figures(query).expect(200)).body as MemberFiguresView;
  let circle: SeededGroup;
  const meet = async (place: number, state: string | null, answers: object): Promise<void> => {
    goTo(place);
    const [at, personId] = [api.clock.now().toString(), circle.memberIds[0]];
    const path = `/api/v1/sessions/${String(circle.sessionIds[place])}`;
    const marks = state === null ? [] : [{ clientId: newId(), personId, state, markedAt: at }];
    if (marks.length > 0) await me().put(`${path}/attendance`).send({ marks }).expect(200);
    await me().put(`${path}/answers`).send({ form: 'person', formVersion: '1.0.0', personId, answers, writtenAt: at }).expect(200);
    await me().post(`${path}/finish`).send({ beforeEnd: true }).expect(200);
  };

  it('are empty for somebody of whom nothing is recorded, and read within reach only', async () => {
    circle = await seedGroup(api, centre, { kind: 'sharing-circle', name: 'Sham', starts, aliases: ['Sagar B.', 'Tara B.'] });
    const [member] = circle.memberIds;
    goTo(0);
    expect((await figures('', 'counsellor', member).expect(200)).body).toEqual({ days: 84, groups: [], said: [] });
    await figures('', 'facilitator', member).expect(403);
    await figures('', 'counsellor', newId()).expect(404);
    for (const days of ['0', '367', 'x']) await figures(`?days=${days}`, 'counsellor', member).expect(400);
  });

  it('have attendance by group, and what the person chose to say, oldest first', async () => {
    sagar = String(circle.memberIds[0]);
    await meet(0, 'present', { mood: 2, craving: 7 });
    await meet(1, 'late', {});
    await meet(2, null, { mood: 4 });
    const [one, two, three] = circle.sessionIds;
    const point = (sessionId: unknown, on: string, value: number) => ({ sessionId, groupName: 'Sham', on, value });
    expect(await read()).toEqual({
      days: 84,
      groups: [
        {
          ...{ groupId: circle.groupId, groupName: 'Sham', kind: 'sharing-circle', attended: 2, expected: 3, longestRun: 2 },
          sessions: [
            { sessionId: one, on: '2026-11-02', state: 'present', own: null },
            { sessionId: two, on: '2026-11-09', state: 'late', own: null },
            { sessionId: three, on: '2026-11-16', state: 'absent', own: null },
          ],
        },
      ],
      said: [
        {
          ...{ code: 'mood', name: { en: 'Mood', hi: 'मन', mr: 'मन:स्थिती' }, min: 1, max: 5 },
          points: [point(one, '2026-11-02', 2), point(three, '2026-11-16', 4)],
        },
        { code: 'craving', name: { en: 'Craving', hi: 'तलब', mr: 'ओढ' }, min: 0, max: 10, points: [point(one, '2026-11-02', 7)] },
      ],
    });
  });

  it('are those of the time that is asked for, without cancelled sessions', async () => {
    expect(await read('?days=8')).toMatchObject({
      days: 8,
      groups: [{ attended: 1, expected: 2 }],
      said: [{ code: 'mood', points: [{ value: 4 }] }],
    });
    await inCentre(api, centre, `update sessions set state = 'cancelled' where centre_id = $1 and id = $2`, circle.sessionIds[2]);
    expect(await read('?days=8')).toMatchObject({ groups: [{ attended: 1, expected: 1 }], said: [] });
  });

  it('count as opening the record, which the audit notes once a day', async () => {
    const [opened] = await inCentre<{ count: number }>(
      api,
      centre,
      `select count(*)::int as count from audit_entries where centre_id = $1 and action = 'member-opened' and subject_id = $2
       and at >= '2026-11-16' and actor_id = $3`,
      sagar,
      centre.counsellor.userId,
    );
    expect(opened).toEqual({ count: 1 });
  });

  it('begin with the session that started so many days ago to the minute, and follow a mark that is corrected', async () => {
    const expected = async (time: string) => {
      api.clock.set(time);
      return (await read('?days=7')).groups.map((group) => group.expected);
    };
    expect(await expected('2026-11-16T05:30:00Z')).toEqual([1]);
    expect(await expected('2026-11-16T05:31:00Z')).toEqual([]);
    expect(await read()).toMatchObject({ groups: [{ attended: 2, expected: 2, longestRun: 2 }] });
    await inCentre(api, centre, `update attendance set state = 'absent' where centre_id = $1 and session_id = $2`, circle.sessionIds[1]);
    expect(await read()).toMatchObject({ groups: [{ attended: 1, expected: 2, longestRun: 1 }] });
  });

  it('and the commitments are no business of a counsellor of another branch', async () => {
    await counsellorOfSouth(api, centre);
    for (const what of ['figures', 'commitments']) {
      const { body } = await api.as(centre.mentor.token).get(`/api/v1/members/${sagar}/${what}`).expect(404);
      expect(body).toMatchObject({ code: 'members/not-found' });
    }
  });
});
