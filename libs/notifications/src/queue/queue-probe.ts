import { Redis } from 'ioredis';
import pg from 'pg';
import { queueEngineOf, queueSchema } from './queue-connection.ts';

/** Asks the queue's engine whether it would take a job now; puts nothing in. */
export interface QueueProbe {
  /** Ends within a bounded time, whatever the engine does. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds for one answer. */
const patience = 2_000;

interface Engine {
  ask(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A queue whose tables are not there takes no job, so the question is about one of them. */
function postgres(queueUrl: string): Engine {
  const pool = new pg.Pool({
    connectionString: queueUrl,
    application_name: 'saath-queue-probe',
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  // An idle connection that breaks says so; the next question finds out by itself.
  pool.on('error', () => undefined);
  return { ask: () => pool.query(`select 1 from ${queueSchema}.migration limit 1`), close: () => pool.end() };
}

function redis(queueUrl: string): Engine {
  const client = new Redis(queueUrl, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: patience, commandTimeout: patience });
  client.on('error', () => undefined);
  return { ask: () => client.ping(), close: () => Promise.resolve(client.disconnect()) };
}

/** Connects at the first question. Questions that come at the same time share one answer. */
export function createQueueProbe(queueUrl: string): QueueProbe {
  const engine = queueEngineOf(queueUrl) === 'redis' ? redis(queueUrl) : postgres(queueUrl);
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), patience);
    });
    const answer = engine.ask().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
      asking = undefined;
    }
  };
  return {
    answers: () => (asking ??= ask()),
    close: async () => {
      await engine.close();
    },
  };
}
