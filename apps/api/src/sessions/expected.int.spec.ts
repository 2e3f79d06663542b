import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RosterItemView } from '../attendance/attendance.view.ts';
import type { AttentionItemView } from '../care/care.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import type { WaitingListView } from '../groups/waiting.view.ts';
import type { MemberItemView, MemberView } from '../members/member.view.ts';
import type { TodayCountsView, TodayView } from '../today/today.view.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { SessionItemView } from './session-item.view.ts';
import type { SessionView } from './session.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-01T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-11-01T06:30:00Z'));

const me = () => api.as(centre.administrator.token);
const daily = { startsOn: '2026-11-01', startsAt: '18:00', minutes: 60, recurrence: 'FREQ=DAILY' };
/** One minute after the end of the session of a day, which is at 19:00 in Nagpur. */
const after = (day: string): string => `${day}T13:31:00Z`;
const sessionsOf = async (group: GroupView): Promise<readonly SessionItemView[]> => {
  const window = { from: '2026-10-31T18:30:00Z', to: '2026-12-20T18:30:00Z', limit: 200 };
  const { items } = (await me().get('/api/v1/sessions').query(window).expect(200)).body as { items: SessionItemView[] };
  return items.filter(({ groupId }) => groupId === group.id);
};
const sessionOn = async (group: GroupView, day: string): Promise<SessionItemView> => {
  const found = (await sessionsOf(group)).find(({ originalStart }) => originalStart.startsWith(day));
  if (found === undefined) throw new Error(`There is no session on ${day}.`);
  return found;
};
const finish = async (group: GroupView, day: string): Promise<SessionView> => {
  api.clock.set(after(day));
  const { id } = await sessionOn(group, day);
  return (await me().post(`/api/v1/sessions/${id}/finish`).send({}).expect(200)).body as SessionView;
};
const rosterOn = async (group: GroupView, day: string): Promise<readonly RosterItemView[]> => {
  const { id } = await sessionOn(group, day);
  return ((await me().get(`/api/v1/sessions/${id}/roster`).expect(200)).body as { items: RosterItemView[] }).items;
};
const mark = async (group: GroupView, day: string, personId: string, state: string): Promise<void> => {
  const { id } = await sessionOn(group, day);
  const marks = [{ clientId: `${id} ${personId} ${state}`, personId, state, markedAt: after(day) }];
  expect((await me().put(`/api/v1/sessions/${id}/attendance`).send({ marks }).expect(200)).body).toMatchObject({ applied: 1 });
};

/** Those who need a word on Today. */
const onToday = async () => ((await me().get('/api/v1/today').expect(200)).body as TodayView).attention;
/** How many need a word, as Today and the badge beside it count them. */
const counted = async (): Promise<readonly number[]> => {
  const { attention } = (await me().get('/api/v1/today/counts').expect(200)).body as TodayCountsView;
  return [(await onToday()).count, attention];
};

/** The statements of every page about a member: the page of the member, the list of members and the list of those who need a word. */
async function saidOf(memberId: string): Promise<{ page: unknown; list: boolean; attention: boolean; today: boolean }> {
  const page = (await me().get(`/api/v1/members/${memberId}`).expect(200)).body as MemberView;
  const { items } = (await me().get('/api/v1/members').query({ limit: 200 }).expect(200)).body as { items: MemberItemView[] };
  const inNeed = (await me().get('/api/v1/attention').expect(200)).body as { items: AttentionItemView[] };
  return {
    page: page.attention.map(({ code, params }) => `${code} ${String(params['count'])}`),
    list: items.find(({ id }) => id === memberId)?.needsWord ?? false,
    attention: inNeed.items.some((one) => one.memberId === memberId),
    today: (await onToday()).items.some((one) => one.memberId === memberId),
  };
}
const nothing = { page: [], list: false, attention: false, today: false };

