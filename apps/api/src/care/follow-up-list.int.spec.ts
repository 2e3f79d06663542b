import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let near: readonly string[];
let far: readonly string[];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  near = (await seedGroup(api, centre, { starts: [], aliases: ['Asha', 'Bela', 'Chetan'] })).memberIds;
  far = (await seedGroup(api, centre, { starts: [], aliases: ['Esha'], branch: 1 })).memberIds;
});

type Role = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Role = 'administrator') => api.as(centre[who].token);
const add = async (memberId: string | undefined, dueOn: string, ownerId?: string): Promise<FollowUpView> =>
  (
    await as()
      .post('/api/v1/follow-ups')
      .send({ memberId, dueOn, ...(ownerId === undefined ? {} : { ownerId }) })
      .expect(201)
  ).body as FollowUpView;
const complete = ({ id }: FollowUpView, outcome = 'reached-well') =>
  as().post(`/api/v1/follow-ups/${id}/complete`).send({ outcome }).expect(200);
const list = (query: object = {}, who: Role = 'administrator'): Promise<FollowUpView[]> =>
  walk<FollowUpView>((cursor) =>
    as(who)
      .get('/api/v1/follow-ups')
      .query({ ...query, cursor }),
  );
const seen = (items: readonly FollowUpView[]): string[] => items.map(({ displayName, dueOn }) => `${displayName} ${dueOn.slice(5)}`);

describe('the list of follow-ups', () => {
  /** Three that are due and two that were made, in the hands of two people. */
  const enter = async (): Promise<void> => {
    const { counsellor, administrator } = centre;
    await add(near[0], '2026-11-24', counsellor.staffId);
    await add(near[1], '2026-11-20', administrator.staffId);
    await add(near[0], '2026-11-22', administrator.staffId);
    await complete(await add(near[0], '2026-11-18', counsellor.staffId));
    await complete(await add(near[2], '2026-11-23', counsellor.staffId));
  };

  it.each<{ query: object; mine?: true; of?: 0 | 2; then: readonly string[] }>([
    { query: {}, then: ['Asha 11-18', 'Bela 11-20', 'Asha 11-22', 'Chetan 11-23', 'Asha 11-24'] },
    { query: { state: 'due' }, then: ['Bela 11-20', 'Asha 11-22', 'Asha 11-24'] },
    { query: { state: 'done' }, then: ['Chetan 11-23', 'Asha 11-18'] },
    { query: { state: 'due', due: '2026-11-22' }, then: ['Bela 11-20', 'Asha 11-22'] },
    { query: { state: 'due', due: '2026-11-21' }, then: ['Bela 11-20'] },
    { query: { due: '2026-11-17' }, then: [] },
    { query: {}, mine: true, then: ['Asha 11-18', 'Chetan 11-23', 'Asha 11-24'] },
    { query: { state: 'due' }, mine: true, then: ['Asha 11-24'] },
    { query: { state: 'done' }, mine: true, of: 2, then: ['Chetan 11-23'] },
    { query: { state: 'due', due: '2026-11-23' }, of: 0, then: ['Asha 11-22'] },
    { query: { state: 'due' }, of: 2, then: [] },
  ])('with $query, those of the counsellor only: $mine, of person $of: $then', async ({ query, mine, of, then }) => {
    await enter();
    const owner = mine === undefined ? {} : { ownerId: centre.counsellor.staffId };
    const filter = { ...query, ...owner, ...(of === undefined ? {} : { memberId: near[of] }) };
    expect(seen(await list(filter))).toEqual(then);
    expect(seen(await list({ ...filter, limit: 1 }))).toEqual(then);
  });

  it('says of each how many days it is overdue, by the midnight of the branch', async () => {
    await inCentre(api, centre, `update branches set time_zone = 'America/New_York' where centre_id = $1 and id = $2`, centre.branchIds[1]);
    for (const id of [near[0], far[0]]) await add(id, '2026-11-22');
    const overdue: number[][] = [];
    for (const now of ['2026-11-22T18:29:59Z', '2026-11-22T18:30:00Z', '2026-11-23T04:59:59Z', '2026-11-23T05:00:00Z']) {
      api.clock.set(now);
      const of = new Map((await list({ state: 'due' })).map(({ memberId, overdueDays }) => [memberId, overdueDays]));
      overdue.push([near[0], far[0]].map((id) => of.get(String(id)) ?? -1));
    }
    expect(overdue).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('has a contact that was put off at its new day, and one that was handed over in the new hands', async () => {
    const [first, second] = [await add(near[0], '2026-11-20'), await add(near[1], '2026-11-21')];
    await as().post(`/api/v1/follow-ups/${first.id}/snooze`).send({ until: '2026-11-25' }).expect(200);
    await as()
      .post('/api/v1/follow-ups/hand-over')
      .send({ followUpIds: [second.id], ownerId: centre.counsellor.staffId })
      .expect(200);
    expect(seen(await list({ state: 'due' }))).toEqual(['Bela 11-21', 'Asha 11-25']);
    expect(seen(await list({ state: 'due', due: '2026-11-22' }))).toEqual(['Bela 11-21']);
    expect(seen(await list({ ownerId: centre.counsellor.staffId }))).toEqual(['Bela 11-21']);
    expect(seen(await list({ ownerId: centre.administrator.staffId }))).toEqual(['Asha 11-25']);
  });

  it('has fifty on a page where no number is asked for, and each once on all of them', async () => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: Array<string>(26).fill('Hari') });
    await inCentre(
      api,
      centre,
      `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at)
       select $1, gen_random_uuid(), w.id, 'extra', date '2026-11-20' + n, 'due', now() from unnest($2::uuid[]) w (id), generate_series(0, 1) n`,
      memberIds,
    );
    const { items, nextCursor } = (await as().get('/api/v1/follow-ups').expect(200)).body as { items: unknown[]; nextCursor: unknown };
    expect([items.length, nextCursor]).toEqual([50, expect.any(String)]);
    const all = await list();
    expect(new Set(all.map(({ id }) => id)).size).toBe(52);
    expect(await list({ limit: 7 })).toEqual(all);
  });
});

