import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { beSoberInTheOpen, inCentre, leave, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { TodayCountsView, TodayView } from './today.view.ts';

/** Tuesday 24 November 2026, 11:30 in Nagpur. */
const now = '2026-11-24T06:00:00Z';
let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(now);
  centre = await seedCentre(api);
});

const today = async ({ token }: SeededStaff = centre.counsellor): Promise<TodayView> =>
  (await api.as(token).get('/api/v1/today').expect(200)).body as TodayView;
const people = (count: number, branch: 0 | 1 = 0): Promise<SeededGroup> =>
  seedGroup(api, centre, { starts: [], aliases: Array.from({ length: count }, (_, index) => `Person ${String(index)}`), branch });
const owe = (memberId: unknown, dueOn: string) =>
  api.as(centre.administrator.token).post('/api/v1/follow-ups').send({ memberId, dueOn }).expect(201);
const run = (sql: string, ...params: readonly unknown[]) => inCentre(api, centre, sql, ...params);

describe('the follow-ups of the day', () => {
  it.each([
    { count: 0, shown: 0 },
    { count: 1, shown: 1 },
    { count: 5, shown: 5 },
    { count: 6, shown: 5 },
  ])('are counted whole and show five at most: of $count are shown $shown', async ({ count, shown }) => {
    const { memberIds } = await people(count);
    for (const memberId of memberIds) await owe(memberId, '2026-11-24');
    const { followUps } = await today();
    expect([followUps.count, followUps.items.length]).toEqual([count, shown]);
  });

  it.each([
    { dueOn: '2026-11-01', then: 1 },
    { dueOn: '2026-11-23', then: 1 },
    { dueOn: '2026-11-24', then: 1 },
    { dueOn: '2026-11-25', then: 0 },
  ])('are due by today: one of $dueOn is counted $then times', async ({ dueOn, then }) => {
    const { memberIds } = await people(1);
    await owe(memberIds[0], dueOn);
    const { followUps } = await today();
    expect([followUps.count, followUps.items.length]).toEqual([then, then]);
  });

  it('begin with the longest overdue, and say by how many days', async () => {
    const { memberIds } = await people(3);
    for (const [index, dueOn] of ['2026-11-24', '2026-11-20', '2026-11-23'].entries()) await owe(memberIds[index], dueOn);
    expect((await today()).followUps.items.map(({ dueOn, overdueDays }) => [dueOn, overdueDays])).toEqual([
      ['2026-11-20', 4],
      ['2026-11-23', 1],
      ['2026-11-24', 0],
    ]);
  });

  it('are none once they are done or put off', async () => {
    const { memberIds } = await people(2);
    const made = [];
    for (const memberId of memberIds) made.push(((await owe(memberId, '2026-11-24')).body as { id: string }).id);
    const post = (path: string, body: object) => api.as(centre.counsellor.token).post(`/api/v1/follow-ups/${path}`).send(body).expect(200);
    await post(`${String(made[0])}/complete`, { outcome: 'reached', note: null });
    expect((await today()).followUps.count).toBe(1);
    await post(`${String(made[1])}/snooze`, { until: '2026-11-25' });
    expect((await today()).followUps).toEqual({ count: 0, items: [] });
  });
});

describe('the members who need a word today', () => {
  it.each([
    { count: 5, shown: 5 },
    { count: 6, shown: 5 },
  ])('are counted whole and show five at most: of $count are shown $shown', async ({ count, shown }) => {
    const { memberIds } = await people(count);
    for (const memberId of memberIds) await owe(memberId, '2026-11-20');
    const { attention } = await today();
    expect([attention.count, attention.items.length]).toEqual([count, shown]);
  });

  it('are the same as in their list', async () => {
    const { memberIds } = await people(3);
    for (const memberId of memberIds) await owe(memberId, '2026-11-20');
    const { body } = await api.as(centre.counsellor.token).get('/api/v1/attention').expect(200);
    expect((await today()).attention).toEqual({ count: 3, items: (body as { items: unknown }).items });
  });

  it('do not include somebody with whom a word was spoken, or who has left', async () => {
    const { memberIds } = await people(3);
    for (const memberId of memberIds) await owe(memberId, '2026-11-20');
    await api
      .as(centre.counsellor.token)
      .post(`/api/v1/attention/${String(memberIds[0])}/answers`)
      .send({ answer: 'spoke', note: null })
      .expect(201);
    expect((await today()).attention.count).toBe(2);
    await leave(api, centre, memberIds[1], '2026-11-24');
    await run(`update members set needs_word_from = null where centre_id = $1 and id = $2`, memberIds[1]);
    expect((await today()).attention.items.map(({ memberId }) => memberId)).toEqual([memberIds[2]]);
  });
});

