import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import type { NotificationPage } from '../notifications/notification.view.ts';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { FollowStaffOfCare } from './follow-staff.ts';
import type { AttentionItemView, FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
/** Members of the first branch: Asha and Bina have a contact overdue, Chand has none. */
let [asha, bina, chand]: readonly [string, string, string] = ['', '', ''];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Who = 'administrator' | 'counsellor' | 'facilitator';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const items = async <Item>(path: string, who: Who = 'administrator'): Promise<readonly Item[]> =>
  ((await as(who).get(`/api/v1/${path}`).expect(200)).body as { items: Item[] }).items;
const due = (memberId: string) => items<FollowUpView>(`follow-ups?state=due&memberId=${memberId}`);
const owe = async (memberId: string, dueOn: string): Promise<string> =>
  ((await as().post('/api/v1/follow-ups').send({ memberId, dueOn }).expect(201)).body as FollowUpView).id;
const give = (memberIds: readonly unknown[], body: object = {}, who: Who = 'administrator') =>
  as(who)
    .post('/api/v1/attention/hand-over')
    .send({ memberIds, ownerId: centre.counsellor.staffId, ...body });
const told = async (who: Who): Promise<NotificationPage['items']> =>
  items<NotificationPage['items'][number]>('notifications', who).then((all) => all.filter(({ code }) => code === 'contacts-given'));

beforeEach(async () => {
  api.clock.set('2026-11-24T06:00:00Z');
  centre = await seedCentre(api);
  const desk = new Desk(api, centre);
  const member = async (preferredName: string) => (await desk.member({ preferredName })).id;
  [asha, bina, chand] = [await member('Asha'), await member('Bina'), await member('Chand')];
  await owe(asha, '2026-11-20');
  await owe(bina, '2026-11-22');
});

describe('members who need a word, in other hands', () => {
  it('come with their contacts that are due, which say from whom and why, in the list too', async () => {
    const ahead = await owe(asha, '2026-12-01');
    expect((await give([asha, bina], { note: 'On leave until Monday' }).expect(200)).body).toEqual({ count: 2 });
    const [first, second] = await due(asha);
    const { counsellor, administrator } = centre;
    expect(first).toMatchObject({
      ...{ ownerId: counsellor.staffId, version: 2 },
      handedOver: { from: expect.any(String), by: expect.any(String), at: '2026-11-24T06:00:00.000Z', note: 'On leave until Monday' },
    });
    expect(first?.handedOver?.from).toBe(second?.ownerName);
    expect(second).toMatchObject({ id: ahead, ownerId: administrator.staffId, handedOver: null });
    const listed = await items<AttentionItemView>('attention');
    expect(listed.map(({ displayName, handedTo }) => [displayName, handedTo])).toEqual([
      ['Asha', first?.ownerName],
      ['Bina', first?.ownerName],
    ]);
    const [row] = await inCentre<{ text: string }>(
      api,
      centre,
      `select encode(hand_note_cipher, 'escape') as text from follow_ups where centre_id = $1 and hand_note_cipher is not null`,
    );
    expect(row?.text).not.toContain('leave');
  });

  it('are owed a call today where none is due, and each is of nobody before', async () => {
    await as('counsellor').post(`/api/v1/members/${chand}/check-ins`).send({ wantsTalk: true }).expect(201);
    expect((await give([chand]).expect(200)).body).toEqual({ count: 1 });
    expect(await due(chand)).toMatchObject([
      {
        kind: 'extra',
        origin: 'staff',
        method: 'call',
        dueOn: '2026-11-24',
        ownerId: centre.counsellor.staffId,
        handedOver: { from: null, note: null },
      },
    ]);
  });

  it('are told to the colleague once, with the number, as long as they are theirs', async () => {
    await give([asha, bina]).expect(200);
    expect(await told('counsellor')).toMatchObject([
      { contacts: 2, waits: false, isRead: false, person: null, askedBy: expect.any(String) },
    ]);
    expect(await told('administrator')).toEqual([]);
    api.clock.set('2026-11-24T07:00:00Z');
    await give([asha], { ownerId: centre.administrator.staffId }, 'counsellor').expect(200);
    expect(await told('counsellor')).toMatchObject([{ contacts: 1 }]);
    expect(await told('administrator')).toMatchObject([{ contacts: 1 }]);
    api.clock.set('2026-11-24T08:00:00Z');
    await give([bina], { ownerId: centre.administrator.staffId }, 'counsellor').expect(200);
    expect(await told('counsellor')).toEqual([]);
    expect(await told('administrator')).toHaveLength(2);
  });

  it('tell nobody who gives them to themselves', async () => {
    await give([asha], {}, 'counsellor').expect(200);
    expect(await told('counsellor')).toEqual([]);
    expect(await due(asha)).toMatchObject([{ ownerId: centre.counsellor.staffId }]);
  });
});

describe('the contacts of somebody who stops working here', () => {
  const left = async (staffId: string) => {
    const path = `/api/v1/staff/${staffId}`;
    const version = String((await as().get(path).expect(200)).headers['etag']);
    await as().patch(path).set('if-match', version).send({ state: 'deactivated' }).expect(200);
    await api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) =>
        api.app.get(FollowStaffOfCare).gone(tx, [happened('staff-deactivated', 'staff', staffId, { fields: ['state'] })]),
      );
  };
  const inCharge = (memberId: string, staffId: string) =>
    inCentre(api, centre, 'update members set in_charge_id = $3 where centre_id = $1 and id = $2', memberId, staffId);

  it('go to the counsellor in charge, by name, and otherwise are of nobody; what is done stays', async () => {
    const { counsellor, administrator } = centre;
    await give([asha, bina], {}, 'administrator').expect(200);
    await inCharge(asha, administrator.staffId);
    const [done] = await due(bina);
    await as()
      .post(`/api/v1/follow-ups/${String(done?.id)}/complete`)
      .send({ outcome: 'not-reached' })
      .expect(200);
    api.clock.set('2026-11-25T06:00:00Z');
    await left(counsellor.staffId);
    const [ofAsha] = await due(asha);
    expect(ofAsha).toMatchObject({ ownerId: administrator.staffId, handedOver: { by: null, note: null, at: '2026-11-25T06:00:00.000Z' } });
    expect(ofAsha?.handedOver?.from).not.toBe(ofAsha?.ownerName);
    expect(await due(bina)).toMatchObject([{ ownerId: null, ownerName: null, handedOver: { from: ofAsha?.handedOver?.from, by: null } }]);
    expect(await items<FollowUpView>(`follow-ups?state=done&memberId=${bina}`)).toMatchObject([{ ownerId: counsellor.staffId }]);
    expect(await told('administrator')).toMatchObject([{ contacts: 1, askedBy: null }]);
  });

  it.each([
    { who: 'nobody else than the one who left', staff: () => centre.counsellor.staffId },
    { who: 'a peer who makes no contacts', staff: () => centre.facilitator.staffId },
  ])('are of nobody where in charge is $who', async ({ staff }) => {
    await give([asha], {}, 'administrator').expect(200);
    await inCharge(asha, staff());
    await left(centre.counsellor.staffId);
    expect(await due(asha)).toMatchObject([{ ownerId: null }]);
    expect(await told('administrator')).toEqual([]);
  });

  it('end with a plan of aftercare that is in other hands too', async () => {
    const planOf = () =>
      inCentre<{ owner_id: string | null }>(
        api,
        centre,
        'select owner_id from aftercare_plans where centre_id = $1 and member_id = $2',
        chand,
      );
    const body = { memberId: chand, on: '2026-11-24', leaving: 'planned', ownerId: centre.counsellor.staffId };
    const plan = await as().post('/api/v1/aftercare-plans').send(body);
    expect([plan.status, plan.body]).toMatchObject([201, { ownerId: centre.counsellor.staffId }]);
    await inCharge(chand, centre.administrator.staffId);
    await left(centre.counsellor.staffId);
    expect(await planOf()).toEqual([{ owner_id: centre.administrator.staffId }]);
    expect(new Set((await due(chand)).map(({ ownerId }) => ownerId))).toEqual(new Set([centre.administrator.staffId]));
  });
});