describe('the reach of the list', () => {
  it.each<{ who: Role; then: readonly string[] }>([
    { who: 'administrator', then: ['Asha 11-20', 'Esha 11-21', 'Bela 11-22'] },
    { who: 'counsellor', then: ['Asha 11-20', 'Bela 11-22'] },
    { who: 'mentor', then: ['Esha 11-21'] },
  ])('of the $who, where the mentor became a counsellor of the south: $then', async ({ who, then }) => {
    await add(near[0], '2026-11-20');
    await add(far[0], '2026-11-21');
    await add(near[1], '2026-11-22');
    await counsellorOfSouth(api, centre);
    for (const query of [{}, { limit: 1 }, { state: 'due' }]) expect(seen(await list(query, who))).toEqual(then);
  });

  it('is not widened by the name of a member or of an owner elsewhere', async () => {
    await add(far[0], '2026-11-21');
    expect(await list({ memberId: far[0] }, 'counsellor')).toEqual([]);
    expect(await list({ ownerId: centre.administrator.staffId }, 'counsellor')).toEqual([]);
    expect(await list({ memberId: newId() })).toEqual([]);
  });

  it('is the centre: another one sees nothing, with the ids of this one neither', async () => {
    const { memberId, ownerId } = await add(near[0], '2026-11-20');
    const other = await seedCentre(api, 'Other');
    for (const query of [{}, { memberId }, { ownerId }]) {
      const { body } = await api.as(other.administrator.token).get('/api/v1/follow-ups').query(query).expect(200);
      expect(body).toEqual({ items: [], nextCursor: null });
    }
  });

  it.each<{ who: Role; status: number }>([
    { who: 'administrator', status: 200 },
    { who: 'counsellor', status: 200 },
    { who: 'facilitator', status: 403 },
    { who: 'mentor', status: 403 },
  ])('is for the $who: $status', async ({ who, status }) => {
    expect((await as(who).get('/api/v1/follow-ups')).status).toBe(status);
  });

  it('of one member is an opened record in the audit, and nothing where the list is empty', async () => {
    const opened = async (): Promise<number> => {
      const { items } = (await as().get('/api/v1/audit').expect(200)).body as { items: { action: string }[] };
      return items.filter(({ action }) => action === 'member-opened').length;
    };
    await list({ memberId: near[0] }, 'counsellor');
    expect(await opened()).toBe(0);
    await add(near[0], '2026-11-20');
    await list({}, 'counsellor');
    expect(await opened()).toBe(0);
    await list({ memberId: near[0], limit: 1 }, 'counsellor');
    await list({ memberId: near[0] }, 'counsellor');
    expect(await opened()).toBe(1);
  });
});

describe('a query of follow-ups', () => {
  it.each([
    { query: { limit: 200 }, status: 200 },
    { query: { limit: 201 }, status: 400 },
    { query: { limit: 0 }, status: 400 },
    { query: { state: 'overdue' }, status: 400 },
    { query: { due: '2026-02-30' }, status: 400 },
    { query: { due: '2026-02-28' }, status: 200 },
    { query: { memberId: 'Asha' }, status: 400 },
    { query: { ownerId: 'me' }, status: 400 },
    { query: { cursor: Buffer.from('["2026-11-20"]').toString('base64url') }, status: 400 },
    { query: { cursor: Buffer.from(JSON.stringify(['2026-11-20', newId()])).toString('base64url') }, status: 200 },
  ])('$query: $status', async ({ query, status }) => {
    expect((await as().get('/api/v1/follow-ups').query(query)).status).toBe(status);
  });
});
