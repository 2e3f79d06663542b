import { runMigrations, type PgQueryable } from 'bullmq';
import pg from 'pg';
import { queueEngineOf, queueSchema } from './queue-connection.ts';

/**
 * Brings the queue's tables up to date; for Redis there is nothing to do. Run once before the processes start, as the role that owns the
 * schema `queue`. Safe to repeat and to run at the same time.
 */
export async function prepareQueue(queueUrl: string): Promise<void> {
  if (queueEngineOf(queueUrl) === 'redis') return;
  const client = new pg.Client({ connectionString: queueUrl, application_name: 'saath-queue-migrate' });
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_namespace where nspname = $1', [queueSchema]);
    await runMigrations(known.rowCount === 0 ? client : withoutCreatingTheSchema(client), queueSchema);
  } finally {
    await client.end();
  }
}

/** PostgreSQL asks for the right to create schemas before it looks whether the schema exists, and the queue's role must not have it. */
const withoutCreatingTheSchema = (client: PgQueryable): PgQueryable => ({
  query: (text, params) => (text.startsWith('CREATE SCHEMA IF NOT EXISTS') ? Promise.resolve({ rows: [] }) : client.query(text, params)),
});
