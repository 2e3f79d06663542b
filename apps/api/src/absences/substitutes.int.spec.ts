import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened, idOf, type StaffId } from '@saath/domain/kernel';
import { createEmailChannel } from '@saath/notifications';
import { startMailServer } from '@saath/notifications/testing';
import type { GroupView } from '../groups/group.view.ts';
import type { NotificationView } from '../notifications/notification.view.ts';
import { Logger } from '../platform/logger.ts';
import { newId } from '../platform/new-id.ts';
import { KeyRing } from '../platform/vault.ts';
import { MailLinks } from '../sign-in/mail-links.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { FollowSessions } from './follow-sessions.ts';
import { MailStandIns } from './mail-stand-ins.ts';
import { ReviewStandInsDue } from './review-stand-ins-due.ts';
import type { StandInRequestPage, StandInRequestView } from './stand-in.view.ts';
import type { SubstituteView } from './substitute.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let group: GroupView;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-30T06:30:00Z'));
  await inCentre(api, centre, `update staff set languages = '{hi}' where centre_id = $1 and id = $2`, centre.facilitator.staffId);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-30T06:30:00Z');
  group = await desk.group({ language: 'hi', facilitatorIds: [staff('administrator')] });
});

type Who = 'administrator' | 'counsellor' | 'facilitator';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const staff = (who: Who): string => centre[who].staffId;
const substitutes = async ({ upcoming }: Pick<GroupView, 'upcoming'> = group): Promise<SubstituteView[]> =>
  (
    await as()
      .get(`/api/v1/sessions/${upcoming[0]?.id ?? ''}/substitutes`)
      .expect(200)
  ).body.items as SubstituteView[];
const leadsNothing = (who: Who) =>
  inCentre(api, centre, `update group_facilitators set ends_on = starts_on where centre_id = $1 and staff_id = $2`, staff(who));
const codes = ({ reasons }: SubstituteView) => reasons.map(({ code }) => code);
const setTimes = (times: readonly object[]) => as().post('/api/v1/travel-times').send({ times });
const [north, south] = [() => centre.branchIds[0], () => centre.branchIds[1]];

