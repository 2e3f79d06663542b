import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { SessionView } from './session.view.ts';

const tomorrow = '2026-11-25T05:30:00Z';
let api: TestApi;
let centre: SeededCentre;
let running: string;
let toCome: string;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  const { sessionIds } = await seedGroup(api, centre, { starts: ['2026-11-24T05:30:00Z', tomorrow] });
  [running, toCome] = sessionIds.map((id) => `/api/v1/sessions/${id}`) as [string, string];
});
const me = () => api.as(centre.counsellor.token);

describe('a planned session', () => {
  it.each([
    { end: 'finish', body: {}, status: 409, code: 'sessions/not-begun' },
    { end: 'finish', body: { beforeEnd: true }, status: 409, code: 'sessions/not-begun' },
    { end: 'undo-start', body: {}, status: 409, code: 'sessions/not-started' },
    { end: 'start', body: {}, status: 409, code: 'sessions/too-early' },
    { end: 'cancel', body: { reason: ' ... ' }, status: 422, code: 'sessions/reason-missing' },
    { end: 'move', body: { startsAt: tomorrow }, status: 422, code: 'sessions/start-unchanged' },
    { end: 'move', body: { startsAt: '2026-11-24T05:35:00Z' }, status: 422, code: 'sessions/start-in-past' },
    { end: 'move', body: { startsAt: '2027-11-25T05:30:00Z' }, status: 422, code: 'sessions/too-far-ahead' },
  ])('refuses $end with $body: $code', async ({ end, body, status, code }) => {
    expect(await decided(me(), `${toCome}/${end}`, body, status)).toMatchObject({ status, code });
    expect((await me().get(toCome).expect(200)).body).toMatchObject({ state: 'planned', movedFrom: null, startedAt: null });
  });

  it('is moved by a minute, to the next minute from now, and by a year', async () => {
    const [alone] = (await seedGroup(api, centre, { starts: [tomorrow] })).sessionIds;
    for (const startsAt of ['2026-11-25T05:31:00Z', '2026-11-24T05:36:00Z', '2027-11-24T05:30:00Z'])
      await decided(me(), `/api/v1/sessions/${String(alone)}/move`, { startsAt });
  });
});

describe('a started session', () => {
  it('cannot be moved, and refuses a headcount when its kind records names', async () => {
    expect(await decided(me(), `${running}/move`, { startsAt: tomorrow }, 409)).toMatchObject({
      status: 409,
      code: 'sessions/already-started',
    });
    const finish = (body: object) =>
      me()
        .post(`${running}/finish`)
        .send({ ...body, beforeEnd: true });
    expect((await finish({ headcount: 3 })).body).toMatchObject({ status: 422, code: 'sessions/headcount-not-allowed' });
    await finish({}).expect(200);
  });
});

describe('a cancelled or finished session', () => {
  it.each([{ over: 'cancel' }, { over: 'finish' }])('refuses every further step after $over', async ({ over }) => {
    const path = over === 'cancel' ? toCome : running;
    await decided(me(), `${path}/${over}`, over === 'cancel' ? { reason: 'Flood' } : { beforeEnd: true });
    for (const [end, body] of [
      ['start', {}],
      ['undo-start', {}],
      ['finish', {}],
      ['cancel', { reason: 'Flood' }],
      ['move', { startsAt: '2026-11-26T05:30:00Z' }],
    ] as const)
      expect({ end, body: await decided(me(), `${path}/${end}`, body, 409) }).toMatchObject({
        end,
        body: { status: 409, code: 'sessions/not-planned' },
      });
  });
});

describe('a session that does not exist', () => {
  it.each([{ end: '' }, { end: '/roster' }])('is unknown: $end', async ({ end }) => {
    expect((await me().get(`/api/v1/sessions/${newId()}${end}`)).body).toMatchObject({ status: 404, code: 'sessions/not-found' });
    await me().get(`${running}${end}`).expect(200);
  });

  it.each([{ end: 'start' }, { end: 'undo-start' }, { end: 'finish' }])('refuses to $end', async ({ end }) => {
    expect((await me().post(`/api/v1/sessions/${newId()}/${end}`).send({})).body).toMatchObject({ code: 'sessions/not-found' });
  });
});

