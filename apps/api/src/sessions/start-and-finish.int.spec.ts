import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { SessionView } from './session.view.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  group = await seedGroup(api, centre, { starts: ['2026-11-24T05:30:00Z'] });
});

const id = (): string => group.sessionIds[0] ?? '';
const path = (end = ''): string => `/api/v1/sessions/${id()}${end}`;
const me = () => api.as(centre.counsellor.token);

describe('a session', () => {
  it('is opened by a reader without being started, and a start is taken back with a trace in the audit', async () => {
    for (const end of ['', '/roster']) await me().get(path(end)).expect(200);
    expect((await me().get(path()).expect(200)).body).toMatchObject({ startedAt: null, version: 1 });
    await me().post(path('/start')).expect(200);
    expect((await me().post(path('/undo-start')).expect(200)).body).toMatchObject({ state: 'planned', startedAt: null, version: 3 });
    expect((await me().post(path('/undo-start')).expect(409)).body).toMatchObject({ code: 'sessions/not-started' });
    const { items } = (await api.as(centre.administrator.token).get('/api/v1/audit?limit=2').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([
      { action: 'session-start-undone', subjectId: id() },
      { action: 'session-started', subjectId: id() },
    ]);
  });

  it('that was started early by mistake can be cancelled once the start is taken back, and keeps its marks', async () => {
    api.clock.set('2026-11-24T05:00:00Z');
    await me().post(path('/start')).expect(200);
    const marks = [{ clientId: `early ${id()}`, personId: group.memberIds[0], state: 'present', markedAt: '2026-11-24T05:00:00Z' }];
    await me().put(path('/attendance')).send({ marks }).expect(200);
    expect(await decided(me(), path('/cancel'), { reason: 'Flood' }, 409)).toMatchObject({
      code: 'sessions/already-started',
    });
    expect((await me().post(path('/undo-start')).expect(200)).body).toMatchObject({ startedAt: null, marked: 1 });
    await decided(me(), path('/cancel'), { reason: 'Flood' });
  });

  it.each([
    { now: '2026-11-24T05:29:59Z', body: { beforeEnd: true }, then: 'sessions/not-begun', params: { startsAt: '2026-11-24T05:30:00Z' } },
    { now: '2026-11-24T05:30:00Z', body: {}, then: 'sessions/not-over', params: { endsAt: '2026-11-24T06:30:00Z' } },
    { now: '2026-11-24T06:29:59Z', body: { beforeEnd: false }, then: 'sessions/not-over', params: { endsAt: '2026-11-24T06:30:00Z' } },
    { now: '2026-11-24T05:30:00Z', body: { beforeEnd: true }, then: null, params: null },
    { now: '2026-11-24T06:30:00Z', body: {}, then: null, params: null },
  ])('finished at $now with $body is refused with $then', async ({ now, body, then, params }) => {
    api.clock.set('2026-11-24T05:00:00Z');
    await me().post(path('/start')).expect(200);
    api.clock.set(now);
    const answer = await me().post(path('/finish')).send(body);
    const refusal = answer.body as { code?: string; params?: object };
    expect({ status: answer.status, code: refusal.code ?? null }).toEqual({ status: then === null ? 200 : 409, code: then });
    if (params !== null) expect(refusal.params).toMatchObject(params);
    const { items } = (await me().get(path('/roster')).expect(200)).body as { items: { mark: object | null }[] };
    expect(items.filter(({ mark }) => mark !== null)).toHaveLength(then === null ? 3 : 0);
  });
});

describe('a session that was run without a network', () => {
  const run = async (started: object, finished: object): Promise<Partial<SessionView>> => {
    api.clock.set('2026-11-24T09:00:00Z');
    await me().post(path('/start')).send(started).expect(200);
    const { startedAt, finishedAt } = (await me().post(path('/finish')).send(finished).expect(200)).body as SessionView;
    return { startedAt, finishedAt };
  };
  const sentAt = '2026-11-24T09:00:00Z';
  it.each([
    {
      clock: 'is right',
      started: { startedAt: '2026-11-24T05:33:00Z', sentAt },
      finished: { finishedAt: '2026-11-24T06:41:00Z', sentAt, beforeEnd: true },
      then: { startedAt: '2026-11-24T05:33:00.000Z', finishedAt: '2026-11-24T06:41:00.000Z' },
    },
    {
      clock: 'is three hours slow, and says it',
      started: { startedAt: '2026-11-24T02:33:00Z', sentAt: '2026-11-24T06:00:00Z' },
      finished: { finishedAt: '2026-11-24T03:41:00Z', sentAt: '2026-11-24T06:00:00Z' },
      then: { startedAt: '2026-11-24T05:33:00.000Z', finishedAt: '2026-11-24T06:41:00.000Z' },
    },
    {
      clock: 'cannot be right',
      started: { startedAt: '2026-11-20T05:33:00Z' },
      finished: { finishedAt: '2026-11-28T06:41:00Z' },
      then: { startedAt: '2026-11-24T04:30:00.000Z', finishedAt: '2026-11-24T09:00:00.000Z' },
    },
    {
      clock: 'is not told',
      started: {},
      finished: {},
      then: { startedAt: '2026-11-24T09:00:00.000Z', finishedAt: '2026-11-24T09:00:00.000Z' },
    },
  ])('was started and finished when it was, on a device whose clock $clock', async ({ started, finished, then }) =>
    expect(await run(started, finished)).toEqual(then),
  );

  it('is not started at a time that cannot be read', async () => {
    expect((await me().post(path('/start')).send({ startedAt: 'yesterday' }).expect(400)).body).toMatchObject({ code: 'http/malformed' });
  });
});

describe('a decision about a session', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  it.each(['/undo-start', '/finish'])('%s reads what is set about kinds once, for its lock, its followers and its answer', async (end) => {
    await me().post(path('/start')).expect(200);
    const asked = jest.spyOn(CentreTransaction.prototype, 'rows');
    await me().post(path(end)).send({ beforeEnd: true }).expect(200);
    const readers = asked.mock.contexts.filter((_, call) =>
      JSON.stringify(asked.mock.calls[call]?.[0]).includes('from enabled_programmes'),
    );
    expect(readers.filter((reader) => reader === readers[0]).length).toBe(1);
  });
});

