import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CentreView } from '../centres/centre.view.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { fullGroup } from '../testing/full-group.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { GroupRepository } from './group.repository.ts';
import type { GroupView } from './group.view.ts';
import { OfferSeatsDue } from './offer-seats-due.ts';
import type { WaitingListView } from './waiting.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
const morning = '2026-11-22T06:30:00Z';
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk(morning));
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
const post = (path: string, body: object = {}) => me().post(`/api/v1${path}`).send(body);
const listOf = async (groupId: string): Promise<WaitingListView> =>
  (await me().get(`/api/v1/groups/${groupId}/waiting-list`).expect(200)).body as WaitingListView;
const groupOf = async (id: string): Promise<GroupView> => (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
const ask = (groupId: string, body: object) => post(`/groups/${groupId}/waiting-list`, body);
const work = () => new OfferSeatsDue(api.app.get(TenantScope), new GroupRepository()).run(centre.centreId);
const full = (waiting: number) => fullGroup(api, centre, desk, waiting);
const refused = (status: number, code: string): object => ({ status, code });

describe('the waiting list of a group', () => {
  it('is in the order of asking, and says who is next and what they wish', async () => {
    const { id, people, places } = await full(1);
    const second = await desk.member();
    await ask(id, { memberId: second.id, wish: 'Asked for mornings' }).expect(201);
    expect(await places()).toMatchObject([
      { personId: people[0]?.id, state: 'waiting', position: 1, firstPosition: 1, isNext: true, wish: '', reasons: [] },
      { personId: second.id, position: 2, firstPosition: 2, isNext: false, wish: 'Asked for mornings', offerEndsAt: null },
    ]);
    expect(await listOf(id)).toMatchObject({ isKept: true, mode: 'closed', recommended: { from: 6, to: 12 }, cap: 15, offerDays: 2 });
    expect(await groupOf(id)).toMatchObject({ enrolled: 1, reserved: 0, waiting: 2 });
    const [sealed] = await inCentre<{ wish: Buffer }>(
      api,
      centre,
      'select wish_cipher as wish from waiting_places where centre_id = $1 and member_id = $2',
      second.id,
    );
    expect(sealed?.wish.toString('utf8')).not.toContain('mornings');
  });

  it.each([
    { why: 'the person waits already', then: refused(409, 'groups/already-waiting'), again: true },
    { why: 'the person has a seat', then: refused(409, 'groups/already-enrolled'), seated: true },
  ])('refuses a person if $why', async ({ then, again, seated }) => {
    const group = await full(1);
    const memberId = again === true ? group.people[0]?.id : group.seated.id;
    expect(again === true || seated === true).toBe(true);
    expect((await ask(group.id, { memberId })).body).toMatchObject(then);
  });

  it('is not kept by a kind that says so, and is kept again where the centre sets it', async () => {
    const { id } = await desk.group({ kind: 'mentor-circle' });
    const { id: memberId } = await desk.member();
    expect(await listOf(id)).toMatchObject({ isKept: false });
    expect((await ask(id, { memberId })).body).toMatchObject(refused(409, 'groups/no-waiting-list'));
    const kind = me().put('/api/v1/programme-kinds/mentor-circle').set('if-match', '"0"');
    await kind.send({ enabled: true, overrides: { waitingList: true } }).expect(200);
    expect((await ask(id, { memberId })).body).toMatchObject(refused(409, 'groups/not-eligible'));
  });

  it('is nobody’s in a group or a place that does not exist', async () => {
    const nobody = '0197f0c4-7a10-7000-8000-000000000001';
    expect((await post(`/waiting-places/${nobody}/offer`)).body).toMatchObject(refused(404, 'waiting-places/not-found'));
    expect((await me().get(`/api/v1/groups/${nobody}/waiting-list`)).body).toMatchObject(refused(404, 'groups/not-found'));
  });

  it('takes nobody twice when two requests come at once', async () => {
    const { id } = await full(0);
    const { id: memberId } = await desk.member();
    const answers = await Promise.all([ask(id, { memberId }), ask(id, { memberId })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('moves a person for a reason, which the audit stores with the places', async () => {
    const { id: groupId, placeOf, order } = await full(3);
    const { id } = await placeOf(2);
    expect((await post(`/waiting-places/${id}/move`, { to: 1, reason: ' ' })).body).toMatchObject(refused(422, 'groups/reason-missing'));
    await post(`/waiting-places/${id}/move`, { to: 1, reason: 'Speaks Hindi only' }).expect(200);
    expect(await order()).toEqual([2, 0, 1]);
    expect(await placeOf(2)).toMatchObject({ position: 1, firstPosition: 3 });
    const { items } = (await me().get('/api/v1/audit').expect(200)).body as { items: { action: string; detail: unknown }[] };
    expect((await listOf(groupId)).places.map(({ moved }) => moved)).toEqual([
      { from: 3, by: expect.any(String) as unknown, at: '2026-11-22T06:30:00.000Z', reason: 'Speaks Hindi only' },
      null,
      null,
    ]);
    expect(items[0]).toMatchObject({ action: 'place-moved', subjectKind: 'waiting-place', detail: { from: 3, to: 1 } });
  });
});

describe('requests', () => {
  it('wait for an answer where the group is by request, and are refused where it is closed', async () => {
    const asked = await desk.group({ kind: 'aftercare-group', capacity: 1 });
    const alumnus = await desk.member({ stage: 'aftercare', dischargedOn: '2026-11-10' });
    await ask(asked.id, { memberId: alumnus.id, request: true }).expect(201);
    const [place] = (await listOf(asked.id)).places;
    expect(place).toMatchObject({ state: 'asked', isNext: false });
    await work();
    expect((await listOf(asked.id)).places[0]).toMatchObject({ state: 'asked' });
    await post(`/waiting-places/${String(place?.id)}/accept`).expect(200);
    expect((await post(`/waiting-places/${String(place?.id)}/accept`)).body).toMatchObject(refused(409, 'groups/not-asked'));
    await work();
    expect((await listOf(asked.id)).places[0]).toMatchObject({ state: 'offered' });
    const closed = await desk.group();
    expect((await ask(closed.id, { memberId: (await desk.member()).id, request: true })).body).toMatchObject(
      refused(409, 'groups/no-requests'),
    );
  });

  it('give a free seat at once where the group is open, and wait where it is full', async () => {
    const { id } = await desk.group({ kind: 'community-activity', capacity: 1 });
    const [first, second] = [await desk.member(), await desk.member()];
    expect((await ask(id, { memberId: first.id, request: true }).expect(201)).body).toMatchObject({ mode: 'open', places: [] });
    expect((await ask(id, { memberId: first.id, request: true })).body).toMatchObject(refused(409, 'groups/already-enrolled'));
    expect((await ask(id, { memberId: second.id, request: true }).expect(201)).body).toMatchObject({ places: [{ state: 'waiting' }] });
    expect(await groupOf(id)).toMatchObject({ enrolled: 1 });
  });

  it('follow the mode of the group where it is stricter than its kind, and a group is never freer', async () => {
    const group = await desk.group({ kind: 'aftercare-group', enrolmentMode: 'closed' });
    expect(await listOf(group.id)).toMatchObject({ mode: 'closed', modes: ['closed', 'by-request'] });
    const change = (enrolmentMode: string | null, version: number) =>
      me()
        .patch(`/api/v1/groups/${group.id}`)
        .set('if-match', `"${String(version)}"`)
        .send({ enrolmentMode });
    expect((await change('open', 1)).body).toMatchObject(refused(422, 'groups/mode-not-allowed'));
    expect((await change(null, 1).expect(200)).body).toMatchObject({ enrolmentMode: null });
    expect(await listOf(group.id)).toMatchObject({ mode: 'by-request' });
    const made = {
      name: 'Free for all',
      kind: 'group-counselling',
      branchId: centre.branchIds[0],
      schedule: group.schedule,
      enrolmentMode: 'open',
    };
    const { timeZone: _zone, ...schedule } = group.schedule;
    expect((await post('/groups', { ...made, schedule })).body).toMatchObject(refused(422, 'groups/mode-not-allowed'));
  });
});

describe('a seat that becomes free', () => {
  const freeing = {
    'an enrolment ends': ({ seat }) => post(`/enrolments/${seat.id}/end`, { on: '2026-11-22' }).expect(200),
    'the group gets another seat': ({ id }) => me().patch(`/api/v1/groups/${id}`).set('if-match', '"1"').send({ capacity: 2 }).expect(200),
    'a member leaves the centre': ({ seated }) => post(`/members/${seated.id}/transitions`, { to: 'left', on: '2026-11-22' }).expect(200),
  } satisfies Record<string, (group: Awaited<ReturnType<typeof full>>) => PromiseLike<unknown>>;

  it.each(Object.entries(freeing))('because %s is offered to the first person, once, and reserved', async (_why, free) => {
    const group = await full(2);
    await work();
    expect((await group.placeOf(0)).state).toBe('waiting');
    await free(group);
    const [due] = await inCentre<{ due: Date }>(
      api,
      centre,
      `select due_at as due from platform.due_work where centre_id = $1 and kind = 'waiting-lists'`,
    );
    expect(due?.due.toISOString()).toBe('2026-11-22T06:30:00.000Z');
    const next = await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'offered', offerEndsAt: '2026-11-24T06:30:00Z' });
    expect((await group.placeOf(1)).state).toBe('waiting');
    expect(next?.toString()).toBe('2026-11-24T06:30:00Z');
    await work();
    expect((await group.placeOf(1)).state).toBe('waiting');
    const stranger = await desk.member();
    expect((await post(`/groups/${group.id}/enrolments`, { memberId: stranger.id, startsOn: '2026-11-23' })).body).toMatchObject(
      refused(409, 'groups/full'),
    );
  });
});

describe('an offer', () => {
  const offered = async (waiting = 2) => {
    const group = await full(waiting);
    await post(`/enrolments/${group.seat.id}/end`, { on: '2026-11-22' }).expect(200);
    await work();
    return { ...group, place: await group.placeOf(0) };
  };

  it('becomes a seat when the person takes it, and they are no longer on the list', async () => {
    const { id, place, people } = await offered();
    expect((await post(`/waiting-places/${place.id}/take`, { startsOn: '2026-11-23' }).expect(201)).body).toMatchObject({
      personId: people[0]?.id,
      startsOn: '2026-11-23',
      endsOn: null,
    });
    expect(await groupOf(id)).toMatchObject({ reserved: 0, waiting: 1, roster: [{ personId: people[0]?.id }] });
    expect((await listOf(id)).lately).toMatchObject([{ id: place.id, state: 'enrolled', outcome: null }]);
    expect((await post(`/waiting-places/${place.id}/take`, { startsOn: '2026-11-23' })).body).toMatchObject(
      refused(409, 'groups/not-offered'),
    );
    expect((await post(`/waiting-places/${place.id}/leave`)).body).toMatchObject(refused(409, 'groups/place-settled'));
  });

  it.each([
    { staysOn: true, then: 'the person waits on and is passed over', order: [0, 1] },
    { staysOn: false, then: 'the person is off the list', order: [1] },
  ])('that is declined goes to the next; $then', async ({ staysOn, order }) => {
    const group = await offered();
    await post(`/waiting-places/${group.place.id}/decline`, { staysOn, reason: 'Evenings do not suit' }).expect(200);
    await work();
    expect(await group.order()).toEqual(order);
    expect(await group.placeOf(1)).toMatchObject({ state: 'offered' });
    if (staysOn) expect(await group.placeOf(0)).toMatchObject({ state: 'waiting', isPassed: true, position: 1 });
    expect((await post(`/waiting-places/${group.place.id}/decline`, { staysOn })).body).toMatchObject(refused(409, 'groups/not-offered'));
  });

  it('is taken once, and made once, when two requests come at once', async () => {
    const { id, place } = await offered();
    const statusesOf = async (path: string, body: object = {}) =>
      (await Promise.all([post(path, body), post(path, body)])).map(({ status }) => status).toSorted();
    expect(await statusesOf(`/waiting-places/${place.id}/take`, { startsOn: '2026-11-23' })).toEqual([201, 409]);
    expect(await groupOf(id)).toMatchObject({ enrolled: 0, reserved: 0, waiting: 1 });
    const again = await full(1);
    await post(`/enrolments/${again.seat.id}/end`, { on: '2026-11-22' }).expect(200);
    expect(await statusesOf(`/waiting-places/${(await again.placeOf(0)).id}/offer`)).toEqual([200, 409]);
    expect(await groupOf(again.id)).toMatchObject({ reserved: 1, waiting: 0 });
  });

  it('lapses after the days of the centre; the next person is asked, and the first keeps their place', async () => {
    const group = await offered();
    api.clock.set('2026-11-24T06:29:00Z');
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'offered' });
    api.clock.set('2026-11-24T06:30:00Z');
    expect((await post(`/waiting-places/${group.place.id}/take`, { startsOn: '2026-11-24' })).body).toMatchObject(
      refused(409, 'groups/offer-lapsed'),
    );
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'waiting', isPassed: true, position: 1 });
    expect(await group.placeOf(1)).toMatchObject({ state: 'offered', offerEndsAt: '2026-11-26T06:30:00Z' });
    api.clock.set(morning);
  });

  it('stands as long as the centre says', async () => {
    const own = (await me().get('/api/v1/centre').expect(200)).body as CentreView;
    expect(own.offerDays).toBe(2);
    const set = (offerDays: number, version: number) =>
      me()
        .patch('/api/v1/centre')
        .set('if-match', `"${String(version)}"`)
        .send({ offerDays });
    await set(31, own.version).expect(400);
    expect((await set(5, own.version).expect(200)).body).toMatchObject({ offerDays: 5, name: own.name });
    const { place } = await offered(1);
    expect(place.offerEndsAt).toBe('2026-11-27T06:30:00Z');
    await set(2, own.version + 1).expect(200);
  });

  it('is made by staff to whom they choose, while there is a seat', async () => {
    const group = await full(2);
    const second = await group.placeOf(1);
    expect((await post(`/waiting-places/${second.id}/offer`)).body).toMatchObject(refused(409, 'groups/full'));
    await post(`/enrolments/${group.seat.id}/end`, { on: '2026-11-22' }).expect(200);
    await post(`/waiting-places/${second.id}/offer`).expect(200);
    expect((await post(`/waiting-places/${second.id}/offer`)).body).toMatchObject(refused(409, 'groups/not-waiting'));
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'waiting', isNext: true });
    await post(`/waiting-places/${second.id}/leave`, { reason: 'Found another group' }).expect(200);
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'offered' });
  });

  it('waits until the day on which an enrolment ends', async () => {
    const group = await full(1);
    await post(`/enrolments/${group.seat.id}/end`, { on: '2026-11-25' }).expect(200);
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'waiting' });
    api.clock.set('2026-11-24T18:30:00Z');
    await work();
    expect(await group.placeOf(0)).toMatchObject({ state: 'offered' });
    api.clock.set(morning);
  });

  it('passes over a person who may not come now, and a person who left the centre is off the list', async () => {
    const group = await full(3);
    await post(`/members/${String(group.people[0]?.id)}/transitions`, { to: 'left', on: '2026-11-22' }).expect(200);
    expect(await group.order()).toEqual([1, 2]);
    await inCentre(api, centre, `update members set stage = 'enquiry' where centre_id = $1 and id = $2`, group.people[1]?.id);
    await post(`/enrolments/${group.seat.id}/end`, { on: '2026-11-22' }).expect(200);
    await work();
    expect(await group.places()).toMatchObject([
      { state: 'waiting', reasons: ['not-at-this-stage'], isNext: false },
      { state: 'offered', reasons: [] },
    ]);
  });
});
