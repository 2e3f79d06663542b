import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotifyDue } from '../notifications/notify-due.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MentorBoundsView } from './mentor-bounds.view.ts';
import type { MentorContactView, MentorshipView, MentorSuggestionsView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
/** The mentor who signs in, with one person of their own; another mentor of the branch accompanies a second person. */
let own: { readonly mentorId: string; readonly sagar: string; readonly mentorship: MentorshipView };
let other: { readonly neel: string; readonly mentorship: MentorshipView };
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  const { mentor } = await scene.mentor('Prakash', { staffId: scene.centre.mentor.staffId });
  const sagar = await scene.member('Sagar', { phone: '98220 12345' });
  own = { mentorId: mentor.id, sagar, mentorship: await scene.pair(mentor.id, sagar) };
  const neel = await scene.member('Neel', { phone: '98220 54321' });
  other = { neel, mentorship: await scene.pair((await scene.mentor('Jaya')).mentor.id, neel) };
});

const me = () => scene.as('mentor');
const contact = { type: 'call', outcome: 'well', minutes: 15, at: '2026-11-25T04:00:00Z' };
const log = (body: object = {}, id = own.mentorship.id, who: 'mentor' | 'counsellor' = 'mentor') =>
  scene.as(who).post(`/mentorships/${id}/contacts`, { ...contact, ...body });
const mentees = async () => ((await me().get('/mentees').expect(200)).body as { items: MentorshipView[] }).items;
const audited = (action: string) =>
  inCentre<object>(api, scene.centre, 'select subject_id, actor_id from audit_entries where centre_id = $1 and action = $2', action);

