import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { JourneyItemView, MemberView } from './member.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-22T06:30:00Z');
});

interface FollowUp {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: string;
}
const me = () => api.as(centre.counsellor.token);
const move = (id: string, to: string, on: string) => me().post(`/api/v1/members/${id}/transitions`).send({ to, on }).expect(200);
const owed = async (memberId: string): Promise<FollowUp[]> =>
  walk<FollowUp>((cursor) => me().get('/api/v1/follow-ups').query({ state: 'due', memberId, limit: 4, cursor }));
const journey = (id: string, limit = 200): Promise<JourneyItemView[]> =>
  walk<JourneyItemView>((cursor) => me().get(`/api/v1/members/${id}/journey`).query({ limit, cursor }));
const steps = async (id: string, limit?: number): Promise<string[]> => (await journey(id, limit)).map(({ at, type }) => `${at} ${type}`);

describe('the journey of a member', () => {
  it('lists the events until today, the latest first, and no coming ones', async () => {
    const { id } = await desk.member({ soberSince: '2026-11-02' });
    const [ended, running, later, never] = [await desk.group(), await desk.group(), await desk.group(), await desk.group()];
    await desk.seat(ended.id, { memberId: id, startsOn: '2026-11-03', endsOn: '2026-11-10' });
    await desk.seat(running.id, { memberId: id, startsOn: '2026-11-05', endsOn: '2026-12-24' });
    await desk.seat(later.id, { memberId: id, startsOn: '2026-11-23' });
    const mistake = await desk.seat(never.id, { memberId: id, startsOn: '2026-11-20' });
    await me().post(`/api/v1/enrolments/${mistake.id}/end`).send({ on: '2026-11-20' }).expect(200);
    await me().post(`/api/v1/members/${id}/consents`).send({ purpose: 'messages', grantedOn: '2026-11-21' }).expect(201);
    expect(await steps(id)).toEqual([
      '2026-11-21 consent-granted',
      '2026-11-10 enrolment-ended',
      '2026-11-05 enrolled',
      '2026-11-03 enrolled',
      '2026-11-02 sobriety-started',
      '2026-11-01 stage-changed',
    ]);
    api.clock.set('2026-11-22T18:30:00Z');
    expect((await steps(id))[0]).toBe('2026-11-23 enrolled');
  });

  it('is narrowed to kinds, each with all of its pages, and refuses a kind that is none', async () => {
    const { id } = await desk.member({ soberSince: '2026-11-02' });
    const group = await desk.group();
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-03', endsOn: '2026-11-10' });
    await move(id, 'discharged', '2026-11-20');
    await me().post(`/api/v1/members/${id}/consents`).send({ purpose: 'messages', grantedOn: '2026-11-21' }).expect(201);
    await me().post(`/api/v1/members/${id}/contacts`).send({ outcome: 'reached-well' }).expect(201);
    const of = (...kinds: readonly string[]): Promise<JourneyItemView[]> =>
      walk<JourneyItemView>((cursor) => me().get(`/api/v1/members/${id}/journey`).query({ kinds, limit: 1, cursor }));
    const types = async (...kinds: readonly string[]) => (await of(...kinds)).map(({ type }) => type);
    expect(await types('groups')).toEqual(['enrolment-ended', 'enrolled']);
    expect(await types('stages', 'contacts')).toEqual(['follow-up-done', 'stage-changed', 'stage-changed']);
    expect(await types('consents', 'sobriety')).toEqual(['consent-granted', 'sobriety-started']);
    expect(await types('sessions')).toEqual([]);
    const every = await types('stages', 'groups', 'sessions', 'contacts', 'consents', 'sobriety');
    expect(every).toEqual((await journey(id)).map(({ type }) => type));
    await me().get(`/api/v1/members/${id}/journey?kinds=secrets`).expect(400);
  });

  it('dates a contact by the clock of the branch', async () => {
    const { id } = await desk.member();
    const { body } = await me().post('/api/v1/follow-ups').send({ memberId: id, dueOn: '2026-11-22' }).expect(201);
    api.clock.set('2026-11-22T18:45:00Z');
    await me()
      .post(`/api/v1/follow-ups/${(body as FollowUp).id}/complete`)
      .send({ outcome: 'reached' })
      .expect(200);
    expect((await journey(id))[0]).toEqual({
      at: '2026-11-23',
      type: 'follow-up-done',
      params: { kind: 'extra', method: 'call', origin: 'staff', outcome: 'reached' },
    });
  });

  it('has each event once on its pages of any size, also with several on one day, and while others are written', async () => {
    const { id } = await desk.member();
    for (const to of ['discharged', 'aftercare', 'alumni', 'left']) await move(id, to, '2026-11-20');
    const whole = await steps(id);
    expect(whole).toHaveLength(5);
    for (const limit of [1, 2, 5]) expect(await steps(id, limit)).toEqual(whole);
    const first = (await me().get(`/api/v1/members/${id}/journey?limit=2`).expect(200)).body as { nextCursor: string };
    await me().post(`/api/v1/members/${id}/consents`).send({ purpose: 'messages' }).expect(201);
    const rest = await walk<JourneyItemView>((cursor) =>
      me()
        .get(`/api/v1/members/${id}/journey`)
        .query({ limit: 2, cursor: cursor ?? first.nextCursor }),
    );
    expect(rest.map(({ at, type }) => `${at} ${type}`)).toEqual(whole.slice(2));
  });
});

