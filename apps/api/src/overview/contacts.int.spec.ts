import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { OverviewContactsView, OverviewView } from './overview.view.ts';

/** Thursday 26 November 2026, 11:30 in Nagpur. */
const now = '2026-11-26T06:00:00Z';
const six = ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha', 'Farah'];

let api: TestApi;
let centre: SeededCentre;
let near: readonly string[];
let far: readonly string[];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(now);
  centre = await seedCentre(api);
  near = (await seedGroup(api, centre, { starts: [], aliases: six })).memberIds;
  far = (await seedGroup(api, centre, { starts: [], aliases: six, branch: 1 })).memberIds;
});

type Role = 'administrator' | 'counsellor' | 'mentor';
type Kind = OverviewContactsView['kind'];
const read = async (who: Role = 'administrator'): Promise<OverviewView> =>
  (await api.as(centre[who].token).get('/api/v1/overview').expect(200)).body as OverviewView;
const figure = async (kind: Kind, who?: Role): Promise<OverviewContactsView | undefined> =>
  (await read(who)).contacts.find((one) => one.kind === kind);
const byBranch = async (kind: Kind, who?: Role): Promise<(OverviewContactsView | undefined)[]> =>
  (await read(who)).branches.map(({ contacts }) => contacts.find((one) => one.kind === kind));
/** A stay of the member that ended on a day, with its plan. */
const discharge = (memberId: string | undefined, on: string, readmittedOn: string | null = null) =>
  inCentre(
    api,
    centre,
    `with stay as (insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on)
       select $1, $2, m.id, m.branch_id, $4::date - 30, $4::date from members m where m.centre_id = $1 and m.id = $3 returning id)
     insert into aftercare_plans (centre_id, id, member_id, stay_id, discharged_on, leaving, steps, quarterly_months, language, preferred_time, ended_on,
       created_at, updated_at)
     select $1, stay.id, $3, stay.id, $4, 'planned', '[]', 24, 'en', 'any', $5, now(), now() from stay`,
    newId(),
    memberId,
    on,
    readmittedOn,
  );
