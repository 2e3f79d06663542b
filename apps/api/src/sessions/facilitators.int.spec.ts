import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../groups/group.view.ts';
import type { GroupSubstituteView } from '../absences/group-substitutes.view.ts';
import type { NotificationPage } from '../notifications/notification.view.ts';
import { newId } from '../platform/new-id.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { decided } from '../testing/decided.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { SessionView } from './session.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let group: GroupView;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-30T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-30T06:30:00Z');
  group = await desk.group({ facilitatorIds: [centre.counsellor.staffId] });
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const sessionId = (place = 0): string => group.upcoming[place]?.id ?? '';
const path = (end = '', place = 0): string => `/api/v1/sessions/${sessionId(place)}${end}`;
const session = async (place = 0): Promise<SessionView> => (await as().get(path('', place)).expect(200)).body as SessionView;
const match = async (place = 0): Promise<string> => `"${String((await session(place)).version)}"`;
const name = async (staffIds: readonly string[], { place = 0, status = 200 } = {}): Promise<SessionView> =>
  (
    await as()
      .put(path('/facilitators', place))
      .set('if-match', await match(place))
      .send({ staffIds })
      .expect(status)
  ).body as SessionView;
const leaders = async (place = 0): Promise<readonly string[]> =>
  ((await as().get(path('', place)).expect(200)).body as SessionView).facilitators.map(({ staffId }) => staffId);
const staff = (who: Who): string => centre[who].staffId;
const week = { from: '2026-11-30T00:00:00Z', to: '2026-12-07T00:00:00Z' };

describe('a change of who leads one session', () => {
  const plan = (staffIds: readonly string[], who: Who = 'administrator', status = 200) =>
    as(who).post(path('/facilitators/plan')).send({ staffIds }).expect(status);
  const toldOf = (body: { told: { staffId: string; leads: boolean }[] }) => body.told.map(({ staffId, leads }) => [staffId, leads]);
  const bell = async (who: Who, query = '') =>
    ((await as(who).get(`/api/v1/notifications${query}`).expect(200)).body as NotificationPage).items
      .filter(({ session: about }) => about?.id === sessionId())
      .map(({ code, waits }) => [code, waits]);

  it('says who would lead it and which colleagues would be told, and stores nothing', async () => {
    const { body } = await plan([staff('facilitator'), staff('administrator')]);
    expect(body.leaders.map(({ staffId }: { staffId: string }) => staffId)).toEqual([staff('facilitator'), staff('administrator')]);
    expect(toldOf(body)).toEqual([
      [staff('facilitator'), true],
      [staff('counsellor'), false],
    ]);
    expect(toldOf((await plan([staff('counsellor')])).body)).toEqual([]);
    expect(await leaders()).toEqual([staff('counsellor')]);
    expect((await plan([staff('mentor')], 'administrator', 200)).body.told).toHaveLength(2);
    expect((await plan([newId()], 'administrator', 422)).body).toMatchObject({ code: 'groups/facilitator-unknown' });
  });

  it('is told to whom it was said it would be, until it is over or they lead it again', async () => {
    await name([staff('facilitator')]);
    expect([await bell('facilitator'), await bell('counsellor'), await bell('administrator')]).toEqual([
      [['leads-now', false]],
      [['leads-no-longer', false]],
      [],
    ]);
    await name([]);
    expect([await bell('facilitator'), await bell('counsellor')]).toEqual([[['leads-no-longer', false]], [['leads-now', false]]]);
    await decided(as('counsellor'), path('/cancel'), { reason: 'Rain' });
    expect([await bell('facilitator'), await bell('counsellor')]).toEqual([[], []]);
  });
});