describe('the people who could lead a session', () => {
  it('are those of the branch who do not lead it, in the order in which they fit, with the reasons', async () => {
    const found = await substitutes();
    expect(found.map(({ staffId, isFree }) => [staffId, isFree])).toEqual([
      [staff('facilitator'), true],
      [staff('counsellor'), true],
    ]);
    expect(found.map(codes)).toEqual([
      ['free', 'works-here', 'speaks', 'not-led'],
      ['free', 'works-here', 'other-language', 'not-led'],
    ]);
    expect(found[0]).toMatchObject({ name: 'Nayi Subah facilitator', role: 'facilitator' });
    expect(found[0]?.reasons[2]).toMatchObject({ language: 'hi' });
  });

  it('have the back-up of the group first, and who leads then last', async () => {
    const backed = await desk.group({ language: 'hi', facilitatorIds: [staff('administrator')], backUpIds: [staff('counsellor')] });
    await desk.group({ name: 'Family evening', facilitatorIds: [staff('facilitator')] });
    const [first, last] = await substitutes(backed);
    expect(first).toMatchObject({ staffId: staff('counsellor'), isFree: true });
    expect(first && codes(first)).toContain('back-up');
    expect(last).toMatchObject({ staffId: staff('facilitator'), isFree: false });
    expect(last?.reasons[0]).toMatchObject({ code: 'leads-then', groupName: 'Family evening' });
    expect([first?.freeFrom, last?.freeFrom]).toEqual([null, '2026-12-01T13:30:00Z']);
    await leadsNothing('facilitator');
  });

  it('know how often they led the group', async () => {
    await inCentre(
      api,
      centre,
      `update sessions set state = 'held', started_at = starts_at, finished_at = ends_at, roster = '{}' where centre_id = $1 and id = $2`,
      group.upcoming[0]?.id,
    );
    const naming = `insert into session_facilitators (centre_id, id, session_id, staff_id) values ($1, $2, $3, $4)`;
    await inCentre(api, centre, naming, newId(), group.upcoming[0]?.id, staff('counsellor'));
    api.clock.set('2026-12-02T06:30:00Z');
    const { upcoming } = (await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView;
    const counsellor = (await substitutes({ upcoming })).find(({ staffId }) => staffId === staff('counsellor'));
    expect(counsellor?.reasons.at(-1)).toMatchObject({ code: 'led-group', times: 1 });
  });

  it('know it of those who lead the group no more, and count for nobody what others led', async () => {
    const [held] = group.upcoming;
    const leading = `insert into group_facilitators (centre_id, id, group_id, staff_id, role, starts_on, ends_on) values ($1, $2, $3, $4, 'leads', $5, $6)`;
    await inCentre(api, centre, leading, newId(), group.id, staff('facilitator'), '2026-11-01', '2026-12-02');
    const holding = `update sessions set state = 'held', started_at = starts_at, finished_at = ends_at, roster = '{}' where centre_id = $1 and id = $2`;
    await inCentre(api, centre, holding, held?.id);
    api.clock.set('2026-12-02T06:30:00Z');
    const found = await substitutes((await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView);
    expect(found.map(({ staffId, reasons }) => [staffId, reasons.at(-1)])).toMatchObject([
      [staff('facilitator'), { code: 'led-group', times: 1 }],
      [staff('counsellor'), { code: expect.not.stringMatching('led-group') }],
    ]);
  });

  it('are not asked for by a facilitator, nor of a group out of reach', async () => {
    await as('facilitator')
      .get(`/api/v1/sessions/${group.upcoming[0]?.id ?? ''}/substitutes`)
      .expect(403);
    const elsewhere = await desk.group({ branchId: south() });
    await as('counsellor')
      .get(`/api/v1/sessions/${elsewhere.upcoming[0]?.id ?? ''}/substitutes`)
      .expect(404);
  });
});

describe('the way between two branches', () => {
  it('makes a person of two branches too far away, until it is taken away', async () => {
    await inCentre(
      api,
      centre,
      'insert into staff_branches (centre_id, id, staff_id, branch_id) values ($1, $2, $3, $4)',
      ...[newId(), staff('facilitator'), south()],
    );
    const schedule = { ...tuesdays, startsAt: '16:30' };
    await desk.group({ branchId: south(), schedule, facilitatorIds: [staff('facilitator')] });
    const far = async () => (await substitutes()).find(({ staffId }) => staffId === staff('facilitator'));
    await setTimes([{ branchId: north(), otherBranchId: south(), minutes: 35 }]).expect(200);
    expect(await far()).toMatchObject({
      isFree: false,
      reasons: [{ code: 'too-far', branchName: 'Nayi Subah South', minutes: 35 }, {}, {}, {}],
    });
    await setTimes([{ branchId: north(), otherBranchId: south(), minutes: 30 }]).expect(200);
    expect(await far()).toMatchObject({ isFree: true, reasons: [{ code: 'free' }, { code: 'comes-from', minutes: 30 }, {}, {}] });
  });
});

describe('a person who is asked and works elsewhere by now', () => {
  const ask = async (): Promise<{ readonly id: string }> => {
    const session = `/api/v1/sessions/${group.upcoming[0]?.id ?? ''}`;
    const version = String((await as().get(session).expect(200)).headers['etag']);
    const body = { staffId: staff('facilitator'), insteadOfId: staff('administrator') };
    return (await as().post(`${session}/stand-in-requests`).set('if-match', version).send(body).expect(201)).body as { id: string };
  };
  const worksIn = async (...branchIds: readonly string[]) => {
    const path = `/api/v1/staff/${staff('facilitator')}`;
    const version = String((await as().get(path).expect(200)).headers['etag']);
    await as().patch(path).set('if-match', version).send({ branchIds }).expect(200);
  };

  it('leads nothing with a yes, and the question ends as soon as the change is known', async () => {
    const { id } = await ask();
    await worksIn(south());
    const refused = await as('facilitator').post(`/api/v1/stand-in-requests/${id}/accept`).send({ all: true }).expect(409);
    expect(refused.body).toMatchObject({ code: 'absences/not-asked', params: { state: 'person-unavailable' } });
    const changed = happened('staff-changed', 'staff', staff('facilitator'), { fields: ['branchIds'] });
    await api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) => api.app.get(FollowSessions).staffChanged(tx, [changed]));
    const { body } = await as()
      .get(`/api/v1/sessions/${group.upcoming[0]?.id ?? ''}/stand-in-requests`)
      .expect(200);
    expect(body.items).toMatchObject([{ id, state: 'withdrawn', because: 'person-unavailable' }]);
    await worksIn(north());
    expect((await as('facilitator').get('/api/v1/stand-in-requests').expect(200)).body.items).toEqual([]);
  });
});

