import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../groups/group.view.ts';
import type { NotificationPage } from '../notifications/notification.view.ts';
import { newId } from '../platform/new-id.ts';
import type { SessionView } from '../sessions/session.view.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { AbsencePlanView, AbsenceView } from './absence.view.ts';
import type { AskedSessionPage } from './stand-in.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let tuesday: GroupView;
let friday: GroupView;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-30T06:30:00Z'));
  tuesday = await desk.group({ facilitatorIds: [staff('facilitator')] });
  friday = await desk.group({
    schedule: { ...tuesdays, recurrence: 'FREQ=WEEKLY;BYDAY=FR' },
    facilitatorIds: [staff('facilitator'), staff('administrator')],
  });
});
afterAll(() => api.close());
beforeEach(async () => {
  for (const table of ['session_facilitators', 'stand_in_requests', 'absences', 'notifications'])
    await inCentre(api, centre, `delete from ${table} where centre_id = $1`);
});

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const staff = (who: Who): string => centre[who].staffId;
const week = { startsOn: '2026-12-01', endsOn: '2026-12-07' };
const send = (who: Who, more: object = {}) =>
  as(who)
    .post('/api/v1/absences')
    .send({ staffId: staff('facilitator'), ...week, ...more });
const record = async (more: object = {}): Promise<AbsenceView> => (await send('administrator', more).expect(201)).body as AbsenceView;
const plan = async ({ id }: Pick<AbsenceView, 'id'>): Promise<AbsencePlanView> =>
  (await as().get(`/api/v1/absences/${id}`).expect(200)).body as AbsencePlanView;
const choose = ({ id }: Pick<AbsenceView, 'id'>, choices: readonly object[]) =>
  as().post(`/api/v1/absences/${id}/substitutes`).send({ choices });
const sessionOf = ({ upcoming }: GroupView, place = 0): string => upcoming[place]?.id ?? '';
const leaders = async (sessionId: string): Promise<readonly string[]> =>
  ((await as().get(`/api/v1/sessions/${sessionId}`).expect(200)).body as SessionView).facilitators.map(({ staffId }) => staffId);

describe('an absence', () => {
  it('is recorded by the person, with the sessions that it touches', async () => {
    expect((await send('facilitator').expect(201)).body).toMatchObject({ staffName: 'Nayi Subah facilitator', sessions: 2, open: 2 });
    expect((await as('facilitator').get('/api/v1/absences').expect(200)).body.items).toHaveLength(1);
    expect((await as('counsellor').get('/api/v1/absences').expect(200)).body.items).toHaveLength(1);
    expect((await as('mentor').get('/api/v1/absences').expect(403)).body).toMatchObject({ code: 'sign-in/not-permitted' });
  });

  it.each([
    { who: 'counsellor', more: {}, status: 403, code: 'absences/of-another' },
    { who: 'administrator', more: { staffId: newId() }, status: 422, code: 'absences/staff-unknown' },
    { who: 'administrator', more: { endsOn: '2026-11-30' }, status: 422, code: 'absences/ends-before-start' },
    { who: 'administrator', more: { startsOn: '2026-11-01', endsOn: '2026-11-29' }, status: 422, code: 'absences/in-past' },
    { who: 'administrator', more: { endsOn: '2028-12-01' }, status: 422, code: 'absences/too-long' },
  ] as const)('is refused to a $who with $code', async ({ who, more, status, code }) =>
    expect((await send(who, more).expect(status)).body).toMatchObject({ code }),
  );

  it('does not overlap another of the same person, and may of somebody else', async () => {
    await record();
    expect((await send('administrator', { startsOn: '2026-12-07', endsOn: '2026-12-09' }).expect(409)).body).toMatchObject({
      code: 'absences/overlapping',
    });
    await record({ staffId: staff('counsellor') });
  });

  it('is seen by the person and by those who plan, and changed on top of what was seen', async () => {
    const absence = await record({ staffId: staff('counsellor') });
    expect((await as('facilitator').get('/api/v1/absences').expect(200)).body.items).toEqual([]);
    const change = (who: Who, version: number) =>
      as(who)
        .patch(`/api/v1/absences/${absence.id}`)
        .set('if-match', `"${String(version)}"`)
        .send({ startsOn: '2026-12-01', endsOn: '2026-12-03' });
    await change('facilitator', 1).expect(404);
    expect((await change('counsellor', 1).expect(200)).body).toMatchObject({ endsOn: '2026-12-03', version: 2 });
    await change('counsellor', 1).expect(412);
  });
});

