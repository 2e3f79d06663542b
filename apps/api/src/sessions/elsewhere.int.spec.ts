import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SubstituteView } from '../absences/substitute.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import { NotifyDue } from '../notifications/notify-due.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { SessionItemView } from './session-item.view.ts';
import type { SessionView } from './session.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let group: GroupView;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-30T06:30:00Z'));
});
afterAll(() => api.close());

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const staff = (who: Who): string => centre[who].staffId;
const sessionId = (place = 0): string => group.upcoming[place]?.id ?? '';
const path = (end = '', place = 0): string => `/api/v1/sessions/${sessionId(place)}${end}`;
const session = async (place = 0): Promise<SessionView> => (await as().get(path('', place)).expect(200)).body as SessionView;
const match = async (place = 0): Promise<string> => `"${String((await session(place)).version)}"`;
const leaders = async (): Promise<readonly string[]> => (await session()).facilitators.map(({ staffId }) => staffId);
const name = async (staffIds: readonly string[]): Promise<SessionView> =>
  (
    await as()
      .put(path('/facilitators'))
      .set('if-match', await match())
      .send({ staffIds })
      .expect(200)
  ).body as SessionView;

describe('a session of a group of the South that meets in the North', () => {
  const [north, south] = [() => centre.branchIds[0], () => centre.branchIds[1]];
  let member: string;
  beforeEach(async () => {
    api.clock.set('2026-11-30T06:30:00Z');
    // Nobody leads anything of the tests before.
    await inCentre(api, centre, 'delete from session_facilitators where centre_id = $1');
    await inCentre(api, centre, 'update group_facilitators set ends_on = starts_on where centre_id = $1');
    group = await desk.group({ branchId: south(), facilitatorIds: [staff('administrator')] });
    member = (await desk.member({ branchId: south() })).id;
    await desk.seat(group.id, { memberId: member, startsOn: '2026-12-01' });
    await decided(as(), path('/move'), { branchId: north() });
  });
  const calendar = async (who: Who): Promise<SessionItemView[]> =>
    (
      (await as(who).get('/api/v1/sessions').query({ from: '2026-11-30T00:00:00Z', to: '2026-12-16T00:00:00Z' }).expect(200)).body
        .items as SessionItemView[]
    ).filter(({ groupId }) => groupId === group.id);
  const substitutes = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const { items } = (await as().get(path('/substitutes')).expect(200)).body as { items: SubstituteView[] };
    return new Map(items.map(({ staffId, reasons }) => [staffId, reasons.map(({ code }) => code)]));
  };
  const withoutReach = async (who: Who): Promise<void> => {
    for (const address of [`/groups/${group.id}`, `/members/${member}`, `/sessions/${sessionId(1)}`])
      expect([403, 404]).toContain((await as(who).get(`/api/v1${address}`)).status);
  };

  it('is on the calendar of a counsellor of the North as a guest, who reaches neither it nor its people', async () => {
    expect(await calendar('counsellor')).toMatchObject([
      {
        id: sessionId(),
        isGuest: true,
        isPlaced: true,
        branchId: north(),
        groupName: group.name,
        facilitators: [{ staffId: staff('administrator') }],
      },
    ]);
    expect((await calendar('administrator')).map(({ isGuest }) => isGuest)).toEqual([false, false, false]);
    for (const end of ['', '/roster', '/records', '/substitutes']) await as('counsellor').get(path(end)).expect(404);
    const move = as('counsellor')
      .post(path('/move'))
      .set('if-match', await match());
    await move.send({ startsAt: '2026-12-02T12:30:00Z' }).expect(404);
    await withoutReach('counsellor');
    expect((await as('counsellor').get('/api/v1/members').query({ limit: 200 })).text).not.toContain(member);
    expect(await calendar('facilitator')).toEqual([]);
  });

  it.each(['counsellor', 'facilitator'] as const)('is run by a %s of the North who is named to lead it, and is told of it', async (who) => {
    expect(await name([staff(who)])).toMatchObject({ facilitators: [{ staffId: staff(who) }] });
    expect(await calendar(who)).toMatchObject([{ id: sessionId(), isGuest: false }]);
    expect((await as(who).get('/api/v1/today').expect(200)).text).not.toContain(sessionId());
    api.clock.set('2026-12-01T12:50:00Z');
    expect((await as(who).get('/api/v1/today').expect(200)).text).toContain(sessionId());
    await new NotifyDue(api.app.get(TenantScope)).run(centre.centreId);
    const about = { session: { id: sessionId() }, group: { name: group.name } };
    expect((await as(who).get('/api/v1/notifications').expect(200)).body.items).toMatchObject([
      { code: 'session-not-started', ...about },
      { code: 'leads-now', ...about },
    ]);
    await as(who).post(path('/start')).send({}).expect(200);
    expect((await as(who).get(path('/roster')).expect(200)).body.items).toMatchObject([{ personId: member }]);
    await withoutReach(who);
    await as(who).post(path('/finish')).send({ beforeEnd: true }).expect(200);
  });

  it('is out of reach of who was named for it once it meets at home again, and they are shown no longer', async () => {
    await name([staff('facilitator')]);
    await decided(as(), path('/move'), { branchId: south() });
    expect(await leaders()).toEqual([]);
    expect(await calendar('facilitator')).toEqual([]);
    await as('facilitator').get(path()).expect(404);
    expect((await calendar('counsellor')).length).toBe(0);
  });

  it('may be led by the people of both branches, near by where it meets', async () => {
    await inCentre(api, centre, `update staff set role = 'counsellor' where centre_id = $1 and id = $2`, staff('mentor'));
    await inCentre(
      api,
      centre,
      'update staff_branches set branch_id = $3 where centre_id = $1 and staff_id = $2',
      staff('mentor'),
      south(),
    );
    const other = await desk.group({ facilitatorIds: [staff('facilitator')], schedule: { ...tuesdays, startsAt: '16:50' } });
    await as()
      .post('/api/v1/travel-times')
      .send({ times: [{ branchId: north(), otherBranchId: south(), minutes: 35 }] });
    const found = await substitutes();
    expect(found.get(staff('counsellor'))?.slice(0, 2)).toEqual(['free', 'works-here']);
    expect(found.get(staff('facilitator'))?.slice(0, 2)).toEqual(['free', 'at-branch']);
    expect(found.get(staff('mentor'))?.slice(0, 2)).toEqual(['free', 'works-elsewhere']);
    await decided(as(), `/api/v1/sessions/${other.upcoming[0]?.id ?? ''}/move`, { branchId: south() });
    expect((await substitutes()).get(staff('facilitator'))?.slice(0, 2)).toEqual(['too-far', 'comes-from']);
    await name([staff('mentor'), staff('counsellor')]);
    expect(new Set(await leaders())).toEqual(new Set([staff('mentor'), staff('counsellor')]));
    const answer = await as()
      .put(path('/facilitators', 1))
      .set('if-match', await match(1))
      .send({ staffIds: [staff('counsellor')] });
    expect(answer.body).toMatchObject({ status: 422, code: 'groups/facilitator-elsewhere' });
    const ask = as()
      .post(path('/stand-in-requests'))
      .set('if-match', await match());
    await ask.send({ staffId: staff('facilitator'), insteadOfId: staff('mentor') }).expect(409);
    await inCentre(
      api,
      centre,
      'update staff_branches set branch_id = $3 where centre_id = $1 and staff_id = $2',
      staff('mentor'),
      north(),
    );
  });

  it('is led by a person of the North who is asked and says yes', async () => {
    const ask = as()
      .post(path('/stand-in-requests'))
      .set('if-match', await match());
    const { id } = (await ask.send({ staffId: staff('facilitator'), insteadOfId: staff('administrator') }).expect(201)).body as {
      id: string;
    };
    await as('facilitator').post(`/api/v1/stand-in-requests/${id}/accept`).send({}).expect(200);
    expect(await leaders()).toEqual([staff('facilitator')]);
  });
});
