import pg from 'pg';

const tablesSql = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`;

/** SQL: a hash of the rows of the centres `$1` in a table. */
const hashSql = (table: string): string =>
  `select '${table}' as table, encode(sha256(convert_to(coalesce(string_agg(t::text, E'\\n' order by t::text), ''), 'UTF8')), 'hex') as hash
   from ${table} t where centre_id = any($1::uuid[])`;

/** A hash of the rows of these centres for each table, read as superuser. It must be the same after the attempts of others. */
export async function snapshotOf(superuserUrl: string, ...centreIds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(tablesSql);
    // One statement: this is asked some hundred times, and there are nearly a hundred tables.
    const { rows } = await client.query<{ table: string; hash: string }>(tables.map(({ name }) => hashSql(name)).join(' union all '), [
      centreIds,
    ]);
    return Object.fromEntries(rows.map(({ table, hash }) => [table, hash]));
  } finally {
    await client.end();
  }
}
