import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../groups/group.view.ts';
import type { NotificationView } from '../notifications/notification.view.ts';
import { newId } from '../platform/new-id.ts';
import type { SessionView } from '../sessions/session.view.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { TodayView } from '../today/today.view.ts';
import { ReviewStandInsDue } from './review-stand-ins-due.ts';
import type { AskedSessionPage, AskedSessionView, StandInRequestView } from './stand-in.view.ts';

/** Monday 30 November 2026, noon in India; the sessions are on Tuesdays and Fridays at 18:00. */
const monday = '2026-11-30T06:30:00Z';
let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let tuesday: GroupView;
let friday: GroupView;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk(monday));
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(monday);
  for (const table of ['stand_in_requests', 'session_facilitators', 'absences', 'notifications'])
    await inCentre(api, centre, `delete from ${table} where centre_id = $1`);
  await inCentre(api, centre, `update group_facilitators set ends_on = starts_on where centre_id = $1`);
  tuesday = await desk.group({ facilitatorIds: [staff('counsellor')] });
  friday = await desk.group({ schedule: { ...tuesdays, recurrence: 'FREQ=WEEKLY;BYDAY=FR' }, facilitatorIds: [staff('counsellor')] });
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const staff = (who: Who): string => centre[who].staffId;
const sessionOf = ({ upcoming }: GroupView, place = 0): string => upcoming[place]?.id ?? '';
const session = async (id: string) => as().get(`/api/v1/sessions/${id}`).expect(200);
const leaders = async (id: string) => ((await session(id)).body as SessionView).facilitators.map(({ staffId }) => staffId);

const ask = async (body: object = {}, id = sessionOf(tuesday)) =>
  as()
    .post(`/api/v1/sessions/${id}/stand-in-requests`)
    .set('if-match', String((await session(id)).headers['etag']))
    .send({ staffId: staff('facilitator'), insteadOfId: staff('counsellor'), ...body });
const asked = async (who: Who = 'facilitator') =>
  ((await as(who).get('/api/v1/stand-in-requests').expect(200)).body as AskedSessionPage).items;
const answer = (answered: 'accept' | 'decline', { id }: Pick<AskedSessionView, 'id'>, body: object = {}, who: Who = 'facilitator') =>
  as(who).post(`/api/v1/stand-in-requests/${id}/${answered}`).send(body);
const about = async (id = sessionOf(tuesday)) =>
  ((await as().get(`/api/v1/sessions/${id}/stand-in-requests`).expect(200)).body as { items: StandInRequestView[] }).items;
const told = async (who: Who, query = '') =>
  ((await as(who).get(`/api/v1/notifications${query}`).expect(200)).body as { items: NotificationView[] }).items.filter(({ code }) =>
    code.startsWith('stand-in-'),
  );
const codes = async (who: Who) => (await told(who)).map(({ code }) => code);
const look = () => new ReviewStandInsDue(api.app.get(TenantScope)).run(centre.centreId);
const only = async (): Promise<AskedSessionView> => {
  const [one] = await asked();
  if (one === undefined) throw new Error('Nobody is asked.');
  return one;
};

