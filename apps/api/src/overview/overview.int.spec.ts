import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { recountDays } from '../testing/recount-days.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { newId } from '../platform/new-id.ts';

let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
let many: SeededGroup;
let few: SeededGroup;
const overview = async (token: string, of = centre) => {
  await recountDays(api, of);
  return (await api.as(token).get('/api/v1/overview').expect(200)).body;
};

const mark = ({ sessionIds, memberIds }: SeededGroup, session: number, states: readonly string[], of = centre) =>
  Promise.all(
    states.map((state, index) =>
      inCentre(
        api,
        of,
        `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
         values ($1, $2, $3, $4, 'member', $5, now(), $2)`,
        newId(),
        sessionIds[session],
        memberIds[index],
        state,
      ),
    ),
  );
const owe = (memberId: unknown, kind: string, dueOn: string, outcome: string | null) =>
  inCentre(
    api,
    centre,
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, outcome, done_at, created_at)
     values ($1, $2, $3, $4, $5, case when $6::text is null then 'due' else 'done' end, $6, case when $6::text is null then null else timestamptz '2026-11-20T06:00Z' end, now())`,
    newId(),
    memberId,
    kind,
    dueOn,
    outcome,
  );

/** A stay of the member that ended on a day, with its plan. */
const dischargeOn = (memberId: unknown, on: string) =>
  inCentre(
    api,
    centre,
    `with stay as (insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on)
       select $1, $2, m.id, m.branch_id, '2026-06-01', $4::date from members m where m.centre_id = $1 and m.id = $3 returning id)
     insert into aftercare_plans (centre_id, id, member_id, stay_id, discharged_on, leaving, steps, quarterly_months, language, preferred_time,
       created_at, updated_at)
     select $1, stay.id, $3, stay.id, $4, 'planned', '[]', 24, 'en', 'any', now(), now() from stay`,
    newId(),
    memberId,
    on,
  );

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  other = await seedCentre(api, 'Other');
  api.clock.set('2026-11-26T06:00:00Z');
  const starts = ['2026-09-28T05:30:00Z', '2026-10-05T05:30:00Z', '2026-11-25T05:30:00Z'];
  many = await seedGroup(api, centre, { starts, aliases: ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha', 'Fatima'] });
  few = await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'], aliases: ['Gita', 'Hari'], branch: 1 });
  await mark(many, 0, ['absent']);
  await mark(many, 1, ['present', 'absent']);
  await mark(many, 2, ['present', 'late', 'left-early', 'absent', 'excused', 'walk-in']);
  await mark(few, 0, ['present', 'absent']);
  for (const [index, memberId] of many.memberIds.entries())
    await owe(memberId, 'day-7', '2026-11-20', ['reached', 'visited', 'not-reached'][index] ?? null);
  for (const memberId of many.memberIds) await dischargeOn(memberId, '2026-11-13');
  await dischargeOn(few.memberIds[0], '2026-10-21');
  await owe(few.memberIds[0], 'day-30', '2026-11-20', 'reached');
  await owe(few.memberIds[1], 'day-60', '2026-12-20', null);
});
afterAll(() => api.close());

describe('the overview', () => {
  it('counts eight weeks; walk-ins and the excused are not expected, and four people or fewer are not broken down', async () =>
    expect((await overview(centre.administrator.token)).weeks).toEqual([
      { startsOn: '2026-10-05', expected: null, attended: null },
      { startsOn: '2026-11-23', expected: 6, attended: 4 },
    ]));

  it('shows each branch, and withholds the attendance of a small one', async () => {
    const { branches } = await overview(centre.administrator.token);
    const found = centre.branchIds.map((id) => branches.find(({ branchId }: { branchId: string }) => branchId === id));
    expect(found).toMatchObject([
      { members: 6, groups: 1, expected: 6, attended: 4, overdue: 3 },
      { members: 2, groups: 1, expected: null, attended: null, overdue: 0 },
    ]);
  });

  it('counts the contacts that became due, and suppresses the outcomes of few people', async () =>
    expect((await overview(centre.administrator.token)).contacts).toMatchObject([
      { kind: 'day-2', due: 7, reached: 2, notReached: 1, unknown: 4, notYetDue: 0 },
      { kind: 'day-7', due: 7, reached: 2, notReached: 1, unknown: 4, notYetDue: 0 },
      { kind: 'day-14', due: 1, reached: null, notReached: null, unknown: null, notYetDue: 6 },
      { kind: 'day-30', due: 1, reached: null, notYetDue: 6 },
      { kind: 'day-60', due: 0, notYetDue: 7 },
      { kind: 'day-90', due: 0, notYetDue: 7 },
    ]));

  it('is limited to the branches of the reader and to the centre', async () => {
    const { branches, contacts } = await overview(centre.counsellor.token);
    expect(branches.map(({ branchId }: { branchId: string }) => branchId)).toEqual([centre.branchIds[0]]);
    expect(contacts.find(({ kind }: { kind: string }) => kind === 'day-7')).toMatchObject({ due: 6 });
    const elsewhere = await overview(other.administrator.token, other);
    expect({ weeks: elsewhere.weeks, contacts: elsewhere.contacts }).toEqual({ weeks: [], contacts: [] });
  });

  it('is refused to a facilitator', () => api.as(centre.facilitator.token).get('/api/v1/overview').expect(403));
});

describe('a week of the overview', () => {
  it('begins on Monday by the clock on the wall, and goes no further back than seven before this one', async () => {
    const wall = await seedCentre(api, 'Wall');
    const starts = ['2026-10-04T18:29:00Z', '2026-10-04T18:30:00Z', '2026-11-22T18:29:00Z', '2026-11-22T18:30:00Z', '2026-11-26T06:30:00Z'];
    const group = await seedGroup(api, wall, { starts, aliases: ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha'] });
    for (const session of starts.keys()) await mark(group, session, Array<string>(5).fill('present'), wall);
    expect((await overview(wall.administrator.token, wall)).weeks).toEqual([
      { startsOn: '2026-10-05', expected: 5, attended: 5 },
      { startsOn: '2026-11-16', expected: 5, attended: 5 },
      { startsOn: '2026-11-23', expected: 5, attended: 5 },
    ]);
  });
});