describe('a member who is admitted again', () => {
  const planned = (dueOn: readonly string[]) => dueOn.map((one) => ({ dueOn: one }));

  it('is owed what was due by then and what staff added, not the contacts planned for outside', async () => {
    const { id } = await desk.member();
    await move(id, 'discharged', '2026-11-05');
    expect(await owed(id)).toHaveLength(13);
    await me().post('/api/v1/follow-ups').send({ memberId: id, dueOn: '2026-12-01' }).expect(201);
    await inCentre(
      api,
      centre,
      `update follow_ups set owner_id = $3 where centre_id = $1 and member_id = $2 and kind = 'day-14'`,
      id,
      centre.counsellor.staffId,
    );
    await move(id, 'admitted', '2026-11-12');
    expect(await owed(id)).toMatchObject(planned(['2026-11-07', '2026-11-12', '2026-12-01']));
  });

  it('is owed them anew from the next discharge on, once', async () => {
    const { id } = await desk.member();
    await move(id, 'discharged', '2026-11-20');
    await move(id, 'admitted', '2026-11-20');
    expect(await owed(id)).toEqual([]);
    await move(id, 'discharged', '2026-11-22');
    const contacts = await owed(id);
    expect(contacts).toHaveLength(13);
    expect(contacts.slice(0, 2)).toMatchObject(planned(['2026-11-24', '2026-11-30']));
    expect(((await me().get(`/api/v1/members/${id}`)).body as MemberView).stays).toMatchObject([
      { admittedOn: '2026-11-20', dischargedOn: '2026-11-22' },
      { admittedOn: '2026-11-01', dischargedOn: '2026-11-20' },
    ]);
  });

  it('keeps the seats they had as an alumnus, because nobody ended them', async () => {
    const { id } = await desk.member();
    await move(id, 'discharged', '2026-11-10');
    const group = await desk.group({ kind: 'aftercare-group' });
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-11' });
    await move(id, 'admitted', '2026-11-20');
    expect((await me().get(`/api/v1/members/${id}`)).body).toMatchObject({ groups: [{ id: group.id }], enrolments: [{ endsOn: null }] });
  });
});

describe('a member who is registered at a later stage', () => {
  const course = { stage: 'discharged', admittedOn: '2026-08-01', dischargedOn: '2026-11-20' };

  it.each([
    { body: { stage: 'enquiry', admittedOn: undefined }, then: ['2026-11-22 enquiry'], stays: [] },
    { body: { stage: 'in-programme' }, then: ['2026-11-01 admitted', '2026-11-01 in-programme'], stays: [null] },
    { body: course, then: ['2026-08-01 admitted', '2026-11-20 discharged'], stays: ['2026-11-20'] },
    {
      body: { ...course, stage: 'aftercare' },
      then: ['2026-08-01 admitted', '2026-11-20 discharged', '2026-11-20 aftercare'],
      stays: ['2026-11-20'],
    },
    { body: { ...course, stage: 'left' }, then: ['2026-08-01 admitted', '2026-11-20 left'], stays: ['2026-11-20'] },
  ])('as $body has come by $then', async ({ body, then, stays }) => {
    const member = await desk.member(body);
    expect(member.stageHistory.map(({ to, on }) => `${on} ${to}`)).toEqual(then);
    expect(member.stays.map(({ dischargedOn }) => dischargedOn)).toEqual(stays);
    expect(member.since).toBe(then.at(-1)?.slice(0, 10));
  });

  it.each([
    { body: course, then: ['2026-11-23', '2026-11-27', '2026-12-04', '2026-12-21'], what: 'two days after discharge all of them' },
    { body: { ...course, dischargedOn: '2026-09-15' }, then: ['2026-12-14', '2027-03-15'], what: 'after two months those to come' },
    { body: { ...course, stage: 'alumni', admittedOn: '2022-01-01', dischargedOn: '2023-01-01' }, then: [], what: 'after years none' },
    { body: { ...course, stage: 'left' }, then: [], what: 'who left none' },
    { body: { stage: 'admitted' }, then: [], what: 'a resident none' },
  ])('is owed the contacts from today on: $what', async ({ body, then }) => {
    const { id, needsWord } = await desk.member(body);
    expect((await owed(id)).slice(0, then.length).map(({ dueOn }) => dueOn)).toEqual(then);
    if (then.length === 0) expect(await owed(id)).toEqual([]);
    expect(needsWord).toBe(false);
  });
});

describe('two people who move one member at once', () => {
  it('move the member one after the other: the second move starts from the stage of the first', async () => {
    const { id } = await desk.member();
    const transition = (to: string) => me().post(`/api/v1/members/${id}/transitions`).send({ to, on: '2026-11-22' });
    const answers = await Promise.all([transition('in-programme'), transition('in-programme')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'members/transition-not-allowed' });
    expect((await me().get(`/api/v1/members/${id}`)).body).toMatchObject({
      version: 2,
      stageHistory: [{ to: 'admitted' }, { to: 'in-programme' }],
    });
  });
});