describe('two users who change one session at once', () => {
  const post = (path: string, end: string, body: object = {}) => me().post(`${path}/${end}`).set('if-match', '"1"').send(body);
  const move = (startsAt: string) => post(toCome, 'move', { startsAt });

  it.each([
    { what: 'finish it', session: 'running', calls: ['finish', 'finish'], code: 'sessions/not-planned' },
    { what: 'start it', session: 'running', calls: ['start', 'start'], code: 'sessions/already-started' },
    { what: 'cancel it', session: 'toCome', calls: ['cancel', 'cancel'], code: 'http/stale', status: 412 },
  ])('$what once: the second request is decided on the result of the first', async ({ session, calls, code, status: refused = 409 }) => {
    const path = session === 'running' ? running : toCome;
    const answers = await Promise.all(
      calls.map((end) => post(path, end, end === 'cancel' ? { reason: 'Flood' } : end === 'finish' ? { beforeEnd: true } : {})),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, refused]);
    expect(answers.find(({ status }) => status === refused)?.body).toMatchObject({ code });
    expect((await me().get(path)).body).toMatchObject({ version: 2 });
  });

  it('move it once: the other request is refused as stale, and may be made on the new version', async () => {
    const starts = ['2026-11-26T05:30:00Z', '2026-11-27T05:30:00Z'];
    const answers = await Promise.all(starts.map(move));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const first = answers.find(({ status }) => status === 200)?.body as SessionView;
    expect((await me().get(toCome).expect(200)).body).toMatchObject({ version: 2, startsAt: first.startsAt });
    const other = answers.findIndex(({ status }) => status === 412);
    expect(await decided(me(), `${toCome}/move`, { startsAt: starts[other] })).toMatchObject({ version: 3, movedFrom: first.startsAt });
  });

  it('record it once: the other request is refused as stale', async () => {
    const record = (note: string) => me().put(`${running}/record`).set('if-match', '"1"').send({ note });
    const answers = await Promise.all([record('One'), record('Two')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.body as SessionView;
    expect((await me().get(running)).body).toMatchObject({ note: won.note, version: 2 });
  });
});

describe('a session moved to another day', () => {
  it('expects the people of that day, and is moved once when the request is repeated', async () => {
    const { groupId, memberIds, sessionIds } = await seedGroup(api, centre, { starts: [tomorrow] });
    await inCentre(
      api,
      centre,
      `update enrolments set ends_on = '2026-11-26' where centre_id = $1 and group_id = $2 and member_id = $3`,
      groupId,
      memberIds[0],
    );
    const path = `/api/v1/sessions/${String(sessionIds[0])}`;
    const move = () =>
      me()
        .post(`${path}/move`)
        .set('idempotency-key', path)
        .set('if-match', '"1"')
        .send({ startsAt: '2026-11-25T18:30:00Z', reason: ' Sagar is away ' });
    expect((await me().get(path)).body).toMatchObject({ expected: 3 });
    const [first, again] = [await move().expect(200), await move().expect(200)];
    expect(first.body).toMatchObject({ expected: 2, originalStart: '2026-11-25T11:00', version: 2 });
    expect(again.body).toEqual(first.body);
    const names = (await me().get(`${path}/roster`).expect(200)).body as { items: { displayName: string }[] };
    expect(names.items.map(({ displayName }) => displayName)).toEqual(['Imran', 'Tara']);
  });

  it('stores the reason sealed in the audit, and shows it nowhere else', async () => {
    await decided(me(), `${toCome}/move`, { startsAt: '2026-11-26T05:30:00Z', reason: ' Sagar is away ' });
    await decided(me(), `${toCome}/move`, { startsAt: '2026-11-27T05:30:00Z', reason: '  ' });
    const admin = api.as(centre.administrator.token);
    const { items } = (await admin.get('/api/v1/audit?limit=2').expect(200)).body as { items: { detail: object }[] };
    expect(items).toMatchObject([
      { action: 'session-moved', detail: {} },
      { action: 'session-moved', detail: { reason: 'Sagar is away' } },
    ]);
    expect(items[0]?.detail).toEqual({});
    const stored = await inCentre<{ detail: string }>(api, centre, 'select detail::text from audit_entries where centre_id = $1');
    expect(stored.map(({ detail }) => detail).join()).not.toContain('Sagar');
    expect((await me().get(toCome)).text).not.toContain('is away');
  });
});