describe('a person who is entered into a running group', () => {
  it('by hand, for days from its beginning on, missed none of its earlier sessions', async () => {
    const group = await desk.group({ schedule: daily });
    const first = await desk.member();
    await desk.seat(group.id, { memberId: first.id, startsOn: '2026-11-01' });
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await finish(group, day);
    const late = await desk.member();
    await desk.seat(group.id, { memberId: late.id, startsOn: '2026-11-01' });
    expect(await saidOf(late.id)).toEqual(nothing);
    expect(await saidOf(first.id)).toEqual({ page: ['missed-in-a-row 3'], list: true, attention: true, today: true });
    expect(await counted()).toEqual([1, 1]);
    expect(await sessionOn(group, '2026-11-02')).toMatchObject({ state: 'held', expected: 1, attended: 0, missed: 1 });
    await finish(group, '2026-11-04');
    expect(await saidOf(late.id)).toEqual({ page: ['missed-last 1'], list: true, attention: true, today: true });
    expect(await counted()).toEqual([2, 2]);
    expect(await sessionOn(group, '2026-11-04')).toMatchObject({ expected: 2, missed: 2 });
  });

  it('by a sheet, with an admission before them, missed none of its earlier sessions', async () => {
    const group = await desk.group({ name: 'Imported circle', schedule: daily });
    const { branchName } = group;
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await finish(group, day);
    const before = (await sessionsOf(group)).filter(({ state }) => state === 'held').map(({ expected }) => expected);
    const row = { ...memberRow, Ref: 'X-1', Name: 'Imran Khan', Branch: branchName, Groups: group.name };
    await new ImportDesk(api, centre).import('members', sheetOf(row));
    const found = (await me().post('/api/v1/members/search').send({ text: 'Imran' }).expect(200)).body as { items: MemberItemView[] };
    const memberId = String(found.items[0]?.id);
    expect(await saidOf(memberId)).toEqual(nothing);
    expect((await sessionsOf(group)).filter(({ state }) => state === 'held').map(({ expected }) => expected)).toEqual(before);
    expect((await me().get(`/api/v1/groups/${group.id}`).expect(200)).body).toMatchObject({ heatmap: { rows: [] } });
    const next = await finish(group, '2026-11-04');
    expect(next).toMatchObject({ expected: 1, missed: 1 });
    expect(await saidOf(memberId)).toEqual({ page: ['missed-last 1'], list: true, attention: true, today: true });
  });

  it('is not absent at a session that began before, also when it is finished afterwards', async () => {
    const group = await desk.group({ schedule: daily });
    api.clock.set('2026-11-02T12:30:01Z');
    const { id } = await desk.member();
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    expect(await sessionOn(group, '2026-11-02')).toMatchObject({ state: 'planned', expected: 0 });
    expect(await rosterOn(group, '2026-11-02')).toMatchObject([{ personId: id, isExpected: false, mark: null }]);
    expect(await finish(group, '2026-11-02')).toMatchObject({ expected: 0, missed: 0, marked: 0 });
    expect(await rosterOn(group, '2026-11-02')).toEqual([]);
    expect(await finish(group, '2026-11-03')).toMatchObject({ expected: 1, missed: 1, marked: 1 });
  });

  it('counts when somebody marks that they were there, as on a paper sheet', async () => {
    const group = await desk.group({ schedule: daily });
    api.clock.set('2026-11-04T06:00:00Z');
    const { id } = await desk.member();
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    await mark(group, '2026-11-03', id, 'present');
    expect(await finish(group, '2026-11-03')).toMatchObject({ expected: 1, attended: 1, missed: 0 });
    expect(await rosterOn(group, '2026-11-03')).toMatchObject([{ personId: id, isExpected: false, mark: { state: 'present' } }]);
  });

  it('is expected at the session that was moved behind the enrolment, and not at one moved before it', async () => {
    const group = await desk.group({ schedule: daily });
    const [moved, ahead] = [await sessionOn(group, '2026-11-02'), await sessionOn(group, '2026-11-09')];
    await decided(me(), `/api/v1/sessions/${moved.id}/move`, { startsAt: '2026-11-08T04:30:00Z' });
    await decided(me(), `/api/v1/sessions/${ahead.id}/move`, { startsAt: '2026-11-03T04:30:00Z' });
    api.clock.set('2026-11-05T06:00:00Z');
    await desk.seat(group.id, { memberId: (await desk.member()).id, startsOn: '2026-11-01' });
    expect(await sessionOn(group, '2026-11-02')).toMatchObject({ startsAt: '2026-11-08T04:30:00.000Z', expected: 1 });
    expect(await sessionOn(group, '2026-11-09')).toMatchObject({ startsAt: '2026-11-03T04:30:00.000Z', expected: 0 });
  });
});

