import { Redis } from 'ioredis';
import pg from 'pg';
import { queueEngineOf, queueSchema } from './queue-connection.ts';

/** Checks whether the queue's engine would accept a job now; adds nothing. */
export interface QueueProbe {
  /** Ends within a bounded time, whatever the engine does. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds for one answer. */
const timeoutMs = 2_000;

interface Engine {
  ask(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A queue without its tables accepts no job, so the query reads one of them. */
function postgres(queueUrl: string): Engine {
  const pool = new pg.Pool({
    connectionString: queueUrl,
    application_name: 'saath-queue-probe',
    max: 1,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  // Without a listener an idle connection that breaks would end the process; the next query connects anew.
  pool.on('error', () => undefined);
  return { ask: () => pool.query(`select 1 from ${queueSchema}.migration limit 1`), close: () => pool.end() };
}

function redis(queueUrl: string): Engine {
  const client = new Redis(queueUrl, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: timeoutMs, commandTimeout: timeoutMs });
  client.on('error', () => undefined);
  return { ask: () => client.ping(), close: () => Promise.resolve(client.disconnect()) };
}

/** Connects at the first call of `answers`. Calls at the same time share one query. */
export function createQueueProbe(queueUrl: string): QueueProbe {
  const engine = queueEngineOf(queueUrl) === 'redis' ? redis(queueUrl) : postgres(queueUrl);
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), timeoutMs);
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
