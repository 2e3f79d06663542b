import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, leave, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { recountDays } from '../testing/recount-days.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import type { OverviewBranchView, OverviewView } from './overview.view.ts';

/** Thursday 26 November 2026, 11:30 in Nagpur. */
const now = '2026-11-26T06:00:00Z';
const five = ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha'];

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

const overview = async (token = centre.administrator.token): Promise<OverviewView> => {
  await recountDays(api, centre);
  return (await api.as(token).get('/api/v1/overview').expect(200)).body as OverviewView;
};
const north = async (): Promise<OverviewBranchView | undefined> =>
  (await overview()).branches.find(({ branchId }) => branchId === centre.branchIds[0]);

/** Marks the first people of the group at its session. */
async function mark({ sessionIds, memberIds }: SeededGroup, states: readonly string[], session = 0): Promise<void> {
  for (const [index, state] of states.entries())
    await inCentre(
      api,
      centre,
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
       values ($1, $2, $3, $4, 'member', $5, now(), $2)`,
      newId(),
      sessionIds[session],
      memberIds[index],
      state,
    );
}
const owe = (memberId: unknown, kind: string, dueOn: string, outcome: string | null = null, doneOn = '2026-11-20') =>
  inCentre(
    api,
    centre,
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, outcome, done_at, created_at)
     values ($1, $2, $3, $4, $5, case when $6::text is null then 'due' else 'done' end, $6, case when $6::text is null then null else $7::timestamptz end, now())`,
    newId(),
    memberId,
    kind,
    dueOn,
    outcome,
    `${doneOn}T06:00:00Z`,
  );
/** A stay of the member that ended on a day, with its plan. */
const dischargeOn = (memberId: unknown, on: string, readmittedOn: string | null = null) =>
  inCentre(
    api,
    centre,
    `with stay as (insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on)
       select $1, $2, m.id, m.branch_id, '2026-06-01', $4::date from members m where m.centre_id = $1 and m.id = $3 returning id)
     insert into aftercare_plans (centre_id, id, member_id, stay_id, discharged_on, leaving, steps, quarterly_months, language, preferred_time, ended_on,
       created_at, updated_at)
     select $1, stay.id, $3, stay.id, $4, 'planned', '[]', 24, 'en', 'any', $5, now(), now() from stay`,
    newId(),
    memberId,
    on,
    readmittedOn,
  );
const needWordFrom = (memberId: unknown, at: string | null) =>
  inCentre(api, centre, 'update members set needs_word_from = $3 where centre_id = $1 and id = $2', memberId, at);

describe('the attendance of a week', () => {
  it.each([
    { states: ['present', 'present', 'present', 'present', 'present'], then: { expected: 5, attended: 5 } },
    { states: ['late', 'left-early', 'present', 'absent', 'absent'], then: { expected: 5, attended: 3 } },
    { states: ['excused', 'excused', 'present', 'absent', 'present'], then: { expected: 3, attended: 2 } },
    { states: ['walk-in', 'walk-in', 'present', 'absent', 'present'], then: { expected: 3, attended: 2 } },
    { states: ['absent', 'absent', 'absent', 'absent', 'absent'], then: { expected: 5, attended: 0 } },
    { states: ['present', 'present', 'present', 'present'], then: { expected: null, attended: null } },
    { states: ['absent'], then: { expected: null, attended: null } },
  ])('with the marks $states is $then', async ({ states, then }) => {
    await mark(await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases: five }), states);
    expect((await overview()).weeks).toEqual([{ startsOn: '2026-11-23', ...then }]);
  });

  it('counts people, not marks, before it is shown: two people at three sessions are still two', async () => {
    const starts = ['2026-11-23T05:30:00Z', '2026-11-24T05:30:00Z', '2026-11-25T05:30:00Z'];
    const group = await seedGroup(api, centre, { starts, aliases: ['Asha', 'Bela'] });
    for (const session of starts.keys()) await mark(group, ['present', 'absent'], session);
    expect((await overview()).weeks).toEqual([{ startsOn: '2026-11-23', expected: null, attended: null }]);
  });

  it('adds up the groups of the week', async () => {
    for (const aliases of [five, ['Farah', 'Gita', 'Hari', 'Isha', 'Jaya']])
      await mark(await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases }), [
        'present',
        'absent',
        'present',
        'absent',
        'present',
      ]);
    expect((await overview()).weeks).toEqual([{ startsOn: '2026-11-23', expected: 10, attended: 6 }]);
  });

  it('is in order of the weeks, and a week without a mark is left out', async () => {
    const starts = ['2026-11-25T05:30:00Z', '2026-10-14T05:30:00Z', '2026-11-11T05:30:00Z', '2026-11-18T05:30:00Z'];
    const group = await seedGroup(api, centre, { starts, aliases: five });
    for (const session of [0, 1, 2]) await mark(group, ['present', 'present', 'present', 'present', 'present'], session);
    expect((await overview()).weeks.map(({ startsOn }) => startsOn)).toEqual(['2026-10-12', '2026-11-09', '2026-11-23']);
  });

  it.each([
    { when: 'begins now', start: '2026-11-26T06:00:00Z', then: 1 },
    { when: 'begins in a minute', start: '2026-11-26T06:01:00Z', then: 0 },
  ])('has the marks of a session that $when: $then', async ({ start, then }) => {
    await mark(await seedGroup(api, centre, { starts: [start], aliases: five }), ['present', 'present', 'present', 'present', 'present']);
    expect((await overview()).weeks).toHaveLength(then);
  });
});

