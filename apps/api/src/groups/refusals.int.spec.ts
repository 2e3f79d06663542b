import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { EnrolmentView, GroupView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
let groups = 0;
const create = (body: object = {}) => {
  groups += 1;
  const given = { name: `Group ${String(groups)}`, kind: 'group-counselling', branchId: centre.branchIds[0], schedule: tuesdays };
  return me()
    .post('/api/v1/groups')
    .send({ ...given, ...body });
};
const refused = (status: number, code: string): object => ({ status, code });

describe('a schedule', () => {
  const faults = [
    { change: { minutes: 4 }, nearest: { minutes: 5 }, code: 'groups/minutes-out-of-range' },
    { change: { minutes: 481 }, nearest: { minutes: 480 }, code: 'groups/minutes-out-of-range' },
    { change: { until: '2026-11-02' }, nearest: { until: '2026-11-03' }, code: 'groups/until-before-start' },
    { change: { recurrence: 'FREQ=HOURLY' }, nearest: { recurrence: 'FREQ=DAILY' }, code: 'groups/recurrence-invalid' },
    { change: { recurrence: '' }, nearest: { recurrence: 'FREQ=WEEKLY' }, code: 'groups/recurrence-invalid' },
    {
      change: { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      nearest: { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' },
      code: 'groups/never-meets',
    },
    { change: { until: '2037-01-01' }, nearest: { until: '2036-11-03' }, code: 'groups/series-too-long' },
    { change: { recurrence: 'FREQ=DAILY;COUNT=4000' }, nearest: { recurrence: 'FREQ=DAILY;COUNT=3650' }, code: 'groups/series-too-long' },
  ] as const;

  it.each(faults)('with $change is refused for a new group with $code, with $nearest taken', async ({ change, nearest, code }) => {
    expect((await create({ schedule: { ...tuesdays, ...change } })).body).toMatchObject(refused(422, code));
    await desk.group({ schedule: { ...tuesdays, ...nearest } });
  });

  it.each(faults)('with $change does not replace the present one: $code', async ({ change, code }) => {
    const { id } = await desk.group();
    const answer = await me()
      .put(`/api/v1/groups/${id}/schedule`)
      .set('if-match', '"1"')
      .send({ ...tuesdays, applyFrom: '2026-12-01', ...change });
    expect(answer.body).toMatchObject(refused(422, code));
    expect((await me().get(`/api/v1/groups/${id}`).expect(200)).body).toMatchObject({ version: 1, schedule: tuesdays });
  });

  it('is not previewed in an unknown time zone', async () => {
    const body = { ...tuesdays, timeZone: 'Asia/Atlantis', from: '2026-11-22T00:00:00Z', to: '2026-12-02T00:00:00Z' };
    const preview = (timeZone: string) =>
      me()
        .post('/api/v1/schedules/preview')
        .send({ ...body, timeZone });
    expect((await preview('Asia/Atlantis')).body).toMatchObject(refused(422, 'groups/time-zone-unknown'));
    await preview('Asia/Kathmandu').expect(200);
  });

  it('is changed from today on, and only with the version that the writer has seen', async () => {
    const { id } = await desk.group();
    const put = (applyFrom: string, version: number) =>
      me()
        .put(`/api/v1/groups/${id}/schedule`)
        .set('if-match', `"${String(version)}"`)
        .send({ ...tuesdays, applyFrom });
    expect((await put('2026-11-21', 1)).body).toMatchObject(refused(422, 'groups/change-in-past'));
    expect((await put('2026-11-22', 7)).body).toMatchObject(refused(412, 'http/stale'));
    await put('2026-11-22', 1).expect(200);
  });
});

describe('a group', () => {
  it.each([
    { change: { name: '   ' }, status: 422, code: 'groups/name-missing' },
    { change: { capacity: 100 }, status: 422, code: 'groups/capacity-out-of-range' },
    { change: { lateAfter: 61 }, status: 422, code: 'programmes/late-after-out-of-range' },
    { change: { firstReminder: '11:59' }, status: 422, code: 'programmes/first-reminder-out-of-range' },
    { change: { firstReminder: 'noon' }, status: 400, code: 'http/malformed' },
    { change: { settings: { surprise: 1 } }, status: 422, code: 'groups/settings-invalid' },
    { change: { roomId: newId() }, status: 422, code: 'groups/room-unknown' },
    { change: { facilitatorIds: [newId()] }, status: 422, code: 'groups/facilitator-unknown' },
    { change: { facilitatorIds: Array.from({ length: 21 }, () => newId()) }, status: 400, code: 'http/malformed' },
    { change: { capacity: 0 }, status: 400, code: 'http/malformed' },
    { change: { kind: 'sharing-circle' }, status: 400, code: 'http/malformed' },
  ])('on record does not change to $change: $code', async ({ change, status, code }) => {
    const { id, name } = await desk.group();
    const path = `/api/v1/groups/${id}`;
    expect((await me().patch(path).set('if-match', '"1"').send(change)).body).toMatchObject(refused(status, code));
    expect((await me().get(path).expect(200)).body).toMatchObject({ version: 1, name, facilitators: [] });
  });

  it('has a name', async () => {
    expect((await create({ name: '   ' })).body).toMatchObject(refused(422, 'groups/name-missing'));
    expect(await desk.group({ name: ' Ujala ' })).toMatchObject({ name: 'Ujala' });
  });

  it('keeps its own name when it is sent again, and takes no other name of its branch', async () => {
    const [{ id, name }, other] = [await desk.group(), await desk.group()];
    const rename = (to: string, version: number) =>
      me()
        .patch(`/api/v1/groups/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send({ name: to });
    expect((await rename(other.name, 1)).body).toMatchObject(refused(409, 'groups/name-taken'));
    await rename(name, 1).expect(200);
  });

  it('is in a known branch', async () => {
    expect((await create({ branchId: newId() })).body).toMatchObject(refused(404, 'branches/not-found'));
    expect((await me().get(`/api/v1/groups/${newId()}`)).body).toMatchObject(refused(404, 'groups/not-found'));
  });

  it('is led by active staff', async () => {
    const { id } = await desk.group();
    const staff = `/api/v1/staff/${centre.mentor.staffId}`;
    const lead = (version: number) =>
      me()
        .put(`/api/v1/groups/${id}/facilitators`)
        .set('if-match', `"${String(version)}"`)
        .send({ staffIds: [centre.mentor.staffId] });
    await lead(1).expect(200);
    await me().patch(staff).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    expect((await lead(2)).body).toMatchObject(refused(422, 'groups/facilitator-unknown'));
    const group = (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
    expect([group.facilitators, group.upcoming[0]?.facilitators]).toEqual([[], []]);
    const facilitatorIds = group.facilitators.map(({ staffId }) => staffId);
    await me().patch(`/api/v1/groups/${id}`).set('if-match', '"2"').send({ notes: 'Bring a mat', facilitatorIds }).expect(200);
  });
});

describe('the people who lead a group', () => {
  const nobody = newId();
  const colleague = async (branch: 0 | 1, role = 'facilitator'): Promise<string> => {
    const body = { name: 'Ravi Kale', email: `${newId()}@example.org`, role, branchIds: [centre.branchIds[branch]] };
    return ((await me().post('/api/v1/staff').send(body).expect(201)).body as { id: string }).id;
  };
  const lead = (id: string, staffIds: readonly string[], as = me()) =>
    as.put(`/api/v1/groups/${id}/facilitators`).set('if-match', '"1"').send({ staffIds });

  it('work in its branch, or in every branch', async () => {
    const { id } = await desk.group();
    const [here, elsewhere] = [await colleague(0), await colleague(1)];
    for (const named of [[elsewhere], [here, elsewhere]])
      expect((await lead(id, named)).body).toMatchObject(refused(422, 'groups/facilitator-elsewhere'));
    expect((await create({ facilitatorIds: [elsewhere] })).body).toMatchObject(refused(422, 'groups/facilitator-elsewhere'));
    const considered = { branchId: centre.branchIds[0], schedule: tuesdays, facilitatorIds: [elsewhere] };
    expect((await me().post('/api/v1/schedules/conflicts').send(considered)).body).toMatchObject(
      refused(422, 'groups/facilitator-elsewhere'),
    );
    await lead(id, [here, centre.administrator.staffId]).expect(200);
  });

  it('are known to a counsellor when they share a branch', async () => {
    const { id } = await desk.group();
    const asCounsellor = () => api.as(centre.counsellor.token);
    for (const named of [nobody, await colleague(1)])
      expect((await lead(id, [named], asCounsellor())).body).toMatchObject(refused(422, 'groups/facilitator-unknown'));
    await lead(id, [await colleague(0)], asCounsellor()).expect(200);
  });

  it('lead it no longer when they work there no longer', async () => {
    const { id } = await desk.group();
    const ravi = await colleague(0);
    await lead(id, [ravi]).expect(200);
    const leads = async (): Promise<unknown> => {
      const { facilitators, upcoming } = (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
      return [facilitators, upcoming[0]?.facilitators].map((staff) => staff?.map(({ staffId }) => staffId));
    };
    expect(await leads()).toEqual([[ravi], [ravi]]);
    await me()
      .patch(`/api/v1/staff/${ravi}`)
      .set('if-match', '"1"')
      .send({ branchIds: [centre.branchIds[1]] })
      .expect(200);
    expect(await leads()).toEqual([[], []]);
  });
});

describe('a seat in a group', () => {
  const enrol = (groupId: string, body: object) => me().post(`/api/v1/groups/${groupId}/enrolments`).send(body);

  it('lasts a day at least', async () => {
    const [{ id }, memberId] = [await desk.group(), (await desk.member()).id];
    const seat = { memberId, startsOn: '2026-11-22' };
    expect((await enrol(id, { ...seat, endsOn: '2026-11-22' })).body).toMatchObject(refused(422, 'groups/ends-before-start'));
    await enrol(id, { ...seat, endsOn: '2026-11-23' }).expect(201);
  });

  it('does not end before it began; on its first day it is withdrawn and free again', async () => {
    const [{ id }, memberId] = [await desk.group({ capacity: 1 }), (await desk.member()).id];
    const seat = (await enrol(id, { memberId, startsOn: '2026-11-22' }).expect(201)).body as EnrolmentView;
    const end = (on: string) => me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on });
    expect((await end('2026-11-21')).body).toMatchObject(refused(422, 'groups/ends-before-start'));
    expect((await enrol(id, { memberId: (await desk.member()).id, startsOn: '2026-11-22' })).body).toMatchObject(
      refused(409, 'groups/full'),
    );
    expect((await end('2026-11-22').expect(200)).body).toMatchObject({ endsOn: '2026-11-22' });
    await enrol(id, { memberId, startsOn: '2026-11-22' }).expect(201);
  });

  it('is for people on record; an unknown one does not end', async () => {
    const { id } = await desk.group();
    const startsOn = '2026-11-22';
    expect((await enrol(id, { memberId: newId(), startsOn })).body).toMatchObject(refused(404, 'members/not-found'));
    expect((await enrol(id, { relativeId: newId(), startsOn })).body).toMatchObject(refused(404, 'families/not-found'));
    expect((await enrol(newId(), { memberId: (await desk.member()).id, startsOn })).body).toMatchObject(refused(404, 'groups/not-found'));
    const end = await me().post(`/api/v1/enrolments/${newId()}/end`).send({ on: startsOn });
    expect(end.body).toMatchObject(refused(404, 'enrolments/not-found'));
  });
});
