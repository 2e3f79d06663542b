import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, leave, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let people = 0;
const me = () => api.as(centre.counsellor.token);

interface Reason {
  readonly code: string;
  readonly params: { readonly count?: number; readonly dates?: readonly string[] };
}
/** The reasons of this member in the list. */
async function reasonsOf(memberId: unknown): Promise<readonly Reason[]> {
  const { items } = (await me().get('/api/v1/attention?limit=100').expect(200)).body as {
    items: { memberId: string; reasons: readonly Reason[] }[];
  };
  return items.find((item) => item.memberId === memberId)?.reasons ?? [];
}
const said = async (memberId: unknown): Promise<readonly string[]> =>
  (await reasonsOf(memberId)).map(({ code, params }) => (params.count === undefined ? code : `${code} ${String(params.count)}`));

/** The result of a session for one person: a mark, no mark, cancelled, or not held yet. */
type Fate = 'present' | 'late' | 'absent' | 'excused' | 'walk-in' | 'unmarked' | 'called off' | 'open' | OpenFate;
/** Marked, and nobody pressed Finish. */
type OpenFate = 'open, present' | 'open, late' | 'open, absent' | 'open, walk-in';
const dayOf = (place: number): string => `2026-11-${String(place + 2).padStart(2, '0')}`;

async function live(group: SeededGroup, place: number, fate: Fate): Promise<void> {
  const path = `/api/v1/sessions/${String(group.sessionIds[place])}`;
  if (fate === 'called off') {
    api.clock.set(`${dayOf(place)}T04:00:00Z`);
    await decided(me(), `${path}/cancel`, { reason: 'flood' });
  }
  if (fate === 'called off' || fate === 'open') return;
  const at = `${dayOf(place)}T06:40:00Z`;
  api.clock.set(at);
  if (fate !== 'unmarked') {
    const state = fate.replace('open, ', '');
    const mark = { clientId: `${path}-${String(people)}`, personId: group.memberIds[0], state, markedAt: at };
    await me()
      .put(`${path}/attendance`)
      .send({ marks: [mark] })
      .expect(200);
  }
  if (!fate.startsWith('open, ')) await me().post(`${path}/finish`).send({}).expect(200);
}

/** A group of a kind with one person, and its sessions one a day from 2 November. */
async function lived(kind: string, fates: readonly Fate[]): Promise<SeededGroup> {
  people += 1;
  api.clock.set('2026-11-01T06:00:00Z');
  const starts = fates.map((_, place) => `${dayOf(place)}T05:30:00Z`);
  const group = await seedGroup(api, centre, { kind, starts, aliases: [`Person ${String(people)}`] });
  for (const [place, fate] of fates.entries()) await live(group, place, fate);
  return group;
}

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());

