import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { PlanSessionsDue } from '../sessions/plan-sessions-due.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';
import { GroupRepository } from '../groups/group.repository.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import type { TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let branches = 0;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

interface Made {
  readonly id: string;
}
const admin = () => api.as(centre.administrator.token);
async function aBranch(timeZone = 'Asia/Kolkata', name?: string): Promise<string> {
  branches += 1;
  const body = { name: name ?? `Branch ${String(branches)}`, timeZone };
  return ((await admin().post('/api/v1/branches').send(body).expect(201)).body as Made).id;
}
const daily = { ...tuesdays, startsOn: '2026-11-23', recurrence: 'FREQ=DAILY' };
const aGroup = (branchId: string, schedule: object = {}) =>
  desk.group({ branchId, schedule: { ...tuesdays, until: '2026-12-15', ...schedule } });
interface Stored {
  readonly id: string;
  readonly state: string;
  readonly starts_at: Date;
  readonly cancel_reason: string | null;
  readonly withdrawn: boolean;
}
const calendar = (groupId: string) =>
  inCentre<Stored>(
    api,
    centre,
    'select id, state, starts_at, cancel_reason, withdrawn from sessions where centre_id = $1 and group_id = $2 order by starts_at, id',
    groupId,
  );
const onDay = async (groupId: string, on: string): Promise<Stored> => {
  const session = (await calendar(groupId)).find(({ starts_at: at }) => at.toISOString().startsWith(on));
  if (session === undefined) throw new Error(`The group has no session on ${on}.`);
  return session;
};
const takingPlace = async (groupId: string) =>
  (await calendar(groupId)).flatMap(({ state, starts_at: at }) => (state === 'planned' ? [at.toISOString().slice(5, 10)] : []));
const add = async (branchId: string, body: object = {}) =>
  (
    await admin()
      .post(`/api/v1/branches/${branchId}/holidays`)
      .send({ on: '2026-12-01', name: 'Founding day', ...body })
      .expect(201)
  ).body as Made;
const remove = (branchId: string, holidayId: string) => admin().delete(`/api/v1/branches/${branchId}/holidays/${holidayId}`);

describe('a holiday of a branch', () => {
  it('cancels the planned sessions of its day, of the groups of that branch only', async () => {
    const [branch, other] = [await aBranch(), await aBranch()];
    const [group, elsewhere] = [await aGroup(branch), await aGroup(other)];
    await add(branch);
    expect(await onDay(group.id, '2026-12-01')).toMatchObject({ state: 'cancelled', cancel_reason: 'holiday', withdrawn: true });
    expect(await takingPlace(group.id)).not.toContain('12-01');
    expect(await takingPlace(elsewhere.id)).toContain('12-01');
  });

  it('has no session of groups created afterwards', async () => {
    const branch = await aBranch();
    await add(branch);
    expect(await takingPlace((await aGroup(branch)).id)).toEqual(['11-03', '11-10', '11-17', '11-24', '12-08', '12-15']);
  });

  it('is a local day: a session past midnight by another clock stays', async () => {
    const branch = await aBranch('Pacific/Auckland');
    const group = await aGroup(branch, { startsAt: '08:00', startsOn: '2026-12-01', until: '2026-12-08' });
    await add(branch);
    expect((await calendar(group.id)).map(({ state, starts_at: at }) => `${state} ${at.toISOString()}`)).toEqual([
      'cancelled 2026-11-30T19:00:00.000Z',
      'planned 2026-12-07T19:00:00.000Z',
    ]);
  });

  it('gives back, when it is removed, the sessions that it cancelled, under their ids', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch);
    const before = await calendar(group.id);
    const { id } = await add(branch);
    await remove(branch, id).expect(204);
    expect(await calendar(group.id)).toEqual(before);
    expect((await remove(branch, id).expect(404)).body).toMatchObject({ code: 'holidays/not-found' });
  });

  it('leaves what staff decided, started or recorded, in both directions', async () => {
    const branch = await aBranch();
    const groups = [await aGroup(branch, daily), await aGroup(branch, daily), await aGroup(branch, daily)];
    const ids = await Promise.all(groups.map(async (group) => (await onDay(group.id, '2026-12-01')).id));
    const at = (index: number) => `/api/v1/sessions/${String(ids[index])}`;
    await decided(admin(), `${at(0)}/cancel`, { reason: 'Flood' });
    await decided(admin(), `${at(1)}/move`, { startsAt: '2026-12-03T04:30:00Z' });
    await inCentre(api, centre, `update sessions set topic = 'Sleep' where centre_id = $1 and id = $2`, ids[2]);
    const before = await Promise.all(groups.map((group) => calendar(group.id)));
    const { id } = await add(branch);
    expect(await Promise.all(groups.map((group) => calendar(group.id)))).toEqual(before);
    await remove(branch, id).expect(204);
    expect(await Promise.all(groups.map((group) => calendar(group.id)))).toEqual(before);
  });

  it('of today leaves the session that is under way, and a removal brings back none whose time has passed', async () => {
    const branch = await aBranch();
    const [morning, evening] = [await aGroup(branch, { ...daily, startsAt: '11:30' }), await aGroup(branch, daily)];
    const { id } = await add(branch, { on: '2026-11-28' });
    expect(await onDay(morning.id, '2026-11-28')).toMatchObject({ state: 'planned' });
    expect(await onDay(evening.id, '2026-11-28')).toMatchObject({ state: 'cancelled' });
    api.clock.set('2026-11-29T06:30:00Z');
    await remove(branch, id).expect(204);
    expect(await onDay(evening.id, '2026-11-28')).toMatchObject({ state: 'cancelled', cancel_reason: 'holiday' });
  });

  it('behind the horizon of planning applies when the day is planned', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch, { ...daily, until: '2027-03-01' });
    const kept = await aGroup(branch, { ...daily, until: '2027-03-01' });
    await add(branch, { on: '2027-01-26', keepGroupIds: [kept.id] });
    api.clock.set('2026-12-10T06:30:00Z');
    await new PlanSessionsDue(api.app.get(TenantScope), api.app.get(GroupRepository), new SessionPlanner()).run(centre.centreId);
    const days = await takingPlace(group.id);
    expect([days.includes('01-25'), days.includes('01-26'), days.includes('01-27')]).toEqual([true, false, true]);
    expect(await takingPlace(kept.id)).toContain('01-26');
  });

  it('is refused for a day that is over at the branch, and for a day that is a holiday', async () => {
    const branch = await aBranch();
    const refused = async (body: object, status: number) =>
      (
        await admin()
          .post(`/api/v1/branches/${branch}/holidays`)
          .send({ name: 'Holiday', ...body })
          .expect(status)
      ).body as object;
    expect(await refused({ on: '2026-11-27' }, 422)).toMatchObject({ code: 'branches/holiday-in-past', params: { on: '2026-11-27' } });
    await add(branch);
    const taken = { code: 'branches/holiday-taken', params: { on: '2026-12-01', branchId: branch } };
    expect(await refused({ on: '2026-12-01' }, 409)).toMatchObject(taken);
    expect(await refused({ on: '2026-12-02', keepGroupIds: [(await aGroup(await aBranch())).id] }, 404)).toMatchObject({
      code: 'groups/not-found',
    });
  });
});

