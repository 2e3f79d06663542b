import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupView, LeadingPage } from '../groups/group.view.ts';
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

describe('the back-ups of a group', () => {
  const change = async (body: object): Promise<GroupView> => {
    const { version } = (await as().get(`/api/v1/groups/${group.id}`).expect(200)).body as GroupView;
    return (
      await as()
        .patch(`/api/v1/groups/${group.id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200)
    ).body as GroupView;
  };
  const roles = ({ facilitators, backUps }: GroupView) => [facilitators, backUps].map((all) => all.map(({ staffId }) => staffId));

  it('know the group and lead none of its sessions', async () => {
    expect(roles(await change({ backUpIds: [staff('facilitator')] }))).toEqual([[staff('counsellor')], [staff('facilitator')]]);
    expect(await leaders()).toEqual([staff('counsellor')]);
    await as('facilitator').get(`/api/v1/groups/${group.id}`).expect(200);
    const { items } = (await as().get(`/api/v1/groups/${group.id}/facilitators`).expect(200)).body as LeadingPage;
    expect(new Map(items.map(({ staffId, role }) => [staffId, role]))).toEqual(
      new Map([
        [staff('counsellor'), 'leads'],
        [staff('facilitator'), 'back-up'],
      ]),
    );
  });

  it('are no back-ups any more once they lead, and the other way round only by name', async () => {
    await change({ backUpIds: [staff('facilitator'), staff('administrator')] });
    expect(roles(await change({ facilitatorIds: [staff('facilitator')] }))).toEqual([[staff('facilitator')], [staff('administrator')]]);
    expect(roles(await change({ backUpIds: [staff('facilitator')] }))).toEqual([[staff('facilitator')], []]);
    expect(roles(await change({ facilitatorIds: [], backUpIds: [staff('facilitator')] }))).toEqual([[], [staff('facilitator')]]);
    expect(await leaders()).toEqual([]);
  });

  it('are named with a new group', async () => {
    const made = await desk.group({ facilitatorIds: [staff('counsellor')], backUpIds: [staff('facilitator'), staff('counsellor')] });
    expect(roles(made)).toEqual([[staff('counsellor')], [staff('facilitator')]]);
  });
});
