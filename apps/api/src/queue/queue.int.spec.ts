import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareQueue, queueConnection } from '@saath/notifications';
import { Queue, Worker, type Job } from 'bullmq';
import pg from 'pg';
import { createTestDatabase } from '../testing/test-database.ts';

interface Engine {
  readonly url: string;
  stop(): Promise<void>;
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

async function startRedisQueue(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-redis-'));
  const port = await freePort();
  const child = spawn(
    redis.stdout.trim(),
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
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
    const queue = new Queue(name, { connection: queueConnection(engine.url).connection });
    open.push(queue);
    return queue;
  };
  const workerOf = (name: string, work: (job: Job) => Promise<unknown>): Worker => {
    const worker = new Worker(name, work, { connection: queueConnection(engine.url).connection });
    worker.on('error', () => undefined);
    open.push(worker);
    return worker;
  };
  const until = async (done: () => boolean): Promise<void> => {
    for (let wait = 0; wait < 200 && !done(); wait += 1) await pause(50);
    expect(done()).toBe(true);
  };

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
