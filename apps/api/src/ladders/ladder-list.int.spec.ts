import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { LadderDesk } from '../testing/ladder-desk.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { LadderItemView, LadderView } from './ladder.view.ts';

let api: TestApi;
let desk: LadderDesk;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await LadderDesk.open(api);
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
interface MissedBy {
  readonly aliases: readonly string[];
  /** When the session began, on 2 November 2026 in India. */
  readonly time: string;
  readonly branch?: 0 | 1;
}
let taps = 0;
/** People of one group who missed its session, which was finished after an hour and ten minutes. */
const missed = async ({ aliases, time, branch = 0 }: MissedBy): Promise<readonly string[]> => {
  const start = new Date(`2026-11-02T${time}:00+05:30`);
  const { memberIds, sessionIds } = await seedGroup(api, desk.centre, { starts: [start.toISOString()], aliases, branch });
  const markedAt = new Date(start.getTime() + 70 * 60_000).toISOString();
  api.clock.set(markedAt);
  const marks = memberIds.map((personId) => {
    taps += 1;
    return { clientId: `list-${desk.centre.centreId}-${String(taps)}`, personId, state: 'absent', markedAt };
  });
  const path = `/api/v1/sessions/${String(sessionIds[0])}`;
  await desk.as('administrator').put(`${path}/attendance`).send({ marks }).expect(200);
  await desk.as('administrator').post(`${path}/finish`).send({}).expect(200);
  return memberIds;
};
const list = (query: object = {}, who: Who = 'administrator'): Promise<LadderItemView[]> =>
  walk<LadderItemView>((cursor) =>
    desk
      .as(who)
      .get('/api/v1/ladders')
      .query({ ...query, cursor }),
  );
const names = (items: readonly LadderItemView[]): string[] => items.map(({ displayName }) => displayName);
const handOver = (id: string, staffId: string) =>
  desk.as('administrator').post(`/api/v1/ladders/${id}/hand-over`).send({ staffId }).expect(200);
const today = async (who: Who) => {
  const { body } = await desk.as(who).get('/api/v1/today').expect(200);
  return (body as { calls: { count: number; items: LadderItemView[] } }).calls;
};

