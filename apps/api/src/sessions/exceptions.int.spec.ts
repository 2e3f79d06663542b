import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupRepository } from '../groups/group.repository.ts';
import type { SchedulePlanView } from '../scheduling/schedule-plan.view.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { PlanSessionsDue } from './plan-sessions-due.ts';
import { SessionPlanner } from './session-planner.ts';
import type { SessionView } from './session.view.ts';

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
type Answer = Readonly<{ status: number; body: object }>;
/** The version of the session or group of a decision. */
const versionAt = async (path: string): Promise<number> =>
  (
    (
      await me()
        .get(`/api/v1${path.replace(/\/[a-z]+$/, '')}`)
        .expect(200)
    ).body as { version: number }
  ).version;
/** Posts a plan, or a decision on a version: left out, on the present one. */
const post = async (path: string, body: object = {}, version?: number): Promise<Answer> => {
  const request = me().post(`/api/v1${path}`);
  if (!/^\/(?:sessions|groups)\/[^/]+\/[a-z]+$/.test(path)) return request.send(body);
  return request.set('if-match', `"${String(version ?? (await versionAt(path)))}"`).send(body);
};
const done = async <View>(path: string, body: object = {}, version?: number): Promise<View> => {
  const answer = await post(path, body, version);
  if (answer.status > 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body as View;
};
const plan = (path: string, body: object = {}) => done<SchedulePlanView>(`${path}/plan`, body);
const find = async (id: string) => (await me().get(`/api/v1/sessions/${id}`).expect(200)).body as SessionView;
/** A group on Tuesdays with the address of its first session to come. */
const aGroup = async (but: object = {}, schedule: object = {}) => {
  const group = await desk.group({ schedule: { ...tuesdays, ...schedule }, ...but });
  const [first, second] = group.upcoming;
  if (first === undefined) throw new Error('The group has no session to come.');
  return { id: group.id, first: `/sessions/${first.id}`, firstId: first.id, second: second?.id };
};
const change = async (groupId: string, schedule: object): Promise<void> => {
  const { headers } = await me().get(`/api/v1/groups/${groupId}`).expect(200);
  const body = { ...tuesdays, applyFrom: '2026-11-28', ...schedule };
  await me().put(`/api/v1/groups/${groupId}/schedule`).set('if-match', String(headers['etag'])).send(body).expect(200);
};
/** Everything that plans: the worker as time goes on, and a change of the schedule there and back. */
const replan = async (groupId: string): Promise<void> => {
  await new PlanSessionsDue(api.app.get(TenantScope), api.app.get(GroupRepository), new SessionPlanner()).run(centre.centreId);
  await change(groupId, { startsAt: '09:00' });
  await change(groupId, {});
};

describe('a decision about one session', () => {
  it.each([
    { act: 'cancel', body: { reason: 'Flood' } },
    { act: 'move', body: { startsAt: '2026-12-02T05:00:00Z' } },
    { act: 'restore', body: {} },
    { act: 'sessions', body: { startsAt: '2026-12-12T05:00:00Z', minutes: 90 } },
  ])('is made on the version that is named and on no other, or on the present one: $act', async ({ act, body }) => {
    const { id, first } = await aGroup();
    if (act === 'restore') await done(`${first}/cancel`, { reason: 'Flood' });
    const path = `${act === 'sessions' ? `/groups/${id}` : first}/${act}`;
    expect((await post(path, body, 99)).body).toMatchObject({ status: 412, code: 'http/stale' });
    const status = act === 'sessions' ? 201 : 200;
    await me().post(`/api/v1${path}`).send(body).expect(status);
  });
});

describe('undoing a cancellation', () => {
  it('is planned, then done: the same session takes place, and nobody is told who was not informed', async () => {
    const { id, first, firstId } = await aGroup();
    await done(`${first}/cancel`, { reason: 'Flood' });
    const before = await find(firstId);
    const answer = await plan(`${first}/restore`);
    expect(answer).toMatchObject({
      counts: { changed: 1, new: 0 },
      peopleTold: 0,
      peopleUnreached: 0,
      toldOver: [],
      holidays: [],
      conflicts: [],
    });
    expect(answer.changed).toMatchObject([{ id: firstId, restored: true, startsAt: before.startsAt }]);
    expect(await find(firstId)).toEqual(before);
    const view = await done<SessionView>(`${first}/restore`, {}, before.version);
    expect(view).toMatchObject({ state: 'planned', cancelReason: null, movedFrom: null, isExtra: false, startsAt: before.startsAt });
    await replan(id);
    expect(await find(firstId)).toMatchObject({ state: 'planned', startsAt: before.startsAt });
  });

  it('follows a new time of the schedule, and leaves a move where staff made it', async () => {
    const { id, first, firstId } = await aGroup();
    const other = (await me().get(`/api/v1/groups/${id}`)).body as { upcoming: { id: string }[] };
    const second = `/sessions/${String(other.upcoming[1]?.id)}`;
    await done(`${second}/move`, { startsAt: '2026-12-09T05:00:00Z' });
    for (const path of [first, second]) await done(`${path}/cancel`, { reason: 'Flood' });
    await change(id, { startsAt: '19:00' });
    expect(await done<SessionView>(`${first}/restore`)).toMatchObject({ id: firstId, startsAt: '2026-12-01T13:30:00.000Z' });
    expect(await done<SessionView>(`${second}/restore`)).toMatchObject({
      ...{ startsAt: '2026-12-09T05:00:00.000Z', movedFrom: '2026-12-08T12:30:00.000Z' },
    });
  });

  it('on a holiday lets the session take place all the same, also when the schedule changes', async () => {
    const { id, first, firstId } = await aGroup();
    const holiday = `/branches/${centre.branchIds[0]}/holidays`;
    const { id: holidayId } = await done<{ id: string }>(holiday, { on: '2026-12-01', name: 'Founding day' });
    expect(await find(firstId)).toMatchObject({ state: 'cancelled', cancelReason: 'holiday' });
    expect(await plan(`${first}/restore`)).toMatchObject({ holidays: [{ on: '2026-12-01', name: 'Founding day' }] });
    expect(await done<SessionView>(`${first}/restore`)).toMatchObject({ state: 'planned', isExtra: true });
    await replan(id);
    expect(await find(firstId)).toMatchObject({ state: 'planned', startsAt: '2026-12-01T12:30:00.000Z' });
    await me().delete(`/api/v1${holiday}/${holidayId}`).expect(204);
    expect(await find(firstId)).toMatchObject({ state: 'planned' });
  });

  it('is refused where the group has another session at its time by now, right after it is done', async () => {
    const { first, second: other } = await aGroup();
    await done(`${first}/cancel`, { reason: 'Flood' });
    await done(`/sessions/${other}/move`, { startsAt: '2026-12-01T13:00:00Z' });
    for (const path of [`${first}/restore`, `${first}/restore/plan`])
      expect((await post(path)).body).toMatchObject({ status: 409, code: 'sessions/time-taken', params: { sessionId: other } });
    await done(`/sessions/${other}/move`, { startsAt: '2026-12-01T13:30:00Z' });
    expect(await done<SessionView>(`${first}/restore`)).toMatchObject({ state: 'planned', startsAt: '2026-12-01T12:30:00.000Z' });
  });

  it.each([
    { sentence: 'of a planned session', code: 'sessions/not-cancelled', status: 409 },
    { sentence: 'after its start', code: 'sessions/start-in-past', status: 422, cancel: true, at: '2026-12-01T12:30:00Z' },
    { sentence: 'of a group that has ended', code: 'sessions/after-last-day', status: 409, cancel: true, until: '2026-11-30' },
    { sentence: 'on an old version', code: 'http/stale', status: 412, cancel: true, version: 1 },
  ])('$sentence is refused with $code, and its plan is', async ({ code, status, cancel = false, at, until, version }) => {
    const { id, first } = await aGroup();
    if (cancel) await done(`${first}/cancel`, { reason: 'Flood' });
    if (until !== undefined) await change(id, { until });
    if (at !== undefined) api.clock.set(at);
    expect((await post(`${first}/restore`, {}, version)).body).toMatchObject({ status, code });
    if (version === undefined) expect((await post(`${first}/restore/plan`)).body).toMatchObject({ status, code });
  });
});

describe('moving a session to another place', () => {
  it('into another room of its branch is shown everywhere, needs that room, and survives every planning', async () => {
    const [hall, garden] = [await desk.room('Hall R'), await desk.room('Garden R')];
    const { id, first, firstId } = await aGroup({ roomId: hall });
    await desk.group({ name: 'Himmat', schedule: { ...tuesdays, startsAt: '18:30' }, roomId: garden });
    const answer = await plan(`${first}/move`, { roomId: garden });
    expect(answer.changed).toMatchObject([{ startsAt: '2026-12-01T12:30:00.000Z', previousStartsAt: '2026-12-01T12:30:00.000Z' }]);
    expect(answer.conflicts).toMatchObject([{ kind: 'room', otherGroupName: 'Himmat', roomName: 'Garden R', sessions: 1 }]);
    const { version } = await find(firstId);
    const moved = { roomId: garden, roomName: 'Garden R', isPlaced: true, movedFrom: null, startsAt: '2026-12-01T12:30:00.000Z' };
    expect(await done<SessionView>(`${first}/move`, { roomId: garden }, version)).toMatchObject(moved);
    await replan(id);
    expect(await find(firstId)).toMatchObject(moved);
    const window = { from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z', groupId: id };
    const conflicts = (await me().get('/api/v1/schedule-conflicts').query(window).expect(200)).body as { items: object[] };
    expect(conflicts.items).toMatchObject([{ kind: 'room', roomName: 'Garden R' }]);
    const listed = async (changed: boolean) =>
      (
        (await me().get('/api/v1/sessions').query({ from: window.from, to: window.to, changed, limit: 200 })).body as {
          items: SessionView[];
        }
      ).items;
    const touched = (one: SessionView): boolean => one.isPlaced || one.isExtra || one.state === 'cancelled' || one.movedFrom !== null;
    expect((await listed(true)).map((one) => one.id)).toContain(firstId);
    expect(await listed(true)).toEqual((await listed(false)).filter(touched));
    expect((await post(`${first}/move`, { roomId: hall }, version)).body).toMatchObject({ status: 412, code: 'http/stale' });
  });

  it('to another branch goes by the clock of that branch, is listed there, and may have no room', async () => {
    const branch = await done<{ id: string }>('/branches', { name: 'Kathmandu', timeZone: 'Asia/Kathmandu' });
    const { first, firstId } = await aGroup({ roomId: await desk.room('Hall S') });
    await done('/branches/' + branch.id + '/holidays', { on: '2026-12-01', name: 'Temple day' });
    expect(await plan(`${first}/move`, { branchId: branch.id })).toMatchObject({
      ...{ timeZone: 'Asia/Kathmandu', holidays: [{ on: '2026-12-01', name: 'Temple day' }] },
    });
    const body = { branchId: branch.id, startsAt: '2026-12-02T12:15:00Z', reason: 'The hall is painted' };
    const there = {
      branchId: branch.id,
      branchName: 'Kathmandu',
      roomId: null,
      roomName: null,
      timeZone: 'Asia/Kathmandu',
      isPlaced: true,
    };
    expect(await done<SessionView>(`${first}/move`, body)).toMatchObject({ ...there, startsAt: '2026-12-02T12:15:00.000Z' });
    const window = { from: '2026-12-01T00:00:00Z', to: '2026-12-03T00:00:00Z', branchId: branch.id };
    expect((await me().get('/api/v1/sessions').query(window).expect(200)).body).toMatchObject({ items: [{ id: firstId }] });
  });

  it.each([
    { sentence: 'a room of another branch', body: () => desk.room('Hall T', 1), code: 'groups/room-unknown', status: 422 },
    { sentence: 'no room where it has none', body: () => Promise.resolve(null), code: 'sessions/start-unchanged', status: 422 },
  ])('into $sentence is refused with $code', async ({ body, code, status }) => {
    const { first } = await aGroup();
    const given = { roomId: await body() };
    for (const path of [`${first}/move`, `${first}/move/plan`]) expect((await post(path, given)).body).toMatchObject({ status, code });
  });

  it('to the time of another session of its group is refused, right after it is done', async () => {
    const { id, first } = await aGroup();
    for (const path of [`${first}/move`, `${first}/move/plan`])
      expect((await post(path, { startsAt: '2026-12-08T12:30:00Z' })).body).toMatchObject({ status: 409, code: 'sessions/time-taken' });
    await done(`${first}/move`, { startsAt: '2026-12-08T13:30:00Z' });
    const added = { startsAt: '2026-12-10T12:30:00Z', minutes: 60 };
    await done(`/groups/${id}/sessions`, added);
    expect((await post(`${first}/move`, { startsAt: '2026-12-10T13:29:00Z' })).body).toMatchObject({ code: 'sessions/time-taken' });
  });

  it('behind the last day of its group is refused, on the last day it is done', async () => {
    const { first } = await aGroup({}, { until: '2026-12-22' });
    expect((await post(`${first}/move`, { startsAt: '2026-12-23T05:00:00Z' })).body).toMatchObject({
      ...{ status: 409, code: 'sessions/after-last-day', params: { lastDay: '2026-12-22' } },
    });
    await done(`${first}/move`, { startsAt: '2026-12-22T05:00:00Z' });
  });
});

describe('adding a session', () => {
  const saturday = { startsAt: '2026-12-05T05:00:00Z', minutes: 90 };

  it('is planned, then done, and stays through every planning', async () => {
    const hall = await desk.room('Hall U');
    const { id } = await aGroup({ roomId: hall });
    await desk.group({ name: 'Asha', schedule: { ...tuesdays, startsAt: '10:00', recurrence: 'FREQ=WEEKLY;BYDAY=SA' }, roomId: hall });
    const answer = await plan(`/groups/${id}/sessions`, saturday);
    expect(answer).toMatchObject({ counts: { new: 1, changed: 0 }, peopleTold: 0, conflicts: [{ kind: 'room', otherGroupName: 'Asha' }] });
    expect(answer.new).toEqual([{ startsAt: '2026-12-05T05:00:00.000Z', endsAt: '2026-12-05T06:30:00.000Z' }]);
    const view = await done<SessionView>(`/groups/${id}/sessions`, saturday, 1);
    expect(view).toMatchObject({ groupId: id, isExtra: true, isPlaced: false, roomName: 'Hall U', originalStart: '2026-12-05T10:30' });
    await replan(id);
    const extras = await inCentre(api, centre, 'select id from sessions where centre_id = $1 and group_id = $2 and extra', id);
    expect(extras).toEqual([{ id: view.id }]);
    const window = { from: '2026-12-05T00:00:00Z', to: '2026-12-06T00:00:00Z', changed: true };
    expect((await me().get('/api/v1/sessions').query(window)).body).toMatchObject({ items: [{ id: view.id, state: 'planned' }] });
  });

  it('may be elsewhere, and is then cancelled and restored like any other', async () => {
    const there = await desk.room('Hall V', 1);
    const { id } = await aGroup();
    const body = { ...saturday, branchId: centre.branchIds[1], roomId: there };
    const view = await done<SessionView>(`/groups/${id}/sessions`, body);
    expect(view).toMatchObject({ branchId: centre.branchIds[1], roomName: 'Hall V', isPlaced: true });
    await done(`/sessions/${view.id}/cancel`, { reason: 'Flood' });
    await replan(id);
    expect(await done<SessionView>(`/sessions/${view.id}/restore`)).toMatchObject({ isExtra: true, roomName: 'Hall V', state: 'planned' });
  });

  it.each([
    { body: { startsAt: '2026-12-08T05:00:00Z' }, code: 'sessions/date-taken', status: 409 },
    { body: { minutes: 4 }, code: 'groups/minutes-out-of-range', status: 422 },
    { body: { startsAt: '2026-11-28T06:30:00Z' }, code: 'sessions/start-in-past', status: 422 },
    { body: { startsAt: '2027-01-06T05:00:00Z' }, code: 'sessions/after-last-day', status: 409 },
    { body: { startsAt: '2027-12-06T05:00:00Z' }, code: 'sessions/too-far-ahead', status: 422 },
  ])('with $body is refused with $code, and its plan is', async ({ body, code, status }) => {
    const { id } = await aGroup({}, { until: '2027-01-05' });
    for (const path of [`/groups/${id}/sessions`, `/groups/${id}/sessions/plan`])
      expect((await post(path, { ...saturday, ...body })).body).toMatchObject({ status, code });
    expect((await post(`/groups/${id}/sessions`, saturday, 2)).body).toMatchObject({ status: 412, code: 'http/stale' });
    await done(`/groups/${id}/sessions`, saturday);
  });

  it('is refused for the date of a session that was cancelled, which is named', async () => {
    const { id, first, firstId } = await aGroup();
    await done(`${first}/cancel`, { reason: 'Flood' });
    expect((await post(`/groups/${id}/sessions`, { ...saturday, startsAt: '2026-12-01T05:00:00Z' })).body).toMatchObject({
      ...{ code: 'sessions/date-taken', params: { sessionId: firstId, state: 'cancelled' } },
    });
  });
});

describe('cancelling a session', () => {
  it('is planned without a reason, and refused on a version that somebody else has changed', async () => {
    const { first, firstId } = await aGroup();
    const answer = await plan(`${first}/cancel`);
    expect(answer).toMatchObject({ counts: { withdrawn: 1 }, withdrawn: [{ id: firstId }], peopleTold: 0 });
    await done(`${first}/move`, { startsAt: '2026-12-02T05:00:00Z' }, 1);
    expect((await post(`${first}/cancel`, { reason: 'Flood' }, 1)).body).toMatchObject({ status: 412, code: 'http/stale' });
    await done(`${first}/cancel`, { reason: 'Flood' }, 2);
    expect((await post(`${first}/cancel/plan`)).body).toMatchObject({ status: 409, code: 'sessions/not-planned' });
  });
});