describe('a person who is asked to lead a session', () => {
  it('is told in the bell and on Today, and nothing changes before they answer', async () => {
    const request = (await ask()).body as StandInRequestView;
    expect(request).toMatchObject({ state: 'asked', staffName: 'Nayi Subah facilitator', answerBy: '2026-11-30T18:30:00.000Z' });
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('counsellor')]);
    const shown = { id: request.id, groupName: tuesday.name, insteadOfName: 'Nayi Subah counsellor', timeZone: 'Asia/Kolkata' };
    expect(await asked()).toMatchObject([shown]);
    const { standIns } = (await as('facilitator').get('/api/v1/today').expect(200)).body as TodayView;
    expect(standIns).toMatchObject({ count: 1, items: [shown] });
    expect(await told('facilitator')).toMatchObject([
      {
        ...{ code: 'stand-in-asked', waits: true, group: { name: tuesday.name }, session: { id: sessionOf(tuesday) } },
        standIn: { name: 'Nayi Subah administrator', sessions: 1, absenceId: null },
      },
    ]);
    expect(await asked('counsellor')).toEqual([]);
  });

  it('reads when and where it is and does not reach the session before they said yes', async () => {
    await ask();
    const path = `/api/v1/sessions/${sessionOf(tuesday)}`;
    await as('facilitator').get(path).expect(404);
    await as('facilitator').get(`${path}/stand-in-requests`).expect(403);
    await answer('accept', await only()).expect(200);
    expect((await as('facilitator').get(path).expect(200)).body).toMatchObject({ hasOwnFacilitators: true });
  });

  it('leads it with a yes, and those who asked and the person who is away are told', async () => {
    await ask();
    expect((await answer('accept', await only()).expect(200)).body).toEqual({ items: [], nextCursor: null });
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('facilitator')]);
    expect(await about()).toMatchObject([{ state: 'accepted', changedAt: '2026-11-30T06:30:00.000Z' }]);
    const news = { code: 'stand-in-accepted', waits: false, standIn: { name: 'Nayi Subah facilitator' } };
    expect([await told('administrator'), await told('counsellor')]).toMatchObject([[news], [news]]);
    expect(await codes('facilitator')).toEqual([]);
  });

  it('may say no, with a reason for those who asked; then somebody else is asked', async () => {
    await ask();
    await answer('decline', await only(), { reason: 'I am at a wedding.' }).expect(200);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('counsellor')]);
    expect(await about()).toMatchObject([{ state: 'declined', reason: 'I am at a wedding.' }]);
    expect([await codes('administrator'), await codes('facilitator')]).toEqual([['stand-in-declined'], []]);
    const [sealed] = await inCentre<{ reason_cipher: Buffer }>(
      api,
      centre,
      'select reason_cipher from stand_in_requests where centre_id = $1',
    );
    expect(sealed?.reason_cipher.includes('wedding')).toBe(false);
    await ask();
    expect(await codes('administrator')).toEqual([]);
    expect((await about()).map(({ state }) => state)).toEqual(['asked', 'declined']);
  });

  it('answers once', async () => {
    await ask();
    const request = await only();
    await answer('accept', request).expect(200);
    expect((await answer('accept', request).expect(409)).body).toMatchObject({ code: 'absences/not-asked', params: { state: 'accepted' } });
    expect((await answer('decline', request).expect(409)).body).toMatchObject({ code: 'absences/not-asked' });
  });

  it('answers for themselves only', async () => {
    await ask();
    const request = await only();
    for (const who of ['administrator', 'counsellor'] as const) {
      expect((await answer('accept', request, {}, who).expect(404)).body).toMatchObject({ code: 'stand-in-requests/not-found' });
      await answer('decline', request, {}, who).expect(404);
    }
    await answer('accept', request, {}, 'mentor').expect(403);
    await as('facilitator').post(`/api/v1/stand-in-requests/${request.id}/withdraw`).expect(403);
    await as('counsellor').post(`/api/v1/stand-in-requests/${newId()}/withdraw`).expect(404);
  });
});