describe('a day on which people of one group were marked before they began', () => {
  it('has the marks of the other groups of the branch', async () => {
    await mark(await seedGroup(api, centre, { starts: ['2026-11-26T05:30:00Z'], aliases: five }), Array<string>(5).fill('present'));
    const ahead = ['Farah', 'Gita', 'Hari', 'Isha', 'Jaya', 'Kiran'];
    await mark(await seedGroup(api, centre, { starts: ['2026-11-26T06:30:00Z'], aliases: ahead }), Array<string>(6).fill('present'));
    expect((await overview()).weeks).toEqual([{ startsOn: '2026-11-23', expected: 5, attended: 5 }]);
    expect(await north()).toMatchObject({ expected: 5, attended: 5 });
    api.clock.set('2026-11-26T06:30:00Z');
    expect((await overview()).weeks).toEqual([{ startsOn: '2026-11-23', expected: 11, attended: 11 }]);
  });
});

describe('the figures of a branch', () => {
  it('are zero before anything happens, and there is a line for each branch, by name', async () => {
    const { branches, weeks, contacts } = await overview();
    expect(branches).toEqual(
      ['North', 'South'].map((end, index) => ({
        branchId: centre.branchIds[index],
        branchName: `Nayi Subah ${end}`,
        members: 0,
        groups: 0,
        expected: null,
        attended: null,
        needWord: 0,
        overdue: 0,
        contacts: [],
      })),
    );
    expect([weeks, contacts]).toEqual([[], []]);
  });

  it('count members who have not left', async () => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: five });
    expect(await north()).toMatchObject({ members: 5, groups: 1 });
    await leave(api, centre, memberIds[0], '2026-11-25');
    expect(await north()).toMatchObject({ members: 4 });
  });

  it.each([
    { from: '2026-11-20T00:00:00Z', then: 1 },
    { from: now, then: 1 },
    { from: '2026-11-26T06:00:01Z', then: 0 },
    { from: null, then: 0 },
  ])('count a member who needs a word from $from: $then', async ({ from, then }) => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: ['Asha', 'Bela'] });
    await needWordFrom(memberIds[0], from);
    expect(await north()).toMatchObject({ needWord: then });
  });

  it.each([
    { dueOn: '2026-11-25', outcome: null, then: 1 },
    { dueOn: '2026-11-26', outcome: null, then: 0 },
    { dueOn: '2026-11-27', outcome: null, then: 0 },
    { dueOn: '2026-11-25', outcome: 'reached', then: 0 },
  ])('count a contact due on $dueOn with the outcome $outcome as overdue: $then', async ({ dueOn, outcome, then }) => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: ['Asha'] });
    await owe(memberIds[0], 'day-7', dueOn, outcome);
    expect(await north()).toMatchObject({ overdue: then });
  });

  it('are those of the branch: what happens in the other one is counted there', async () => {
    const group = await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases: five, branch: 1 });
    await mark(group, ['present', 'present', 'present', 'present', 'absent']);
    await needWordFrom(group.memberIds[0], now);
    await owe(group.memberIds[1], 'day-7', '2026-11-01');
    const { branches } = await overview();
    expect(branches).toMatchObject([
      { members: 0, groups: 0, expected: null, needWord: 0, overdue: 0 },
      { members: 5, groups: 1, expected: 5, attended: 4, needWord: 1, overdue: 1 },
    ]);
  });
});