describe('several sessions that one person is to lead', () => {
  const ids = (...places: readonly number[]) => places.map(sessionId);
  const post = (end: string, body: object, status = 200, who: Who = 'administrator') =>
    as(who).post(`/api/v1/groups/${group.id}/substitutes${end}`).send(body).expect(status);
  const person = (body: { people: GroupSubstituteView[] }, who: Who) => body.people.find(({ staffId }) => staffId === staff(who));

  it('have those first who are free for most of them, with the reasons at each', async () => {
    const busy = await desk.group({ facilitatorIds: [staff('facilitator')], schedule: { ...tuesdays, until: '2026-12-01' } });
    expect(busy.upcoming).toHaveLength(1);
    const { body } = await post('/plan', { sessionIds: ids(0, 1) });
    const found = person(body, 'facilitator');
    expect([found?.free, found?.sessions.map(({ isFree, reasons }) => [isFree, reasons[0]?.code])]).toEqual([
      1,
      [
        [false, 'leads-then'],
        [true, 'free'],
      ],
    ]);
    expect(body.people.map(({ free }: GroupSubstituteView) => free)).toEqual(
      body.people.map(({ free }: GroupSubstituteView) => free).toSorted((a: number, b: number) => b - a),
    );
    expect([body.leaders, body.told]).toEqual([[], []]);
  });

  it('are led by that person in the place of one, and the others stay as they are', async () => {
    await name([staff('counsellor'), staff('mentor')], { place: 1 });
    const wanted = { sessionIds: ids(0, 1), staffId: staff('facilitator'), insteadOfId: staff('counsellor') };
    const { body } = await post('/plan', wanted);
    expect(body.told.map(({ staffId, leads }: { staffId: string; leads: boolean }) => [staffId, leads])).toEqual([
      [staff('facilitator'), true],
      [staff('counsellor'), false],
    ]);
    expect(await leaders()).toEqual([staff('counsellor')]);
    await post('', wanted);
    expect([await leaders(0), new Set(await leaders(1)), await leaders(2)]).toEqual([
      [staff('facilitator')],
      new Set([staff('mentor'), staff('facilitator')]),
      [staff('counsellor')],
    ]);
    await post('', { ...wanted, insteadOfId: null });
    expect(await leaders(1)).toEqual([staff('facilitator')]);
  });

  it('are refused all together: of another group, not planned, of nobody, by a peer', async () => {
    const other = await desk.group({ facilitatorIds: [staff('facilitator')] });
    const foreign = other.upcoming[0]?.id ?? '';
    const wanted = { sessionIds: [...ids(0), foreign], staffId: staff('facilitator') };
    expect((await post('', wanted, 404)).body).toMatchObject({ code: 'sessions/not-found' });
    const none = { sessionIds: ids(0), staffId: staff('facilitator'), insteadOfId: staff('mentor') };
    expect((await post('/plan', none, 422)).body).toMatchObject({ code: 'groups/facilitator-unknown' });
    await decided(as('counsellor'), path('/cancel', 1), { reason: 'Rain' });
    const cancelled = { sessionIds: ids(0, 1), staffId: staff('facilitator') };
    expect((await post('', cancelled, 409)).body).toMatchObject({ code: 'sessions/not-planned' });
    expect(await leaders()).toEqual([staff('counsellor')]);
    await post('', { sessionIds: [], staffId: staff('facilitator') }, 400);
    await post('', none, 403, 'facilitator');
  });
});