describe('the sessions of an absence', () => {
  it('are on one page, with the people who could lead each', async () => {
    const { touched } = await plan(await record());
    expect(touched.map(({ session, isOpen, substituteId }) => [session.id, isOpen, substituteId])).toEqual([
      [sessionOf(tuesday), true, null],
      [sessionOf(friday), true, null],
    ]);
    expect(touched[0]?.substitutes.map(({ staffId }) => staffId).toSorted()).toEqual(
      [staff('administrator'), staff('counsellor')].toSorted(),
    );
    expect(touched[1]?.substitutes.map(({ staffId }) => staffId)).toEqual([staff('counsellor')]);
  });

  it('know who is away as well', async () => {
    await record({ staffId: staff('counsellor'), startsOn: '2026-12-04', endsOn: '2026-12-04' });
    const { touched } = await plan(await record());
    const counsellor = touched.map(({ substitutes }) => substitutes.find(({ staffId }) => staffId === staff('counsellor')));
    expect(counsellor.map((one) => [one?.isFree, one?.reasons[0]?.code])).toEqual([
      [true, 'free'],
      [false, 'away'],
    ]);
  });

  it('are decided in one go, again without effect, and once more otherwise', async () => {
    const absence = await record();
    const both = [tuesday, friday].map((group) => ({ sessionId: sessionOf(group), staffId: staff('counsellor') }));
    expect((await choose(absence, both).expect(200)).body).toMatchObject({ sessions: 2, open: 0 });
    expect(await leaders(sessionOf(friday))).toEqual(expect.arrayContaining([staff('administrator'), staff('counsellor')]));
    expect(await leaders(sessionOf(friday))).toHaveLength(2);
    const again = (await choose(absence, both).expect(200)).body as AbsencePlanView;
    expect(again.touched[0]).toMatchObject({ isOpen: false, substituteId: staff('counsellor') });
    expect(again.touched[0]?.substitutes.map(({ staffId, isFree }) => [staffId, isFree])).toContainEqual([staff('counsellor'), true]);
    await choose(absence, [{ sessionId: sessionOf(tuesday), staffId: staff('administrator') }]).expect(200);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('administrator')]);
    expect(await leaders(sessionOf(tuesday, 1))).toEqual([staff('facilitator')]);
  });

  it.each([
    { choice: () => ({ sessionId: sessionOf(tuesday, 1), staffId: staff('counsellor') }), code: 'absences/session-not-touched' },
    { choice: () => ({ sessionId: sessionOf(friday), staffId: staff('facilitator') }), code: 'absences/substitute-is-away' },
    { choice: () => ({ sessionId: sessionOf(friday), staffId: newId() }), code: 'groups/facilitator-unknown' },
  ])('are all left as they are when one choice is refused with $code', async ({ choice, code }) => {
    const absence = await record();
    const refused = await choose(absence, [{ sessionId: sessionOf(tuesday), staffId: staff('counsellor') }, choice()]).expect(422);
    expect(refused.body).toMatchObject({ code });
    expect(await plan(absence)).toMatchObject({ open: 2 });
  });

  it.each([
    { takeBack: true, then: 'facilitator' },
    { takeBack: false, then: 'counsellor' },
  ] as const)('go back to the person when the absence is removed with takeBack $takeBack: led by the $then', async ({ takeBack, then }) => {
    const absence = await record();
    await choose(absence, [{ sessionId: sessionOf(tuesday), staffId: staff('counsellor') }]).expect(200);
    await as('counsellor').delete(`/api/v1/absences/${absence.id}`).expect(403);
    await as('facilitator')
      .delete(`/api/v1/absences/${absence.id}?takeBack=${String(takeBack)}`)
      .expect(204);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff(then)]);
    expect((await as().get(`/api/v1/absences/${absence.id}`).expect(404)).body).toMatchObject({ code: 'absences/not-found' });
    const { body } = await as()
      .get(`/api/v1/sessions/${sessionOf(tuesday)}`)
      .expect(200);
    expect(body).toMatchObject({ hasOwnFacilitators: !takeBack });
  });
});

