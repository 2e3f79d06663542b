import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

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

describe('a session to come', () => {
  it.each([
    { end: 'finish', body: {}, status: 409, code: 'sessions/not-started' },
    { end: 'start', body: {}, status: 409, code: 'sessions/too-early' },
    { end: 'cancel', body: { reason: '   ' }, status: 422, code: 'sessions/reason-missing' },
    { end: 'move', body: { startsAt: tomorrow }, status: 422, code: 'sessions/moved-nowhere' },
    { end: 'move', body: { startsAt: '2026-11-24T05:35:00Z' }, status: 422, code: 'sessions/moved-into-the-past' },
  ])('refuses $end with $body: $code', async ({ end, body, status, code }) => {
    expect((await me().post(`${toCome}/${end}`).send(body)).body).toMatchObject({ status, code });
    expect((await me().get(toCome).expect(200)).body).toMatchObject({ state: 'planned', movedFrom: null, startedAt: null });
  });

  it('is moved by a minute, and to the next minute from now', async () => {
    for (const startsAt of ['2026-11-25T05:31:00Z', '2026-11-24T05:36:00Z'])
      await me().post(`${toCome}/move`).send({ startsAt }).expect(200);
  });
});

describe('a session that runs', () => {
  it('is moved no more, and takes no number where people are marked one by one', async () => {
    const move = await me().post(`${running}/move`).send({ startsAt: tomorrow });
    expect(move.body).toMatchObject({ status: 409, code: 'sessions/already-started' });
    const finish = (body: object) => me().post(`${running}/finish`).send(body);
    expect((await finish({ headcount: 3 })).body).toMatchObject({ status: 422, code: 'sessions/headcount-not-wanted' });
    await finish({}).expect(200);
  });
});

describe('a session that is over', () => {
  it.each([{ over: 'cancel' }, { over: 'finish' }])('by $over refuses every further step', async ({ over }) => {
    const path = over === 'cancel' ? toCome : running;
    await me()
      .post(`${path}/${over}`)
      .send(over === 'cancel' ? { reason: 'Flood' } : {})
      .expect(200);
    for (const [end, body] of [
      ['start', {}],
      ['finish', {}],
      ['cancel', { reason: 'Flood' }],
      ['move', { startsAt: '2026-11-26T05:30:00Z' }],
    ] as const)
      expect({ end, body: (await me().post(`${path}/${end}`).send(body)).body as object }).toMatchObject({
        end,
        body: { status: 409, code: 'sessions/not-planned' },
      });
  });
});

describe('a session that is not here', () => {
  it.each([{ end: '' }, { end: '/roster' }])('is unknown: $end', async ({ end }) => {
    expect((await me().get(`/api/v1/sessions/${newId()}${end}`)).body).toMatchObject({ status: 404, code: 'sessions/not-found' });
    await me().get(`${running}${end}`).expect(200);
  });

  it.each([{ end: 'start' }, { end: 'finish' }])('cannot be told to $end', async ({ end }) => {
    expect((await me().post(`/api/v1/sessions/${newId()}/${end}`).send({})).body).toMatchObject({ code: 'sessions/not-found' });
  });
});
