import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { AftercarePlanView, ConsideredDischargeView, MemberPlanView } from './aftercare.view.ts';
import type { FollowUpView } from './care.view.ts';

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

const me = () => api.as(centre.counsellor.token);
const body = (given: object = {}) => ({ memberId: member.id, leaving: 'planned', on: '2026-11-25', ...given });
const discharge = (given: object = {}) => me().post('/api/v1/aftercare-plans').send(body(given));
const discharged = async (given: object = {}) => (await discharge(given).expect(201)).body as AftercarePlanView;
const considered = async (given: object = {}) =>
  (await me().post('/api/v1/aftercare-plans/plan').send(body(given)).expect(200)).body as ConsideredDischargeView;
const planNow = async () => ((await me().get(`/api/v1/members/${member.id}/aftercare-plan`).expect(200)).body as MemberPlanView).plan;
const change = (plan: AftercarePlanView, given: object) =>
  me()
    .patch(`/api/v1/aftercare-plans/${plan.id}`)
    .set('If-Match', `"${String(plan.version)}"`)
    .send(given);
const owed = (state = 'due'): Promise<FollowUpView[]> =>
  walk<FollowUpView>((cursor) => me().get('/api/v1/follow-ups').query({ memberId: member.id, state, cursor }));
const said = (contacts: readonly { kind: string; method: string; dueOn: string; movedFrom: string | null }[]) =>
  contacts.map(({ kind, method, dueOn, movedFrom }) => `${kind} ${method} ${dueOn}${movedFrom === null ? '' : ` from ${movedFrom}`}`);

describe('a discharge that is considered', () => {
  it('has the contacts of the template, off Sundays and the holidays of the branch, and stores nothing', async () => {
    const [branch] = centre.branchIds;
    const holiday = { on: '2026-12-25', name: 'Christmas' };
    await api.as(centre.administrator.token).post(`/api/v1/branches/${branch}/holidays`).send(holiday).expect(201);
    const { steps, contacts } = await considered();
    expect(steps.map(({ day }) => day)).toEqual([2, 7, 14, 30, 60, 90]);
    expect([contacts.length, ...said(contacts).slice(0, 5)]).toEqual([
      13,
      'day-2 call 2026-11-27',
      'day-7 visit 2026-12-02',
      'day-14 call 2026-12-09',
      'day-30 call 2026-12-26 from 2026-12-25',
      'day-60 call 2027-01-25 from 2027-01-24',
    ]);
    expect(await owed()).toEqual([]);
    expect(await planNow()).toBeNull();
  });

  it('begins at once when it is not planned', async () =>
    expect(said((await considered({ leaving: 'unplanned' })).contacts).slice(0, 2)).toEqual([
      'day-0 call 2026-11-25',
      'day-2 visit 2026-11-27',
    ]));
});

