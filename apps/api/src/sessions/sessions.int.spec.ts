import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, leave, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GroupView } from '../groups/group.view.ts';
import { decided } from '../testing/decided.ts';
import { walk } from '../testing/walk.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';
import { ReminderPlanner } from '../reminders/reminder-planner.ts';

const startsAt = '2026-11-24T05:30:00Z';
let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
let group: SeededGroup;

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  other = await seedCentre(api, 'Other');
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  group = await seedGroup(api, centre, { starts: [startsAt, '2026-12-01T05:30:00Z'] });
});

const id = (place = 0): string => group.sessionIds[place] ?? '';
const path = (end = '', place = 0): string => `/api/v1/sessions/${id(place)}${end}`;
const me = () => api.as(centre.counsellor.token);

describe('the list of sessions', () => {
  const window = 'from=2026-11-23T18:30:00Z&to=2026-11-24T18:30:00Z';

  it('shows a day with the number of expected people', async () => {
    const { body } = await me().get(`/api/v1/sessions?${window}`).expect(200);
    expect(body.items.at(-1)).toMatchObject({
      id: id(),
      state: 'planned',
      expected: 3,
      marked: 0,
      attended: null,
      facilitators: [{ name: 'Nayi Subah facilitator' }],
    });
  });

  it('shows a facilitator the groups they lead, a counsellor their branches, another centre nothing', async () => {
    const south = await seedGroup(api, centre, { starts: [startsAt], branch: 1 });
    const seen = async (token: string): Promise<string[]> =>
      (await api.as(token).get(`/api/v1/sessions?${window}`).expect(200)).body.items.map((one: { id: string }) => one.id);
    expect(await seen(centre.facilitator.token)).toContain(id());
    expect(await seen(centre.counsellor.token)).not.toContain(south.sessionIds[0]);
    expect(await seen(centre.administrator.token)).toContain(south.sessionIds[0]);
    expect(await seen(other.administrator.token)).toEqual([]);
    await api.as(other.administrator.token).get(path()).expect(404);
  });

  it.each([
    { query: 'from=2026-01-01T00:00:00Z&to=2026-12-31T00:00:00Z', status: 422, code: 'sessions/window-too-long' },
    { query: 'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z', status: 422, code: 'sessions/window-empty' },
    { query: 'from=2026-09-23T18:30:00Z&to=2026-11-24T18:30:01Z', status: 422, code: 'sessions/window-too-long' },
    { query: 'from=yesterday&to=today', status: 400, code: 'http/malformed' },
    { query: 'from=2026-11-23T18:30:00&to=2026-11-24T18:30:00', status: 400, code: 'http/malformed' },
    { query: 'from=2026-W48&to=2026-W49', status: 400, code: 'http/malformed' },
    { query: `${window}&cursor=WyJ4IiwieSJd`, status: 400, code: 'http/cursor-invalid' },
    { query: `${window}&colour=red`, status: 400, code: 'http/malformed' },
  ])('refuses $query with $code', async ({ query, status, code }) => {
    expect((await me().get(`/api/v1/sessions?${query}`).expect(status)).body).toMatchObject({ code });
  });

  it('takes a window of two months to the second', () =>
    me().get('/api/v1/sessions?from=2026-09-23T18:30:00Z&to=2026-11-24T18:30:00Z').expect(200));

  it('has each session once on its pages, ordered by start, also with equal starts and while sessions are added', async () => {
    const twins = await seedGroup(api, centre, { starts: [startsAt, '2026-12-01T05:30:00Z'] });
    const wide = { from: '2026-11-23T18:30:00Z', to: '2026-12-02T18:30:00Z' };
    const list = (limit: number, more?: () => Promise<unknown>) =>
      walk<SessionItemView>(async (cursor) => {
        if (cursor !== undefined) await more?.();
        return api
          .as(centre.facilitator.token)
          .get('/api/v1/sessions')
          .query({ ...wide, limit, cursor });
      });
    const ids = (sessions: readonly SessionItemView[]) => sessions.map((one) => one.id);
    const all = await list(200);
    expect(ids(all)).toEqual(expect.arrayContaining([...group.sessionIds, ...twins.sessionIds]));
    expect(all.map((one) => one.startsAt)).toEqual(all.map((one) => one.startsAt).toSorted());
    expect(ids(await list(1))).toEqual(ids(all));
    let late: readonly string[] | undefined;
    const plan = async () =>
      (late ??= (await seedGroup(api, centre, { starts: ['2026-11-23T19:00:00Z', '2026-12-02T18:00:00Z'] })).sessionIds);
    expect(ids(await list(1, plan))).toEqual([...ids(all), late?.[1]]);
  });

  it.each([
    { from: '2026-11-24T05:29:59Z', to: '2026-11-24T05:30:00Z', then: false },
    { from: '2026-11-24T05:30:00Z', to: '2026-11-24T05:30:01Z', then: true },
    { from: '2026-11-24T06:29:59Z', to: '2026-11-25T00:00:00Z', then: true },
    { from: '2026-11-24T06:30:00Z', to: '2026-11-25T00:00:00Z', then: false },
  ])('from $from to $to shows what touches it: $then', async ({ from, to, then }) => {
    const { body } = await me().get('/api/v1/sessions').query({ from, to, limit: 200 }).expect(200);
    expect(body.items.some((one: { id: string }) => one.id === id())).toBe(then);
  });

  it('is narrowed by kind, branch and facilitator', async () => {
    const seen = async (filter: string): Promise<string[]> =>
      (await me().get(`/api/v1/sessions?${window}&${filter}`).expect(200)).body.items.map((one: { id: string }) => one.id);
    expect(await seen('kind=group-counselling')).toContain(id());
    expect(await seen('kind=mentor-circle')).toEqual([]);
    expect(await seen(`branchId=${centre.branchIds[0]}`)).toContain(id());
    expect(await seen(`branchId=${centre.branchIds[1]}`)).toEqual([]);
    expect(await seen(`facilitatorId=${centre.facilitator.staffId}`)).toContain(id());
    expect(await seen(`facilitatorId=${centre.counsellor.staffId}`)).toEqual([]);
    expect(await seen(`facilitatorId=${centre.counsellor.staffId}&facilitatorId=${centre.facilitator.staffId}`)).toContain(id());
    expect(await seen('changed=true')).not.toContain(id());
    expect(await seen('changed=false')).toContain(id());
  });

  /** Those of the first two sessions of the group that a filter leaves. */
  const left = async (filter: string): Promise<string[]> =>
    (await me().get(`/api/v1/sessions?from=2026-11-23T18:30:00Z&to=2026-12-02T18:30:00Z&${filter}`).expect(200)).body.items
      .map((one: { id: string }) => one.id)
      .filter((one: string) => one === id(0) || one === id(1));

  it('is narrowed to the facilitators on the day of the session, not to those of today', async () => {
    await inCentre(
      api,
      centre,
      `update group_facilitators set ends_on = '2026-11-28' where centre_id = $1 and group_id = $2`,
      group.groupId,
    );
    await inCentre(
      api,
      centre,
      `insert into group_facilitators (centre_id, id, group_id, staff_id, starts_on) values ($1, $2, $3, $4, '2026-11-28')`,
      newId(),
      group.groupId,
      centre.counsellor.staffId,
    );
    expect(await left(`facilitatorId=${centre.facilitator.staffId}`)).toEqual([id(0)]);
    expect(await left(`facilitatorId=${centre.counsellor.staffId}`)).toEqual([id(1)]);
  });

  it('is narrowed to the branch in which a session meets, and to those who are named for it', async () => {
    const [north, south] = centre.branchIds;
    await inCentre(api, centre, `update sessions set placed_branch_id = $3 where centre_id = $1 and id = $2`, id(1), south);
    const naming = 'insert into session_facilitators (centre_id, id, session_id, staff_id) values ($1, $2, $3, $4)';
    await inCentre(api, centre, naming, newId(), id(1), centre.counsellor.staffId);
    for (const filter of [`branchId=${south}`, `facilitatorId=${centre.counsellor.staffId}`]) expect(await left(filter)).toEqual([id(1)]);
    for (const filter of [`branchId=${north}`, `facilitatorId=${centre.facilitator.staffId}`]) expect(await left(filter)).toEqual([id(0)]);
    const days = await me().get(`/api/v1/sessions/days?from=2026-11-23T18:30:00Z&to=2026-12-02T18:30:00Z&branchId=${south}`).expect(200);
    expect(days.body.items).toEqual([{ on: expect.any(String), sessions: 1, isMore: false }]);
  });

  it('expects nobody from the day they left, and everybody before', async () => {
    await leave(api, centre, group.memberIds[0], '2026-11-25');
    expect((await me().get(path()).expect(200)).body).toMatchObject({ expected: 3 });
    expect((await me().get(path('', 1)).expect(200)).body).toMatchObject({ expected: 2 });
    expect((await me().get(path('/roster', 1)).expect(200)).body.items).toHaveLength(2);
  });
});

