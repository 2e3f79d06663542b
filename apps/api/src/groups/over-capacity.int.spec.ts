import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { fullGroup } from '../testing/full-group.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { GroupRepository } from './group.repository.ts';
import type { GroupView } from './group.view.ts';
import { OfferSeatsDue } from './offer-seats-due.ts';
import type { OutlookView, WaitingListView } from './waiting.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

const me = () => api.as(centre.administrator.token);
const post = (path: string, body: object = {}) => me().post(`/api/v1${path}`).send(body);
const listOf = async (groupId: string): Promise<WaitingListView> =>
  (await me().get(`/api/v1/groups/${groupId}/waiting-list`).expect(200)).body as WaitingListView;
const groupOf = async (id: string): Promise<GroupView> => (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
const work = () => new OfferSeatsDue(api.app.get(TenantScope), new GroupRepository()).run(centre.centreId);
const full = (waiting: number) => fullGroup(api, centre, desk, waiting);
const refused = (status: number, code: string): object => ({ status, code });

describe('more people than seats', () => {
  const enrol = (groupId: string, body: object) => post(`/groups/${groupId}/enrolments`, { startsOn: '2026-11-22', ...body });
  const reason = 'Hall 1 has the chairs';

  it('need a decision with a name and a reason, which the audit and the list show', async () => {
    const { id, people, placeOf } = await full(1);
    const memberId = people[0]?.id;
    expect((await enrol(id, { memberId })).body).toMatchObject(refused(409, 'groups/full'));
    const decide = (decision: object) => enrol(id, { memberId, decision: { reason, ...decision } });
    expect((await decide({ most: 16 })).body).toMatchObject(refused(422, 'groups/decision-out-of-range'));
    for (const reason of ['', '...']) expect((await decide({ most: 2, reason })).body).toMatchObject(refused(422, 'groups/reason-missing'));
    expect((await decide({ most: 2, until: '2026-11-21' })).body).toMatchObject(refused(422, 'groups/decision-in-past'));
    await expect(placeOf(0)).resolves.toMatchObject({ state: 'waiting' });
    await decide({ most: 2, until: '2026-12-31' }).expect(201);
    const overfull = { decidedBy: expect.any(String) as unknown, isBySheet: false, decidedAt: '2026-11-22T06:30:00.000Z' };
    expect(await groupOf(id)).toMatchObject({ enrolled: 2, seats: 1, waiting: 0, overfull });
    expect((await listOf(id)).decision).toMatchObject({ most: 2, until: '2026-12-31', reason, decidedAt: '2026-11-22T06:30:00.000Z' });
    expect((await listOf(id)).decision?.decidedBy).toEqual(expect.any(String));
    const { items } = (await me().get('/api/v1/audit').expect(200)).body as { items: { action: string }[] };
    expect(items.slice(0, 2).map(({ action }) => action)).toEqual(['person-enrolled', 'capacity-decided']);
  });

  it('name who decided last, in the list too, without the reason', async () => {
    const { id, people } = await full(2);
    for (const [index, { id: memberId }] of people.entries()) {
      api.clock.set(`2026-11-22T06:3${String(index + 1)}:00Z`);
      await enrol(id, { memberId, decision: { most: index + 2, reason } }).expect(201);
    }
    api.clock.set('2026-11-22T06:30:00Z');
    const { body } = await me().get('/api/v1/groups?limit=200').expect(200);
    const listed = (body as { items: GroupView[] }).items.find((group) => group.id === id);
    expect(listed).toMatchObject({ enrolled: 3, seats: 1, overfull: { isBySheet: false, decidedAt: '2026-11-22T06:32:00.000Z' } });
    expect(listed?.overfull).toEqual((await groupOf(id)).overfull);
    expect(JSON.stringify(listed)).not.toContain(reason);
  });

  it('are never offered a seat by themselves, but by staff', async () => {
    const { id, placeOf } = await full(1);
    const decision = await post(`/groups/${id}/capacity-decisions`, { most: 3, reason }).expect(201);
    expect(decision.body).toMatchObject({ most: 3, until: null, reason });
    await work();
    expect(await placeOf(0)).toMatchObject({ state: 'waiting' });
    await post(`/waiting-places/${(await placeOf(0)).id}/offer`).expect(200);
    // There may be more people than seats, but there are none.
    expect(await groupOf(id)).toMatchObject({ enrolled: 1, reserved: 1, seats: 1, overfull: null });
  });

  it('prevent that the group gets fewer seats, until that is decided', async () => {
    const { id } = await desk.group({ capacity: 3 });
    for (let index = 0; index < 3; index += 1) await desk.seat(id, { memberId: (await desk.member()).id });
    const set = (capacity: number, version: number) =>
      me()
        .patch(`/api/v1/groups/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send({ capacity });
    const answer = await set(2, 1);
    expect(answer.body).toMatchObject({ ...refused(409, 'groups/capacity-below-people'), params: { seats: 2, people: 3 } });
    await post(`/groups/${id}/capacity-decisions`, { most: 4, reason }).expect(201);
    await set(2, 1).expect(200);
    expect(await groupOf(id)).toMatchObject({ enrolled: 3, seats: 2 });
  });

  it('are no question in a group without a limit', async () => {
    const { id } = await desk.group({ kind: 'twelve-step-meeting' });
    expect((await post(`/groups/${id}/capacity-decisions`, { most: 4, reason })).body).toMatchObject(refused(409, 'groups/no-seat-limit'));
  });
});

describe('what enrolling a person would do', () => {
  const outlook = async (groupId: string, body: object): Promise<OutlookView> =>
    (await post(`/groups/${groupId}/enrolments/outlook`, { startsOn: '2026-11-22', ...body }).expect(200)).body as OutlookView;

  it('is said before anything is stored', async () => {
    const { id, people } = await full(1);
    const { id: memberId } = await desk.member();
    expect(await outlook(id, { memberId })).toMatchObject({
      ...{ outlook: 'full', problem: 'groups/full', people: 1, seats: 1, position: 2, isWaiting: false, mostAllowed: 15, decision: null },
      before: [{ displayName: people[0]?.displayName, askedAt: '2026-11-22T06:30:00Z' }],
    });
    expect(await outlook(id, { memberId: people[0]?.id })).toMatchObject({ outlook: 'full', position: 1, isWaiting: true, before: [] });
    const open = await desk.group();
    expect(await outlook(open.id, { memberId })).toMatchObject({ outlook: 'seat', problem: null, people: 0, isAboveRecommended: false });
    const relatives = await desk.group({ kind: 'family-support' });
    expect(await outlook(relatives.id, { memberId })).toMatchObject({
      outlook: 'refused',
      problem: 'groups/not-eligible',
      reasons: ['not-a-relative'],
    });
    expect(await groupOf(open.id)).toMatchObject({ enrolled: 0, waiting: 0 });
  });

  it('is refused for nobody, and for two people', async () => {
    const { id } = await desk.group();
    const answer = await post(`/groups/${id}/enrolments/outlook`, { startsOn: '2026-11-22' });
    expect(answer.body).toMatchObject(refused(422, 'groups/one-person'));
  });
});

describe('a person who is moved on a waiting list', () => {
  it.each([
    { to: 1, order: [2, 0, 1] },
    { to: 2, order: [0, 2, 1] },
    { to: 3, order: [0, 1, 2] },
    { to: 1000, order: [0, 1, 2] },
  ])('from the third place to $to leaves the order $order', async ({ to, order }) => {
    const group = await full(3);
    await post(`/waiting-places/${(await group.placeOf(2)).id}/move`, { to, reason: 'x'.repeat(200) }).expect(200);
    expect(await group.order()).toEqual(order);
  });

  it.each([
    { body: { to: 0, reason: 'Speaks Hindi' }, then: refused(400, 'http/malformed') },
    { body: { to: 1001, reason: 'Speaks Hindi' }, then: refused(400, 'http/malformed') },
    { body: { to: 1, reason: 'x'.repeat(201) }, then: refused(400, 'http/malformed') },
    { body: { to: 1 }, then: refused(400, 'http/malformed') },
    { body: { to: 1, reason: '-' }, then: refused(422, 'groups/reason-missing') },
  ])('stays where they are: $then', async ({ body, then }) => {
    const group = await full(2);
    expect((await post(`/waiting-places/${(await group.placeOf(1)).id}/move`, body)).body).toMatchObject(then);
    expect(await group.order()).toEqual([0, 1]);
    expect((await group.placeOf(1)).moved).toBeNull();
  });

  it('is moved by nobody out of reach, and no longer once the place is settled; the reason is stored sealed', async () => {
    const group = await full(2);
    const { id } = await group.placeOf(1);
    const move = (token: string) => api.as(token).post(`/api/v1/waiting-places/${id}/move`).send({ to: 1, reason: 'Speaks Hindi' });
    const stranger = (await seedCentre(api, 'Elsewhere')).administrator.token;
    expect((await move(stranger)).body).toMatchObject(refused(404, 'waiting-places/not-found'));
    expect((await move(centre.mentor.token)).status).toBe(403);
    expect((await move(centre.counsellor.token)).status).toBe(200);
    expect(await group.order()).toEqual([1, 0]);
    const rows = await inCentre<object>(
      api,
      centre,
      `select encode(move_reason_cipher, 'escape') as text from waiting_places where centre_id = $1 and id = $2`,
      id,
    );
    expect(JSON.stringify(rows)).not.toContain('Hindi');
    await post(`/waiting-places/${id}/leave`).expect(200);
    expect((await move(centre.counsellor.token)).body).toMatchObject(refused(409, 'groups/place-settled'));
  });
});
