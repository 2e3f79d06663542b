import { createHash } from 'node:crypto';
import pg from 'pg';

/** A hash of the rows of a centre for each table, read as superuser. It must be the same after the attempts of others. */
export async function snapshotOf(superuserUrl: string, centreId: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`,
    );
    const hashes: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ all: string | null }>(
        `select string_agg(t::text, E'\\n' order by t::text) as all from ${name} t where centre_id = $1`,
        [centreId],
      );
      hashes[name] = createHash('sha256')
        .update(rows[0]?.all ?? '')
        .digest('hex');
    }
    return hashes;
  } finally {
    await client.end();
  }
}
