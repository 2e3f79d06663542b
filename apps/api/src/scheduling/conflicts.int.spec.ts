import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { decided } from '../testing/decided.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { CalendarConflictView, ScheduleConflictView } from './schedule-conflict.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());

type Who = 'administrator' | 'counsellor' | 'facilitator';
const as = (who: Who = 'administrator') => api.as(centre[who].token);
const at = (startsAt: string, more: object = {}) => ({ ...tuesdays, startsAt, ...more });
const ask = async (path: string, body: object, who?: Who): Promise<ScheduleConflictView[]> =>
  ((await as(who).post(`/api/v1${path}`).send(body).expect(200)).body as { conflicts: ScheduleConflictView[] }).conflicts;
const listed = async (query: object, who?: Who): Promise<CalendarConflictView[]> =>
  (
    (
      await as(who)
        .get('/api/v1/schedule-conflicts')
        .query({ from: '2026-11-28T00:00:00Z', to: '2026-12-12T00:00:00Z', ...query })
        .expect(200)
    ).body as { items: CalendarConflictView[] }
  ).items;
const newRoom = async (name: string): Promise<string> =>
  ((await as().post(`/api/v1/branches/${centre.branchIds[0]}/rooms`).send({ name }).expect(201)).body as { id: string }).id;