describe('a question', () => {
  it('is put once: again to the same person changes nothing, and to somebody else withdraws it', async () => {
    const first = (await ask()).body as StandInRequestView;
    expect((await ask()).body).toMatchObject({ id: first.id });
    const other = (await ask({ staffId: staff('administrator') })).body as StandInRequestView;
    expect(await about()).toMatchObject([
      { id: other.id, state: 'asked' },
      { id: first.id, state: 'withdrawn', because: 'asked-another' },
    ]);
    expect([await asked(), await codes('facilitator')]).toEqual([[], []]);
    expect((await answer('accept', first).expect(409)).body).toMatchObject({ params: { state: 'asked-another' } });
  });

  it.each([
    { body: { staffId: newId() }, status: 422, code: 'groups/facilitator-unknown' },
    { body: { staffId: () => staff('counsellor') }, status: 422, code: 'absences/substitute-is-away' },
    { body: { staffId: () => staff('counsellor'), insteadOfId: null }, status: 409, code: 'absences/leads-already' },
    { body: { insteadOfId: () => staff('administrator') }, status: 409, code: 'absences/place-taken' },
    { body: { insteadOfId: null }, status: 201, code: undefined },
  ])('is answered with $code', async ({ body, status, code }) => {
    const given = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typeof value === 'function' ? value() : value]));
    const { status: found, body: shown } = await ask(given);
    expect([found, (shown as { code?: string }).code]).toEqual([status, code]);
  });

  it('is not put to a person who leads another session then, nor when two hours are left, nor on top of what was not seen', async () => {
    await desk.group({ facilitatorIds: [staff('facilitator')] });
    expect((await ask()).body).toMatchObject({ code: 'absences/not-free' });
    api.clock.set('2026-12-01T10:30:00Z');
    expect((await ask({ staffId: staff('administrator') })).body).toMatchObject({ code: 'absences/too-late-to-ask', params: { hours: 2 } });
    await as()
      .post(`/api/v1/sessions/${sessionOf(friday)}/stand-in-requests`)
      .set('if-match', '"99"')
      .send({ staffId: staff('facilitator') })
      .expect(412);
  });

  it('is taken back by those who plan', async () => {
    const { id } = (await ask()).body as StandInRequestView;
    const back = () => as('counsellor').post(`/api/v1/stand-in-requests/${id}/withdraw`);
    expect((await back().expect(200)).body).toMatchObject({ state: 'withdrawn', because: 'taken-back' });
    expect((await back().expect(409)).body).toMatchObject({ code: 'absences/not-asked' });
    expect([await codes('facilitator'), await codes('administrator')]).toEqual([[], []]);
  });

  it('that nobody answers in time is told to those who asked and to the administrators, and a late yes counts', async () => {
    await ask();
    api.clock.set('2026-11-30T18:29:00Z');
    expect(String(await look())).toBe('2026-11-30T18:30:00Z');
    expect(await codes('administrator')).toEqual([]);
    api.clock.set('2026-11-30T18:30:00Z');
    expect(String(await look())).toBe('2026-12-01T12:30:00Z');
    await look();
    expect(await told('administrator')).toMatchObject([
      { code: 'stand-in-unanswered', waits: true, standIn: { name: 'Nayi Subah facilitator' } },
    ]);
    expect(await codes('facilitator')).toEqual(['stand-in-asked']);
    await answer('accept', await only()).expect(200);
    expect(await codes('administrator')).toEqual(['stand-in-accepted']);
  });

  it('ends when the session begins', async () => {
    await ask();
    api.clock.set('2026-12-01T12:30:00Z');
    expect(await look()).toBeUndefined();
    expect(await about()).toMatchObject([{ state: 'withdrawn', because: 'begun' }]);
    expect([await asked(), await codes('facilitator'), await codes('administrator')]).toEqual([[], [], []]);
  });

  const path = () => `/api/v1/sessions/${sessionOf(tuesday)}`;
  const name = async (who: Who) =>
    as('counsellor')
      .put(`${path()}/facilitators`)
      .set('if-match', String((await session(sessionOf(tuesday))).headers['etag']))
      .send({ staffIds: [staff(who)] })
      .expect(200);
  const absent = () =>
    as('facilitator')
      .post('/api/v1/absences')
      .send({ staffId: staff('facilitator'), startsOn: '2026-12-01', endsOn: '2026-12-01' })
      .expect(201);
  const decide = (act: string, body: object) => decided(as('counsellor'), `${path()}/${act}`, body);
  const needed = ['stand-in-withdrawn'];
  it.each([
    { given: 'the session is cancelled', change: () => decide('cancel', { reason: 'flood' }), because: 'cancelled', then: [] },
    { given: 'it is moved', change: () => decide('move', { startsAt: '2026-12-01T14:00:00Z' }), because: 'moved', then: needed },
    { given: 'somebody else is named', change: () => name('administrator'), because: 'found', then: [] },
    { given: 'the person is named', change: () => name('facilitator'), because: 'found', then: [] },
    { given: 'the person is away too', change: absent, because: 'person-unavailable', then: needed },
  ])('ends when $given, and is told where somebody is still needed', async ({ change, because, then }) => {
    await ask();
    const before = await only();
    await change();
    expect(await about()).toMatchObject([{ state: 'withdrawn', because }]);
    expect([await asked(), await codes('facilitator'), await codes('administrator')]).toEqual([[], [], then]);
    expect((await answer('accept', before).expect(409)).body).toMatchObject({ code: 'absences/not-asked', params: { state: because } });
  });

  it('whose person leads another session by now is not accepted, and may be declined', async () => {
    await ask();
    await desk.group({ facilitatorIds: [staff('facilitator')] });
    expect((await answer('accept', await only()).expect(409)).body).toMatchObject({ code: 'absences/not-free' });
    await answer('decline', await only()).expect(200);
  });

  it('has one yes, however many are sent at once', async () => {
    await ask();
    const request = await only();
    const answers = await Promise.all([1, 2, 3].map(() => answer('accept', request).then(({ status }) => status)));
    expect(answers.toSorted()).toEqual([200, 409, 409]);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('facilitator')]);
  });

  it('ends when the group has other facilitators, or the days of the person who is asked are changed to that day', async () => {
    await ask();
    await as()
      .patch(`/api/v1/groups/${tuesday.id}`)
      .set('if-match', '"1"')
      .send({ facilitatorIds: [staff('administrator')] })
      .expect(200);
    expect(await about()).toMatchObject([{ state: 'withdrawn', because: 'found' }]);
    await ask({ insteadOfId: staff('administrator') });
    const days = { startsOn: '2026-12-02', endsOn: '2026-12-02' };
    const { id } = (
      await as('facilitator')
        .post('/api/v1/absences')
        .send({ staffId: staff('facilitator'), ...days })
        .expect(201)
    ).body;
    expect(await asked()).toHaveLength(1);
    await as('facilitator')
      .patch(`/api/v1/absences/${id}`)
      .set('if-match', '"1"')
      .send({ ...days, startsOn: '2026-12-01' })
      .expect(200);
    expect(await about()).toMatchObject([{ state: 'withdrawn', because: 'person-unavailable' }, { because: 'found' }]);
  });

  it('gives with a yes that session and nothing else of its group', async () => {
    await ask();
    await answer('accept', await only()).expect(200);
    const status = async (path: string) => (await as('facilitator').get(`/api/v1${path}`)).status;
    expect(await status(`/sessions/${sessionOf(tuesday)}`)).toBe(200);
    for (const path of [`/sessions/${sessionOf(tuesday, 1)}`, `/groups/${tuesday.id}`])
      expect([path, await status(path)]).toEqual([path, 404]);
  });
});