describe('a discharge', () => {
  it('ends the stay, owes exactly what was considered, and gives a seat in the aftercare group, in one step', async () => {
    const group = await desk.group({ kind: 'aftercare-group' });
    const given = {
      ...{ weeklyOn: 2, weeklyAt: '18:30', ownerId: centre.counsellor.staffId, language: 'hi', preferredTime: 'evening' },
      ...{ groupId: group.id, goals: 'One open meeting in the first week' },
    };
    const { contacts } = await considered(given);
    expect(contacts).toHaveLength(25);
    const plan = await discharged(given);
    expect(plan).toMatchObject({
      ...{ leaving: 'planned', weeklyOn: 2, weeklyAt: '18:30', ownerId: centre.counsellor.staffId, groupName: group.name },
      ...{ language: 'hi', preferredTime: 'evening', goals: 'One open meeting in the first week', callsEndedOn: null },
    });
    expect(said(plan.contacts).toSorted()).toEqual(said(contacts).toSorted());
    expect(await planNow()).toEqual(plan);
    const after = (await me().get(`/api/v1/members/${member.id}`).expect(200)).body as MemberView;
    expect(after).toMatchObject({ stage: 'discharged', stays: [{ dischargedOn: '2026-11-25' }], groups: [{ id: group.id }] });
    expect(new Set((await owed()).map(({ origin, ownerId }) => `${origin} ${String(ownerId)}`))).toEqual(
      new Set([`plan ${centre.counsellor.staffId}`]),
    );
    const rows = await inCentre<{ row: string }>(
      api,
      centre,
      'select to_jsonb(p)::text as row from aftercare_plans p where p.centre_id = $1',
    );
    expect(rows[0]?.row).not.toMatch(new RegExp(`open meeting|${Buffer.from('open meeting').toString('hex')}`));
  });

  it('is all or nothing: a full group leaves the person where they are', async () => {
    const group = await desk.group({ kind: 'aftercare-group', capacity: 2 });
    for (const one of [
      await desk.member({ stage: 'aftercare', dischargedOn: '2026-11-10' }),
      await desk.member({ stage: 'aftercare', dischargedOn: '2026-11-10' }),
    ])
      await desk.seat(group.id, { memberId: one.id });
    expect((await discharge({ groupId: group.id }).expect(409)).body).toMatchObject({ code: 'groups/full' });
    expect([await owed(), await planNow()]).toEqual([[], null]);
    expect((await me().get(`/api/v1/members/${member.id}`)).body).toMatchObject({ stage: 'admitted' });
  });

  it.each([
    { given: { steps: [] }, status: 422, code: 'aftercare/no-contact' },
    {
      given: {
        steps: [
          { day: 7, method: 'call' },
          { day: 2, method: 'call' },
        ],
      },
      status: 422,
      code: 'aftercare/days-not-in-order',
    },
    { given: { weeklyOn: 2 }, status: 422, code: 'aftercare/weekly-time-missing' },
    { given: { on: '2026-11-26' }, status: 422, code: 'members/date-in-future' },
  ])('with $given is refused with $code, also when it is only considered', async ({ given, status, code }) => {
    expect((await discharge(given).expect(status)).body).toMatchObject({ code });
    expect((await me().post('/api/v1/aftercare-plans/plan').send(body(given)).expect(status)).body).toMatchObject({ code });
  });

  it('needs a stay that it ends', async () => {
    const [memberId] = (await seedGroup(api, centre, { starts: [], aliases: ['Asha'] })).memberIds;
    await inCentre(
      api,
      centre,
      `update members set stage = 'in-programme', stage_since = '2026-11-01' where centre_id = $1 and id = $2`,
      memberId,
    );
    expect((await discharge({ memberId }).expect(409)).body).toMatchObject({ code: 'aftercare/no-stay' });
  });

  it('by the plain step has the plan of the template; an admission ends the plan and withdraws what is owed', async () => {
    const move = (to: string) => me().post(`/api/v1/members/${member.id}/transitions`).send({ to, on: '2026-11-25' }).expect(200);
    await move('discharged');
    expect(await planNow()).toMatchObject({ leaving: 'planned', ownerId: null, language: member.language, weeklyOn: null });
    expect(await owed()).toHaveLength(13);
    await move('admitted');
    expect([await planNow(), await owed()]).toEqual([null, []]);
  });
});

