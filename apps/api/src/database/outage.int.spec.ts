import { afterEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { BranchesRepository } from '../branches/branches.repository.ts';
import { prepareQueue } from '@saath/notifications';
import { describeApi } from '../http/open-api.ts';
import { uploads } from '../isolation/attempts.ts';
import { bodies } from '../isolation/bodies.ts';
import { fillCentre } from '../isolation/foreign-centre.ts';
import { nameOf, operationsOf } from '../isolation/operations.ts';
import { ownPath } from '../isolation/own-path.ts';
import { openWire, through, type FlakyWire } from '../testing/flaky-wire.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';

/** Bodies of the routes that work without sign-in. */
const openBodies: Readonly<Record<string, object>> = {
  'POST /auth/sign-in': { email: 'asha@example.org', password: 'a good long password' },
  'POST /auth/forgot': { email: 'asha@example.org' },
  'POST /auth/reset': { token: 'x', password: 'a good long password' },
  'POST /auth/invitations/{token}/accept': { name: 'Asha', password: 'a good long password' },
};

/** Larger than what a socket takes at once, so that the answer comes while it is still on its way. */
const largeSheet = Buffer.alloc(5_000_000, 'Ref,Name\n');

let wire: FlakyWire;
let api: TestApi;

const start = async (before: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
  wire = await openWire(Number(new URL(process.env['SAATH_TEST_SUPERUSER_URL'] ?? '').port));
  await before();
  api = await startApi((urls) => ({
    database: { app: through(urls.app, wire.port), platform: through(urls.platform, wire.port), owner: urls.owner },
  }));
  await prepareQueue(api.config.queueUrl);
};
const readyAgain = (): Promise<void> => until(async () => (await api.as().get('/health/ready')).status === 200);

const further: (() => Promise<void>)[] = [];
afterEach(async () => {
  await api.close();
  await wire.cut();
  for (const end of further.splice(0)) await end();
});

describe('a database outage', () => {
  it('is answered with 503 and Retry-After, and requests succeed again without a restart', async () => {
    await start();
    const { counsellor } = await seedCentre(api);
    await api.as().get('/health/ready').expect(200);
    await wire.cut();
    const { body } = await api.as(counsellor.token).get('/api/v1/branches').expect(503).expect('retry-after', '5');
    expect(body).toMatchObject({ code: 'http/unavailable' });
    await api.as().get('/health/ready').expect(503);
    await api.as().get('/health/live').expect(200);
    await wire.repair();
    await readyAgain();
    await api.as(counsellor.token).get('/api/v1/branches').expect(200);
  });

  it('is answered so on every route, with and without a sign-in', async () => {
    await start();
    const centre = await seedCentre(api);
    const ids = await fillCentre(api, centre);
    const operations = operationsOf(describeApi(api.app));
    await wire.cut();
    const { token } = centre.administrator;
    for (const operation of operations) {
      const name = nameOf(operation);
      const request = api.as(token)[operation.method](ownPath(operation, ids).replace('{token}', 'x')).set('if-match', '"1"');
      if (uploads.has(name)) void request.attach('file', largeSheet, 'sheet.csv');
      else if (operation.method !== 'get') void request.send(bodies[name]?.(ids) ?? openBodies[name] ?? {});
      const answer = await request;
      expect({ name, status: answer.status, retryAfter: answer.headers['retry-after'] }).toEqual({ name, status: 503, retryAfter: '5' });
    }
    await wire.repair();
    await readyAgain();
  });

  it('ends requests under way with 503 only, also while writing', async () => {
    await start();
    const { administrator } = await seedCentre(api);
    const make = (place: number) =>
      api
        .as(administrator.token)
        .post('/api/v1/branches')
        .send({ name: `Place ${String(place)}` });
    const answers = Array.from({ length: 40 }, (_, place) => make(place).then(({ status }) => status));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await wire.cut();
    expect([201, 503]).toEqual(expect.arrayContaining([...new Set(await Promise.all(answers))]));
    await wire.repair();
    await readyAgain();
    await make(41).expect(201);
  });

  it('does not prevent the process from starting, and the process connects when it ends', async () => {
    await start(async () => wire.cut());
    await api.as().get('/health/live').expect(200);
    await api.as().get('/health/ready').expect(503);
    await wire.repair();
    await readyAgain();
  });
});

describe('a database that answers and cannot work', () => {
  const asSuperuser = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: api.database.superuserUrl });
    await client.connect();
    try {
      for (const sql of statements) await client.query(sql);
    } finally {
      await client.end();
    }
  };
  /** From now on every new branch fails with this SQLSTATE. */
  const failWith = (state: string): Promise<void> =>
    asSuperuser(
      `create or replace function public.fail() returns trigger language plpgsql as $$ begin raise 'planted' using errcode = '${state}'; end $$`,
      'create or replace trigger fail before insert on branches for each row execute function public.fail()',
    );

  it.each(['53100', '53200', '53300', '08006', '57014', '57P05', '58030'])(
    'with SQLSTATE %s is answered with 503 and Retry-After',
    async (state) => {
      await start();
      const { administrator } = await seedCentre(api);
      await failWith(state);
      const { body } = await api
        .as(administrator.token)
        .post('/api/v1/branches')
        .set('idempotency-key', 'full')
        .send({ name: 'East' })
        .expect(503)
        .expect('retry-after', '5');
      expect(body).toMatchObject({ code: 'http/unavailable' });
      await asSuperuser('drop trigger fail on branches');
      await api.as(administrator.token).post('/api/v1/branches').set('idempotency-key', 'full').send({ name: 'East' }).expect(201);
    },
  );

  it('makes the process not ready for half a minute, although the database answers', async () => {
    await start();
    api.clock.set('2026-11-22T06:30:00Z');
    const { administrator } = await seedCentre(api);
    await failWith('53100');
    await api.as().get('/health/ready').expect(200);
    await api.as(administrator.token).post('/api/v1/branches').send({ name: 'East' }).expect(503);
    await api.as().get('/health/ready').expect(503).expect('retry-after', '5');
    api.clock.set('2026-11-22T06:30:31Z');
    await api.as().get('/health/ready').expect(200);
  });

  it('and takes no writes, as a standby, is not ready', async () => {
    await start();
    await api.as().get('/health/ready').expect(200);
    // In this spec's database only: other specs use the same server and the same role at this moment.
    const role = `role saath_app in database ${new URL(api.database.superuserUrl).pathname.slice(1)}`;
    await asSuperuser(`alter ${role} set default_transaction_read_only = on`);
    try {
      await asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'saath_app' and datname = current_database()`,
      );
      await until(async () => (await api.as().get('/health/ready')).status === 503);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await api.as().get('/health/ready').expect(503);
    } finally {
      await asSuperuser(`alter ${role} reset default_transaction_read_only`);
    }
  });

  it.each([true, false])(
    'and ends the connection between two statements of a request is answered with 503 (with a key: %s)',
    async (keyed) => {
      await start();
      const { administrator } = await seedCentre(api);
      const branches = api.app.get(BranchesRepository);
      const load = jest.spyOn(branches, 'lockAll').mockImplementationOnce(async () => {
        await asSuperuser(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where usename = 'saath_app' and datname = current_database() and state like 'idle in transaction%'`,
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [];
      });
      const request = api.as(administrator.token).post('/api/v1/branches');
      if (keyed) void request.set('idempotency-key', 'cut');
      await request.send({ name: 'East' }).expect(503).expect('retry-after', '5');
      load.mockRestore();
      await api.as(administrator.token).post('/api/v1/branches').set('idempotency-key', 'cut').send({ name: 'East' }).expect(201);
    },
  );
});

