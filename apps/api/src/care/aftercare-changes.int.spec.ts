import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { AftercarePlanView, ConsideredDischargeView, MemberPlanView } from './aftercare.view.ts';
import type { FollowUpView } from './care.view.ts';

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: MemberView;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-25T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  member = await desk.member();
});

const as = (who: Who = 'counsellor') => api.as(centre[who].token);
const body = (given: object = {}) => ({ memberId: member.id, leaving: 'planned', on: '2026-11-25', ...given });
const discharge = (given: object = {}, who?: Who) => as(who).post('/api/v1/aftercare-plans').send(body(given));
const discharged = async (given: object = {}) => (await discharge(given).expect(201)).body as AftercarePlanView;
const considered = async (given: object = {}) =>
  ((await as().post('/api/v1/aftercare-plans/plan').send(body(given)).expect(200)).body as ConsideredDischargeView).contacts;
const planOf = (memberId = member.id, who?: Who) => as(who).get(`/api/v1/members/${memberId}/aftercare-plan`);
const planNow = async () => ((await planOf().expect(200)).body as MemberPlanView).plan;
const patch = ({ id, version }: Pick<AftercarePlanView, 'id' | 'version'>, given: object, who?: Who) =>
  as(who)
    .patch(`/api/v1/aftercare-plans/${id}`)
    .set('If-Match', `"${String(version)}"`)
    .send(given);
const changed = async (plan: AftercarePlanView, given: object) => (await patch(plan, given).expect(200)).body as AftercarePlanView;
const owed = (query: object = { state: 'due' }): Promise<FollowUpView[]> =>
  walk<FollowUpView>((cursor) =>
    as()
      .get('/api/v1/follow-ups')
      .query({ memberId: member.id, ...query, cursor }),
  );
const daysOf = (contacts: readonly { readonly kind: string; readonly dueOn: string }[], of: string) =>
  contacts.filter(({ kind }) => kind === of).map(({ dueOn }) => dueOn);
const snooze = async (id: string | undefined, until: string) => {
  await as()
    .post(`/api/v1/follow-ups/${String(id)}/snooze`)
    .send({ until })
    .expect(200);
};

describe('a contact of a plan that was put off', () => {
  it.each([
    { kind: 'day-30', until: '2026-12-29', now: '2026-12-28' },
    { kind: 'weekly', until: '2026-12-03', now: '2026-12-02' },
    { kind: 'quarterly', until: '2027-06-02', now: '2027-05-28' },
  ])('by $kind stays on its day when somebody else takes the plan over, and is owed once', async ({ kind, until, now }) => {
    const plan = await discharged({ weeklyOn: 2, weeklyAt: '18:30' });
    const before = daysOf(plan.contacts, kind);
    const id = plan.contacts.find((one) => one.kind === kind)?.id;
    await snooze(id, until);
    api.clock.set(`${now}T06:30:00Z`);
    const after = await changed(plan, { ownerId: centre.administrator.staffId });
    expect(after.contacts.find((one) => one.id === id)).toMatchObject({ state: 'due', dueOn: until });
    expect(daysOf(after.contacts, kind)).toHaveLength(before.length);
    expect((await owed()).find((one) => one.id === id)).toMatchObject({ ownerId: centre.administrator.staffId, dueOn: until });
  });
});