describe('a hand-over that cannot be', () => {
  it('changes nothing, and says of each member why', async () => {
    await counsellorOfSouth(api, centre);
    const { body } = await give([asha, chand], { ownerId: centre.mentor.staffId }).expect(409);
    expect(body).toMatchObject({
      ...{ code: 'follow-ups/not-handed-over', params: { count: 2 } },
      errors: [
        { path: 'memberIds.0', code: 'follow-ups/owner-not-here' },
        { path: 'memberIds.1', code: 'care/not-in-need' },
      ],
    });
    expect((await give([asha, bina, chand]).expect(409)).body).toMatchObject({
      errors: [{ path: 'memberIds.2', code: 'care/not-in-need' }],
    });
    expect(await due(asha)).toMatchObject([{ ownerId: centre.administrator.staffId, version: 1, handedOver: null }]);
    expect(await told('counsellor')).toEqual([]);
  });

  it.each([
    { what: 'nobody', send: () => give([]), status: 400 },
    { what: 'too many', send: () => give(Array.from({ length: 101 }, () => newId())), status: 400 },
    { what: 'a member whom nobody knows', send: () => give([asha, newId()]), status: 404 },
    { what: 'a colleague whom nobody knows', send: () => give([asha], { ownerId: newId() }), status: 404 },
    { what: 'a long line', send: () => give([asha], { note: 'x'.repeat(201) }), status: 400 },
    { what: 'a peer who leads groups', send: () => give([asha], {}, 'facilitator'), status: 403 },
  ])('is refused for $what: $status', async ({ send, status }) => {
    await send().expect(status);
    expect(await due(asha)).toMatchObject([{ version: 1 }]);
  });
});