describe('the course of a session', () => {
  const agenda = async (): Promise<unknown> =>
    ((await me().get(path()).expect(200)).body as SessionView).agenda.map(({ title, from, to }) => [title.hi, from, to]);
  it('is that of its kind, over the length of the session', async () => {
    expect(await agenda()).toEqual([
      ['स्वागत और एक गहरी साँस', 0, 7],
      ['हालचाल का दौर', 7, 20],
      ['विषय', 20, 47],
      ['संकल्प', 47, 57],
      ['समापन', 57, 60],
    ]);
  });
  it('is that of its branch or its centre where these have one, and of the kind again where theirs is emptied', async () => {
    const put = async (place: string, version: number, agenda: string[]): Promise<void> => {
      const body = { ...(place === '' ? { enabled: true } : {}), overrides: { agenda } };
      const kinds = api.as(centre.administrator.token).put(`/api/v1/programme-kinds/group-counselling${place}`);
      await kinds
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200);
    };
    await put('', 0, ['१५ स्वागत', '15 Round']);
    expect(await agenda()).toEqual([
      ['स्वागत', 0, 30],
      ['Round', 30, 60],
    ]);
    await put(`/branches/${centre.branchIds[0]}`, 0, ['Walk']);
    expect(await agenda()).toEqual([['Walk', 0, 60]]);
    await put(`/branches/${centre.branchIds[0]}`, 1, []);
    await put('', 1, []);
    expect(await agenda()).toHaveLength(5);
  });
  it('is that of its group, where somebody who sets up the group has written one', async () => {
    const { headers, body } = await me().get(`/api/v1/groups/${group.groupId}`).expect(200);
    const settings = { ...(body as { settings: object }).settings, agenda: ['20 Sit down', '40 Talk'] };
    const change = me()
      .patch(`/api/v1/groups/${group.groupId}`)
      .set('if-match', headers['etag'] ?? '');
    await change.send({ settings }).expect(200);
    expect(await agenda()).toEqual([
      ['Sit down', 0, 20],
      ['Talk', 20, 60],
    ]);
  });
});