describe('the list of ladders', () => {
  it('begins with the step that is due first, whoever missed first, on every page', async () => {
    await missed({ aliases: ['Noon'], time: '11:00' });
    await missed({ aliases: ['Later'], time: '13:00' });
    await missed({ aliases: ['Morning'], time: '09:00' });
    const whole = await list();
    expect(names(whole)).toEqual(['Morning', 'Noon', 'Later']);
    const dues = whole.map(({ dueAt }) => dueAt);
    expect(dues).toEqual(dues.toSorted());
    expect(await list({ limit: 1 })).toEqual(whole);
  });

  it('has each once where the steps of many are due at one moment', async () => {
    await missed({ aliases: ['A', 'B', 'C', 'D', 'E'], time: '11:00' });
    const whole = await list({ limit: 200 });
    expect(names(whole).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(new Set(whole.map(({ dueAt }) => dueAt)).size).toBe(1);
    for (const limit of [1, 2, 4]) expect(await list({ limit })).toEqual(whole);
  });

  it('goes on after the cursor when a ladder of the page before was closed meanwhile', async () => {
    await missed({ aliases: ['First'], time: '09:00' });
    await missed({ aliases: ['Second'], time: '11:00' });
    const { body } = await desk.as().get('/api/v1/ladders').query({ limit: 1 }).expect(200);
    const { items, nextCursor } = body as { items: LadderItemView[]; nextCursor: string };
    await desk.as().post(`/api/v1/ladders/${items[0]!.id}/close`).send({ reason: 'reached-another-way' }).expect(200);
    const { body: next } = await desk.as().get('/api/v1/ladders').query({ limit: 1, cursor: nextCursor }).expect(200);
    expect(next).toMatchObject({ items: [{ displayName: 'Second' }], nextCursor: null });
    expect(names(await list())).toEqual(['Second']);
  });

  it('says that a step is overdue from the moment after it was due, and keeps its place', async () => {
    await missed({ aliases: ['Noon'], time: '11:00' });
    const [item] = await list();
    const seen: boolean[] = [];
    for (const seconds of [0, 1]) {
      api.clock.set(new Date(new Date(item!.dueAt).getTime() + seconds * 1000).toISOString());
      seen.push((await list())[0]!.isOverdue);
    }
    expect(seen).toEqual([false, true]);
  });
});

describe('the ladders of one person', () => {
  it.each<{ who: Who; then: readonly string[] }>([
    { who: 'administrator', then: ['Given'] },
    { who: 'counsellor', then: ['Stays'] },
  ])('with "mine" of the $who are those whose step is theirs: $then', async ({ who, then }) => {
    await missed({ aliases: ['Given', 'Stays'], time: '11:00' });
    for (const { id, displayName, isMine } of await list({}, 'counsellor')) {
      expect(isMine).toBe(true);
      if (displayName === 'Given') await handOver(id, desk.centre.administrator.staffId);
    }
    expect(names(await list({ mine: true }, who))).toEqual(then);
    expect((await list({ mine: true }, who)).every(({ isMine }) => isMine)).toBe(true);
    expect(names(await list({ mine: false }, who)).toSorted()).toEqual(['Given', 'Stays']);
    expect(await today(who)).toMatchObject({ count: 1, items: [{ displayName: then[0] }] });
  });

  it('are not on Today any more when the step is done', async () => {
    const [memberId = ''] = await missed({ aliases: ['Sunil'], time: '11:00' });
    const [item] = await list({ memberId, mine: true }, 'counsellor');
    expect((await today('counsellor')).count).toBe(1);
    const done = { step: item!.step, outcome: 'reached-well' };
    await desk.as().post(`/api/v1/ladders/${item!.id}/outcomes`).send(done).expect(200);
    expect(await today('counsellor')).toEqual({ count: 0, items: [] });
    expect(await list({ memberId })).toEqual([]);
  });

  it('with a member are those of this member, and "mine" narrows them', async () => {
    const [given = '', stays = ''] = await missed({ aliases: ['Given', 'Stays'], time: '11:00' });
    const [ladder] = await list({ memberId: given });
    await handOver(ladder!.id, desk.centre.administrator.staffId);
    expect(names(await list({ memberId: given }))).toEqual(['Given']);
    expect(names(await list({ memberId: given, mine: true }, 'counsellor'))).toEqual([]);
    expect(names(await list({ memberId: stays, mine: true }, 'counsellor'))).toEqual(['Stays']);
  });
});

describe('the reach of ladders', () => {
  it.each<{ who: Who; then: readonly string[] }>([
    { who: 'administrator', then: ['North', 'South'] },
    { who: 'counsellor', then: ['North'] },
    { who: 'mentor', then: ['South'] },
  ])('of the $who, where the mentor became a counsellor of the south: $then', async ({ who, then }) => {
    await counsellorOfSouth(api, desk.centre);
    await missed({ aliases: ['North'], time: '11:00' });
    await missed({ aliases: ['South'], time: '13:00', branch: 1 });
    expect(names(await list({}, who))).toEqual(then);
    expect(names(await list({ limit: 1 }, who))).toEqual(then);
  });

  it.each<{ act: string; body?: object }>([
    { act: '' },
    { act: '/outcomes', body: { step: 1, outcome: 'reached-well' } },
    { act: '/close', body: { reason: 'reached-another-way' } },
    { act: '/call', body: {} },
  ])('has no ladder of another branch for a counsellor: "$act" is 404, and it stays open', async ({ act, body }) => {
    const [memberId = ''] = await missed({ aliases: ['South'], time: '11:00', branch: 1 });
    const [before] = await list({ memberId });
    const path = `/api/v1/ladders/${before!.id}${act}`;
    const { status } = await (body === undefined ? desk.as().get(path) : desk.as().post(path).send(body));
    expect(status).toBe(404);
    expect(await list({ memberId }, 'counsellor')).toEqual([]);
    expect(await list({ memberId })).toEqual([before]);
  });

  it('gives the step of a person of the south to somebody who works there', async () => {
    await counsellorOfSouth(api, desk.centre);
    await missed({ aliases: ['South'], time: '11:00', branch: 1 });
    expect(await list()).toMatchObject([{ ownerId: desk.centre.mentor.staffId }]);
    expect((await today('counsellor')).count).toBe(0);
    expect((await today('mentor')).count).toBe(1);
  });

  it('is the centre: another one sees none, with the id of the member neither', async () => {
    const [memberId = ''] = await missed({ aliases: ['North'], time: '11:00' });
    const [ladder] = await list();
    const other = api.as((await seedCentre(api, 'Other')).administrator.token);
    for (const query of [{}, { memberId }, { mine: true }])
      expect((await other.get('/api/v1/ladders').query(query).expect(200)).body).toEqual({ items: [], nextCursor: null });
    await other.get(`/api/v1/ladders/${ladder!.id}`).expect(404);
  });

  it.each<{ who: Who; status: number }>([
    { who: 'administrator', status: 200 },
    { who: 'counsellor', status: 200 },
    { who: 'facilitator', status: 403 },
    { who: 'mentor', status: 403 },
  ])('is for the $who: $status', async ({ who, status }) => {
    await missed({ aliases: ['North'], time: '11:00' });
    const [ladder] = await list();
    const found = [await desk.as(who).get('/api/v1/ladders'), await desk.as(who).get(`/api/v1/ladders/${ladder!.id}`)];
    expect(found.map((answer) => answer.status)).toEqual([status, status]);
  });
});

describe('a ladder that is read', () => {
  it('is in the audit once on a day for each reader; the list is no opened record', async () => {
    const [memberId = ''] = await missed({ aliases: ['North'], time: '11:00' });
    const [item] = await list();
    const opened = async (): Promise<number> => {
      const { body } = await desk.as('administrator').get('/api/v1/audit?limit=200').expect(200);
      const { items } = body as { items: { action: string; subjectId: string }[] };
      return items.filter(({ action, subjectId }) => action === 'member-opened' && subjectId === memberId).length;
    };
    expect(await opened()).toBe(0);
    for (const who of ['counsellor', 'counsellor', 'administrator'] as const) {
      const { body } = await desk.as(who).get(`/api/v1/ladders/${item!.id}`).expect(200);
      expect((body as LadderView).memberId).toBe(memberId);
    }
    expect(await opened()).toBe(2);
  });
});

describe('a query of ladders', () => {
  it.each([
    { query: { limit: 200 }, status: 200 },
    { query: { limit: 201 }, status: 400 },
    { query: { limit: 0 }, status: 400 },
    { query: { mine: 'perhaps' }, status: 400 },
    { query: { mine: 'false' }, status: 200 },
    { query: { memberId: 'North' }, status: 400 },
    { query: { cursor: 'no-cursor' }, status: 400 },
    { query: { cursor: Buffer.from('["2026-11-02","x"]').toString('base64url') }, status: 400 },
  ])('$query: $status', async ({ query, status }) => {
    expect((await desk.as().get('/api/v1/ladders').query(query)).status).toBe(status);
  });
});