describe('a queue outage', () => {
  /** The queue on a wire of its own; the database stays. */
  const startQueue = async (scheme: 'postgres' | 'redis'): Promise<void> => {
    wire = await openWire(Number(new URL(process.env['SAATH_TEST_SUPERUSER_URL'] ?? '').port));
    const database = await createTestDatabase();
    const url = database.url('saath_queue');
    await prepareQueue(url);
    api = await startApi({ queueUrl: scheme === 'redis' ? `redis://127.0.0.1:${String(wire.port)}` : through(url, wire.port) });
    further.push(() => database.drop());
  };

  it('makes the process not ready without a reason in the answer, and the process reconnects when it ends', async () => {
    await startQueue('postgres');
    await api.as().get('/health/ready').expect(200);
    await wire.cut();
    const { body } = await api.as().get('/health/ready').expect(503).expect('retry-after', '5');
    expect(body).toMatchObject({ code: 'http/unavailable' });
    expect(JSON.stringify(body)).not.toMatch(/queue|redis|127\.0\.0\.1|refused/i);
    await api.as().get('/health/live').expect(200);
    await wire.repair();
    await readyAgain();
  });

  it('is reported, also when the server does not answer as Redis does: no request waits for ever', async () => {
    await startQueue('redis');
    await api.as().get('/health/ready').expect(503).expect('retry-after', '5');
  });
});