describe('the contacts after discharge', () => {
  it.each([
    { dischargedOn: '2026-11-19', then: { due: 1, notYetDue: 0 } },
    { dischargedOn: '2026-11-20', then: { due: 0, notYetDue: 1 } },
    { dischargedOn: '2026-08-22', then: { due: 1, notYetDue: 0 } },
    { dischargedOn: '2026-08-21', then: undefined },
  ])('of day 7 became due in the last ninety days, or are not yet due: after a discharge on $dischargedOn $then', async (given) => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: ['Asha'] });
    await dischargeOn(memberIds[0], given.dischargedOn);
    const found = (await overview()).contacts.find(({ kind }) => kind === 'day-7');
    expect(found === undefined ? undefined : { due: found.due, notYetDue: found.notYetDue }).toEqual(given.then);
  });

  it('are in the order in which they become due after a discharge', async () => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: ['Asha'] });
    await dischargeOn(memberIds[0], '2026-11-01');
    expect((await overview()).contacts.map(({ kind }) => kind)).toEqual(['day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90']);
  });

  it('are reached, not reached or unknown around the day, whoever wanted the contact; of who was admitted again nothing was owed', async () => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: [...five, 'Farah', 'Gita'] });
    for (const [index, outcome] of ['reached-well', 'visited', 'not-reached', 'wrong-number', null, 'needs-support'].entries()) {
      await dischargeOn(memberIds[index], '2026-10-20');
      if (outcome !== null) await owe(memberIds[index], index === 0 ? 'extra' : 'day-30', '2026-11-19', outcome, '2026-11-20');
    }
    await dischargeOn(memberIds[6], '2026-10-20', '2026-11-19');
    const { contacts } = await overview();
    const day30 = { kind: 'day-30', due: 6, reached: 3, notReached: 2, unknown: 1, notYetDue: 0 };
    expect(contacts.find(({ kind }) => kind === 'day-30')).toEqual(day30);
    const branches = (await overview()).branches.map((branch) => branch.contacts.find(({ kind }) => kind === 'day-30'));
    expect(branches).toEqual([day30, undefined]);
  });

  it('show outcomes of five people and not of four', async () => {
    const { memberIds } = await seedGroup(api, centre, { starts: [], aliases: five });
    for (const memberId of memberIds.slice(0, 4)) await dischargeOn(memberId, '2026-10-20');
    const day30 = async () => (await overview()).contacts.find(({ kind }) => kind === 'day-30');
    expect(await day30()).toEqual({ kind: 'day-30', due: 4, reached: null, notReached: null, unknown: null, notYetDue: 0 });
    await dischargeOn(memberIds[4], '2026-10-20');
    expect(await day30()).toMatchObject({ due: 5, reached: 0, notReached: 0, unknown: 5 });
  });
});

describe('the overview', () => {
  it.each([
    { role: 'administrator', status: 200, branches: 2 },
    { role: 'counsellor', status: 200, branches: 1 },
    { role: 'facilitator', status: 403, branches: undefined },
    { role: 'mentor', status: 403, branches: undefined },
  ] as const)('is read by a $role: $status', async ({ role, status, branches }) => {
    const { body } = await api.as(centre[role].token).get('/api/v1/overview').expect(status);
    expect((body as Partial<OverviewView>).branches?.length).toBe(branches);
  });

  it('counts nothing of another branch for a counsellor: neither weeks nor contacts', async () => {
    const group = await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases: five, branch: 1 });
    await mark(group, ['present', 'present', 'present', 'present', 'present']);
    await dischargeOn(group.memberIds[0], '2026-11-01');
    const { weeks, contacts } = await overview(centre.counsellor.token);
    expect([weeks, contacts]).toEqual([[], []]);
    expect((await overview()).weeks).toHaveLength(1);
  });
});

describe('the invitations of the overview', () => {
  /** Colleagues who are invited, with an address or without, as onboarding and a timetable make them. */
  const invite = async (count: number, hasAddress: boolean): Promise<void> => {
    const ids = Array.from({ length: count }, () => newId());
    await api.app.get(PlatformScope).transaction(async (tx) => {
      await tx.rows(
        `insert into platform.users (id, email_cipher, email_index, name, created_at, updated_at)
         select id, case when $2 then 'sealed'::bytea end, case when $2 then id::text::bytea end, 'Arun', now(), now() from unnest($1::uuid[]) as u (id)`,
        ids,
        hasAddress,
      );
      await tx.rows(
        `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state)
         select id, $2, id, 'counsellor', '{}', 'active' from unnest($1::uuid[]) as u (id)`,
        ids,
        centre.centreId,
      );
    });
    await inCentre(
      api,
      centre,
      `insert into staff (centre_id, id, user_id, name, role, state, created_at, updated_at)
       select $1, id, id, 'Arun', 'counsellor', 'invited', now(), now() from unnest($2::uuid[]) as u (id)`,
      ids,
    );
  };

  it('are none while everybody works here', async () => expect((await overview()).invitations).toEqual({ waiting: 0, withoutAddress: 0 }));

  it('count everybody, also more people than a list has on its largest page, and nobody of another centre', async () => {
    await invite(205, true);
    await invite(3, false);
    expect((await overview()).invitations).toEqual({ waiting: 205, withoutAddress: 3 });
    const other = await seedCentre(api, 'Other');
    const { body } = await api.as(other.administrator.token).get('/api/v1/overview').expect(200);
    expect((body as OverviewView).invitations).toEqual({ waiting: 0, withoutAddress: 0 });
  });
});