describe('the sessions of an absence, when people are asked', () => {
  const ask = ({ id }: Pick<AbsenceView, 'id'>, who: Who, groups: readonly GroupView[] = [tuesday, friday]) =>
    as()
      .post(`/api/v1/absences/${id}/stand-in-requests`)
      .send({ choices: groups.map((group) => ({ sessionId: sessionOf(group), staffId: staff(who) })) });
  const asked = async () => ((await as('counsellor').get('/api/v1/stand-in-requests').expect(200)).body as AskedSessionPage).items;
  const answer = async (answered: 'accept' | 'decline', all = false) => {
    const [first] = await asked();
    const path = `/api/v1/stand-in-requests/${first?.id ?? ''}/${answered}`;
    await as('counsellor').post(path).send({ all }).expect(200);
  };
  const told = async (who: Who) =>
    ((await as(who).get('/api/v1/notifications').expect(200)).body as NotificationPage).items.map(({ code, standIn }) => [
      ...[code, standIn?.sessions, standIn?.absenceId],
    ]);

  it('are asked about at once, told once, and accepted together', async () => {
    const absence = await record();
    const { open, touched } = (await ask(absence, 'counsellor').expect(200)).body as AbsencePlanView;
    expect([open, touched.map(({ requests }) => requests.map(({ state }) => state))]).toEqual([2, [['asked'], ['asked']]]);
    expect(await told('counsellor')).toEqual([['stand-in-asked', 2, absence.id]]);
    await answer('accept', true);
    expect((await plan(absence)).touched.map(({ substituteId }) => substituteId)).toEqual([staff('counsellor'), staff('counsellor')]);
    expect(await leaders(sessionOf(friday))).toEqual(expect.arrayContaining([staff('administrator'), staff('counsellor')]));
    expect(await told('administrator')).toEqual([['stand-in-accepted', 2, absence.id]]);
    await as('facilitator').delete(`/api/v1/absences/${absence.id}?takeBack=true`).expect(204);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('facilitator')]);
  });

  it('are answered one by one as well', async () => {
    const { id } = await record();
    await ask({ id }, 'counsellor').expect(200);
    await answer('decline');
    expect(await told('counsellor')).toEqual([['stand-in-asked', 1, id]]);
    await answer('accept');
    expect([await leaders(sessionOf(tuesday)), (await plan({ id })).open]).toEqual([[staff('facilitator')], 1]);
    expect((await told('administrator')).map(([code]) => code).toSorted()).toEqual(['stand-in-accepted', 'stand-in-declined']);
  });

  it('are led at once by whoever chooses themselves', async () => {
    expect((await ask(await record(), 'administrator', [tuesday]).expect(200)).body).toMatchObject({ open: 1 });
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('administrator')]);
  });

  it('are led at once by whoever asks and chooses themselves for one, while another person is asked about the other', async () => {
    const { id } = await record();
    const both = (second: Who) => [
      { sessionId: sessionOf(tuesday), staffId: staff('administrator') },
      { sessionId: sessionOf(friday), staffId: staff(second) },
    ];
    const send = (choices: readonly object[]) => as().post(`/api/v1/absences/${id}/stand-in-requests`).send({ choices });
    expect((await send(both('facilitator')).expect(422)).body).toMatchObject({ code: 'absences/substitute-is-away' });
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('facilitator')]);
    const { open, touched } = (await send(both('counsellor')).expect(200)).body as AbsencePlanView;
    expect([open, touched.map(({ requests }) => requests.map(({ state }) => state))]).toEqual([1, [[], ['asked']]]);
    expect(await told('counsellor')).toEqual([['stand-in-asked', 1, id]]);
    await as('facilitator').delete(`/api/v1/absences/${id}?takeBack=true`).expect(204);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('facilitator')]);
    expect(await asked()).toEqual([]);
  });

  it('have no question any more when somebody is named without asking, in whose place a yes puts another', async () => {
    const absence = await record();
    await ask(absence, 'counsellor', [tuesday]).expect(200);
    await choose(absence, [{ sessionId: sessionOf(tuesday), staffId: staff('administrator') }]).expect(200);
    const [about] = (await plan(absence)).touched;
    expect(about).toMatchObject({ isOpen: false, substituteId: staff('administrator'), requests: [{ because: 'found' }] });
    await ask(absence, 'counsellor', [tuesday]).expect(200);
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('administrator')]);
    await answer('accept');
    expect(await leaders(sessionOf(tuesday))).toEqual([staff('counsellor')]);
    expect((await plan(absence)).touched[0]).toMatchObject({ substituteId: staff('counsellor') });
  });

  it('are all asked about or none', async () => {
    await record({ staffId: staff('counsellor'), startsOn: '2026-12-04', endsOn: '2026-12-04' });
    expect((await ask(await record(), 'counsellor').expect(409)).body).toMatchObject({ code: 'absences/not-free' });
    expect(await asked()).toEqual([]);
  });

  it('need nobody once the absence is removed, or its days leave them out', async () => {
    const absence = await record();
    await ask(absence, 'counsellor').expect(200);
    const path = `/api/v1/absences/${absence.id}`;
    await as().patch(path).set('if-match', '"1"').send({ startsOn: '2026-12-01', endsOn: '2026-12-02' }).expect(200);
    expect((await asked()).map(({ sessionId }) => sessionId)).toEqual([sessionOf(tuesday)]);
    await as().delete(path).expect(204);
    expect([await asked(), await told('counsellor')]).toEqual([[], []]);
  });
});