describe('misses, as the kind of the group reads them', () => {
  it.each<{ kind: string; fates: readonly Fate[]; then: readonly string[] }>([
    { kind: 'group-counselling', fates: ['present', 'present'], then: [] },
    { kind: 'group-counselling', fates: ['present', 'absent'], then: ['missed-last 1'] },
    { kind: 'group-counselling', fates: ['absent', 'absent'], then: ['missed-in-a-row 2'] },
    { kind: 'group-counselling', fates: ['present', 'unmarked'], then: ['missed-last 1'] },
    { kind: 'group-counselling', fates: ['absent', 'excused'], then: ['missed-last 1'] },
    { kind: 'group-counselling', fates: ['excused', 'excused', 'excused'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'excused', 'absent'], then: ['missed-in-a-row 2'] },
    { kind: 'group-counselling', fates: ['absent', 'called off', 'absent'], then: ['missed-in-a-row 2'] },
    { kind: 'group-counselling', fates: ['absent', 'called off', 'called off'], then: ['missed-last 1'] },
    { kind: 'group-counselling', fates: ['called off', 'open'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'late'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'walk-in'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'absent', 'open, present'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'open, late'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'open, walk-in'], then: [] },
    { kind: 'group-counselling', fates: ['absent', 'absent', 'open, absent'], then: ['missed-in-a-row 2'] },
    { kind: 'group-counselling', fates: ['absent', 'open, present', 'absent'], then: ['missed-last 1'] },
    { kind: 'sharing-circle', fates: ['absent', 'absent'], then: ['missed-last 1'] },
    { kind: 'sharing-circle', fates: ['absent', 'absent', 'absent'], then: ['missed-in-a-row 3'] },
    { kind: 'community-activity', fates: ['absent', 'absent'], then: [] },
    { kind: 'community-activity', fates: ['absent', 'absent', 'absent'], then: ['missed-in-a-row 3'] },
    { kind: 'mentor-circle', fates: ['absent'], then: ['missed-last 1'] },
    { kind: 'aftercare-group', fates: ['absent', 'absent'], then: ['missed-in-a-row 2'] },
  ])('$kind: $fates says $then', async ({ kind, fates, then }) => {
    const { memberIds } = await lived(kind, fates);
    expect(await said(memberIds[0])).toEqual(then);
  });

  it('are listed with their days, without cancelled sessions', async () => {
    const { memberIds } = await lived('group-counselling', ['present', 'absent', 'called off', 'absent']);
    expect((await reasonsOf(memberIds[0]))[0]?.params.dates).toEqual([dayOf(1), dayOf(3)]);
  });

  it('do not exist for kinds with a headcount only, which nobody can miss', async () => {
    const { memberIds } = await lived('group-counselling', ['present', 'present']);
    const starts = [0, 1].map((place) => `${dayOf(place)}T05:30:00Z`);
    const { sessionIds } = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts, aliases: [] });
    api.clock.set(`${dayOf(1)}T06:40:00Z`);
    for (const id of sessionIds) await me().post(`/api/v1/sessions/${id}/finish`).send({ headcount: 9 }).expect(200);
    expect(await said(memberIds[0])).toEqual([]);
  });
});

describe('a mark in a session that nobody has finished', () => {
  const listed = async (memberId: unknown): Promise<boolean> => {
    const { items } = (await me().get('/api/v1/members?limit=200').expect(200)).body as { items: { id: string; needsWord: boolean }[] };
    return items.find(({ id }) => id === memberId)?.needsWord ?? false;
  };
  const page = async (memberId: unknown): Promise<readonly string[]> =>
    (
      (
        await me()
          .get(`/api/v1/members/${String(memberId)}`)
          .expect(200)
      ).body as { attention: Reason[] }
    ).attention.map(({ code }) => code);
  const hint = async (sessionId: unknown): Promise<unknown> => {
    const { items } = (
      await me()
        .get(`/api/v1/sessions/${String(sessionId)}/roster`)
        .expect(200)
    ).body as { items: { hint: unknown }[] };
    return items[0]?.hint;
  };

  it('ends the run on the page of the member, in both lists and on the next roster, until it is cleared', async () => {
    const { memberIds, sessionIds } = await lived('group-counselling', ['absent', 'absent', 'open, present', 'open']);
    const [memberId] = memberIds;
    const everywhere = async () => [await said(memberId), await listed(memberId), await page(memberId), await hint(sessionIds[3])];
    expect(await everywhere()).toEqual([[], false, [], null]);
    const marks = [{ clientId: `cleared-${String(people)}`, personId: memberId, state: null, markedAt: `${dayOf(2)}T06:45:00Z` }];
    api.clock.set(`${dayOf(2)}T06:45:00Z`);
    await me()
      .put(`/api/v1/sessions/${String(sessionIds[2])}/attendance`)
      .send({ marks })
      .expect(200);
    const run = { code: 'missed-in-a-row', params: { count: 2 } };
    expect(await everywhere()).toEqual([['missed-in-a-row 2'], true, ['missed-in-a-row'], run]);
  });

  /** A person who missed two sessions and is marked half an hour before the third; answers the third, which has not begun. */
  async function markedAhead(): Promise<{ readonly path: string; readonly memberId: unknown }> {
    const { memberIds, sessionIds } = await lived('group-counselling', ['absent', 'absent', 'open']);
    api.clock.set(`${dayOf(2)}T05:00:00Z`);
    const marks = [{ clientId: `ahead-${String(people)}`, personId: memberIds[0], state: 'present', markedAt: `${dayOf(2)}T05:00:00Z` }];
    const path = `/api/v1/sessions/${String(sessionIds[2])}`;
    await me().put(`${path}/attendance`).send({ marks }).expect(200);
    expect([await said(memberIds[0]), await listed(memberIds[0])]).toEqual([[], false]);
    return { path, memberId: memberIds[0] };
  }

  it('ends the run also when that session is moved to a day on which nobody could be marked yet', async () => {
    const { path, memberId } = await markedAhead();
    await decided(me(), `${path}/move`, { startsAt: `${dayOf(4)}T05:30:00Z` });
    expect([await said(memberId), await listed(memberId)]).toEqual([[], false]);
    const clear = [{ clientId: `taken-back-${String(people)}`, personId: memberId, state: null, markedAt: `${dayOf(4)}T05:00:00Z` }];
    api.clock.set(`${dayOf(4)}T05:00:00Z`);
    await me().put(`${path}/attendance`).send({ marks: clear }).expect(200);
    expect([await said(memberId), await listed(memberId)]).toEqual([['missed-in-a-row 2'], true]);
  });

  it('does not end the run any more when that session is cancelled before it begins', async () => {
    const { path, memberId } = await markedAhead();
    await decided(me(), `${path}/cancel`, { reason: 'Flood' });
    expect([await said(memberId), await listed(memberId)]).toEqual([['missed-in-a-row 2'], true]);
  });
});