describe('a person who left a group and comes back', () => {
  it('missed nothing in between, and the sessions before are not counted again', async () => {
    const group = await desk.group({ schedule: daily });
    const { id } = await desk.member();
    const seat = await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    await finish(group, '2026-11-01');
    await finish(group, '2026-11-02');
    await me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-11-03' }).expect(200);
    for (const day of ['2026-11-03', '2026-11-04']) expect(await finish(group, day)).toMatchObject({ expected: 0 });
    api.clock.set('2026-11-05T06:00:00Z');
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-03' });
    expect(await saidOf(id)).toEqual(nothing);
    expect(await finish(group, '2026-11-05')).toMatchObject({ expected: 1, missed: 1 });
    expect(await saidOf(id)).toMatchObject({ page: ['missed-last 1'], list: true });
    for (const day of ['2026-11-01', '2026-11-02']) expect(await sessionOn(group, day)).toMatchObject({ expected: 1, missed: 1 });
  });

  it('after a seat was withdrawn on its first day, is expected from the moment of the second one', async () => {
    const group = await desk.group({ schedule: daily });
    const { id } = await desk.member();
    const seat = await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    await me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-11-01' }).expect(200);
    api.clock.set('2026-11-02T06:00:00Z');
    const again = await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    expect(again).toMatchObject({ id: seat.id, enrolledAt: '2026-11-02T06:00:00.000Z' });
    expect(await sessionOn(group, '2026-11-01')).toMatchObject({ expected: 0 });
    expect(await sessionOn(group, '2026-11-02')).toMatchObject({ expected: 1 });
  });
});

describe('a person who joins and leaves in the middle of a series', () => {
  it('is on the roster of every session between, whatever its state, and on no other; a place on the waiting list expects nobody', async () => {
    const group = await desk.group({ schedule: daily, capacity: 1 });
    const [first, second] = [await desk.member(), await desk.member()];
    const seat = await desk.seat(group.id, { memberId: first.id, startsOn: '2026-11-01' });
    const post = (path: string, body: object) => me().post(`/api/v1${path}`).send(body);
    const list = (await post(`/groups/${group.id}/waiting-list`, { memberId: second.id }).expect(201)).body as WaitingListView;
    await finish(group, '2026-11-01');
    api.clock.set('2026-11-02T12:29:00Z');
    await post(`/sessions/${(await sessionOn(group, '2026-11-02')).id}/start`, {}).expect(200);
    await decided(me(), `/api/v1/sessions/${(await sessionOn(group, '2026-11-04')).id}/cancel`, { reason: 'Flood' });
    await post(`/enrolments/${seat.id}/end`, { on: '2026-11-03' }).expect(200);
    const place = list.places[0]?.id ?? '';
    // The seat is free from the third of November on: the offer and the enrolment are for that day.
    api.clock.set('2026-11-03T05:30:00Z');
    await post(`/waiting-places/${place}/offer`, {}).expect(200);
    const peopleOn = async (day: string) => (await rosterOn(group, day)).map(({ personId }) => personId);
    expect(await peopleOn('2026-11-05')).toEqual([]);
    await post(`/waiting-places/${place}/take`, { startsOn: '2026-11-03' }).expect(201);
    const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
    const rosters = await Promise.all(days.map(async (day) => [(await sessionOn(group, day)).state, ...(await peopleOn(day))]));
    expect(rosters).toEqual([
      ['held', first.id],
      ['planned', first.id],
      ['planned', second.id],
      ['cancelled', second.id],
      ['planned', second.id],
    ]);
  });
});