describe('a plan that is changed', () => {
  it('withdraws and adds only contacts that are still due, and hands them over', async () => {
    const plan = await discharged();
    const first = (await owed())[0]?.id ?? '';
    api.clock.set('2026-11-28T06:30:00Z');
    await me().post(`/api/v1/follow-ups/${first}/complete`).send({ outcome: 'reached-well' }).expect(200);
    const steps = [
      { day: 7, method: 'call' },
      { day: 45, method: 'visit' },
    ];
    const given = { steps, quarterlyMonths: 0, ownerId: centre.counsellor.staffId, preferredTime: 'morning' };
    const { body: next } = await change(plan, given).expect(200);
    expect(said((next as AftercarePlanView).contacts)).toEqual([
      'day-2 call 2026-11-27',
      'day-7 call 2026-12-02',
      'day-45 visit 2027-01-09',
    ]);
    expect((await owed()).map(({ ownerId }) => ownerId)).toEqual(Array(2).fill(centre.counsellor.staffId));
    await change(plan, given).expect(412);
    expect((await change(next as AftercarePlanView, { steps: [] }).expect(422)).body).toMatchObject({ code: 'aftercare/no-contact' });
  });

  it('adds no call again after the person asked not to be called', async () => {
    const plan = await discharged();
    await me()
      .post(`/api/v1/follow-ups/${(await owed())[0]?.id ?? ''}/complete`)
      .send({ outcome: 'asked-not-to-be-called' })
      .expect(200);
    const noted = await planNow();
    expect(noted).toMatchObject({ id: plan.id, callsEndedOn: '2026-11-25' });
    expect(new Set((await owed()).map(({ method }) => method))).toEqual(new Set(['visit']));
    if (noted !== null) await change(noted, { weeklyOn: 2, weeklyAt: '18:30' }).expect(200);
    expect(new Set((await owed()).map(({ method }) => method))).toEqual(new Set(['visit']));
  });
});

describe('a return to use', () => {
  const end = async (reason: string, startedOn = '2026-11-01') => {
    const path = `/api/v1/members/${member.id}/sobriety-episodes`;
    const { body: episode } = await me().post(path).send({ startedOn }).expect(201);
    await me()
      .post(`${path}/${(episode as { id: string }).id}/end`)
      .send({ on: '2026-11-25', reason })
      .expect(200);
  };

  it('is followed by a call within a day, in the hands of the plan, and takes nothing away', async () => {
    await discharged({ ownerId: centre.counsellor.staffId });
    await end('lapse');
    const support = (await owed()).filter(({ kind }) => kind === 'support');
    expect(support).toMatchObject([{ dueOn: '2026-11-26', origin: 'staff', method: 'call', ownerId: centre.counsellor.staffId }]);
    expect(await owed()).toHaveLength(14);
    const { items } = (await api.as(centre.administrator.token).get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(JSON.stringify(items)).not.toContain('lapse');
  });

  it('is not a corrected date, and owes no call to a resident', async () => {
    await end('lapse');
    expect(await owed()).toEqual([]);
    await discharged();
    await end('correction', '2026-11-25');
    expect(await owed()).toHaveLength(13);
  });
});

describe('the month after a discharge', () => {
  it('goes from the plan by a try in vain to the contact of day 30, as the clock moves on', async () => {
    await discharged({ leaving: 'unplanned' });
    const dueBy = async (day: string) =>
      (
        (await me().get('/api/v1/follow-ups').query({ memberId: member.id, state: 'due', due: day }).expect(200)).body as {
          items: FollowUpView[];
        }
      ).items;
    const trail: string[] = [];
    for (const [now, outcome] of [
      ['2026-11-25', 'not-reached'],
      ['2026-11-26', 'needs-support'],
      ['2026-11-27', 'visited'],
      ['2026-11-30', 'reached-well'],
      ['2026-12-02', 'visited'],
      ['2026-12-09', 'reached-well'],
      ['2026-12-26', 'reached-well'],
    ]) {
      api.clock.set(`${String(now)}T06:30:00Z`);
      for (const { id, kind, origin, overdueDays } of await dueBy(String(now))) {
        trail.push(`${String(now)} ${kind} ${origin} ${String(overdueDays)}`);
        await me().post(`/api/v1/follow-ups/${id}/complete`).send({ outcome }).expect(200);
      }
    }
    expect(trail).toEqual([
      '2026-11-25 day-0 plan 0',
      '2026-11-26 extra retry 0',
      '2026-11-27 day-2 plan 0',
      '2026-11-30 support staff 1',
      '2026-12-02 day-7 plan 0',
      '2026-12-09 day-14 plan 0',
      '2026-12-26 day-30 plan 1',
    ]);
  });
});
