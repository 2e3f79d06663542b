import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OfferSeatsDue } from '../groups/offer-seats-due.ts';
import { GroupRepository } from '../groups/group.repository.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { BellScene, nobody } from '../testing/bell-scene.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { decided } from '../testing/decided.ts';
import { Desk } from '../testing/desk.ts';
import { fixture, ImportDesk } from '../testing/import-desk.ts';
import { fullGroup } from '../testing/full-group.ts';
import { seedCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { LookAheadDue } from './look-ahead-due.ts';
import type { NotificationView } from './notification.view.ts';

let api: TestApi;
let scene: BellScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await BellScene.open(api);
});

const offer = () => new OfferSeatsDue(api.app.get(TenantScope), new GroupRepository()).run(scene.centre.centreId);

describe('a series of this week or the next in which nobody could stand in', () => {
  const code = 'nobody-stands-in';
  const look = () => new LookAheadDue(api.app.get(TenantScope)).run(scene.centre.centreId);
  /** A group that the facilitator leads on Tuesday, Wednesday and the Tuesday after the next week, which is out of sight. */
  const series = () =>
    seedGroup(api, scene.centre, { name: 'Umeed', starts: [1, 2, 8].map((day) => `2026-12-0${String(day)}T18:00:00+05:30`), aliases: [] });
  const absent = async (who: SeededStaff, day = '2026-12-01'): Promise<string> =>
    (
      await scene
        .as(scene.centre.administrator)
        .post('/api/v1/absences')
        .send({ staffId: who.staffId, startsOn: day, endsOn: '2026-12-08' })
        .expect(201)
    ).body.id;
  const back = (id: string) => scene.as(scene.centre.administrator).delete(`/api/v1/absences/${id}`).expect(204);
  const read = async (path: string, who: SeededStaff = scene.centre.counsellor) =>
    (await scene.as(who).get(`/api/v1/${path}`).expect(200)).body;

  it('is told once a week to those who plan it, whoever is named as back-up, and shown with the group and on Today', async () => {
    const { counsellor, administrator, facilitator } = scene.centre;
    const { groupId, sessionIds } = await series();
    await absent(counsellor);
    expect([await look(), await scene.told()]).toEqual([expect.anything(), nobody]);
    const { version } = await read(`groups/${groupId}`);
    await scene
      .as(administrator)
      .patch(`/api/v1/groups/${groupId}`)
      .set('if-match', `"${version}"`)
      .send({ backUpIds: [counsellor.staffId] })
      .expect(200);
    const absence = await absent(administrator, '2026-12-02');
    expect((await look()).toString()).toBe('2026-11-24T18:30:00Z');
    await look();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: [code] });
    expect((await scene.read(counsellor)).items).toMatchObject([
      { code, waits: true, group: { id: groupId, name: 'Umeed' }, session: { id: sessionIds[1], startsAt: '2026-12-02T12:30:00.000Z' } },
    ]);
    const alone = { sessionId: sessionIds[1], groupId, groupName: 'Umeed', roomName: null, startsAt: '2026-12-02T12:30:00.000Z' };
    expect((await read(`groups/${groupId}`)).lone).toMatchObject([alone]);
    expect((await read('today')).lone).toMatchObject({ count: 1, items: [alone] });
    expect((await read('today', administrator)).lone.count).toBe(1);
    expect((await read('today', facilitator)).lone).toEqual({ count: 0, items: [] });
    await back(absence);
    await look();
    expect(await scene.told()).toEqual(nobody);
    expect((await read('today')).lone.count).toBe(0);
  });

  it('is told of the week after when it is the next, and of each week by itself', async () => {
    await series();
    for (const who of [scene.centre.counsellor, scene.centre.administrator]) await absent(who);
    await look();
    api.clock.set('2026-12-02T09:00:00+05:30');
    await look();
    expect((await scene.read(scene.centre.counsellor)).items.map(({ session }) => session?.startsAt.slice(0, 10))).toEqual([
      '2026-12-08',
      '2026-12-02',
    ]);
    api.clock.set('2026-12-03T09:00:00+05:30');
    await look();
    expect(await scene.codes(scene.centre.counsellor)).toEqual([code]);
  });

  it('is looked for again two minutes after a change of plans', async () => {
    await decided(scene.as(scene.centre.counsellor), `/api/v1/sessions/${scene.group.sessionIds[0] ?? ''}/cancel`, { reason: 'Rain' });
    const rows = await scene.run(`select due_at from platform.due_work where centre_id = $1 and kind = 'lone-sessions'`);
    expect(rows).toEqual([{ due_at: new Date('2026-11-24T08:32:00+05:30') }]);
  });

  it('is not told of a kind that asks for no back-up', async () => {
    await seedGroup(api, scene.centre, { kind: 'community-activity', starts: ['2026-12-01T18:00:00+05:30'], aliases: [] });
    for (const who of [scene.centre.counsellor, scene.centre.administrator, scene.centre.mentor]) await absent(who);
    await look();
    expect(await scene.told()).toEqual(nobody);
  });
});

