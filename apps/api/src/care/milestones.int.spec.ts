import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { beSoberInTheOpen, inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MilestonePage, MilestoneView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T06:00:00Z');
  centre = await seedCentre(api);
  const starts = ['2026-11-24T04:00:00Z', '2026-11-24T05:30:00Z', '2026-11-26T05:30:00Z', '2026-12-03T05:30:00Z'];
  group = await seedGroup(api, centre, { starts, aliases: ['Asha', 'Bela'] });
});

const within = async (from: string, to: string, token = centre.counsellor.token): Promise<readonly MilestoneView[]> => {
  const { body } = await api.as(token).get('/api/v1/milestones').query({ from, to }).expect(200);
  const { items, nextCursor } = body as MilestonePage;
  expect(nextCursor).toBeNull();
  return items;
};
const sober = (since: string, person = 0): Promise<void> => beSoberInTheOpen(api, centre, group.memberIds[person], since);
const run = (sql: string, ...params: readonly unknown[]) => inCentre(api, centre, sql, ...params);

describe('a milestone of sobriety', () => {
  it.each([
    { since: '2026-11-23', on: '2026-11-24', days: 1 },
    { since: '2026-11-17', on: '2026-11-24', days: 7 },
    { since: '2026-10-25', on: '2026-11-24', days: 30 },
    { since: '2026-09-25', on: '2026-11-24', days: 60 },
    { since: '2026-08-26', on: '2026-11-24', days: 90 },
    { since: '2026-05-24', on: '2026-11-24', days: 184 },
    { since: '2026-02-24', on: '2026-11-24', days: 273 },
    { since: '2025-11-24', on: '2026-11-24', days: 365 },
    { since: '2025-05-24', on: '2026-11-24', days: 549 },
    { since: '2024-11-24', on: '2026-11-24', days: 730 },
    { since: '2024-02-29', on: '2026-02-28', days: 730 },
    { since: '1996-11-24', on: '2026-11-24', days: 10_957 },
  ])('of somebody sober since $since is on $on, after $days days', async ({ since, on, days }) => {
    await sober(since);
    expect(await within(on, on)).toMatchObject([{ displayName: 'Asha', on, days, memberId: group.memberIds[0] }]);
  });

  it.each([
    { from: '2026-11-24', to: '2026-11-24', then: 1 },
    { from: '2026-11-23', to: '2026-11-24', then: 1 },
    { from: '2026-11-24', to: '2026-11-25', then: 1 },
    { from: '2026-11-22', to: '2026-11-23', then: 0 },
    { from: '2026-11-25', to: '2026-11-26', then: 0 },
  ])('is in a window from $from to $to, both included: $then', async ({ from, to, then }) => {
    await sober('2026-10-25');
    expect(await within(from, to)).toHaveLength(then);
  });

  it('is listed for each span that falls into the window, by day, and of one day the longest first', async () => {
    await sober('2026-11-23');
    await sober('2026-10-31', 1);
    const found = await within('2026-11-24', '2026-11-30');
    expect(found.map(({ displayName, on, days }) => [displayName, on, days])).toEqual([
      ['Asha', '2026-11-24', 1],
      ['Bela', '2026-11-30', 30],
      ['Asha', '2026-11-30', 7],
    ]);
  });

  it.each([
    {
      what: 'was interrupted',
      sql: `update sobriety_episodes set ended_on = '2026-11-01', end_reason = 'lapse' where centre_id = $1 and member_id = $2`,
    },
    { what: 'is that of somebody who only enquired', sql: `update members set stage = 'enquiry' where centre_id = $1 and id = $2` },
    { what: 'is that of somebody who has left', sql: `update members set stage = 'left' where centre_id = $1 and id = $2` },
  ])('is none when the sobriety $what', async ({ sql }) => {
    await sober('2026-10-25');
    expect(await within('2026-11-24', '2026-11-24')).toHaveLength(1);
    await run(sql, group.memberIds[0]);
    expect(await within('2026-11-24', '2026-11-24')).toEqual([]);
  });

  it('begins anew with a new sobriety', async () => {
    await sober('2026-10-25');
    await run(`update sobriety_episodes set ended_on = '2026-11-10', end_reason = 'lapse' where centre_id = $1`);
    await sober('2026-11-17');
    expect(await within('2026-11-24', '2026-11-24')).toMatchObject([{ days: 7 }]);
  });
});