describe('a person who signs in as a mentor', () => {
  it('reads their own people and nothing else of them', async () => {
    expect(await mentees()).toEqual([
      {
        ...{ id: own.mentorship.id, mentorId: own.mentorId, mentorName: 'Prakash', memberId: own.sagar, displayName: 'Sagar' },
        ...{ code: expect.any(String), language: 'en', timeZone: 'Asia/Kolkata', startedOn: '2026-11-25', endedOn: null },
        ...{ contacts: 0, lastReachedAt: null, nextOn: '2026-11-27', nextAt: null, nextType: 'call', version: 1 },
      },
    ]);
    for (const path of ['/members', `/members/${own.sagar}`, '/mentors', '/groups', '/sessions', '/attention', '/follow-ups', '/staff'])
      await me().get(path).expect(403);
    expect((await me().get('/mentor-profile').expect(200)).body).toEqual({
      ...{ mentorId: own.mentorId, seats: 5, taken: 1, pause: null, supervisorName: 'Nayi Subah counsellor' },
      ...{ supervisionDue: '2026-12-04', supervisionOverdue: 0 },
    });
    expect((await scene.as('counsellor').get('/mentor-profile').expect(404)).body).toMatchObject({ code: 'mentors/not-found' });
  });

  it('is shown the number of their own person for a call, and the audit has it', async () => {
    expect((await me().post(`/mentees/${own.sagar}/call`, {}).expect(200)).body).toEqual({ phone: '+919822012345', isShared: false });
    expect(await audited('mentee-number-shown')).toEqual([{ subject_id: own.sagar, actor_id: scene.centre.mentor.userId }]);
    for (const who of ['mentor', 'counsellor', 'administrator'] as const)
      expect((await scene.as(who).post(`/mentees/${other.neel}/call`, {}).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    await inCentre(api, scene.centre, 'update members set phone_cipher = null where centre_id = $1 and id = $2', own.sagar);
    expect((await me().post(`/mentees/${own.sagar}/call`, {}).expect(200)).body).toEqual({ phone: null, isShared: false });
    expect(await audited('mentee-number-shown')).toHaveLength(1);
  });

  it('loses a person with the pairing, and may still log what took place before', async () => {
    await log({ note: 'Wants to come on Saturday' }).expect(201);
    await scene.as('counsellor').post(`/mentorships/${own.mentorship.id}/end`, { reason: 'goal-reached' }).expect(200);
    expect(await mentees()).toEqual([]);
    await me().post(`/mentees/${own.sagar}/call`, {}).expect(404);
    expect((await me().get('/mentor-contacts').expect(200)).body).toMatchObject({ items: [] });
    await log().expect(201);
    await me().put(`/mentorships/${own.mentorship.id}/next-contact`, { on: '2026-11-26', type: 'call' }, 3).expect(409);
  });
});

describe('a contact', () => {
  it.each([
    { outcome: 'well', minutes: 15, then: { nextOn: '2026-12-02', contacts: 1, lastReachedAt: '2026-11-25T04:00:00.000Z' } },
    { outcome: 'needs-support', minutes: 30, then: { nextOn: '2026-11-27', contacts: 1, lastReachedAt: '2026-11-25T04:00:00.000Z' } },
    { outcome: 'not-reached', minutes: 0, then: { nextOn: '2026-11-26', contacts: 1, lastReachedAt: null } },
  ])('that went "$outcome" sets the day of the next one', async ({ outcome, minutes, then }) => {
    expect((await log({ outcome, minutes }).expect(201)).body).toMatchObject({
      displayName: 'Sagar',
      type: 'call',
      outcome,
      minutes,
      note: null,
    });
    expect(await mentees()).toMatchObject([then]);
    const due = (await scene.as('counsellor').get(`/follow-ups?memberId=${own.sagar}&state=due`).expect(200)).body as object;
    expect(due).toMatchObject({ items: outcome === 'needs-support' ? [{ kind: 'support', origin: 'staff', dueOn: '2026-11-25' }] : [] });
  });

  it('takes the moment from the device, by our clock, and never one that is ahead', async () => {
    const wrong = { at: '2026-11-25T06:00:00Z', sentAt: '2026-11-25T06:30:00Z' };
    expect((await log(wrong).expect(201)).body).toMatchObject({ at: '2026-11-25T04:00:00.000Z' });
    expect((await log({ at: '2026-11-25T04:31:00Z' }).expect(201)).body).toMatchObject({ at: '2026-11-25T04:30:00.000Z' });
  });

  it('is logged once, however often a device sends it', async () => {
    const send = () =>
      api
        .as(scene.centre.mentor.token)
        .post(`/api/v1/mentorships/${own.mentorship.id}/contacts`)
        .set('idempotency-key', 'a-tap-on-a-phone')
        .send(contact);
    const [first, again] = [await send().expect(201), await send().expect(201)];
    expect(again.body).toEqual(first.body);
    expect(await mentees()).toMatchObject([{ contacts: 1 }]);
  });

  it('is refused with minutes when nobody was reached, and with the people of others', async () => {
    expect((await log({ outcome: 'not-reached' }).expect(422)).body).toMatchObject({ code: 'mentors/minutes-without-contact' });
    expect((await log({}, other.mentorship.id).expect(404)).body).toMatchObject({ code: 'mentors/not-found' });
  });

  it('is read by its mentor and by the staff, page by page, and a note only by its author and the staff', async () => {
    await log({ note: 'Of the mentor' }).expect(201);
    api.clock.set('2026-11-25T05:30:00Z');
    await log({ note: 'Of the staff', at: '2026-11-25T05:00:00Z' }, own.mentorship.id, 'counsellor').expect(201);
    await log({}, other.mentorship.id, 'counsellor').expect(201);
    const read = (who: 'mentor' | 'counsellor', query = {}) =>
      walk<MentorContactView>((cursor) =>
        scene
          .as(who)
          .get('/mentor-contacts')
          .query({ limit: 1, cursor, ...query }),
      );
    expect((await read('mentor')).map(({ note }) => note)).toEqual([null, 'Of the mentor']);
    expect((await read('counsellor', { mentorId: own.mentorId })).map(({ note }) => note)).toEqual(['Of the staff', 'Of the mentor']);
    expect((await read('counsellor', { memberId: other.neel })).map(({ displayName }) => displayName)).toEqual(['Neel']);
    const [stored] = await inCentre<{ note: string }>(
      api,
      scene.centre,
      `select encode(note_cipher, 'escape') as note from mentor_contacts where centre_id = $1 and note_cipher is not null limit 1`,
    );
    expect(stored?.note).not.toContain('Of the');
  });
});

describe('the next contact', () => {
  const set = (body: object, version = 1) => me().put(`/mentorships/${own.mentorship.id}/next-contact`, body, version);

  it('is set for a day, with a time or without', async () => {
    expect((await set({ on: '2026-11-25', time: '18:00', type: 'meeting' }).expect(200)).body).toMatchObject({
      ...{ nextOn: '2026-11-25', nextAt: '18:00', nextType: 'meeting', version: 2 },
    });
    await set({ on: '2026-11-28', type: 'call' }).expect(412);
    expect((await set({ on: '2026-11-28', type: 'call' }, 2).expect(200)).body).toMatchObject({ nextAt: null, nextType: 'call' });
  });

  it.each([
    { body: { on: '2026-11-24', type: 'call' }, status: 422, code: 'mentors/next-in-past' },
    { body: { on: '2026-11-25', time: '25:00', type: 'call' }, status: 400, code: 'http/malformed' },
  ])('is refused with $code', async ({ body, status, code }) => expect((await set(body).expect(status)).body).toMatchObject({ code }));

  it('is refused once the pairing has ended', async () => {
    await scene.as('counsellor').post(`/mentorships/${own.mentorship.id}/end`, { reason: 'goal-reached' }).expect(200);
    const path = `/mentorships/${own.mentorship.id}/next-contact`;
    const refused = await scene.as('counsellor').put(path, { on: '2026-11-28', type: 'call' }, 2).expect(409);
    expect(refused.body).toMatchObject({ code: 'mentors/already-ended' });
  });
});

describe('the bell', () => {
  const told = async (who: 'counsellor' | 'administrator') =>
    (
      (await scene.as(who).get('/notifications').expect(200)).body as { items: { code: string; person: { displayName: string } }[] }
    ).items.map(({ code, person }) => [code, person.displayName]);
  const due = () => new NotifyDue(api.app.get(TenantScope)).run(scene.centre.centreId);

  it('tells who waits for a mentor, until they have one', async () => {
    const sunil = await scene.member('Sunil');
    await scene.as('administrator').post(`/members/${sunil}/mentor-requests`, {}).expect(201);
    expect(await told('counsellor')).toEqual([['mentor-wanted', 'Sunil']]);
    await scene.pair(own.mentorId, sunil);
    expect(await told('counsellor')).toEqual([]);
  });

  it('tells the supervisor of an overdue supervision once, until it is recorded', async () => {
    api.clock.set('2026-12-04T12:00:00Z');
    await due();
    expect(await told('counsellor')).toEqual([]);
    api.clock.set('2026-12-04T19:00:00Z');
    await due();
    await due();
    expect((await told('counsellor')).toSorted()).toEqual([
      ['supervision-overdue', 'Jaya'],
      ['supervision-overdue', 'Prakash'],
    ]);
    expect(await told('administrator')).toEqual([]);
    await scene.as('administrator').post(`/mentors/${own.mentorId}/supervisions`, { on: '2026-12-05', minutes: 30 }).expect(201);
    expect(await told('counsellor')).toEqual([['supervision-overdue', 'Jaya']]);
  });
});

describe('the bounds of a centre', () => {
  it('are those of the product until an administrator changes them, and count at once', async () => {
    const read = async () => (await scene.as('counsellor').get('/mentor-bounds').expect(200)).body as MentorBoundsView;
    const { version, ...known } = await read();
    expect({ version, soberMonths: known.soberMonths, trainingHours: known.trainingHours }).toEqual({
      ...{ version: 0, soberMonths: 12, trainingHours: 46 },
    });
    await scene.as('counsellor').put('/mentor-bounds', known, 0).expect(403);
    const set = (changes: object, seen: number) => scene.as('administrator').put('/mentor-bounds', { ...known, ...changes }, seen);
    expect((await set({ soberMonths: 2 }, 0).expect(422)).body).toMatchObject({
      ...{ code: 'mentors/bound-out-of-range', params: { bound: 'soberMonths', from: 3, to: 120 } },
    });
    expect((await set({ soberMonths: 6 }, 0).expect(200)).body).toMatchObject({ soberMonths: 6, version: 1 });
    expect((await set({ soberMonths: 7 }, 1).expect(200)).body).toMatchObject({ soberMonths: 7, version: 2 });
    await set({ soberMonths: 8 }, 1).expect(412);
    await scene.mentor('Early', { soberSince: '2026-04-01' });
    const path = `/members/${await scene.member('Sunil')}/mentor-suggestions`;
    expect(((await scene.as('counsellor').get(path).expect(200)).body as MentorSuggestionsView).suggested).toMatchObject([
      ...[{ displayName: 'Early' }, { displayName: 'Jaya' }, { displayName: 'Prakash' }],
    ]);
  });
});