describe('the people who are asked one after the other', () => {
  const path = (): string => `/api/v1/sessions/${group.upcoming[0]?.id ?? ''}`;
  const ask = async (body: object = {}, who: Who = 'administrator') =>
    as(who)
      .post(`${path()}/stand-in-requests`)
      .set('if-match', String((await as().get(path()).expect(200)).headers['etag']))
      .send({ staffId: staff('facilitator'), insteadOfId: staff('administrator'), nextIds: [staff('counsellor')], ...body });
  const about = async () => ((await as().get(`${path()}/stand-in-requests`).expect(200)).body as StandInRequestPage).items;
  const said = async () => (await about()).map(({ staffName, state, because }) => [staffName.split(' ').at(-1), because ?? state]);
  const told = async (who: Who) =>
    ((await as(who).get('/api/v1/notifications').expect(200)).body as { items: NotificationView[] }).items
      .filter(({ code, session }) => code.startsWith('stand-in-') && session?.id === group.upcoming[0]?.id)
      .map(({ code }) => code);
  const decline = async (who: Who, id: string) => as(who).post(`/api/v1/stand-in-requests/${id}/decline`).send({});
  const look = () => new ReviewStandInsDue(api.app.get(TenantScope)).run(centre.centreId);

  it('are asked as soon as the one before says no, with as much time, and nobody has to look', async () => {
    const { id, nextNames } = (await ask()).body as StandInRequestView;
    expect(nextNames).toEqual(['Nayi Subah counsellor']);
    api.clock.set('2026-11-30T08:30:00Z');
    expect((await decline('facilitator', id)).status).toBe(200);
    expect(await about()).toMatchObject([
      { staffName: 'Nayi Subah counsellor', state: 'asked', answerBy: '2026-11-30T20:30:00.000Z', nextNames: [] },
      { id, state: 'declined', reason: null },
    ]);
    expect([await told('counsellor'), await told('facilitator'), await told('administrator')]).toEqual([['stand-in-asked'], [], []]);
    const [{ id: nextId } = { id: '' }] = await about();
    await decline('counsellor', nextId);
    expect(await told('administrator')).toEqual(['stand-in-declined']);
  });

  it('are asked when the one before does not answer in time, whose yes comes too late then', async () => {
    const { id } = (await ask()).body as StandInRequestView;
    api.clock.set('2026-11-30T18:30:00Z');
    await Promise.all([look(), look()]);
    expect(await said()).toEqual([
      ['counsellor', 'asked'],
      ['facilitator', 'no-answer'],
    ]);
    const late = await as('facilitator').post(`/api/v1/stand-in-requests/${id}/accept`).send({}).expect(409);
    expect(late.body).toMatchObject({ code: 'absences/not-asked', params: { state: 'no-answer' } });
    api.clock.set('2026-12-01T06:30:00Z');
    await look();
    expect([(await said())[0], await told('administrator')]).toEqual([['counsellor', 'unanswered'], ['stand-in-unanswered']]);
  });

  it('are asked when the one before is away too', async () => {
    await ask();
    const days = { startsOn: '2026-12-01', endsOn: '2026-12-01' };
    const { id } = (
      await as('facilitator')
        .post('/api/v1/absences')
        .send({ staffId: staff('facilitator'), ...days })
        .expect(201)
    ).body as { id: string };
    expect(await said()).toEqual([
      ['counsellor', 'asked'],
      ['facilitator', 'person-unavailable'],
    ]);
    await as('facilitator').delete(`/api/v1/absences/${id}`).expect(204);
  });

  it('are left out where they lead another session by then', async () => {
    const { id } = (await ask()).body as StandInRequestView;
    await desk.group({ facilitatorIds: [staff('counsellor')] });
    await decline('facilitator', id);
    expect(await said()).toEqual([['facilitator', 'declined']]);
    await leadsNothing('counsellor');
  });

  it.each([
    { nextIds: () => [newId()], status: 422, code: 'groups/facilitator-unknown' },
    { nextIds: () => Array.from({ length: 6 }, () => newId()), status: 400, code: 'http/malformed' },
    { nextIds: () => [staff('counsellor')], status: 201, code: undefined },
  ])('are answered with $status $code', async ({ nextIds, status, code }) => {
    const { status: found, body } = await ask({ nextIds: nextIds() });
    expect([found, (body as { code?: string }).code]).toEqual([status, code]);
  });

  it('are mailed once each, in the words of an outsider, and not when they have answered meanwhile', async () => {
    const { id } = (await ask()).body as StandInRequestView;
    const question = 'select question_id from stand_in_requests where centre_id = $1 and id = $2';
    const [stored] = await inCentre<{ question_id: string }>(api, centre, question, id);
    const facts = {
      ...{ requestId: id, questionId: stored?.question_id ?? '', insteadOfId: null },
      staffId: idOf<StaffId>(staff('facilitator')),
    };
    const asked = happened('stand-in-asked', 'session', group.upcoming[0]?.id ?? '', { ...facts, askedById: facts.staffId });
    const follow = () =>
      api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, (tx) => api.app.get(MailStandIns).asked(tx, [asked]));
    await follow();
    await follow();
    const mail = await startMailServer();
    const channel = createEmailChannel({ mailUrl: mail.url, from: api.config.mailFrom });
    const send = () =>
      new MailLinks(api.config, channel, api.app.get(PlatformScope), api.app.get(KeyRing), api.clock, new Logger()).sendDue();
    await send();
    await send();
    const asking = mail.received.filter(({ subject }) => subject === 'Could you lead once?');
    expect(asking).toHaveLength(1);
    expect(asking[0]?.text).toContain('/today');
    expect(asking[0]?.text).not.toContain(group.name);
    await decline('facilitator', id);
    await api.app.get(PlatformScope).read('delete from platform.one_time_links where id = $1', [stored?.question_id]);
    await follow();
    await send();
    expect(mail.received.filter(({ subject }) => subject === 'Could you lead once?')).toHaveLength(1);
    await mail.close();
  });

  it('are asked once, also when somebody else is asked at the same moment', async () => {
    const { id } = (await ask()).body as StandInRequestView;
    const other = await ask({ staffId: staff('counsellor'), nextIds: [] }).then(() => decline('facilitator', id));
    expect(other.status).toBe(409);
    group = await desk.group({ language: 'hi', facilitatorIds: [staff('administrator')], schedule: { ...tuesdays, startsAt: '09:00' } });
    const first = (await ask()).body as StandInRequestView;
    const both = await Promise.all([ask({ staffId: staff('counsellor'), nextIds: [] }), decline('facilitator', first.id)]);
    expect(both.map(({ status }) => status).every((status) => [200, 201, 409].includes(status))).toBe(true);
    expect((await said()).filter(([, state]) => state === 'asked')).toEqual([['counsellor', 'asked']]);
  });
});