describe('a reason ends with its fact', () => {
  it('when the mark is put right', async () => {
    const { memberIds, sessionIds } = await lived('group-counselling', ['absent', 'absent']);
    const marks = [{ clientId: `right-${String(people)}`, personId: memberIds[0], state: 'excused', markedAt: `${dayOf(1)}T06:50:00Z` }];
    api.clock.set(`${dayOf(1)}T06:51:00Z`);
    await me()
      .put(`/api/v1/sessions/${String(sessionIds[1])}/attendance`)
      .send({ marks })
      .expect(200);
    expect(await said(memberIds[0])).toEqual(['missed-last 1']);
  });

  it.each<{ sentence: string; then: readonly string[]; starts: string; ends: string | null }>([
    { sentence: 'and before an enrolment nobody was expected', starts: dayOf(1), ends: null, then: ['missed-last 1'] },
    { sentence: 'and after an enrolment nobody is expected', starts: dayOf(0), ends: dayOf(1), then: [] },
  ])('$sentence', async ({ starts, ends, then }) => {
    const { memberIds } = await lived('group-counselling', ['absent', 'absent']);
    await inCentre(
      api,
      centre,
      'update enrolments set starts_on = $3, ends_on = $4 where centre_id = $1 and member_id = $2',
      memberIds[0],
      starts,
      ends,
    );
    await inCentre(api, centre, `update members set needs_word_from = '-infinity' where centre_id = $1 and id = $2`, memberIds[0]);
    expect(await said(memberIds[0])).toEqual(then);
  });

  it('when the member has left', async () => {
    const { memberIds } = await lived('group-counselling', ['absent', 'absent']);
    await leave(api, centre, memberIds[0], dayOf(1));
    expect(await said(memberIds[0])).toEqual([]);
  });

  it('and overdue follow-ups come before runs, and runs before single misses', async () => {
    const run = await lived('group-counselling', ['absent', 'absent']);
    const single = await lived('group-counselling', ['present', 'absent']);
    const owed = await lived('group-counselling', ['present']);
    await me()
      .post('/api/v1/follow-ups')
      .send({ memberId: owed.memberIds[0], dueOn: dayOf(0) })
      .expect(201);
    api.clock.set(`${dayOf(3)}T06:00:00Z`);
    const { items } = (await me().get('/api/v1/attention?limit=100').expect(200)).body as { items: { memberId: string }[] };
    const places = [owed, run, single].map(({ memberIds }) => items.findIndex(({ memberId }) => memberId === memberIds[0]));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