/** A contact that was made at an instant, whatever day it was due. */
const contact = (memberId: string | undefined, at: string, outcome: string) =>
  inCentre(
    api,
    centre,
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, outcome, done_at, created_at)
     values ($1, $2, $3, 'extra', $4::timestamptz::date, 'done', $5, $4, $4)`,
    newId(),
    memberId,
    at,
    outcome,
  );
/** Six people of the north who were discharged on a day, so that outcomes are shown. */
const dischargeSix = async (on: string): Promise<void> => {
  for (const id of near) await discharge(id, on);
};
/** The state of the contact of a day of the one person who was contacted, where six were discharged. */
const stateOf = async (kind: Kind): Promise<string> => {
  const found = await figure(kind);
  if (found?.reached === 1) return 'reached';
  return found?.notReached === 1 ? 'not reached' : 'unknown';
};

describe('a contact around a day after the discharge', () => {
  it.each<{ kind: Kind; at: string; outcome: string; then: string }>([
    { kind: 'day-7', at: '2026-11-02T18:29:59Z', outcome: 'reached-well', then: 'unknown' },
    { kind: 'day-7', at: '2026-11-02T18:30:00Z', outcome: 'reached-well', then: 'reached' },
    { kind: 'day-7', at: '2026-11-14T18:29:59Z', outcome: 'reached-well', then: 'reached' },
    { kind: 'day-7', at: '2026-11-14T18:30:00Z', outcome: 'reached-well', then: 'unknown' },
    { kind: 'day-7', at: '2026-11-07T06:00:00Z', outcome: 'visited', then: 'reached' },
    { kind: 'day-7', at: '2026-11-07T06:00:00Z', outcome: 'needs-support', then: 'reached' },
    { kind: 'day-7', at: '2026-11-07T06:00:00Z', outcome: 'wrong-number', then: 'not reached' },
    { kind: 'day-7', at: '2026-11-01T06:00:00Z', outcome: 'asked-not-to-be-called', then: 'not reached' },
    { kind: 'day-7', at: '2026-11-16T06:00:00Z', outcome: 'asked-not-to-be-called', then: 'unknown' },
    { kind: 'day-2', at: '2026-11-01T06:00:00Z', outcome: 'reached-well', then: 'reached' },
    { kind: 'day-2', at: '2026-10-31T06:00:00Z', outcome: 'reached-well', then: 'unknown' },
    { kind: 'day-14', at: '2026-11-08T06:00:00Z', outcome: 'reached-well', then: 'reached' },
    { kind: 'day-14', at: '2026-11-07T06:00:00Z', outcome: 'reached-well', then: 'unknown' },
  ])('of $kind, at $at with the outcome $outcome: $then', async ({ kind, at, outcome, then }) => {
    await dischargeSix('2026-10-31');
    await contact(near[0], at, outcome);
    expect(await stateOf(kind)).toBe(then);
  });

  it('is reached when one of several tries succeeded, in whatever order they came', async () => {
    await dischargeSix('2026-10-31');
    for (const [day, outcome] of ['not-reached', 'reached-well', 'wrong-number'].entries())
      await contact(near[0], `2026-11-0${String(5 + day)}T06:00:00Z`, outcome);
    expect(await figure('day-7')).toMatchObject({ due: 6, reached: 1, notReached: 0, unknown: 5 });
  });

  it('that is still owed, or was made before the discharge, says nothing', async () => {
    await dischargeSix('2026-11-16');
    await contact(near[0], '2026-11-15T06:00:00Z', 'asked-not-to-be-called');
    await api.as(centre.administrator.token).post('/api/v1/follow-ups').send({ memberId: near[1], dueOn: '2026-11-23' }).expect(201);
    expect(await figure('day-7')).toMatchObject({ due: 6, reached: 0, notReached: 0, unknown: 6 });
  });

  it('is on the day of the branch of the person, where that is another one than in India', async () => {
    await inCentre(api, centre, `update branches set time_zone = 'America/New_York' where centre_id = $1 and id = $2`, centre.branchIds[1]);
    for (const id of [...near, ...far]) await discharge(id, '2026-10-31');
    // In India it is the third day after the discharge, in New York still the second.
    for (const id of [near[0], far[0]]) await contact(id, '2026-11-02T20:00:00Z', 'reached-well');
    expect((await byBranch('day-7')).map((one) => one?.reached)).toEqual([1, 0]);
  });

  it('of a person who was recorded through the API counts the same', async () => {
    await dischargeSix('2026-11-19');
    const me = api.as(centre.administrator.token);
    const { body } = await me.post('/api/v1/follow-ups').send({ memberId: near[0], dueOn: '2026-11-26' }).expect(201);
    expect(await stateOf('day-7')).toBe('unknown');
    await me
      .post(`/api/v1/follow-ups/${(body as { id: string }).id}/complete`)
      .send({ outcome: 'reached-well' })
      .expect(200);
    expect(await stateOf('day-7')).toBe('reached');
  });
});

describe('the figure of a day', () => {
  it.each<{ kind: Kind; on: string; then: { due: number; notYetDue: number } | undefined }>([
    { kind: 'day-7', on: '2026-11-19', then: { due: 6, notYetDue: 0 } },
    { kind: 'day-7', on: '2026-11-20', then: { due: 0, notYetDue: 6 } },
    { kind: 'day-30', on: '2026-10-27', then: { due: 6, notYetDue: 0 } },
    { kind: 'day-30', on: '2026-10-28', then: { due: 0, notYetDue: 6 } },
    { kind: 'day-30', on: '2026-07-30', then: { due: 6, notYetDue: 0 } },
    { kind: 'day-30', on: '2026-07-29', then: undefined },
    { kind: 'day-90', on: '2026-05-31', then: { due: 6, notYetDue: 0 } },
    { kind: 'day-90', on: '2026-05-30', then: undefined },
  ])('$kind after discharges on $on: $then', async ({ kind, on, then }) => {
    await dischargeSix(on);
    const found = await figure(kind);
    expect(found === undefined ? undefined : { due: found.due, notYetDue: found.notYetDue }).toEqual(then);
  });

  it('becomes due at midnight in India', async () => {
    await dischargeSix('2026-11-20');
    const seen: (number | undefined)[] = [];
    for (const at of ['2026-11-26T18:29:59Z', '2026-11-26T18:30:00Z']) {
      api.clock.set(at);
      seen.push((await figure('day-7'))?.due);
    }
    expect(seen).toEqual([0, 6]);
  });

  it('becomes due, and a contact overdue, at midnight in the branch of the person', async () => {
    await inCentre(api, centre, `update branches set time_zone = 'America/New_York' where centre_id = $1 and id = $2`, centre.branchIds[1]);
    for (const id of [...near, ...far]) await discharge(id, '2026-11-20');
    for (const memberId of [near[0], far[0]])
      await api.as(centre.administrator.token).post('/api/v1/follow-ups').send({ memberId, dueOn: '2026-11-26' }).expect(201);
    const seen = async (at: string) => {
      api.clock.set(at);
      const { branches, contacts } = await read();
      const ofBranches = branches.map(({ overdue, contacts: of }) => [of.find(({ kind }) => kind === 'day-7')?.due, overdue]);
      return [...ofBranches, contacts.find(({ kind }) => kind === 'day-7')?.due];
    };
    expect(await seen('2026-11-26T18:30:00Z')).toEqual([[6, 1], [0, 0], 6]);
    expect(await seen('2026-11-27T04:59:59Z')).toEqual([[6, 1], [0, 0], 6]);
    expect(await seen('2026-11-27T05:00:00Z')).toEqual([[6, 1], [6, 1], 12]);
  });

  it.each([
    { readmittedOn: '2026-11-06', then: 5, when: 'the day before' },
    { readmittedOn: '2026-11-07', then: 5, when: 'on the day' },
    { readmittedOn: '2026-11-08', then: 6, when: 'the day after' },
  ])('of day 7 counts a person who was admitted again $when: $then are due', async ({ readmittedOn, then }) => {
    for (const id of near.slice(1)) await discharge(id, '2026-10-31');
    await discharge(near[0], '2026-10-31', readmittedOn);
    expect((await figure('day-7'))?.due).toBe(then);
  });

  it('counts both discharges of one person, and the people, not the discharges, before outcomes are shown', async () => {
    for (const id of near.slice(0, 4)) await discharge(id, '2026-11-12');
    await discharge(near[0], '2026-09-01', '2026-10-01');
    expect(await figure('day-7')).toEqual({ kind: 'day-7', due: 5, reached: null, notReached: null, unknown: null, notYetDue: 0 });
    await discharge(near[4], '2026-11-12');
    expect(await figure('day-7')).toMatchObject({ due: 6, reached: 0, notReached: 0, unknown: 6 });
  });

  it('of people who are not yet due does not let the outcomes of four be seen', async () => {
    for (const id of near.slice(0, 4)) await discharge(id, '2026-11-12');
    for (const id of near.slice(4)) await discharge(id, '2026-11-25');
    expect(await figure('day-7')).toMatchObject({ due: 4, reached: null, notReached: null, unknown: null, notYetDue: 2 });
  });
});

describe('the figures by branch', () => {
  it('are those of day 7 and day 30 only, and add up to those of the centre', async () => {
    for (const id of near) await discharge(id, '2026-10-20');
    for (const id of far.slice(0, 5)) await discharge(id, '2026-10-20');
    await contact(near[0], '2026-11-19T06:00:00Z', 'reached-well');
    await contact(far[0], '2026-11-19T06:00:00Z', 'not-reached');
    const { branches, contacts } = await read();
    expect(branches.map((branch) => branch.contacts.map(({ kind }) => kind))).toEqual(Array(2).fill(['day-7', 'day-30']));
    expect(await byBranch('day-30')).toMatchObject([
      { due: 6, reached: 1, notReached: 0, unknown: 5 },
      { due: 5, reached: 0, notReached: 1, unknown: 4 },
    ]);
    expect(contacts.find(({ kind }) => kind === 'day-30')).toMatchObject({ due: 11, reached: 1, notReached: 1, unknown: 9 });
  });

  it('follow a person who moves to another branch, whose discharges they are then', async () => {
    await dischargeSix('2026-11-12');
    await inCentre(api, centre, 'update members set branch_id = $3 where centre_id = $1 and id = $2', near[0], centre.branchIds[1]);
    expect((await byBranch('day-7')).map((one) => one?.due)).toEqual([5, 1]);
  });

  it.each<{ who: Role; due: number; branches: readonly (number | undefined)[] }>([
    { who: 'administrator', due: 11, branches: [6, 5] },
    { who: 'counsellor', due: 6, branches: [6] },
    { who: 'mentor', due: 5, branches: [5] },
  ])('that the $who sees are those of their branches: $due', async ({ who, due, branches }) => {
    for (const id of [...near, ...far.slice(0, 5)]) await discharge(id, '2026-11-12');
    await counsellorOfSouth(api, centre);
    expect((await figure('day-7', who))?.due).toBe(due);
    expect((await byBranch('day-7', who)).map((one) => one?.due)).toEqual(branches);
  });

  it('have nothing of another centre', async () => {
    await dischargeSix('2026-11-12');
    const other = await seedCentre(api, 'Other');
    const { body } = await api.as(other.administrator.token).get('/api/v1/overview').expect(200);
    const { contacts, branches } = body as OverviewView;
    expect([contacts, ...branches.map((branch) => branch.contacts)]).toEqual([[], [], []]);
  });
});