describe('a waiting list', () => {
  const made = async (waiting: number) => {
    const desk = new Desk(api, scene.centre);
    return { desk, full: await fullGroup(api, scene.centre, desk, waiting) };
  };
  const step = (place: { readonly id: string }, action: string, body: object = {}) =>
    scene.as(scene.centre.administrator).post(`/api/v1/waiting-places/${place.id}/${action}`).send(body).expect(200);

  it('tells the counsellor of a seat that is free and reserved, until the answer is noted', async () => {
    const { full } = await made(2);
    await scene.as(scene.centre.administrator).post(`/api/v1/enrolments/${full.seat.id}/end`).send({ on: '2026-11-24' }).expect(200);
    await offer();
    await offer();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['seat-offered'] });
    const [shown] = (await scene.read(scene.centre.counsellor)).items;
    expect(shown).toMatchObject({
      waits: false,
      group: { id: full.id },
      person: { displayName: full.people[0]?.displayName, memberId: full.people[0]?.id },
      askedAt: '2026-11-24T03:00:00.000Z',
      offerEndsAt: '2026-11-26T03:30:00.000Z',
    });
    await step(await full.placeOf(0), 'decline', { staysOn: false });
    expect(await scene.told()).toEqual(nobody);
    await offer();
    await scene
      .as(scene.centre.administrator)
      .post(`/api/v1/waiting-places/${(await full.placeOf(1)).id}/take`)
      .send({ startsOn: '2026-11-24' })
      .expect(201);
    expect(await scene.told()).toEqual(nobody);
  });

  it('tells of an offer that ran out, until the person is offered another seat', async () => {
    const { full } = await made(1);
    await scene.as(scene.centre.administrator).post(`/api/v1/enrolments/${full.seat.id}/end`).send({ on: '2026-11-24' }).expect(200);
    await offer();
    api.clock.set('2026-11-26T09:00:00+05:30');
    await offer();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['offer-lapsed'] });
    await step(await full.placeOf(0), 'offer');
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['seat-offered'] });
  });

  it('tells of a person who asks, but not the one who wrote it down, until the request is answered', async () => {
    const { desk } = await made(0);
    const { id } = await desk.group({ kind: 'aftercare-group' });
    const ask = async (who: SeededStaff) => {
      const { id: memberId } = await desk.member({ stage: 'aftercare', dischargedOn: '2026-11-10' });
      await scene.as(who).post(`/api/v1/groups/${id}/waiting-list`).send({ memberId, request: true }).expect(201);
    };
    await ask(scene.centre.counsellor);
    expect(await scene.told()).toEqual(nobody);
    await ask(scene.centre.administrator);
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['place-asked'] });
    const list = await scene.as(scene.centre.administrator).get(`/api/v1/groups/${id}/waiting-list`).expect(200);
    for (const place of (list.body as { places: { id: string }[] }).places) await step(place, 'accept');
    expect(await scene.told()).toEqual(nobody);
  });
});