describe('the next session at which a milestone can be celebrated', () => {
  const next = async (): Promise<string | undefined> => (await within('2026-11-24', '2026-11-24'))[0]?.nextSession?.id;
  beforeEach(() => sober('2026-10-25'));

  it('is the one that is under way', async () => expect(await next()).toBe(group.sessionIds[1]));

  it.each([
    { at: '2026-11-24T04:59:59Z', place: 0 },
    { at: '2026-11-24T05:00:00Z', place: 1 },
    { at: '2026-11-24T06:29:59Z', place: 1 },
    { at: '2026-11-24T06:30:00Z', place: 2 },
    { at: '2026-11-26T06:30:00Z', place: 3 },
  ])('at $at is the session number $place', async ({ at, place }) => {
    api.clock.set(at);
    expect(await next()).toBe(group.sessionIds[place]);
  });

  it('is not one that was cancelled', async () => {
    await run(`update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1 and id = $2`, group.sessionIds[1]);
    expect(await next()).toBe(group.sessionIds[2]);
  });

  it('is not one after the seat ends, and none without a seat', async () => {
    await run(`update enrolments set ends_on = '2026-11-26' where centre_id = $1 and member_id = $2`, group.memberIds[0]);
    api.clock.set('2026-11-24T06:30:00Z');
    expect(await next()).toBeUndefined();
    await run(`update enrolments set ends_on = '2026-11-27' where centre_id = $1 and member_id = $2`, group.memberIds[0]);
    expect(await next()).toBe(group.sessionIds[2]);
  });

  it('may be one of another group, when that comes first', async () => {
    const other = await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases: [] });
    await run(
      `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at) values ($1, gen_random_uuid(), $2, $3, '2026-01-01', '2026-01-01')`,
      other.groupId,
      group.memberIds[0],
    );
    api.clock.set('2026-11-24T06:30:00Z');
    expect(await next()).toBe(other.sessionIds[0]);
  });
});

describe('the milestones', () => {
  it('are those of the branches within reach', async () => {
    const south = await seedGroup(api, centre, { starts: [], aliases: ['Chetan'], branch: 1 });
    await sober('2026-10-25');
    await beSoberInTheOpen(api, centre, south.memberIds[0], '2026-10-25');
    const names = async (token: string) => (await within('2026-11-24', '2026-11-24', token)).map(({ displayName }) => displayName);
    expect((await names(centre.administrator.token)).toSorted()).toEqual(['Asha', 'Chetan']);
    expect(await names(centre.counsellor.token)).toEqual(['Asha']);
    const elsewhere = await seedCentre(api, 'Elsewhere');
    expect(await names(elsewhere.administrator.token)).toEqual([]);
  });

  it.each([
    { role: 'facilitator', then: 403 },
    { role: 'mentor', then: 403 },
  ] as const)('are not read by a $role', ({ role, then }) =>
    api.as(centre[role].token).get('/api/v1/milestones?from=2026-11-24&to=2026-11-24').expect(then),
  );

  it.each([
    { from: '2026-01-01', to: '2027-01-02', status: 200 },
    { from: '2026-01-01', to: '2027-01-03', status: 422 },
    { from: '2026-11-24', to: '2026-11-23', status: 422 },
    { from: '2026-11-31', to: '2026-12-01', status: 400 },
    { from: 'today', to: '2026-12-01', status: 400 },
  ])('are asked for at most 366 days: from $from to $to is $status', ({ from, to, status }) =>
    api.as(centre.counsellor.token).get('/api/v1/milestones').query({ from, to }).expect(status),
  );
});