describe('the weekly calls of a plan', () => {
  it.each([
    { on: '2026-11-25', weeklyOn: 3, first: '2026-12-02', last: '2027-02-17' },
    { on: '2026-11-25', weeklyOn: 4, first: '2026-11-26', last: '2027-02-11' },
    { on: '2026-11-25', weeklyOn: 1, first: '2026-11-30', last: '2027-02-15' },
    { on: '2026-11-24', weeklyOn: 2, first: '2026-12-01', last: '2027-02-16' },
  ])('on weekday $weeklyOn after $on are twelve, from $first to $last', async ({ on, weeklyOn, first, last }) => {
    const days = daysOf(await considered({ on, weeklyOn, weeklyAt: '09:00' }), 'weekly');
    expect([days.length, days[0], days.at(-1)]).toEqual([12, first, last]);
  });

  it('on Sundays are made on Mondays, and say so', async () => {
    const weekly = (await considered({ weeklyOn: 7, weeklyAt: '09:00' })).filter(({ kind }) => kind === 'weekly');
    expect(weekly[0]).toMatchObject({ dueOn: '2026-11-30', movedFrom: '2026-11-29' });
    expect(new Set(weekly.map(({ dueOn }) => new Date(dueOn).getUTCDay()))).toEqual(new Set([1]));
  });

  it('move to another weekday and keep their time where only the day is given', async () => {
    const plan = await discharged({ weeklyOn: 2, weeklyAt: '18:30' });
    api.clock.set('2026-12-09T06:30:00Z');
    const next = await changed(plan, { weeklyOn: 5 });
    expect(next).toMatchObject({ weeklyOn: 5, weeklyAt: '18:30' });
    const days = daysOf(await owed(), 'weekly');
    expect([days.length, days[0], days.at(-1)]).toEqual([10, '2026-12-11', '2027-02-12']);
  });

  it('end with null, and leave every other contact where it is', async () => {
    const plan = await discharged({ weeklyOn: 2, weeklyAt: '18:30' });
    const others = plan.contacts.filter(({ kind }) => kind !== 'weekly');
    const next = await changed(plan, { weeklyOn: null });
    expect(next).toMatchObject({ weeklyOn: null, weeklyAt: null, contacts: others });
  });

  it('are refused without a time where none is known, and begin with one', async () => {
    const plan = await discharged();
    expect((await patch(plan, { weeklyOn: 2 }).expect(422)).body).toMatchObject({ code: 'aftercare/weekly-time-missing' });
    expect(daysOf((await changed(plan, { weeklyOn: 2, weeklyAt: '07:00' })).contacts, 'weekly')).toHaveLength(12);
  });

  it.each([{ weeklyOn: 0 }, { weeklyOn: 8 }, { weeklyAt: '24:00' }, { weeklyAt: '9:00' }])('refuse %o', async (given) => {
    await discharge({ weeklyOn: 2, weeklyAt: '09:00', ...given }).expect(400);
    expect(await planNow()).toBeNull();
  });
});

describe('days off', () => {
  const holiday = (on: string) =>
    as('administrator')
      .post(`/api/v1/branches/${centre.branchIds[0]}/holidays`)
      .send({ on, name: `Day ${on}` })
      .expect(201);

  it('in a row move a contact to the first working day after all of them', async () => {
    for (const on of ['2026-12-25', '2026-12-26', '2026-12-28']) await holiday(on);
    const [day30] = (await considered()).filter(({ kind }) => kind === 'day-30');
    expect(day30).toMatchObject({ dueOn: '2026-12-29', movedFrom: '2026-12-25' });
  });

  it('of another branch move nothing', async () => {
    const path = `/api/v1/branches/${centre.branchIds[1]}/holidays`;
    await as('administrator').post(path).send({ on: '2026-12-25', name: 'Christmas' }).expect(201);
    expect(daysOf(await considered(), 'day-30')).toEqual(['2026-12-25']);
  });

  it('do not move the call on the very day of the discharge', async () => {
    await holiday('2026-11-25');
    expect(daysOf(await considered({ leaving: 'unplanned' }), 'day-0')).toEqual(['2026-11-25']);
  });

  it('that are entered after the discharge move what is due with the next change of the plan, and owe it once', async () => {
    const plan = await discharged({ weeklyOn: 5, weeklyAt: '18:30' });
    await holiday('2026-12-11');
    const next = await changed(plan, { preferredTime: 'morning' });
    const weekly = daysOf(next.contacts, 'weekly');
    expect([weekly.length, weekly.includes('2026-12-11'), weekly.includes('2026-12-12')]).toEqual([12, false, true]);
  });
});

describe('today, by the clock of the branch', () => {
  it.each([
    { now: '2026-11-25T18:29:59Z', zone: 'Asia/Kolkata', on: '2026-11-26', then: 422 },
    { now: '2026-11-25T18:30:00Z', zone: 'Asia/Kolkata', on: '2026-11-26', then: 201 },
    { now: '2026-11-25T18:30:00Z', zone: 'Europe/London', on: '2026-11-26', then: 422 },
    { now: '2026-11-25T18:30:00Z', zone: 'Pacific/Auckland', on: '2026-11-26', then: 201 },
  ])('at $now in $zone: a discharge on $on answers $then', async ({ now, zone, on, then }) => {
    await inCentre(api, centre, 'update branches set time_zone = $3 where centre_id = $1 and id = $2', centre.branchIds[0], zone);
    api.clock.set(now);
    const answer = await discharge({ on }).expect(then);
    if (then === 422) expect(answer.body).toMatchObject({ code: 'members/date-in-future' });
    else expect(answer.body).toMatchObject({ dischargedOn: on });
  });

  it.each([
    { now: '2026-11-27T18:29:59Z', overdue: 0 },
    { now: '2026-11-27T18:30:00Z', overdue: 1 },
  ])('at $now the contact of day 2 is $overdue days late, in the plan and in the list alike', async ({ now, overdue }) => {
    await discharged();
    api.clock.set(now);
    expect([(await planNow())?.contacts[0]?.overdueDays, (await owed())[0]?.overdueDays]).toEqual([overdue, overdue]);
  });
});