describe('a session that somebody else leads', () => {
  it('has the people who are named for it, and the other sessions of the group do not', async () => {
    expect(await leaders()).toEqual([staff('counsellor')]);
    expect(await name([staff('facilitator'), staff('administrator')])).toMatchObject({ hasOwnFacilitators: true, version: 2 });
    expect(new Set(await leaders())).toEqual(new Set([staff('facilitator'), staff('administrator')]));
    expect(await leaders(1)).toEqual([staff('counsellor')]);
  });

  it('is given back to the facilitators of its group by an empty list', async () => {
    await name([staff('facilitator')]);
    expect(await name([])).toMatchObject({
      hasOwnFacilitators: false,
      facilitators: [{ staffId: staff('counsellor') }],
    });
  });

  it('is found in the calendar by the person who leads it, and not by the one who does not', async () => {
    await name([staff('facilitator')]);
    const seen = async (facilitatorId: string): Promise<boolean> =>
      (
        await as()
          .get('/api/v1/sessions')
          .query({ ...week, facilitatorId })
          .expect(200)
      ).body.items.some(({ id }: { id: string }) => id === sessionId());
    expect([await seen(staff('facilitator')), await seen(staff('counsellor'))]).toEqual([true, false]);
  });

  it('keeps them when it is moved, when its group meets at another time, and when its group has other facilitators', async () => {
    await name([staff('facilitator')]);
    await decided(as(), path('/move'), { startsAt: '2026-12-02T12:30:00Z' });
    await name([staff('facilitator')], { place: 1 });
    const { version } = (await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView;
    const change = { ...tuesdays, startsAt: '19:00', applyFrom: '2026-11-30' };
    await as()
      .put(`/api/v1/groups/${group.id}/schedule`)
      .set('if-match', `"${String(version)}"`)
      .send(change)
      .expect(200);
    await as()
      .put(`/api/v1/groups/${group.id}/facilitators`)
      .set('if-match', `"${String(version + 1)}"`)
      .send({ staffIds: [staff('administrator')] })
      .expect(200);
    expect([await leaders(0), await leaders(1)]).toEqual([[staff('facilitator')], [staff('facilitator')]]);
    expect((await as().get(path('', 1)).expect(200)).body).toMatchObject({ startsAt: '2026-12-08T13:30:00.000Z' });
  });

  it('is in conflict with what that person leads at the same time, and with nothing of the person whom they replace', async () => {
    const early = { ...tuesdays, startsAt: '07:00' };
    group = await desk.group({ schedule: early, facilitatorIds: [staff('counsellor')] });
    const other = await desk.group({ schedule: early, facilitatorIds: [staff('facilitator')] });
    const listed = async (groupId: string): Promise<unknown[]> =>
      (
        await as()
          .get('/api/v1/schedule-conflicts')
          .query({ ...week, groupId })
          .expect(200)
      ).body.items;
    expect(await listed(other.id)).toEqual([]);
    await name([staff('facilitator')]);
    expect(await listed(other.id)).toMatchObject([
      { kind: 'facilitator', staffId: staff('facilitator'), startsAt: [group.upcoming[0]?.startsAt] },
    ]);
    const plan = await as()
      .post(`/api/v1/groups/${group.id}/schedule/plan`)
      .send({ ...early, applyFrom: '2026-11-30' })
      .expect(200);
    expect(plan.body.conflicts).toMatchObject([{ kind: 'facilitator', otherGroupId: other.id, sessions: 1 }]);
  });

  it.each([
    { given: () => ['01890a5d-ac96-774b-bcce-b302099a8057'], status: 422, code: 'groups/facilitator-unknown' },
    { given: () => [staff('facilitator'), 'nobody'], status: 400, code: 'http/malformed' },
  ])('is refused with $code', async ({ given, status, code }) => expect(await name(given(), { status })).toMatchObject({ code }));

  it('is refused for a person who does not work in the branch, and once it is cancelled', async () => {
    const south = await desk.group({ branchId: centre.branchIds[1] });
    const there = `/api/v1/sessions/${south.upcoming[0]?.id ?? ''}/facilitators`;
    const refused = await as()
      .put(there)
      .set('if-match', '"1"')
      .send({ staffIds: [staff('facilitator')] })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'groups/facilitator-elsewhere' });
    await decided(as(), path('/cancel'), { reason: 'Flood' });
    expect(await name([staff('facilitator')], { status: 409 })).toMatchObject({ code: 'sessions/not-planned' });
  });

  it('takes the place of one of them, and the others stay', async () => {
    const substitute = (body: object, version?: string) => {
      const request = as().post(path('/substitute'));
      return version === undefined ? request.send(body) : request.set('if-match', version).send(body);
    };
    await name([staff('facilitator'), staff('counsellor')]);
    const body = { staffId: staff('administrator'), insteadOfId: staff('facilitator') };
    expect((await substitute(body, '"99"').expect(412)).body).toMatchObject({ code: 'http/stale' });
    await substitute(body, await match()).expect(200);
    expect(new Set(await leaders())).toEqual(new Set([staff('counsellor'), staff('administrator')]));
    expect((await substitute(body).expect(422)).body).toMatchObject({ code: 'groups/facilitator-unknown' });
    await substitute({ staffId: staff('facilitator') }).expect(200);
    expect(await leaders()).toEqual([staff('facilitator')]);
    await decided(as(), path('/cancel'), { reason: 'Flood' });
    expect((await substitute({ staffId: staff('counsellor') }).expect(409)).body).toMatchObject({ code: 'sessions/not-planned' });
  });

  it('is named on top of the session that was read', async () => {
    const seen = await match();
    await name([staff('facilitator')]);
    const late = as().put(path('/facilitators')).set('if-match', seen);
    expect((await late.send({ staffIds: [] }).expect(412)).body).toMatchObject({ code: 'http/stale' });
  });

  it('is decided by people who plan groups, not by a facilitator', async () => {
    await as('counsellor')
      .put(path('/facilitators'))
      .set('if-match', await match())
      .send({ staffIds: [staff('facilitator')] })
      .expect(200);
    await as('facilitator')
      .put(path('/facilitators'))
      .set('if-match', await match())
      .send({ staffIds: [] })
      .expect(403);
  });
});

describe('a peer who is named for one session', () => {
  it('opens, marks and finishes that session, and reaches neither the other sessions nor the group', async () => {
    const { id } = await desk.member();
    await desk.seat(group.id, { memberId: id });
    await as('facilitator').get(path()).expect(404);
    await name([staff('facilitator')]);
    api.clock.set('2026-12-01T12:35:00Z');
    const today = (await as('facilitator').get('/api/v1/today').expect(200)).body as { sessions: { id: string }[] };
    expect(today.sessions.map((session) => session.id)).toContain(sessionId());
    await as('facilitator').post(path('/start')).expect(200);
    expect((await as('facilitator').get(path('/roster')).expect(200)).body.items).toMatchObject([{ personId: id }]);
    const mark = { clientId: 'a1', personId: id, state: 'present', markedAt: '2026-12-01T12:36:00Z' };
    const send = () =>
      as('facilitator')
        .put(path('/attendance'))
        .set('idempotency-key', 'stand-in')
        .send({ marks: [mark] });
    await send().expect(200);
    await send().expect(200);
    await as('facilitator').post(path('/finish')).set('idempotency-key', 'stand-in-ends').send({ beforeEnd: true }).expect(200);
    await as('facilitator').post(path('/finish')).set('idempotency-key', 'stand-in-ends').send({ beforeEnd: true }).expect(200);
    await as('facilitator').get(path('', 1)).expect(404);
    await as('facilitator').get(`/api/v1/groups/${group.id}`).expect(404);
  });

  it('reaches it no longer once somebody else is named', async () => {
    await name([staff('facilitator')]);
    await as('facilitator').get(path()).expect(200);
    await name([staff('administrator')]);
    await as('facilitator').get(path()).expect(404);
  });
});