describe('the seats that are free today', () => {
  const offered = async (count: number, branch: 0 | 1 = 0): Promise<SeededGroup> => {
    const group = await people(count, branch);
    for (const [index, memberId] of group.memberIds.entries())
      await run(
        `insert into waiting_places (centre_id, id, group_id, member_id, state, asked_at, rank, first_position, offered_at, offer_ends_at)
         values ($1, $2, $3, $2, 'offered', $4, 1, 1, $4, $4::timestamptz + $5 * interval '1 hour')`,
        memberId,
        group.groupId,
        now,
        48 - index,
      );
    return group;
  };

  it('are counted whole, show five at most, and begin with the offer that lapses first', async () => {
    const { memberIds } = await offered(6);
    const { seats } = await today();
    expect([seats.count, seats.items.map(({ memberId }) => memberId)]).toEqual([6, memberIds.toReversed().slice(0, 5)]);
    expect(seats.items[0]).toMatchObject({ displayName: 'Person 5', offerEndsAt: '2026-11-26T01:00:00.000Z', timeZone: 'Asia/Kolkata' });
  });

  it.each([
    { role: 'administrator', then: 2 },
    { role: 'counsellor', then: 1 },
    { role: 'facilitator', then: 0 },
  ] as const)('are within reach, and only for those who may give them: a $role sees $then', async ({ role, then }) => {
    await offered(1);
    await offered(1, 1);
    expect((await today(centre[role])).seats.count).toBe(then);
  });
});

describe('the sessions of the day', () => {
  it('are in order of their beginning, whatever their group, and cancelled ones among them', async () => {
    await seedGroup(api, centre, { name: 'Evening', starts: ['2026-11-24T13:00:00Z'], aliases: [] });
    const noon = await seedGroup(api, centre, { name: 'Noon', starts: ['2026-11-24T06:30:00Z'], aliases: [] });
    await seedGroup(api, centre, { name: 'Morning', starts: ['2026-11-24T02:30:00Z'], aliases: [] });
    await run(`update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1 and id = $2`, noon.sessionIds[0]);
    expect((await today()).sessions.map(({ groupName, state }) => [groupName, state])).toEqual([
      ['Morning', 'planned'],
      ['Noon', 'cancelled'],
      ['Evening', 'planned'],
    ]);
  });

  it.each([
    { at: '2026-11-23T18:29:00Z', state: 'planned', count: 1, then: 'on the day on which it begins' },
    { at: '2026-11-23T18:31:00Z', state: 'planned', count: 1, then: 'under way after midnight' },
    { at: '2026-11-24T06:00:00Z', state: 'planned', count: 1, then: 'not finished yet' },
    { at: '2026-11-24T18:31:00Z', state: 'planned', count: 0, then: 'of the day before yesterday' },
    { at: '2026-11-23T18:31:00Z', state: 'held', count: 0, then: 'finished, on the day after' },
    { at: '2026-11-23T18:31:00Z', state: 'cancelled', count: 0, then: 'cancelled, on the day after' },
  ])('from 23:30 until after midnight are $count: $then', async ({ at, state, count }) => {
    await seedGroup(api, centre, { starts: ['2026-11-23T18:00:00Z'], aliases: [] });
    await run(
      `update sessions set state = $2, cancel_reason = case $2 when 'cancelled' then 'flood' end,
         roster = case $2 when 'held' then '{}'::uuid[] end where centre_id = $1`,
      state,
    );
    api.clock.set(at);
    const { sessions, sessionCount } = await today();
    expect([sessions.length, sessionCount]).toEqual([count, count]);
  });

  it.each([
    { at: '2026-11-23T18:30:00Z', first: '2026-11-23T19:00', last: '2026-11-24T09:30', then: 'the first, before they begin' },
    { at: '2026-11-24T06:00:00Z', first: '2026-11-24T00:00', last: '2026-11-24T14:30', then: 'those to come and the last that ended' },
    { at: '2026-11-24T17:00:00Z', first: '2026-11-24T00:00', last: '2026-11-24T14:30', then: 'the last, once all have ended' },
  ])('are thirty of forty: $then', async ({ at, first, last }) => {
    const { sessionIds } = await seedGroup(api, centre, { starts: ['2026-11-23T19:00:00Z'], aliases: [] });
    await run(
      `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, surplus, created_at, updated_at, confidentiality, named)
       select centre_id, gen_random_uuid(), group_id, original_start, time_zone, starts_at + n * interval '30 minutes', ends_at + n * interval '30 minutes',
         state, true, created_at, updated_at, confidentiality, named
       from sessions, generate_series(1, 39) n where centre_id = $1 and id = $2`,
      sessionIds[0],
    );
    api.clock.set(at);
    const { sessions, sessionCount } = await today();
    expect([sessions.length, sessionCount]).toEqual([30, 40]);
    const starts = sessions.map(({ startsAt }) => startsAt.slice(0, 16));
    expect([starts[0], starts.at(-1), starts]).toEqual([first, last, starts.toSorted()]);
  });

  it('of a facilitator are those of the groups that they facilitate', async () => {
    await seedGroup(api, centre, { name: 'Own', starts: [now], aliases: [] });
    const other = await seedGroup(api, centre, { name: 'Other', starts: [now], aliases: [] });
    await run(
      'update group_facilitators set staff_id = $3 where centre_id = $1 and group_id = $2',
      other.groupId,
      centre.counsellor.staffId,
    );
    expect((await today(centre.facilitator)).sessions.map(({ groupName }) => groupName)).toEqual(['Own']);
    expect((await today()).sessions).toHaveLength(2);
  });
});