describe('a session', () => {
  it('is started and finished once, and marks people without a mark as absent', async () => {
    expect((await me().post(path('/start')).expect(200)).body).toMatchObject({ state: 'planned', startedAt: '2026-11-24T05:35:00.000Z' });
    expect((await me().post(path('/finish')).send({ beforeEnd: true }).expect(200)).body).toMatchObject({
      state: 'held',
      marked: 3,
      attended: 0,
    });
    expect((await me().post(path('/finish')).send({}).expect(409)).body).toMatchObject({ code: 'sessions/not-planned' });
  });

  it('is not started before its doors open', async () => {
    expect((await me().post(path('/start', 1)).expect(409)).body).toMatchObject({ code: 'sessions/too-early' });
  });

  it('of a kind without names takes a head count and nothing else', async () => {
    const meeting = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts: [startsAt], aliases: [] });
    const at = (end: string): string => `/api/v1/sessions/${String(meeting.sessionIds[0])}${end}`;
    expect((await me().post(at('/finish')).send({ beforeEnd: true }).expect(422)).body).toMatchObject({
      code: 'sessions/headcount-missing',
    });
    expect((await me().post(at('/finish')).send({ headcount: 14, beforeEnd: true }).expect(200)).body).toMatchObject({
      attended: 14,
      headcount: 14,
      confidentiality: 'headcount',
    });
    const { heatmap } = (await me().get(`/api/v1/groups/${meeting.groupId}`).expect(200)).body as GroupView;
    expect(heatmap).toMatchObject({ rows: [], sessions: [{ headcount: 14 }] });
  });

  it('is cancelled before the start, and not after', async () => {
    expect(await decided(me(), path('/cancel', 1), { reason: 'Flood' })).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Flood',
    });
    expect(await decided(me(), path('/cancel'), { reason: 'Flood' }, 409)).toMatchObject({
      code: 'sessions/already-started',
    });
  });

  it('is moved and keeps its identity', async () => {
    const body = await decided(me(), path('/move', 1), { startsAt: '2026-12-02T05:30:00Z' });
    expect(body).toMatchObject({
      startsAt: '2026-12-02T05:30:00.000Z',
      movedFrom: '2026-12-01T05:30:00.000Z',
      originalStart: '2026-12-01T11:00',
    });
    expect(await decided(me(), path('/move', 1), { startsAt: '2026-11-01T05:30:00Z' }, 422)).toMatchObject({
      code: 'sessions/start-in-past',
    });
  });

  it('is recorded as far as its kind allows, with the present version', async () => {
    const { body } = await me().put(path('/record')).set('if-match', '"1"').send({ topic: 'Sleep', note: 'A calm hour' }).expect(200);
    expect(body).toMatchObject({ topic: 'Sleep', note: 'A calm hour' });
    await me().put(path('/record')).set('if-match', '"1"').send({ topic: 'Late' }).expect(412);
    await me().put(path('/record')).send({ topic: 'Late' }).expect(428);
    const circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts: [startsAt] });
    const ofCircle = `/api/v1/sessions/${String(circle.sessionIds[0])}/record`;
    for (const written of [{ note: 'x' }, { topic: 'x' }, { topic: 'x', note: '' }]) {
      const refused = await me().put(ofCircle).set('if-match', '"1"').send(written).expect(422);
      expect(refused.body).toMatchObject({ code: 'sessions/notes-not-kept' });
    }
    const emptied = await me().put(ofCircle).set('if-match', '"1"').send({ topic: '', note: '' }).expect(200);
    expect(emptied.body).toMatchObject({ topic: null, note: null });
    await api.as(centre.facilitator.token).put(path('/record')).set('if-match', '"2"').send({ topic: 'x' }).expect(403);
  });

  it('is not recorded once it is cancelled, and a planned one has its topic ahead of time', async () => {
    const write = (version: number) =>
      me()
        .put(path('/record', 1))
        .set('if-match', `"${String(version)}"`)
        .send({ topic: 'Sleep' });
    expect((await write(1).expect(200)).body).toMatchObject({ state: 'planned', topic: 'Sleep' });
    await decided(me(), path('/cancel', 1), { reason: 'Flood' });
    expect((await write(3).expect(409)).body).toMatchObject({ code: 'sessions/cancelled' });
    expect((await me().get(path('', 1)).expect(200)).body).toMatchObject({ topic: 'Sleep', version: 3 });
  });

  it('shows its note to staff who may write it; a facilitator sees the topic', async () => {
    await me().put(path('/record')).set('if-match', '"1"').send({ topic: 'Sleep', note: 'A calm hour' }).expect(200);
    expect((await me().get(path()).expect(200)).body).toMatchObject({ note: 'A calm hour' });
    const seen = await api.as(centre.facilitator.token).get(path()).expect(200);
    expect(seen.body).toMatchObject({ topic: 'Sleep', note: null });
    expect((await api.as(centre.facilitator.token).post(path('/start')).expect(200)).text).not.toContain('calm');
  });

  it('stores its note encrypted', async () => {
    await me().put(path('/record')).set('if-match', '"1"').send({ note: 'A calm hour' }).expect(200);
    const [row] = await inCentre<{ note_cipher: Buffer }>(
      api,
      centre,
      'select note_cipher from sessions where centre_id = $1 and id = $2',
      id(),
    );
    expect(row?.note_cipher.toString('latin1')).not.toContain('calm');
  });

  it('does not change fields that a record leaves out, and clears fields with an empty text', async () => {
    const record = async (version: number, body: object): Promise<unknown> =>
      (
        await me()
          .put(path('/record'))
          .set('if-match', `"${String(version)}"`)
          .send(body)
          .expect(200)
      ).body;
    await record(1, { topic: 'Sleep', note: 'A calm hour' });
    expect(await record(2, { topic: null, note: null })).toMatchObject({ topic: 'Sleep', note: 'A calm hour' });
    expect(await record(3, { note: '' })).toMatchObject({ topic: 'Sleep', note: null });
    expect(await record(4, { topic: '' })).toMatchObject({ topic: null });
  });

  it.each([
    { end: '/move', body: { startsAt: '2026-12-02T05:30:00' } },
    { end: '/move', body: { startsAt: '2026-W49-3' } },
    { end: '/move', body: { startsAt: '0000-12-02T05:30:00Z' } },
    { end: '/cancel', body: { reason: 'Flood\0' } },
    { end: '/cancel', body: {} },
    { end: '/finish', body: { headcount: -1 } },
    { end: '/finish', body: { beforeEnd: 'yes' } },
  ])('takes no $body at $end', async ({ end, body }) => {
    expect(await decided(me(), path(end, 1), body, 400)).toMatchObject({ code: 'http/malformed' });
    expect((await me().get(path('', 1)).expect(200)).body).toMatchObject({ state: 'planned', movedFrom: null });
  });
});

describe('a follower of a session', () => {
  it('undoes the change when it fails', async () => {
    jest.spyOn(api.app.get(ReminderPlanner), 'replan').mockRejectedValueOnce(new Error('The planner is unavailable.'));
    await decided(me(), path('/cancel', 1), { reason: 'Flood' }, 500);
    expect((await me().get(path('', 1)).expect(200)).body).toMatchObject({ state: 'planned' });
    await decided(me(), path('/cancel', 1), { reason: 'Flood' });
  });
});
