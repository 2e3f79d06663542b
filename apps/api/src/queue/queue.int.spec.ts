import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createQueueProbe, prepareQueue, queueConnection } from '@saath/notifications';
import { Queue, Worker, type Job } from 'bullmq';
import pg from 'pg';
import { hasRedis, startRedis } from '../testing/redis-server.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';

interface Engine {
  readonly url: string;
  stop(): Promise<void>;
}
async function startPostgresQueue(): Promise<Engine> {
  const database = await createTestDatabase();
  return { url: database.url('saath_queue'), stop: () => database.drop() };
}

const engines = [
  { name: 'PostgreSQL', start: startPostgresQueue },
  ...(hasRedis('the queue suite on Redis') ? [{ name: 'Redis', start: startRedis }] : []),
];

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

  it('stores a job that failed for good, and does not accept it a second time', async () => {
    const queue = queueOf('failing');
    let tries = 0;
    workerOf('failing', () => Promise.reject(new Error(`try ${String((tries += 1))}`)));
    const opts = { jobId: 'job-1', attempts: 2, backoff: { type: 'fixed', delay: 20 }, removeOnFail: { age: 3_600 } };
    const handIn = (): Promise<unknown> => queue.addBulk([{ name: 'topic', data: {}, opts }]);
    await handIn();
    await until(async () => (await queue.getFailedCount()) === 1);
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
    // A job that runs is there until it is done, and while it is there another adds nothing.
    await until(async () => runs === 1 && (await queue.getJob('centre-1')) === undefined);
    await wake();
    await until(() => runs === 2);
  });
});

describe('the queue’s tables', () => {
  it('are in a separate schema, made by a role that may create no other', async () => {
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
