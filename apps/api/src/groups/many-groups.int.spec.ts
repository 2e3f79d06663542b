import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decided } from '../testing/decided.ts';
import { chosen, daily, openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { GroupEndingsPlanView, RoomChangePlanView } from '../scheduling/many-groups-plan.view.ts';
import type { SessionPage } from '../sessions/session.view.ts';
import type { GroupCopyPlanView } from '../scheduling/many-groups-plan.view.ts';
import type { CopiedGroupView } from './copied-group.view.ts';
import type { GroupView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

const me = () => api.as(centre.administrator.token);
const refusal = async (path: string, body: object): Promise<unknown> => {
  const { status, body: problem } = await me().post(`/api/v1/groups/${path}`).send(body);
  return [status, (problem as { code: string }).code];
};
/** The days and rooms of the sessions of a group in the first half of December. */
const december = async (group: GroupView): Promise<(string | null)[][]> => {
  const query = 'from=2026-12-01T00:00:00Z&to=2026-12-08T00:00:00Z&limit=100';
  const { items } = (await me().get(`/api/v1/sessions?${query}`).expect(200)).body as SessionPage;
  return items.filter(({ groupId }) => groupId === group.id).map(({ startsAt, roomName }) => [startsAt.slice(8, 10), roomName]);
};

describe('ending several groups', () => {
  it('says before what would end, and does the same', async () => {
    const [first, second] = [await desk.group({ name: 'Ending A', schedule: daily }), await desk.group({ name: 'Ending B' })];
    const [sagar, tara] = [await desk.member(), await desk.member()];
    await desk.seat(first.id, { memberId: sagar.id });
    await desk.seat(second.id, { memberId: sagar.id });
    await desk.seat(second.id, { memberId: tara.id, startsOn: '2027-01-05' });
    const body = { groups: chosen(first, second), lastDay: '2026-12-02' };
    const plan = await desk.plan<GroupEndingsPlanView>('/groups/end', body);
    expect(plan.groups).toMatchObject([
      { groupName: 'Ending A', state: 'ends', staying: 0, enrolments: 1, waiting: 0 },
      { groupName: 'Ending B', state: 'ends', staying: 0, enrolments: 2, waiting: 0 },
    ]);
    expect(plan).toMatchObject({ enrolments: 3, peopleTold: 0, peopleUnreached: 0, toldOver: [] });
    expect(await december(first)).toHaveLength(7);

    await me().post('/api/v1/groups/end').send(body).expect(204);
    expect(await december(first)).toEqual([
      ['01', null],
      ['02', null],
    ]);
    const [row] = await inCentre<{ left: number }>(
      api,
      centre,
      `select count(*)::int as left from sessions where centre_id = $1 and group_id in ($2, $3) and starts_at > '2026-12-03' and state = 'planned'`,
      first.id,
      second.id,
    );
    expect(row).toEqual({ left: 0 });
    const after = await desk.read(second);
    expect(after).toMatchObject({ schedule: { until: '2026-12-02' }, version: second.version + 1 });
    expect(after.roster.map(({ endsOn }) => endsOn)).toEqual(['2026-12-03']);
  });

  it('closes the waiting list', async () => {
    const group = await desk.group({ capacity: 1 });
    await desk.seat(group.id, { memberId: (await desk.member()).id });
    const waiting = await desk.member();
    await me().post(`/api/v1/groups/${group.id}/waiting-list`).send({ memberId: waiting.id }).expect(201);
    const body = { groups: chosen(await desk.read(group)), lastDay: '2026-12-02' };
    expect((await desk.plan<GroupEndingsPlanView>('/groups/end', body)).groups).toMatchObject([{ waiting: 1 }]);
    await me().post('/api/v1/groups/end').send(body).expect(204);
    expect(await desk.read(group)).toMatchObject({ waiting: 0, reserved: 0 });
  });

  it('leaves a group that is over by then, and names one that begins later', async () => {
    const over = await desk.group({ name: 'Over', schedule: { ...tuesdays, until: '2026-12-01' } });
    const later = await desk.group({ name: 'Later', schedule: { ...tuesdays, startsOn: '2027-01-05' } });
    const both = { groups: chosen(over, later), lastDay: '2026-12-02' };
    const plan = await desk.plan<GroupEndingsPlanView>('/groups/end', both);
    expect(plan.groups.map(({ groupName, state }) => [groupName, state])).toEqual([
      ['Later', 'begins-later'],
      ['Over', 'over'],
    ]);
    expect(await refusal('end', both)).toEqual([422, 'groups/until-before-start']);
    expect(await desk.read(over)).toMatchObject({ version: 1 });
    await me()
      .post('/api/v1/groups/end')
      .send({ ...both, groups: chosen(over) })
      .expect(204);
    expect(await desk.read(over)).toMatchObject({ schedule: { until: '2026-12-01' }, version: 1 });
  });

  it('is refused as a whole for a day of the past, for a group that changed, and for one that is unknown', async () => {
    const [group, other] = [await desk.group(), await desk.group()];
    const past = { groups: chosen(group), lastDay: '2026-11-27' };
    const stale = { groups: [...chosen(group), { groupId: other.id, version: 2 }], lastDay: '2026-12-02' };
    const unknown = { groups: [{ groupId: '0190a000-0000-7000-8000-000000000000', version: 1 }], lastDay: '2026-12-02' };
    for (const path of ['end', 'end/plan']) {
      expect(await refusal(path, past)).toEqual([422, 'groups/change-in-past']);
      expect(await refusal(path, stale)).toEqual([412, 'http/stale']);
      expect(await refusal(path, unknown)).toEqual([404, 'groups/not-found']);
    }
    expect(await desk.read(group)).toMatchObject({ version: 1, schedule: { until: null } });
  });
});

describe('moving groups to another room', () => {
  it('says who shares it then, also among themselves, and moves sessions from the day on', async () => {
    const [hall, small] = [await desk.room('Hall'), await desk.room('Small room')];
    const [first, second] = [
      await desk.group({ name: 'Moving A', schedule: daily, roomId: small }),
      await desk.group({ name: 'Moving B', schedule: { ...daily, startsAt: '18:30' } }),
    ];
    const there = await desk.group({ name: 'There', schedule: { ...daily, startsAt: '17:30', until: '2026-12-06' }, roomId: hall });
    const body = { groups: chosen(first, second), roomId: hall, from: '2026-12-04' };
    const plan = await desk.plan<RoomChangePlanView>('/groups/change-room', body);
    expect(plan.groups.map(({ groupName, changes }) => [groupName, changes])).toEqual([
      ['Moving A', true],
      ['Moving B', true],
    ]);
    expect(plan.conflicts.map(({ kind, groupName, otherGroupName, roomName }) => [kind, groupName, otherGroupName, roomName])).toEqual([
      ['room', 'Moving A', 'Moving B', 'Hall'],
      ['room', 'Moving A', 'There', 'Hall'],
    ]);
    expect(plan.conflicts.find(({ otherGroupId }) => otherGroupId === there.id)).toMatchObject({ sessions: 3 });

    await me().post('/api/v1/groups/change-room').send(body).expect(204);
    expect(await december(first)).toEqual([
      ...['01', '02', '03'].map((day) => [day, 'Small room']),
      ...['04', '05', '06', '07'].map((day) => [day, 'Hall']),
    ]);
    const coming = { roomId: hall, roomName: 'Hall', appliesFrom: '2026-12-04' };
    expect(await desk.read(first)).toMatchObject({ roomName: 'Small room', comingRoom: coming, version: 2 });
    api.clock.set('2026-12-04T06:30:00Z');
    expect(await desk.read(first)).toMatchObject({ roomName: 'Hall', comingRoom: null });
  });

  it('leaves a session with a room of its own, a group that is there, and the coming change when other details change', async () => {
    const hall = await desk.room('Hall 2');
    const [group, there] = [await desk.group({ schedule: daily }), await desk.group({ roomId: hall })];
    const own = await desk.room('Own room');
    const [session] = group.upcoming.filter(({ startsAt }) => startsAt.startsWith('2026-12-05'));
    await decided(me(), `/api/v1/sessions/${String(session?.id)}/move`, { roomId: own });
    const body = { groups: chosen(group, there), roomId: hall, from: '2026-12-04' };
    const plan = await desk.plan<RoomChangePlanView>('/groups/change-room', body);
    expect(plan.groups.find(({ groupId }) => groupId === there.id)).toMatchObject({ changes: false, sessions: 0 });
    await me().post('/api/v1/groups/change-room').send(body).expect(204);
    expect((await december(group)).slice(3, 5)).toEqual([
      ['04', 'Hall 2'],
      ['05', 'Own room'],
    ]);
    expect(await desk.read(there)).toMatchObject({ version: 1 });
    await me().patch(`/api/v1/groups/${group.id}`).set('if-match', '"2"').send({ roomId: null, language: 'hi' }).expect(200);
    expect(await desk.read(group)).toMatchObject({ roomId: null, comingRoom: { roomId: hall } });
    await me().patch(`/api/v1/groups/${group.id}`).set('if-match', '"3"').send({ roomId: own }).expect(200);
    expect(await desk.read(group)).toMatchObject({ roomId: own, comingRoom: null });
  });

  it('is refused for a room of another branch', async () => {
    const body = { groups: chosen(await desk.group()), roomId: await desk.room('Elsewhere', 1), from: '2026-12-04' };
    for (const path of ['change-room', 'change-room/plan']) expect(await refusal(path, body)).toEqual([422, 'groups/room-unknown']);
  });
});

describe('copying a group to another branch', () => {
  it('takes what works there, and says what does not', async () => {
    const { facilitator, counsellor } = centre;
    const [branchId] = centre.branchIds.slice(1);
    const staff = { facilitatorIds: [facilitator.staffId], backUpIds: [counsellor.staffId] };
    const group = await desk.group({
      name: 'Himmat',
      language: 'mr',
      capacity: 9,
      notes: 'Blue chairs',
      roomId: await desk.room('Copied'),
      ...staff,
    });
    const plan = await desk.plan<GroupCopyPlanView>(`/groups/${group.id}/copy`, { branchId });
    expect(plan).toMatchObject({ name: 'Himmat', startsOn: '2026-12-01' });
    const parts = [...plan.facilitators, ...plan.backUps, ...plan.notCopied.filter(({ code }) => code !== 'room')];
    expect(parts).toHaveLength(2);
    expect(plan.notCopied[0]).toEqual({ code: 'room', name: null });

    const { body } = await me().post(`/api/v1/groups/${group.id}/copy`).send({ branchId }).expect(201);
    const { group: copy, notCopied } = body as CopiedGroupView;
    expect(notCopied).toEqual(plan.notCopied);
    expect(copy).toMatchObject({ name: 'Himmat', branchId, language: 'mr', capacity: 9, notes: 'Blue chairs', roomId: null, roster: [] });
    expect(copy.schedule).toMatchObject({ startsAt: '18:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU', startsOn: '2026-12-01' });
    expect(copy.upcoming[0]?.startsAt).toBe('2026-12-01T12:30:00.000Z');
  });

  it('says whom it would need where they lead another group at that time, and is made all the same', async () => {
    const { staffId } = centre.administrator;
    const schedule = { ...tuesdays, startsAt: '05:00' };
    const group = await desk.group({ name: 'Led twice', schedule, facilitatorIds: [staffId] });
    const [branchId] = centre.branchIds.slice(1);
    const { conflicts } = await desk.plan<GroupCopyPlanView>(`/groups/${group.id}/copy`, { branchId });
    expect(conflicts).toMatchObject([{ kind: 'facilitator', otherGroupId: group.id, otherGroupName: 'Led twice', staffId }]);
    await me().post(`/api/v1/groups/${group.id}/copy`).send({ branchId }).expect(201);
    const alone = await desk.group({ name: 'Led by nobody', schedule });
    expect(await desk.plan<GroupCopyPlanView>(`/groups/${alone.id}/copy`, { branchId })).toMatchObject({ conflicts: [] });
  });

  it('has of a rule that counts its sessions those to come', async () => {
    const schedule = { ...tuesdays, startsOn: '2026-11-03', recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' };
    const group = await desk.group({ name: 'Counted', schedule });
    const [branchId] = centre.branchIds.slice(1);
    const plan = await desk.plan<GroupCopyPlanView>(`/groups/${group.id}/copy`, { branchId });
    expect(plan).toMatchObject({ startsOn: '2026-12-01', sessions: 2 });
    const { body } = await me().post(`/api/v1/groups/${group.id}/copy`).send({ branchId }).expect(201);
    expect((body as CopiedGroupView).group).toMatchObject({
      schedule: { recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2' },
      upcoming: [{ startsAt: '2026-12-01T12:30:00.000Z' }, { startsAt: '2026-12-08T12:30:00.000Z' }],
    });
  });

  it('is refused where the branch has a group of the name, and takes another name', async () => {
    const group = await desk.group({ name: 'Twice' });
    const [branchId] = centre.branchIds;
    for (const path of ['copy', 'copy/plan'])
      expect(await refusal(`${group.id}/${path}`, { branchId })).toEqual([409, 'groups/name-taken']);
    await me().post(`/api/v1/groups/${group.id}/copy`).send({ branchId, name: 'Twice again' }).expect(201);
  });
});