describe('the list of a reader', () => {
  beforeEach(async () => {
    await seedGroup(api, scene.centre, { name: 'Himmat', starts: ['2026-11-24T09:30:00+05:30'], aliases: [] });
    scene.at('09:45');
    await scene.due();
    scene.at('10:00');
    await scene.due();
  });

  it('has the latest first, in pages', async () => {
    const first = await scene.read(scene.centre.facilitator, '?limit=1');
    expect(first.items[0]?.group?.name).toBe('Aarambh');
    const second = await scene.read(scene.centre.facilitator, `?limit=1&cursor=${String(first.nextCursor)}`);
    expect([second.items[0]?.group?.name, second.nextCursor]).toEqual(['Himmat', null]);
  });

  it('counts what is unread; what is read stays until its reason ends', async () => {
    const [{ id }] = (await scene.read(scene.centre.facilitator)).items as [NotificationView];
    expect(await scene.counts(scene.centre.facilitator)).toMatchObject({ unread: 2, earlier: 0 });
    expect((await scene.as(scene.centre.facilitator).post(`/api/v1/notifications/${id}/read`).expect(200)).body).toEqual({ read: 1 });
    expect((await scene.as(scene.centre.facilitator).post(`/api/v1/notifications/${id}/read`).expect(200)).body).toEqual({ read: 0 });
    expect(await scene.counts(scene.centre.facilitator)).toMatchObject({ unread: 1, earlier: 0 });
    expect(await scene.codes(scene.centre.facilitator)).toHaveLength(2);
    expect((await scene.read(scene.centre.facilitator, '?state=unread')).items.map((one) => one.group?.name)).toEqual(['Himmat']);
  });

  it('marks as read what was seen, and nothing that came after it', async () => {
    const [, { createdAt }] = (await scene.read(scene.centre.facilitator)).items as [NotificationView, NotificationView];
    const until = (body: object) => scene.as(scene.centre.facilitator).post('/api/v1/notifications/read').send(body);
    expect((await until({ until: createdAt }).expect(200)).body).toEqual({ read: 1 });
    expect((await scene.read(scene.centre.facilitator, '?state=unread')).items.map((one) => one.group?.name)).toEqual(['Aarambh']);
    expect((await until({ until: 'yesterday' })).body).toMatchObject({ status: 400, code: 'http/malformed' });
  });

  it('is nobody else’s', async () => {
    const [{ id }] = (await scene.read(scene.centre.facilitator)).items as [NotificationView];
    const other = await seedCentre(api, 'Other');
    for (const stranger of [scene.centre.counsellor, scene.centre.administrator, other.facilitator]) {
      const answer = await scene.as(stranger).post(`/api/v1/notifications/${id}/read`).send();
      expect(answer.body).toMatchObject({ status: 404, code: 'notifications/not-found' });
    }
    expect(await scene.counts(scene.centre.facilitator)).toMatchObject({ unread: 2, earlier: 0 });
    await scene.as(scene.centre.mentor).get('/api/v1/notifications').expect(403);
  });

  it('has only what the reader still reaches, and what their role is told', async () => {
    await scene.run(`update group_facilitators set ends_on = '2026-11-24' where centre_id = $1 and group_id = $2`, scene.group.groupId);
    expect((await scene.read(scene.centre.facilitator)).items.map((one) => one.group?.name)).toEqual(['Himmat']);
    expect(await scene.counts(scene.centre.facilitator)).toMatchObject({ unread: 1, earlier: 0 });
    await scene.run(`update notifications set code = 'seat-offered' where centre_id = $1`);
    expect(await scene.codes(scene.centre.facilitator)).toEqual([]);
  });

  it('forgets after thirty days', async () => {
    api.clock.set('2026-12-24T09:45:00+05:30');
    await scene.due();
    expect(await scene.codes(scene.centre.facilitator)).toHaveLength(2);
    api.clock.set('2026-12-24T10:00:00+05:30');
    await scene.due();
    expect((await scene.read(scene.centre.facilitator)).items.map((one) => one.group?.name)).toEqual(['Aarambh']);
  });
});

