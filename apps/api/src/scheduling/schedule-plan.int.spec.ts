import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { HolidayRemovalView, HolidaysPlanView } from './holiday-plan.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import type { RemedyView } from './remedy.view.ts';
import type { SchedulePlanView } from './schedule-plan.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

const me = () => api.as(centre.administrator.token);
const daily = { ...tuesdays, startsOn: '2026-11-02', recurrence: 'FREQ=DAILY' };
const plan = async (groupId: string, body: object): Promise<SchedulePlanView> =>
  (await me().post(`/api/v1/groups/${groupId}/schedule/plan`).send(body).expect(200)).body as SchedulePlanView;
const calendar = (groupId: string) =>
  inCentre<{ id: string; starts_at: Date; ends_at: Date; state: string }>(
    api,
    centre,
    'select id, starts_at, ends_at, state from sessions where centre_id = $1 and group_id = $2 order by starts_at, id',
    groupId,
  );
const days = (all: readonly { readonly startsAt: string }[]): string[] => all.map(({ startsAt }) => startsAt.slice(5, 10));

describe('the plan of a change of schedule', () => {
  it('says what is kept, changed, withdrawn, new and in conflict with a decision', async () => {
    const { id, upcoming } = await desk.group({ schedule: { ...daily, recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' } });
    const [first, second, third] = upcoming.map((session) => `/api/v1/sessions/${session.id}`);
    await decided(me(), `${String(second)}/cancel`, { reason: 'Flood' });
    await decided(me(), `${String(third)}/move`, { startsAt: '2026-12-05T06:30:00Z' });
    const answer = await plan(id, {
      ...{ ...daily, startsAt: '19:00', recurrence: 'FREQ=WEEKLY;BYDAY=WE,FR,SU' },
      ...{ applyFrom: '2026-12-01', until: '2026-12-13' },
    });
    expect(answer).toMatchObject({ timeZone: 'Asia/Kolkata', peopleTold: 0, conflicts: [] });
    expect(days(answer.kept)).toEqual(['11-30']);
    expect(answer.kept[0]?.id).toBe(String(first).split('/').at(-1));
    expect(answer.changed.map(({ previousStartsAt, startsAt, restored }) => [previousStartsAt, startsAt, restored])).toEqual([
      ['2026-12-09T12:30:00.000Z', '2026-12-09T13:30:00.000Z', false],
      ['2026-12-11T12:30:00.000Z', '2026-12-11T13:30:00.000Z', false],
    ]);
    expect(days(answer.withdrawn).slice(0, 3)).toEqual(['12-07', '12-14', '12-16']);
    expect(days(answer.new)).toEqual(['12-06', '12-13']);
    expect(answer.inConflict).toMatchObject([
      { because: 'cancelled', state: 'cancelled', startsAt: '2026-12-02T12:30:00.000Z', scheduledFor: '2026-12-02T13:30:00.000Z' },
      { because: 'moved', state: 'planned', startsAt: '2026-12-05T06:30:00.000Z', scheduledFor: '2026-12-04T13:30:00.000Z' },
    ]);
    const { kept, changed, withdrawn, new: added, inConflict } = answer;
    const lengths = { kept: kept.length, changed: changed.length, withdrawn: withdrawn.length, new: added.length };
    expect(answer.counts).toEqual({ ...lengths, inConflict: inConflict.length });
  });

  it('stores nothing, and is what the change then does', async () => {
    const { id } = await desk.group({ schedule: daily });
    const change = { ...daily, startsAt: '19:00', recurrence: 'FREQ=WEEKLY;BYDAY=TU,SA', applyFrom: '2026-12-01' };
    const before = await calendar(id);
    const answer = await plan(id, change);
    expect(await calendar(id)).toEqual(before);
    await me().put(`/api/v1/groups/${id}/schedule`).set('if-match', '"1"').send(change).expect(200);
    const after = await calendar(id);
    const coming = after.filter(({ ends_at: end }) => end > new Date('2026-11-28T06:30:00Z'));
    const expected = [...answer.kept, ...answer.changed, ...answer.new].map(({ startsAt }) => startsAt).toSorted();
    expect(coming.map(({ starts_at: at }) => at.toISOString())).toEqual(expected);
    const left = new Set(after.map((session) => session.id));
    expect(answer.withdrawn.filter((session) => left.has(session.id))).toEqual([]);
  });

  it('counts the people who were informed of a session that changes, once each', async () => {
    const { id, upcoming } = await desk.group({ schedule: daily });
    const [first, second] = upcoming;
    const people = [];
    for (const preferredName of ['Asha', 'Neel']) {
      const member = await desk.member({ preferredName, email: `${preferredName}@example.org`, preferredChannel: 'email' });
      await me()
        .post(`/api/v1/members/${member.id}/consents`)
        .send({ purpose: 'messages', channel: 'email', evidence: 'spoken' })
        .expect(201);
      people.push(member.id);
    }
    for (const [sessionId, memberId, state] of [
      [first?.id, people[0], 'accepted'],
      [second?.id, people[0], 'accepted'],
      [first?.id, people[1], 'planned'],
    ])
      await inCentre(
        api,
        centre,
        `insert into reminders (centre_id, id, rule, session_id, recipient_kind, recipient_id, channel, language, due_at, state, created_at, updated_at)
         values ($1, gen_random_uuid(), 'day-before', $2, 'member', $3, 'email', 'en', now(), $4, now(), now())`,
        sessionId,
        memberId,
        state,
      );
    expect((await plan(id, { ...daily, startsAt: '19:00', applyFrom: '2026-11-28' })).peopleTold).toBe(1);
    expect((await plan(id, { ...daily, minutes: 90, applyFrom: '2026-11-28' })).peopleTold).toBe(0);
    expect((await plan(id, { ...daily, startsAt: '19:00', applyFrom: '2026-12-20' })).peopleTold).toBe(0);
  });

  it('names another group that needs the same room at the new time', async () => {
    const roomId = await desk.room('Hall P');
    await desk.group({ name: 'Himmat', schedule: { ...tuesdays, startsAt: '19:30' }, roomId });
    const { id } = await desk.group({ schedule: tuesdays, roomId });
    expect((await plan(id, { ...tuesdays, applyFrom: '2026-12-01' })).conflicts).toEqual([]);
    expect((await plan(id, { ...tuesdays, startsAt: '19:00', applyFrom: '2026-12-08', until: '2026-12-22' })).conflicts).toMatchObject([
      {
        ...{ kind: 'room', otherGroupName: 'Himmat', roomName: 'Hall P', sessions: 3 },
        ...{ firstStartsAt: '2026-12-08T13:30:00.000Z', lastStartsAt: '2026-12-22T13:30:00.000Z' },
      },
    ]);
  });

  it('names a session that only visits the room at the new time, and none of that day at another', async () => {
    const roomId = await desk.room('Hall V');
    const guest = await desk.group({ name: 'Sankalp', schedule: { ...tuesdays, startsAt: '10:00' } });
    const there = { branchId: centre.branchIds[0], roomId };
    for (const [place, startsAt] of ['2026-12-08T13:30:00.000Z', '2026-12-15T12:30:00.000Z'].entries())
      await decided(me(), `/api/v1/sessions/${String(guest.upcoming[place + 1]?.id)}/move`, { startsAt, ...there });
    const { id } = await desk.group({ schedule: tuesdays, roomId });
    const { conflicts } = await plan(id, { ...tuesdays, startsAt: '19:00', applyFrom: '2026-12-01' });
    expect(conflicts).toMatchObject([{ kind: 'room', otherGroupName: 'Sankalp', sessions: 1, firstStartsAt: '2026-12-08T13:30:00.000Z' }]);
  });

  it('says that the group would meet twice at once, where one of its sessions was moved to its new time', async () => {
    const { id, upcoming } = await desk.group({ schedule: daily, facilitatorIds: [centre.administrator.staffId] });
    const startsAt = '2026-12-20T09:30:00.000Z';
    await decided(me(), `/api/v1/sessions/${String(upcoming[3]?.id)}/move`, { startsAt });
    const change = { ...daily, startsAt: '15:00', applyFrom: '2026-12-14' };
    const twice = { kind: 'facilitator', otherGroupId: id, sessions: 1, firstStartsAt: startsAt };
    expect((await plan(id, change)).conflicts).toMatchObject([twice]);
    await me().put(`/api/v1/groups/${id}/schedule`).set('if-match', '"1"').send(change).expect(200);
    const { body } = await me().get(`/api/v1/schedule-conflicts?groupId=${id}`).expect(200);
    expect(body.items).toMatchObject([{ ...twice, groupId: id, otherStartsAt: [startsAt] }]);
  });

  it.each([
    { body: { applyFrom: '2026-11-27' }, then: 'groups/change-in-past' },
    { body: { recurrence: 'every Tuesday' }, then: 'groups/recurrence-invalid' },
    { body: { minutes: 4 }, then: 'groups/minutes-out-of-range' },
    { body: { until: '2026-10-01' }, then: 'groups/until-before-start' },
    { body: { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, then: 'groups/never-meets' },
  ])('is refused with $then as the change is', async ({ body, then }) => {
    const { id } = await desk.group();
    const change = { ...tuesdays, applyFrom: '2026-12-01', ...body };
    const planned = await me().post(`/api/v1/groups/${id}/schedule/plan`).send(change).expect(422);
    const made = await me().put(`/api/v1/groups/${id}/schedule`).set('if-match', '"1"').send(change).expect(422);
    expect([planned, made].map((answer) => (answer.body as { code: string }).code)).toEqual([then, then]);
  });

  it('is not shown to people who may not change groups, nor for a group out of reach', async () => {
    const { id } = await desk.group({ branchId: centre.branchIds[1] });
    const change = { ...tuesdays, applyFrom: '2026-12-01' };
    await api.as(centre.facilitator.token).post(`/api/v1/groups/${id}/schedule/plan`).send(change).expect(403);
    await api.as(centre.counsellor.token).post(`/api/v1/groups/${id}/schedule/plan`).send(change).expect(404);
    await me().post(`/api/v1/groups/${id}/schedule/plan`).send(change).expect(200);
  });
});

let branches = 0;
async function aBranch(): Promise<string> {
  branches += 1;
  const made = await me()
    .post('/api/v1/branches')
    .send({ name: `Branch ${String(branches)}`, timeZone: 'Asia/Kolkata' })
    .expect(201);
  return (made.body as { id: string }).id;
}
const aGroup = (branchId: string, schedule: object) => desk.group({ branchId, schedule: { ...tuesdays, ...schedule } });
const planOf = async (holidays: readonly object[]) =>
  (await me().post('/api/v1/holidays/plan').send({ holidays }).expect(200)).body as HolidaysPlanView;
const onDay = async (groupId: string, on: string) => {
  const session = (await calendar(groupId)).find(({ starts_at: at }) => at.toISOString().startsWith(on));
  if (session === undefined) throw new Error(`The group has no session on ${on}.`);
  return session;
};
const add = async (branchId: string) =>
  (await me().post(`/api/v1/branches/${branchId}/holidays`).send({ on: '2026-12-01', name: 'Founding day' }).expect(201)).body as {
    id: string;
  };

describe('the plan of holidays', () => {
  it('names the groups that meet, what would not take place and what stays, stores nothing, and is what is done then', async () => {
    const branch = await aBranch();
    const [meets, changed, off] = [
      await aGroup(branch, daily),
      await aGroup(branch, daily),
      await aGroup(branch, { startsOn: '2026-12-03', recurrence: 'FREQ=WEEKLY;BYDAY=TH' }),
    ];
    const cancelled = (await onDay(changed.id, '2026-12-01')).id;
    await decided(me(), `/api/v1/sessions/${cancelled}/cancel`, { reason: 'Flood' });
    const before = await calendar(meets.id);
    const answer = await planOf([{ branchId: branch, on: '2026-12-01', name: 'Founding day' }]);
    expect(answer).toMatchObject({
      withdrawn: 1,
      peopleTold: 0,
      holidays: [{ branchId: branch, on: '2026-12-01', timeZone: 'Asia/Kolkata' }],
    });
    const groups = answer.holidays[0]?.groups ?? [];
    expect(groups.map(({ groupId }) => groupId)).not.toContain(off.id);
    expect(groups.find(({ groupId }) => groupId === meets.id)).toMatchObject({
      ...{ meetsAt: '2026-12-01T12:30:00.000Z', isKept: false, staying: [] },
      withdrawn: [{ startsAt: '2026-12-01T12:30:00.000Z' }],
    });
    expect(groups.find(({ groupId }) => groupId === changed.id)).toMatchObject({
      withdrawn: [],
      staying: [{ id: cancelled, because: 'cancelled' }],
    });
    expect(await calendar(meets.id)).toEqual(before);
    await add(branch);
    expect((await onDay(meets.id, '2026-12-01')).id).toBe(groups.find(({ groupId }) => groupId === meets.id)?.withdrawn[0]?.id);
  });

  it('counts a kept group out, and knows the groups of a day behind the horizon', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch, { ...daily, until: '2027-12-31' });
    const day = { branchId: branch, name: 'Founding day' };
    const kept = { ...day, on: '2026-12-01', keepGroupIds: [group.id] };
    const answer = await planOf([kept, { ...day, on: '2026-12-02' }, { ...day, on: '2027-10-29' }]);
    expect(answer.withdrawn).toBe(1);
    expect(answer.holidays.map(({ groups: [one] }) => [one?.isKept, one?.meetsAt, one?.withdrawn.length])).toEqual([
      [true, '2026-12-01T12:30:00.000Z', 1],
      [false, '2026-12-02T12:30:00.000Z', 1],
      [false, '2027-10-29T12:30:00.000Z', 0],
    ]);
  });

  it('of a removal names what takes place again, and a schedule’s plan names the holiday', async () => {
    const branch = await aBranch();
    const [group, changed] = [await aGroup(branch, daily), await aGroup(branch, daily)];
    const { id } = await add(branch);
    const cancelled = (await onDay(changed.id, '2026-12-02')).id;
    await decided(me(), `/api/v1/sessions/${cancelled}/cancel`, { reason: 'Flood' });
    const removal = (await me().post(`/api/v1/branches/${branch}/holidays/${id}/removal/plan`).expect(200)).body as HolidayRemovalView;
    expect(removal).toMatchObject({ name: 'Founding day', on: '2026-12-01', restored: 2, peopleTold: 0 });
    expect(removal.groups.find(({ groupId }) => groupId === group.id)?.restored).toEqual([
      { startsAt: '2026-12-01T12:30:00.000Z', endsAt: '2026-12-01T13:30:00.000Z' },
    ]);
    const change = { ...daily, startsAt: '19:00', applyFrom: '2026-11-29', until: '2026-12-05' };
    const schedule = (await me().post(`/api/v1/groups/${group.id}/schedule/plan`).send(change).expect(200)).body as object;
    expect(schedule).toMatchObject({ holidays: [{ on: '2026-12-01', name: 'Founding day' }] });
  });
});

describe('the remedies of a conflict', () => {
  const remediesOf = async (sessionId: string): Promise<readonly RemedyView[]> =>
    ((await me().get(`/api/v1/sessions/${sessionId}/remedies`).expect(200)).body as { items: RemedyView[] }).items;
  const first = ({ upcoming }: GroupView): string => String(upcoming[0]?.id);

  it('are a free room, then another time, each of which is a change that brings no conflict', async () => {
    const rooms = `/api/v1/branches/${centre.branchIds[0]}/rooms`;
    const named = async (name: string, capacity: number) =>
      ((await me().post(rooms).send({ name, capacity }).expect(201)).body as { id: string }).id;
    const [hall, free] = [await named('Hall of remedies', 20), await named('Room of remedies', 8)];
    const [one, other] = [
      await desk.group({ name: 'Remedied', schedule: tuesdays, roomId: hall }),
      await desk.group({ name: 'In the way', schedule: { ...tuesdays, startsAt: '18:30' }, roomId: hall }),
    ];
    const found = await remediesOf(first(one));
    const [best] = found;
    expect(found.filter(({ roomId }) => roomId === free).map(({ kind, seats }) => [kind, seats])).toEqual(Array(2).fill(['room', 8]));
    expect(new Set(found.map(({ groupName }) => groupName))).toEqual(new Set(['Remedied', 'In the way']));
    expect(best).toMatchObject({ kind: 'room', staffId: null, startsAt: null, missing: 0 });
    const body = { roomId: best?.roomId };
    expect(
      (
        await me()
          .post(`/api/v1/sessions/${String(best?.sessionId)}/move/plan`)
          .send(body)
          .expect(200)
      ).body,
    ).toMatchObject({ conflicts: [] });
    await decided(me(), `/api/v1/sessions/${String(best?.sessionId)}/move`, body);
    expect(await remediesOf(first(one))).toEqual([]);
    expect(await remediesOf(first(other))).toEqual([]);
  });

  it('are somebody who is free and may lead', async () => {
    const { facilitator } = centre;
    const at = { ...tuesdays, startsAt: '06:00' };
    const one = await desk.group({ schedule: at, facilitatorIds: [facilitator.staffId] });
    await desk.group({ schedule: at, facilitatorIds: [facilitator.staffId] });
    const people = (await remediesOf(first(one))).filter(({ kind }) => kind === 'facilitator');
    expect(people.length).toBeGreaterThan(0);
    for (const person of people) {
      expect(person).toMatchObject({ insteadOfId: facilitator.staffId, roomId: null });
      expect(person.staffId).not.toBe(facilitator.staffId);
    }
  });
});