describe('the day', () => {
  it('of a branch is not that of another one', async () => {
    const south = await people(1, 1);
    await owe(south.memberIds[0], '2026-11-20');
    await beSoberInTheOpen(api, centre, south.memberIds[0], '2026-10-25');
    const nothing = { count: 0, items: [] };
    expect(await today()).toMatchObject({ attention: nothing, followUps: nothing, milestones: [] });
    expect(await today(centre.administrator)).toMatchObject({
      attention: { count: 1 },
      followUps: { count: 1 },
      milestones: [{ days: 30 }],
    });
  });

  it.each([
    { role: 'administrator', status: 200 },
    { role: 'counsellor', status: 200 },
    { role: 'facilitator', status: 200 },
    { role: 'mentor', status: 403 },
  ] as const)('is read by a $role: $status', ({ role, status }) => api.as(centre[role].token).get('/api/v1/today').expect(status));

  it.each([
    { zone: 'Asia/Kolkata', then: '2026-11-24' },
    { zone: 'Pacific/Kiritimati', then: '2026-11-24' },
    { zone: 'Pacific/Honolulu', then: '2026-11-23' },
    { zone: 'America/New_York', then: '2026-11-24' },
  ])('is the one on the wall in $zone: $then', async ({ zone, then }) => {
    await api.as(centre.administrator.token).patch('/api/v1/centre').set('if-match', '"1"').send({ timeZone: zone }).expect(200);
    expect((await today()).date).toBe(then);
  });
});

describe('the counts beside the navigation', () => {
  const counts = async ({ token }: SeededStaff = centre.counsellor): Promise<TodayCountsView> =>
    (await api.as(token).get('/api/v1/today/counts').expect(200)).body as TodayCountsView;
  const need = (memberId: unknown, from: string | null) =>
    run('update members set needs_word_from = $3 where centre_id = $1 and id = $2', memberId, from);

  it('are zero before anything happens', async () => expect(await counts()).toEqual({ attention: 0, followUps: 0 }));

  it.each([
    { from: '2026-11-20T00:00:00Z', dueOn: '2026-11-23', then: { attention: 1, followUps: 1 } },
    { from: now, dueOn: '2026-11-24', then: { attention: 1, followUps: 1 } },
    { from: '2026-11-24T06:00:01Z', dueOn: '2026-11-25', then: { attention: 0, followUps: 0 } },
    { from: null, dueOn: '2026-12-24', then: { attention: 0, followUps: 0 } },
  ])('of a need from $from and a follow-up of $dueOn are $then', async ({ from, dueOn, then }) => {
    const { memberIds } = await people(1);
    await owe(memberIds[0], dueOn);
    await need(memberIds[0], from);
    expect(await counts()).toEqual(then);
  });

  it('are those of the lists, however many there are', async () => {
    const { memberIds } = await people(7);
    for (const memberId of memberIds) await owe(memberId, '2026-11-24');
    for (const memberId of memberIds) await need(memberId, now);
    const { attention, followUps } = await today();
    expect(await counts()).toEqual({ attention: attention.count, followUps: followUps.count });
    expect(await counts()).toEqual({ attention: 7, followUps: 7 });
  });

  it.each([
    { role: 'administrator', then: { attention: 3, followUps: 3 } },
    { role: 'counsellor', then: { attention: 2, followUps: 2 } },
    { role: 'facilitator', then: { attention: 0, followUps: 0 } },
  ] as const)('are within the reach of a $role: $then', async ({ role, then }) => {
    const everybody = [...(await people(2)).memberIds, ...(await people(1, 1)).memberIds];
    for (const memberId of everybody) await owe(memberId, '2026-11-24');
    for (const memberId of everybody) await need(memberId, now);
    expect(await counts(centre[role])).toEqual(then);
  });

  it('are refused to a mentor', () => api.as(centre.mentor.token).get('/api/v1/today/counts').expect(403));
});
