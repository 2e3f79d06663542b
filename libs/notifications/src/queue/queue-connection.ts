import {
  createPostgresBackend,
  createRedisBackend,
  setDefaultBackendFactory,
  type ConnectionOptions,
  type PostgresPoolConfig,
  type QueueOptions,
} from 'bullmq';

/** The schema of the queue in PostgreSQL, owned by the queue's own role. */
export const queueSchema = 'queue';

/** Connections per queue and per worker. Each of them owns a pool. */
const poolSize = 2;

export type QueueEngine = 'postgres' | 'redis';

/** The engine of an address. Throws when it is neither, so that the start is refused. */
export function queueEngineOf(queueUrl: string): QueueEngine {
  if (/^postgres(ql)?:\/\//.test(queueUrl)) return 'postgres';
  if (/^rediss?:\/\//.test(queueUrl)) return 'redis';
  throw new Error('QUEUE_URL must start with postgres:// or redis://.');
}

export interface QueueConnection {
  readonly engine: QueueEngine;
  /** The option `connection` of each worker. It waits for an unavailable engine. */
  readonly connection: ConnectionOptions;
  /** The options of each queue. While the engine is unavailable, adding a job fails within seconds; afterwards it succeeds again by itself. */
  readonly producer: Pick<QueueOptions, 'connection' | 'skipWaitingForReady'>;
}

/** Milliseconds for a command of a producer, and between its attempts to connect: each failed attempt fails the waiting commands. */
const timeoutMs = 2_000;
const reconnectMs = 1_000;

const postgresPool = (queueUrl: string): PostgresPoolConfig => ({
  connectionString: queueUrl,
  schema: queueSchema,
  max: poolSize,
  application_name: 'saath-queue',
});

/** One limit for the connection and one for the answer: a server that accepts the connection may still be silent. */
const producerTimeouts: PostgresPoolConfig = { connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs };

/** The version is not checked here: workers check it, and the check would fail for good when Redis is unavailable at the start. */
const redisProducer = (queueUrl: string): QueueConnection['producer'] => ({
  skipWaitingForReady: true,
  connection: {
    url: queueUrl,
    maxRetriesPerRequest: 0,
    commandTimeout: timeoutMs,
    skipVersionCheck: true,
    retryStrategy: () => reconnectMs,
  },
});

/**
 * The connection of queues and workers to their engine. It also makes that engine BullMQ's default in this process, so call it before the
 * first queue or worker is made.
 */
export function queueConnection(queueUrl: string): QueueConnection {
  const engine = queueEngineOf(queueUrl);
  if (engine === 'redis') {
    setDefaultBackendFactory(createRedisBackend);
    return { engine, connection: { url: queueUrl, maxRetriesPerRequest: null }, producer: redisProducer(queueUrl) };
  }
  setDefaultBackendFactory(createPostgresBackend);
  // BullMQ hands the connection to the default backend as it is; its classes are typed for Redis.
  const connection = postgresPool(queueUrl);
  return { engine, connection, producer: { connection: { ...connection, ...producerTimeouts } } };
}