describe('a group that meets on a holiday', () => {
  it('is kept by the choice of the administrator, also when its schedule changes', async () => {
    const branch = await aBranch();
    const [kept, skipped] = [await aGroup(branch, daily), await aGroup(branch, daily)];
    const { id } = await add(branch, { keepGroupIds: [kept.id] });
    expect(await onDay(kept.id, '2026-12-01')).toMatchObject({ state: 'planned' });
    expect(await onDay(skipped.id, '2026-12-01')).toMatchObject({ state: 'cancelled' });
    for (const { id: group } of [kept, skipped])
      await admin()
        .put(`/api/v1/groups/${group}/schedule`)
        .set('if-match', '"1"')
        .send({ ...daily, startsAt: '19:00', applyFrom: '2026-11-29' })
        .expect(200);
    expect(await onDay(kept.id, '2026-12-01T13:30')).toMatchObject({ state: 'planned' });
    expect(await onDay(skipped.id, '2026-12-01T12:30')).toMatchObject({ state: 'cancelled' });
    const { items } = (await admin().get(`/api/v1/branches/${branch}/holidays`).expect(200)).body as { items: object[] };
    expect(items).toEqual([{ id, on: '2026-12-01', name: 'Founding day', keptGroups: [{ id: kept.id, name: kept.name }] }]);
    await remove(branch, id).expect(204);
    expect(await onDay(skipped.id, '2026-12-01T13:30')).toMatchObject({ state: 'planned' });
  });
});