describe('a counsellor of another branch', () => {
  let south: GroupView;
  beforeAll(async () => {
    await counsellorOfSouth(api, centre);
    south = await desk.group({ branchId: centre.branchIds[1], facilitatorIds: [staff('administrator')] });
  });
  const other = () => as('mentor');

  it('neither sees nor changes what is recorded here', async () => {
    const { id } = await record();
    expect((await other().get('/api/v1/absences').expect(200)).body.items).toEqual([]);
    const path = `/api/v1/absences/${id}`;
    const choices = [{ sessionId: sessionOf(tuesday), staffId: staff('mentor') }];
    const refused = await Promise.all([
      other().get(path),
      other().delete(path),
      other().patch(path).set('if-match', '"1"').send(week),
      other().post(`${path}/substitutes`).send({ choices }),
      other().post(`${path}/stand-in-requests`).send({ choices }),
    ]);
    expect(refused.map(({ body }) => (body as { code: string }).code)).toEqual(Array(5).fill('absences/not-found'));
    expect((await send('mentor').expect(422)).body).toMatchObject({ code: 'absences/staff-unknown' });
    expect(await plan({ id })).toMatchObject({ open: 2, version: 1 });
  });

  it('reads of an administrator who is away the sessions of their own branch, and decides about no other', async () => {
    const absence = await record({ staffId: staff('administrator') });
    expect(absence).toMatchObject({ sessions: 2, open: 2 });
    const seen = (await other().get(`/api/v1/absences/${absence.id}`).expect(200)).body as AbsencePlanView;
    expect(seen.touched.map(({ session }) => session.id)).toEqual([sessionOf(south)]);
    expect(seen.touched[0]?.substitutes.map(({ staffId }) => staffId)).toEqual([staff('mentor')]);
    const decide = (group: GroupView, way: string) =>
      other()
        .post(`/api/v1/absences/${absence.id}/${way}`)
        .send({ choices: [{ sessionId: sessionOf(group), staffId: staff('mentor') }] });
    for (const way of ['substitutes', 'stand-in-requests'])
      expect((await decide(friday, way).expect(422)).body).toMatchObject({ code: 'absences/session-not-touched' });
    expect((await decide(south, 'stand-in-requests').expect(200)).body).toMatchObject({ sessions: 1, open: 0 });
    expect(await leaders(sessionOf(south))).toEqual([staff('mentor')]);
    expect(await leaders(sessionOf(friday))).toContain(staff('administrator'));
  });
});