describe('a finished session', () => {
  it('keeps its roster when a seat ends afterwards on an earlier day, and when a mark is cleared', async () => {
    const group = await desk.group({ schedule: daily });
    const { id } = await desk.member();
    const seat = await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    await finish(group, '2026-11-01');
    await finish(group, '2026-11-02');
    await me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-11-01' }).expect(200);
    for (const day of ['2026-11-01', '2026-11-02']) expect(await sessionOn(group, day)).toMatchObject({ expected: 1, missed: 1 });
    const { id: sessionId } = await sessionOn(group, '2026-11-02');
    const cleared = [{ clientId: `clear ${id}`, personId: id, state: null, markedAt: after('2026-11-02') }];
    await me().put(`/api/v1/sessions/${sessionId}/attendance`).send({ marks: cleared }).expect(200);
    expect(await sessionOn(group, '2026-11-02')).toMatchObject({ expected: 1, missed: 1, marked: 0 });
    expect(await rosterOn(group, '2026-11-02')).toMatchObject([{ personId: id, isExpected: true, mark: null }]);
  });
});

describe('a record from before rosters were stored', () => {
  it('has the people with a mark on its roster, and its seats carry the moment at which they were entered', async () => {
    const group = await desk.group({ schedule: daily });
    const [asha, guest] = [(await desk.member()).id, (await desk.member()).id];
    const entered = Date.now();
    const seat = await desk.seat(group.id, { memberId: asha, startsOn: '2026-11-01' });
    api.clock.set(after('2026-11-01'));
    await mark(group, '2026-11-01', guest, 'walk-in');
    const before = await finish(group, '2026-11-01');
    await inCentre(api, centre, 'update sessions set roster = null where centre_id = $1');
    await inCentre(api, centre, `update enrolments set enrolled_at = '-infinity' where centre_id = $1`);
    const migration = readFileSync(new URL('../database/migrations/0014-enrolled-at.sql', import.meta.url), 'utf8');
    const owner = new pg.Client({ connectionString: api.database.url('saath_owner') });
    await owner.connect();
    await owner.query(`begin; ${migration.slice(migration.indexOf('do $$'))} commit`);
    await owner.end();
    const [stored] = await inCentre<{ roster: string[] }>(
      api,
      centre,
      'select roster from sessions where centre_id = $1 and id = $2',
      before.id,
    );
    expect(stored?.roster).toEqual([asha]);
    expect(await sessionOn(group, '2026-11-01')).toMatchObject({ expected: before.expected, missed: before.missed, walkIns: 1 });
    const [row] = await inCentre<{ enrolled_at: Date }>(
      api,
      centre,
      'select enrolled_at from enrolments where centre_id = $1 and id = $2',
      seat.id,
    );
    // The id of a seat has the time of this machine, not that of the test.
    expect(row?.enrolled_at.getTime()).toBeGreaterThanOrEqual(entered);
    expect(row?.enrolled_at.getTime()).toBeLessThanOrEqual(Date.now());
  });
});

describe('a session from before its group was entered', () => {
  it('is history: nothing is owed for it, and it can still be filled in', async () => {
    api.clock.set('2026-11-05T12:30:00Z');
    const group = await desk.group({ schedule: daily });
    const history = (await sessionsOf(group)).filter(({ isHistory }) => isHistory).map(({ originalStart }) => originalStart.slice(0, 10));
    expect(history).toEqual(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']);
    const { id } = await desk.member();
    await desk.seat(group.id, { memberId: id, startsOn: '2026-11-01' });
    await mark(group, '2026-11-04', id, 'present');
    expect(await finish(group, '2026-11-04')).toMatchObject({ state: 'held', isHistory: true, expected: 1, attended: 1 });
    expect(await finish(group, '2026-11-03')).toMatchObject({ isHistory: true, expected: 0, missed: 0 });
    expect(await saidOf(id)).toEqual(nothing);
  });

  it('is no longer history when its new start is after that moment', async () => {
    api.clock.set('2026-11-05T06:00:00Z');
    const group = await desk.group({ schedule: daily });
    expect(await sessionOn(group, '2026-11-05')).toMatchObject({ isHistory: false });
    expect(await sessionOn(group, '2026-11-04')).toMatchObject({ isHistory: true });
  });
});
