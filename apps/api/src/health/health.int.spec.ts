import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareQueue } from '@saath/notifications';
import { describeApi } from '../http/open-api.ts';
import { seedCentre, seedOperator } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await prepareQueue(api.config.queueUrl);
});
afterAll(() => api.close());

describe('the health of the process', () => {
  it.each([
    { path: '/health/live', then: { state: 'live' } },
    { path: '/health/ready', then: { state: 'ready' } },
  ])('is asked for at $path by anybody, and says no more than its state', async ({ path, then }) => {
    expect((await api.as().get(path).expect(200)).body).toEqual(then);
    const { counsellor } = await seedCentre(api);
    expect((await api.as(counsellor.token).get(path).expect(200)).body).toEqual(then);
  });

  it('is asked for by a probe that sends no header of the console', async () => {
    for (const path of ['/health/live', '/health/ready']) await api.as().get(path).unset('x-saath').expect(200);
  });

  it.each(['/api/v1/health/live', '/api/v1/health/ready', '/api/v1/metrics', '/health', '/health/live/more'])(
    'is not asked for at %s',
    async (path) => {
      expect((await api.as().get(path).expect(404)).body).toMatchObject({ status: 404 });
    },
  );

  it.each(['/health/live', '/health/ready', '/metrics'])('is only read: %s takes no change', async (path) => {
    await api.as().post(path).send({}).expect(404);
    await api.as().delete(path).expect(404);
  });

  it('is no part of the interface that is described for programs', () => {
    const paths = Object.keys(describeApi(api.app).paths);
    expect(paths.filter((path) => /health|metrics/.test(path))).toEqual([]);
    expect(paths).toContain('/api/v1/today');
  });
});

describe('the metrics of the process', () => {
  const ask = (authorization?: string) => {
    const request = api.as().get('/metrics');
    return authorization === undefined ? request : request.set('authorization', authorization);
  };

  it('are for a caller with the token of the installation, as text for Prometheus', async () => {
    const answer = await ask('Bearer metrics-token').expect(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.text).toMatch(/^# HELP process_cpu_user_seconds_total /);
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes'])
      expect(answer.text).toMatch(new RegExp(`^${name} [\\d.e+-]+$`, 'm'));
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer other',
    'bearer metrics-token',
    'metrics-token',
    'Basic metrics-token',
    'Bearer metrics-token '.repeat(2),
  ])('are not there for the authorization %j', async (authorization) =>
    expect((await ask(authorization).expect(404)).body).toMatchObject({ code: 'metrics/not-found' }),
  );

  it('are not there for a person, whatever they may do', async () => {
    const operator = await seedOperator(api);
    const { administrator } = await seedCentre(api);
    for (const { token } of [operator, administrator]) await api.as(token).get('/metrics').expect(404);
  });

  it('show no name of a centre, a person or an address', async () => {
    await seedCentre(api, 'Hidden Centre');
    expect((await ask('Bearer metrics-token').expect(200)).text).not.toMatch(/Hidden|example\.org/);
  });
});

describe('an installation without a token for metrics', () => {
  it.each(['Bearer undefined', 'Bearer ', 'Bearer metrics-token'])('has none for %j', async (authorization) => {
    const closed = await startApi({ metricsToken: undefined });
    await closed.as().get('/metrics').set('authorization', authorization).expect(404);
    await closed.close();
  });
});