describe('a new group', () => {
  const considered = (startsAt: string, more: object) => ({ branchId: centre.branchIds[0], schedule: at(startsAt), ...more });

  it('is shown the groups that its room and its staff are in at that time, and none besides', async () => {
    const roomId = await newRoom('Hall A');
    const facilitatorIds = [centre.counsellor.staffId];
    const { id } = await desk.group({ name: 'Morning', schedule: at('07:00'), roomId, facilitatorIds });
    expect(await ask('/schedules/conflicts', considered('07:30', { roomId, facilitatorIds }))).toMatchObject([
      { kind: 'room', otherGroupId: id, otherGroupName: 'Morning', roomName: 'Hall A', staffId: null, people: 0 },
      { kind: 'facilitator', otherGroupId: id, staffId: centre.counsellor.staffId, staffName: 'Nayi Subah counsellor', roomName: null },
    ]);
    expect(await ask('/schedules/conflicts', considered('08:00', { roomId, facilitatorIds }))).toEqual([]);
    expect(await ask('/schedules/conflicts', considered('07:30', { facilitatorIds: [centre.facilitator.staffId] }))).toEqual([]);
  });

  it('is created with its conflicts: they refuse nothing', async () => {
    const roomId = await newRoom('Hall B');
    await desk.group({ schedule: at('07:00'), roomId });
    expect(await desk.group({ schedule: at('07:00'), roomId })).toMatchObject({ state: 'running' });
  });

  it('is not told the name of a group that its planner does not reach', async () => {
    const facilitatorIds = [centre.administrator.staffId];
    const { id } = await desk.group({ name: 'Elsewhere', branchId: centre.branchIds[1], schedule: at('05:00'), facilitatorIds });
    const body = considered('05:00', { facilitatorIds });
    const [seen] = await ask('/schedules/conflicts', body, 'counsellor');
    expect(seen).toMatchObject({ kind: 'facilitator', otherGroupId: null, otherGroupName: null });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Elsewhere|${id}`));
    expect(await ask('/schedules/conflicts', body)).toMatchObject([{ otherGroupId: id, otherGroupName: 'Elsewhere' }]);
  });

  it('is shown that its staff lead another group in another branch, and have no time for the way', async () => {
    const facilitatorIds = [centre.administrator.staffId];
    await desk.group({ name: 'Across town', branchId: centre.branchIds[1], schedule: at('05:00'), facilitatorIds });
    const after = considered('06:30', { facilitatorIds });
    const set = (times: readonly object[]) => as().post('/api/v1/travel-times').send({ times }).expect(200);
    const [branchId, otherBranchId] = centre.branchIds;
    const across = async () => (await ask('/schedules/conflicts', after)).find(({ otherGroupName }) => otherGroupName === 'Across town');
    const known = async () =>
      (await listed({ branchId: otherBranchId })).some(
        ({ groupName, travelMinutes }) => groupName === 'Across town' && travelMinutes !== null,
      );
    expect(await across()).toBeUndefined();
    await set([{ branchId, otherBranchId, minutes: 35 }]);
    expect(await across()).toMatchObject({ kind: 'facilitator', travelMinutes: 35, roomName: null });
    expect(await known()).toBe(false);
    await desk.group({ schedule: at('06:30'), facilitatorIds });
    expect(await known()).toBe(true);
    await set([{ branchId, otherBranchId, minutes: 30 }]);
    expect([await across(), await known()]).toEqual([undefined, false]);
    await set([{ branchId, otherBranchId, minutes: null }]);
  });

  it.each([
    { more: { schedule: { ...tuesdays, minutes: 4 } }, then: 'groups/minutes-out-of-range' },
    { more: { roomId: '01890a5d-ac96-774b-bcce-b302099a8057' }, then: 'groups/room-unknown' },
    { more: { facilitatorIds: ['01890a5d-ac96-774b-bcce-b302099a8057'] }, then: 'groups/facilitator-unknown' },
  ])('is refused with $then', async ({ more, then }) => {
    const answer = await as().post('/api/v1/schedules/conflicts').send(considered('07:00', more)).expect(422);
    expect(answer.body).toMatchObject({ code: then });
  });

  it('of another branch is not considered', async () => {
    const body = { branchId: centre.branchIds[1], schedule: at('07:00') };
    await as('counsellor').post('/api/v1/schedules/conflicts').send(body).expect(404);
    await as('facilitator').post('/api/v1/schedules/conflicts').send(body).expect(403);
  });
});

describe('a group that gets another room or other staff', () => {
  it('is shown the groups that use them at its time, with its people, and not itself', async () => {
    const roomId = await newRoom('Hall C');
    const schedule = at('13:00');
    const taken = await desk.group({ name: 'Noon', schedule, roomId });
    const { id } = await desk.group({ schedule });
    const { id: memberId } = await desk.member();
    for (const groupId of [taken.id, id]) await desk.seat(groupId, { memberId, startsOn: '2026-11-28' });
    const body = { groupId: id, branchId: centre.branchIds[0], schedule, roomId };
    const found = await ask('/schedules/conflicts', body);
    expect(found.map(({ kind, otherGroupName, people }) => [kind, otherGroupName, people])).toEqual([
      ['room', 'Noon', 0],
      ['people', 'Noon', 1],
    ]);
    expect(await ask('/schedules/conflicts', { ...body, groupId: taken.id, roomId: null })).toMatchObject([{ kind: 'people' }]);
    const answer = await as('counsellor')
      .post('/api/v1/schedules/conflicts')
      .send({ ...body, groupId: '01890a5d-ac96-774b-bcce-b302099a8057' })
      .expect(404);
    expect(answer.body).toMatchObject({ code: 'groups/not-found' });
  });
});

describe('a person who gets a seat', () => {
  it('is shown the group at which they are expected at the same time, for the days of the seat', async () => {
    const evening = await desk.group({ name: 'Evening', schedule: at('21:00') });
    const late = await desk.group({ schedule: at('21:30') });
    const { id: memberId } = await desk.member();
    const path = `/groups/${late.id}/enrolments/conflicts`;
    expect(await ask(path, { memberId, startsOn: '2026-12-01' })).toEqual([]);
    await desk.seat(evening.id, { memberId, startsOn: '2026-12-08' });
    expect(await ask(path, { memberId, startsOn: '2026-12-01', endsOn: '2026-12-16' })).toMatchObject([
      {
        ...{ kind: 'people', otherGroupName: 'Evening', people: 1, sessions: 2 },
        ...{ firstStartsAt: '2026-12-08T16:00:00.000Z', lastStartsAt: '2026-12-15T16:00:00.000Z' },
        startsAt: ['2026-12-08T16:00:00.000Z', '2026-12-15T16:00:00.000Z'],
      },
    ]);
    expect(await ask(path, { memberId, startsOn: '2026-12-01', endsOn: '2026-12-08' })).toEqual([]);
    expect(await desk.seat(late.id, { memberId, startsOn: '2026-12-01' })).toMatchObject({ personId: memberId });
  });

  it('may be a relative, and is told nothing of a group out of reach but that there is one', async () => {
    const family = { kind: 'family-support', schedule: at('15:00') };
    const there = await desk.group({ ...family, name: 'Families there', branchId: centre.branchIds[1] });
    const here = await desk.group({ ...family, name: 'Families here' });
    const { id: memberId } = await desk.member();
    const { id: relativeId } = await desk.relative(memberId);
    await desk.seat(there.id, { relativeId, startsOn: '2026-12-01' });
    const path = `/groups/${here.id}/enrolments/conflicts`;
    expect(await ask(path, { relativeId, startsOn: '2026-12-01' }, 'counsellor')).toMatchObject([
      { kind: 'people', otherGroupId: null, otherGroupName: null },
    ]);
    expect(await ask(path, { relativeId, startsOn: '2026-12-01' })).toMatchObject([{ otherGroupName: 'Families there' }]);
  });

  it('must be one person within reach', async () => {
    const { id } = await desk.group();
    const { id: memberId } = await desk.member({ branchId: centre.branchIds[1] });
    const path = `/api/v1/groups/${id}/enrolments/conflicts`;
    const none = await as().post(path).send({ startsOn: '2026-12-01' }).expect(422);
    expect(none.body).toMatchObject({ code: 'groups/one-person' });
    const foreign = await as('counsellor').post(path).send({ memberId, startsOn: '2026-12-01' }).expect(404);
    expect(foreign.body).toMatchObject({ code: 'members/not-found' });
    const unknown = await as().post(path).send({ relativeId: memberId, startsOn: '2026-12-01' }).expect(404);
    expect(unknown.body).toMatchObject({ code: 'families/not-found' });
  });
});

describe('the conflicts in the calendar', () => {
  it('are listed once for each pair of groups, from the side that the reader reaches', async () => {
    const facilitatorIds = [centre.administrator.staffId];
    const here = await desk.group({ name: 'Listed here', schedule: at('03:00'), facilitatorIds });
    const there = await desk.group({ name: 'Listed there', branchId: centre.branchIds[1], schedule: at('02:30'), facilitatorIds });
    const own = await listed({ groupId: here.id });
    expect(own).toMatchObject([{ kind: 'facilitator', groupId: here.id, otherGroupId: there.id, sessions: 2 }]);
    expect(await listed({ groupId: there.id })).toMatchObject([{ groupId: there.id, otherGroupName: 'Listed here' }]);
    const seen = await listed({ groupId: here.id }, 'counsellor');
    expect(seen).toMatchObject([{ groupName: 'Listed here', otherGroupId: null, otherGroupName: null, sessions: 2 }]);
    expect(await listed({ groupId: there.id }, 'counsellor')).toEqual([]);
    expect(await listed({ branchId: centre.branchIds[1] }, 'counsellor')).toEqual([]);
    expect((await listed({ branchId: centre.branchIds[1] })).map(({ groupId }) => groupId)).toContain(there.id);
  });

  it('are one line for two groups of which now one and now the other begins earlier', async () => {
    const facilitatorIds = [centre.facilitator.staffId];
    const one = await desk.group({ schedule: at('06:00'), facilitatorIds });
    const other = await desk.group({ schedule: at('05:30'), facilitatorIds });
    await decided(as(), `/api/v1/sessions/${String(other.upcoming[0]?.id)}/move`, { startsAt: '2026-12-01T00:45:00Z' });
    expect(await listed({})).toContainEqual(expect.objectContaining({ groupId: one.id, otherGroupId: other.id, sessions: 2 }));
    expect((await listed({})).filter(({ groupId }) => groupId === other.id)).toEqual([]);
  });

  it('of each group are those of the whole centre that it has a side in', async () => {
    const linesOf = (lines: readonly CalendarConflictView[]): readonly string[] =>
      lines
        .map(({ groupId, otherGroupId, kind, sessions }) => [...[groupId, otherGroupId ?? ''].toSorted(), kind, sessions].join(' '))
        .toSorted();
    const all = await listed({ limit: 200 });
    const groups = [...new Set(all.flatMap(({ groupId, otherGroupId }) => [groupId, otherGroupId ?? groupId]))];
    expect(groups.length).toBeGreaterThan(5);
    for (const id of groups) {
      const own = all.filter(({ groupId, otherGroupId }) => groupId === id || otherGroupId === id);
      expect(linesOf(await listed({ groupId: id, limit: 200 }))).toEqual(linesOf(own));
    }
  });

  it('reach from now up to the last planned day, eight weeks ahead, unless a window is given', async () => {
    const late = { schedule: at('23:10', { minutes: 20 }), facilitatorIds: [centre.facilitator.staffId] };
    const groups = [await desk.group(late), await desk.group(late)];
    const { body } = await as().get('/api/v1/schedule-conflicts').query({ groupId: groups[0]?.id }).expect(200);
    const [line] = (body as { items: CalendarConflictView[] }).items.filter(({ otherGroupId }) => otherGroupId === groups[1]?.id);
    expect([line?.firstStartsAt.slice(0, 10), line?.lastStartsAt.slice(0, 10), line?.sessions]).toEqual(['2026-12-01', '2027-01-19', 8]);
    const { items, nextCursor } = (await as().get('/api/v1/schedule-conflicts?limit=1').expect(200)).body;
    expect(items).toHaveLength(1);
    const next = await as().get('/api/v1/schedule-conflicts').query({ limit: 1, cursor: nextCursor }).expect(200);
    expect((next.body as { items: CalendarConflictView[] }).items).not.toEqual(items);
  });

  it('end with a cancelled session', async () => {
    const facilitatorIds = [centre.facilitator.staffId];
    const one = await desk.group({ schedule: at('01:00', { until: '2026-12-01' }), facilitatorIds });
    await desk.group({ schedule: at('01:00', { until: '2026-12-01' }), facilitatorIds });
    expect(await listed({ groupId: one.id })).toHaveLength(1);
    await decided(as(), `/api/v1/sessions/${String(one.upcoming[0]?.id)}/cancel`, { reason: 'Flood' });
    expect(await listed({ groupId: one.id })).toEqual([]);
  });

  it.each([
    { to: '2026-11-28T00:00:00Z', then: 'sessions/window-empty' },
    { to: '2027-02-28T00:00:00Z', then: 'sessions/window-too-long' },
  ])('are refused with $then for a window until $to', async ({ to, then }) => {
    const answer = await as().get('/api/v1/schedule-conflicts').query({ from: '2026-11-28T00:00:00Z', to }).expect(422);
    expect(answer.body).toMatchObject({ code: then });
  });

  it('are for people who plan', () =>
    as('facilitator').get('/api/v1/schedule-conflicts').query({ from: '2026-11-28T00:00:00Z', to: '2026-12-12T00:00:00Z' }).expect(403));
});