describe('who makes the contacts of a plan', () => {
  it.each([
    { who: 'a peer who leads groups', staff: () => centre.facilitator.staffId, status: 409, code: 'follow-ups/owner-not-here' },
    { who: 'somebody who works in the other branch', staff: () => centre.mentor.staffId, status: 409, code: 'follow-ups/owner-not-here' },
    { who: 'nobody whom the centre knows', staff: () => newId(), status: 404, code: 'staff/not-found' },
  ])('is not $who, at the discharge or later', async ({ staff, status, code }) => {
    await counsellorOfSouth(api, centre);
    expect((await discharge({ ownerId: staff() }, 'administrator').expect(status)).body).toMatchObject({ code });
    const plan = await discharged();
    expect((await patch(plan, { ownerId: staff() }, 'administrator').expect(status)).body).toMatchObject({ code });
    expect(await planNow()).toEqual(plan);
  });

  it('is nobody again with null, and then the contacts are nobody’s', async () => {
    const plan = await discharged({ ownerId: centre.counsellor.staffId });
    expect(await changed(plan, { ownerId: null })).toMatchObject({ ownerId: null, ownerName: null });
    expect(new Set((await owed()).map(({ ownerId }) => ownerId))).toEqual(new Set([null]));
  });

  it('changes for what is due, and not for what is done or what staff added', async () => {
    const plan = await discharged({ ownerId: centre.counsellor.staffId });
    const added = await as().post('/api/v1/follow-ups').send({ memberId: member.id, dueOn: '2026-11-26' }).expect(201);
    const [, first] = await owed();
    await as()
      .post(`/api/v1/follow-ups/${String(first?.id)}/complete`)
      .send({ outcome: 'reached-well' })
      .expect(200);
    await changed(plan, { ownerId: centre.administrator.staffId });
    const all = new Map((await owed({})).map((one) => [one.id, one.ownerId]));
    const { counsellor, administrator } = centre;
    expect([all.get(String(first?.id)), all.get((added.body as FollowUpView).id)]).toEqual([counsellor.staffId, counsellor.staffId]);
    expect([...all.values()].filter((id) => id === administrator.staffId)).toHaveLength(12);
  });
});

describe('a plan', () => {
  it.each(['facilitator', 'mentor'] as const)('is not made, read or changed by a %s', async (who) => {
    const plan = await discharged();
    await discharge({}, who).expect(403);
    await as(who).post('/api/v1/aftercare-plans/plan').send(body()).expect(403);
    await planOf(member.id, who).expect(403);
    await patch(plan, { preferredTime: 'morning' }, who).expect(403);
  });

  it('of another branch or another centre is not found', async () => {
    await counsellorOfSouth(api, centre);
    const plan = await discharged();
    const other = await seedCentre(api, 'Other');
    for (const token of [centre.mentor.token, other.administrator.token]) {
      await api.as(token).get(`/api/v1/members/${member.id}/aftercare-plan`).expect(404);
      const changed = await api.as(token).patch(`/api/v1/aftercare-plans/${plan.id}`).set('If-Match', '"1"').send({ goals: 'x' });
      expect(changed).toMatchObject({ status: 404, body: { code: 'aftercare-plans/not-found' } });
      await api.as(token).post('/api/v1/aftercare-plans').send(body()).expect(404);
    }
    expect(await planNow()).toEqual(plan);
  });

  it('is changed by one of two people who read the same version', async () => {
    const plan = await discharged();
    const answers = await Promise.all([patch(plan, { goals: 'One' }), patch(plan, { goals: 'Two' }, 'administrator')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await planNow()).toMatchObject({ version: plan.version + 1 });
  });

  it('is made once by two people who discharge at once', async () => {
    const answers = await Promise.all([discharge(), discharge({}, 'administrator')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await owed()).toHaveLength(13);
  });
});