describe('an import', () => {
  it('that has ended is told to the person who started it, with the way to it', async () => {
    await new ImportDesk(api, scene.centre).import('timetable', fixture('nagpur-timetable'));
    expect(await scene.told()).toEqual({ ...nobody, administrator: ['import-ended'] });
    const [shown] = (await scene.read(scene.centre.administrator)).items;
    expect(shown).toMatchObject({
      waits: false,
      import: { kind: 'timetable', id: expect.any(String) as unknown },
      group: null,
      session: null,
    });
  });
});

describe('a question about a mark', () => {
  const session = () => `/api/v1/sessions/${String(scene.group.sessionIds[0])}`;
  const person = () => scene.group.memberIds[0];
  const mark = (who: SeededStaff, state: string, time: string) =>
    scene
      .as(who)
      .put(`${session()}/attendance`)
      .send({ marks: [{ clientId: `${state}-${time}`, personId: person(), state, markedAt: `2026-11-24T${time}+05:30` }] })
      .expect(200);
  const ask = (who: SeededStaff, personId = person()) => scene.as(who).post(`${session()}/mark-questions`).send({ personId });
  beforeEach(async () => {
    scene.at('09:50');
    await mark(scene.centre.counsellor, 'present', '09:48:00');
  });

  it('is told, once, to the colleague who made it, and ends when the person is marked again', async () => {
    for (const times of [1, 2]) expect([times, (await ask(scene.centre.facilitator).expect(200)).body]).toEqual([times, { isAsked: true }]);
    const { items } = await scene.read(scene.centre.counsellor);
    expect(items).toMatchObject([
      {
        ...{ code: 'mark-asked', waits: true, askedBy: 'Nayi Subah facilitator', session: { id: scene.group.sessionIds[0] } },
        ...{ group: { name: 'Aarambh' }, person: { memberId: person() } },
      },
    ]);
    expect(await scene.codes(scene.centre.administrator)).toEqual([]);
    await mark(scene.centre.facilitator, 'late', '09:49:00');
    expect(await scene.codes(scene.centre.counsellor)).toEqual([]);
    expect(await scene.codes(scene.centre.counsellor, '?state=earlier')).toEqual(['mark-asked']);
  });

  it('is not asked about one’s own mark, nor about a person without one', async () => {
    expect((await ask(scene.centre.counsellor).expect(200)).body).toEqual({ isAsked: false });
    expect((await ask(scene.centre.facilitator, scene.group.memberIds[1]).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    expect(await scene.codes(scene.centre.counsellor)).toEqual([]);
  });

  it('is one, however many ask, and another one to another colleague once they marked the person', async () => {
    const { administrator, counsellor, facilitator } = scene.centre;
    for (const who of [facilitator, administrator]) await ask(who).expect(200);
    expect((await scene.read(counsellor)).items).toMatchObject([{ code: 'mark-asked', askedBy: 'Nayi Subah facilitator' }]);
    await mark(administrator, 'late', '09:49:00');
    expect((await ask(counsellor).expect(200)).body).toEqual({ isAsked: true });
    expect(await scene.codes(counsellor)).toEqual([]);
    expect((await scene.read(administrator)).items).toMatchObject([{ code: 'mark-asked', askedBy: 'Nayi Subah counsellor' }]);
  });

  it('is asked by those who reach the session', async () => {
    await ask(scene.centre.mentor).expect(403);
    await counsellorOfSouth(api, scene.centre);
    expect((await ask(scene.centre.mentor).expect(404)).body).toMatchObject({ code: 'sessions/not-found' });
    expect(await scene.codes(scene.centre.counsellor)).toEqual([]);
  });
});
