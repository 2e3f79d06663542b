import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createQueueProbe, prepareQueue, queueConnection, queueNames, type OutboxJob, type RemindersJob } from '@saath/notifications';
import { Queue, Worker, type Job } from 'bullmq';
import pg from 'pg';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { isOutage } from '../platform/outage.ts';
import { Logger } from '../platform/logger.ts';
import { newId } from '../platform/new-id.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { OutboxQueue } from './outbox-queue.ts';
import { QueueReach } from './queue-reach.ts';
import { RemindersQueue } from './reminders-queue.ts';

interface Engine {
  readonly url: string;
  stop(): Promise<void>;
}
interface RedisEngine extends Engine {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

async function startPostgresQueue(): Promise<Engine> {
  const database = await createTestDatabase();
  return { url: database.url('saath_queue'), stop: () => database.drop() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Installed when it is missing and this user may; otherwise standard error says why not. */
const redis = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('../../../../tools/find-program/index.mjs', import.meta.url)), 'redis-server'],
  { encoding: 'utf8' },
);

async function startRedisQueue(): Promise<RedisEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-redis-'));
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
    const child = spawn(redis.stdout.trim(), settings, { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept connections')) break;
    return child;
  };
  let child = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    restart: async () => {
      child = await start();
    },
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const engines = [
  { name: 'PostgreSQL', start: startPostgresQueue },
  ...(redis.status === 0 ? [{ name: 'Redis', start: startRedisQueue }] : []),
];
if (redis.status !== 0) process.stderr.write(`DID NOT RUN: the queue suite on Redis. ${redis.stderr.trim()}.\n`);

describe.each(engines)('the queue on $name', ({ start }) => {
  let engine: Engine;
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    engine = await start();
    await prepareQueue(engine.url);
    await prepareQueue(engine.url);
  });
  afterAll(async () => {
    for (const one of open.reverse()) await one.close();
    await engine.stop();
  });

  const queueOf = (name: string): Queue => {
    const queue = new Queue(name, queueConnection(engine.url).producer);
    open.push(queue);
    return queue;
  };
  const workerOf = (name: string, work: (job: Job) => Promise<unknown>): Worker => {
    const worker = new Worker(name, work, { connection: queueConnection(engine.url).connection });
    worker.on('error', () => undefined);
    open.push(worker);
    return worker;
  };
  it('says that it answers', async () => {
    const probe = createQueueProbe(engine.url);
    open.push(probe);
    expect(await probe.answers()).toBe(true);
  });

  it('does each of a batch once, however often the batch is handed in', async () => {
    const queue = queueOf('batch');
    const batch = ['a', 'b', 'c'].map((id) => ({ name: 'topic', data: { id }, opts: { jobId: `job-${id}` } }));
    await queue.addBulk(batch);
    await queue.addBulk(batch);
    const done: string[] = [];
    workerOf('batch', (job) => Promise.resolve(done.push((job.data as { id: string }).id)));
    await until(() => done.length >= 3);
    await queue.addBulk(batch);
    await pause(300);
    expect(done.sort()).toEqual(['a', 'b', 'c']);
  });

  it('tries again what failed', async () => {
    const tries: number[] = [];
    workerOf('retry', (job) => {
      tries.push(job.attemptsMade);
      return job.attemptsMade < 2 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    await queueOf('retry').add('once', {}, { attempts: 3, backoff: { type: 'fixed', delay: 20 } });
    await until(() => tries.length === 3);
  });

  it('keeps what failed for good, and does not take it in a second time', async () => {
    const queue = queueOf('failing');
    let tries = 0;
    workerOf('failing', () => Promise.reject(new Error(`try ${String((tries += 1))}`)));
    const opts = { jobId: 'job-1', attempts: 2, backoff: { type: 'fixed', delay: 20 }, removeOnFail: { age: 3_600 } };
    const handIn = (): Promise<unknown> => queue.addBulk([{ name: 'topic', data: {}, opts }]);
    await handIn();
    await until(() => tries === 2);
    await pause(200);
    await handIn();
    await pause(200);
    expect([tries, await queue.getFailedCount()]).toEqual([2, 1]);
  });

  it('waits for a later moment', async () => {
    const seen: number[] = [];
    workerOf('later', () => Promise.resolve(seen.push(Date.now())));
    const begun = Date.now();
    await queueOf('later').add('once', {}, { delay: 400 });
    await until(() => seen.length === 1);
    expect((seen[0] ?? 0) - begun).toBeGreaterThanOrEqual(390);
  });

  it('takes one job for a centre at a time, and another when that is done', async () => {
    const queue = queueOf('single');
    const wake = (): Promise<unknown> => queue.add('due', {}, { jobId: 'centre-1', removeOnComplete: true, removeOnFail: true });
    await wake();
    await wake();
    let runs = 0;
    workerOf('single', () => Promise.resolve((runs += 1)));
    await until(() => runs === 1);
    await pause(200);
    await wake();
    await until(() => runs === 2);
  });
});

// Not `skip`: where Redis cannot be had, the line above says so, and a skipped test would count as a failure.
if (redis.status === 0)
  describe('a Redis that goes away', () => {
    let engine: RedisEngine;
    let queues: readonly Queue[];
    let wake: () => Promise<void>;
    let announce: () => Promise<void>;
    const centreId = idOf<CentreId>(newId());

    const open = (): void => {
      const { producer } = queueConnection(engine.url);
      const outbox = new Queue<OutboxJob>(queueNames.outbox, producer);
      const reminders = new Queue<RemindersJob>(queueNames.reminders, producer);
      queues = [outbox, reminders];
      const reach = new QueueReach();
      const [announcing, waking] = [new OutboxQueue(outbox, reach, new Logger()), new RemindersQueue(reminders, reach, new Logger())];
      announce = () => announcing.addAll([{ id: newId(), topic: 'session-cancelled', centreId }]);
      wake = () => waking.wake(centreId);
    };
    /** Adding fails soon, as an outage, and for whoever comes next at once. */
    const expectAway = async (): Promise<void> => {
      const begun = Date.now();
      for (let centre = 0; centre < 100; centre += 1)
        for (const add of [wake, announce]) await expect(add().catch((error: unknown) => isOutage(error))).resolves.toBe(true);
      expect(Date.now() - begun).toBeLessThan(4_000);
    };
    const takesAgain = (add: () => Promise<void>): Promise<boolean> =>
      add().then(
        () => true,
        () => false,
      );

    beforeEach(async () => {
      engine = await startRedisQueue();
    });
    afterEach(async () => {
      await Promise.all(queues.map((queue) => queue.close()));
      await engine.stop();
    });

    it('holds nobody up who adds a job, and takes jobs again when it is back', async () => {
      open();
      const probe = createQueueProbe(engine.url);
      await until(() => takesAgain(wake));
      expect(await probe.answers()).toBe(true);
      await engine.kill();
      expect(await probe.answers()).toBe(false);
      await expectAway();
      await engine.restart();
      await until(() => takesAgain(wake));
      await until(() => takesAgain(announce));
      await until(() => probe.answers());
      await probe.close();
      expect(await queues[0]?.getJobCounts('waiting')).toEqual({ waiting: 1 });
    });

    it('may be away when the process starts', async () => {
      await engine.kill();
      open();
      await expectAway();
      await engine.restart();
      await until(() => takesAgain(wake));
      await until(() => takesAgain(announce));
    });
  });

describe('the queue’s tables', () => {
  it('stand in a schema of their own, made by a role that may create no other', async () => {
    const { url, stop } = await startPostgresQueue();
    await prepareQueue(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ schemas: string[] }>(
      `select array_agg(distinct schemaname::text) as schemas from pg_tables where tableowner = 'saath_queue'`,
    );
    await expect(client.query('create schema elsewhere')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('select 1 from members')).rejects.toMatchObject({ code: '42501' });
    await client.end();
    await stop();
    expect(rows).toEqual([{ schemas: ['queue'] }]);
  });
});
