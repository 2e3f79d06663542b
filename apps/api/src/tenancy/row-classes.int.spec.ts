import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { poolOptions } from '../database/data-source.ts';
import { ownedTables } from '../tables.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

/** A column as PostgreSQL describes it: its type and whether it may be null. */
type Columns = Record<string, string>;

let database: TestDatabase;
let source: DataSource;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = ownedTables.flatMap((owned) => owned.rows);
  source = await new DataSource(poolOptions(database.url('saath_app'), 'saath-test', rows, 1)).initialize();
  owner = new pg.Client({ connectionString: database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await source.destroy();
  await database.drop();
});

/** The tables of a schema with their columns, but for those that the database computes itself. */
async function catalogue(schema: string): Promise<Record<string, Columns>> {
  const { rows } = await owner.query<{ table: string; columns: Columns }>(
    `select c.relname as table, jsonb_object_agg(a.attname, format_type(a.atttypid, null) || case when a.attnotnull then '' else ' null' end) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations' group by 1`,
    [schema],
  );
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
}

const declared = (): Record<string, Columns> =>
  Object.fromEntries(
    source.entityMetadatas.map(({ tableName, columns }) => [
      tableName,
      Object.fromEntries(
        columns.map(({ databaseName, type, isArray, isNullable }) => [
          databaseName,
          `${String(type).replace('timestamptz', 'timestamp with time zone')}${isArray ? '[]' : ''}${isNullable ? ' null' : ''}`,
        ]),
      ),
    ]),
  );

describe('the row classes', () => {
  it('are the tenant tables of the migrated database, column by column', async () => {
    expect(declared()).toEqual(await catalogue('public'));
  });
});

describe('a table', () => {
  it('has one owner, whether it is of a centre or of the platform', async () => {
    const rows = ownedTables.flatMap((owned) => owned.rows);
    expect(new Set(rows).size).toBe(rows.length);
    const names = ownedTables.flatMap((owned) => owned.platform ?? []);
    expect([...names].sort()).toEqual(Object.keys(await catalogue('platform')).sort());
  });
});
