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

/** Connections per queue and per worker: each owns a pool, so it stays small. */
const poolSize = 2;

export type QueueEngine = 'postgres' | 'redis';

/** Which engine an address means. Throws when it is neither, so that the start is refused. */
export function queueEngineOf(queueUrl: string): QueueEngine {
  if (/^postgres(ql)?:\/\//.test(queueUrl)) return 'postgres';
  if (/^rediss?:\/\//.test(queueUrl)) return 'redis';
  throw new Error('QUEUE_URL must start with postgres:// or redis://.');
}

export interface QueueConnection {
  readonly engine: QueueEngine;
  /** For the option `connection` of each worker. It waits for an engine that is away. */
  readonly connection: ConnectionOptions;
  /** For each queue. Adding a job to an engine that is away fails within seconds instead of waiting for it; it works again by itself. */
  readonly producer: Pick<QueueOptions, 'connection' | 'skipWaitingForReady'>;
}

/** Milliseconds for a command of a producer, and between its tries to connect: each that fails tells those who wait. */
const patience = 2_000;
const reconnect = 1_000;

const postgresPool = (queueUrl: string): PostgresPoolConfig => ({
  connectionString: queueUrl,
  schema: queueSchema,
  max: poolSize,
  application_name: 'saath-queue',
});

/** One limit for the way in and one for the answer: a server that takes the connection may still say nothing. */
const patiently: PostgresPoolConfig = { connectionTimeoutMillis: patience, query_timeout: patience };

/** Its version is not asked: workers do that, and asking would fail for good when Redis is away at the start. */
const redisProducer = (queueUrl: string): QueueConnection['producer'] => ({
  skipWaitingForReady: true,
  connection: {
    url: queueUrl,
    maxRetriesPerRequest: 0,
    commandTimeout: patience,
    skipVersionCheck: true,
    retryStrategy: () => reconnect,
  },
});

/**
 * How queues and workers of this process reach their engine. It also makes that engine the default of BullMQ in this process, so it is
 * called before the first queue or worker is made.
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
  return { engine, connection, producer: { connection: { ...connection, ...patiently } } };
}