describe('holidays of several branches', () => {
  const both = (ids: readonly string[], body: object = {}) => ({
    holidays: ids.map((branchId) => ({ branchId, on: '2026-12-01', name: 'Founding day', ...body })),
  });

  it('are added in one go, or not at all', async () => {
    const [first, second] = [await aBranch(), await aBranch()];
    const groups = [await aGroup(first), await aGroup(second)];
    await add(second);
    expect(
      (
        await admin()
          .post('/api/v1/holidays')
          .send(both([first, second]))
          .expect(409)
      ).body,
    ).toMatchObject({
      ...{ code: 'branches/holiday-taken', params: { on: '2026-12-01', branchId: second } },
    });
    expect(await takingPlace(String(groups[0]?.id))).toContain('12-01');
    const { holidays } = (
      await admin()
        .post('/api/v1/holidays')
        .send(both([first, second], { on: '2026-12-08' }))
        .expect(201)
    ).body as {
      holidays: { branchId: string; on: string }[];
    };
    expect(holidays.map(({ branchId, on }) => [branchId, on])).toEqual([
      [first, '2026-12-08'],
      [second, '2026-12-08'],
    ]);
    for (const { id } of groups) expect(await takingPlace(id)).not.toContain('12-08');
  });

  it('of an unknown branch, or one out of reach, are refused alike', async () => {
    const [known] = centre.branchIds;
    for (const path of ['/api/v1/holidays', '/api/v1/holidays/plan'])
      expect(
        (
          await admin()
            .post(path)
            .send(both([known, newId()]))
            .expect(404)
        ).body,
      ).toMatchObject({ code: 'branches/not-found' });
    await api
      .as(centre.counsellor.token)
      .post('/api/v1/holidays')
      .send(both([known]))
      .expect(403);
  });

  it('are listed within reach, earliest first, in a window of days', async () => {
    const [own, other] = centre.branchIds;
    for (const on of ['2027-02-03', '2027-02-01']) for (const id of [own, other]) await add(id, { on });
    const days = async (token: string, query: object) =>
      ((await api.as(token).get('/api/v1/holidays').query(query).expect(200)).body as { items: { on: string; branchId: string }[] }).items;
    const february = { from: '2027-02-01', to: '2027-02-02' };
    expect(new Set((await days(centre.administrator.token, february)).map(({ branchId }) => branchId))).toEqual(new Set([own, other]));
    expect((await days(centre.counsellor.token, february)).map(({ on, branchId }) => [on, branchId])).toEqual([['2027-02-01', own]]);
    expect(await days(centre.administrator.token, { ...february, branchId: newId() })).toEqual([]);
  });

  it('of one day are in the order in which people read the names of branches', async () => {
    for (const name of ['Wing 10', 'Wing 2']) await add(await aBranch('Asia/Kolkata', name), { on: '2027-03-01' });
    const query = { from: '2027-03-01', to: '2027-03-01' };
    const { items } = (await admin().get('/api/v1/holidays').query(query).expect(200)).body as { items: { branchName: string }[] };
    expect(items.map(({ branchName }) => branchName)).toEqual(['Wing 2', 'Wing 10']);
  });

  it('of today are part of the day of the reader', async () => {
    const branch = await aBranch();
    await add(branch, { on: '2026-11-28' });
    const { holidays } = (await admin().get('/api/v1/today').expect(200)).body as { holidays: { branchId: string }[] };
    expect(holidays.map(({ branchId }) => branchId)).toContain(branch);
    const counsellor = (await api.as(centre.counsellor.token).get('/api/v1/today').expect(200)).body as {
      holidays: { branchId: string }[];
    };
    expect(counsellor.holidays.map(({ branchId }) => branchId)).not.toContain(branch);
  });

  it('are offered to a centre in India with their source, from today on, and to no other centre', async () => {
    const offered = async () => ((await admin().get('/api/v1/holidays/offered').expect(200)).body as { items: object[] }).items;
    expect((await offered())[0]).toMatchObject({ on: '2026-12-25', name: { hi: 'क्रिसमस' }, source: { issuedOn: '2025-07-03' } });
    const version = String((await admin().get('/api/v1/centre').expect(200)).headers['etag']);
    const abroad = await admin().patch('/api/v1/centre').set('if-match', version).send({ country: 'NP' }).expect(200);
    expect(await offered()).toEqual([]);
    await admin().patch('/api/v1/centre').set('if-match', String(abroad.headers['etag'])).send({ country: 'IN' }).expect(200);
  });
});

describe('a holiday at the same moment as', () => {
  it.each([1, 2, 3])('a change of schedule leaves the day without a session, try %i', async () => {
    const branch = await aBranch();
    const group = await aGroup(branch, daily);
    const change = { ...daily, startsAt: '19:00', applyFrom: '2026-11-29' };
    const [holiday, changed] = await Promise.all([
      admin().post(`/api/v1/branches/${branch}/holidays`).send({ on: '2026-12-01', name: 'Founding day' }),
      admin().put(`/api/v1/groups/${group.id}/schedule`).set('if-match', '"1"').send(change),
    ]);
    expect([holiday.status, changed.status]).toEqual([201, 200]);
    expect(await takingPlace(group.id)).not.toContain('12-01');
    expect(await takingPlace(group.id)).toContain('12-02');
  });

  it('a new group, and itself, is decided once', async () => {
    const branch = await aBranch();
    const send = () => admin().post(`/api/v1/branches/${branch}/holidays`).send({ on: '2026-12-01', name: 'Founding day' });
    const [first, second, group] = await Promise.all([send(), send(), aGroup(branch, daily)]);
    expect([first.status, second.status].toSorted()).toEqual([201, 409]);
    expect(await takingPlace(group.id)).not.toContain('12-01');
  });
});
