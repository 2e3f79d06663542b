import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, QueryFailedError } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { poolOptions } from './data-source.ts';
import { inTransaction } from './in-transaction.ts';
import { prepared, rowsOf, type Statement } from './statement.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection, so that each case sees what the one before left on it.
  source = await new DataSource(poolOptions(database.url('saath_app'), 'saath-test', [], 1)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const asked = <Row>(statement: Statement, ...values: readonly unknown[]): Promise<Row[]> =>
  inTransaction(source, '', (runner) => rowsOf<Row>(runner, statement, values));
const double = prepared('select $1::int * 2 as doubled');

describe('a prepared statement', () => {
  it('returns the same rows as its text, and is kept by the connection under one name', async () => {
    for (const number of [1, 2, 3]) expect(await asked(double, number)).toEqual(await asked(double.text, number));
    expect(await asked('select name from pg_prepared_statements where statement = $1', double.text)).toEqual([{ name: double.name }]);
  });

  it('has a name of its own, and the same in every process', () => {
    expect(prepared('select 1').name).not.toBe(double.name);
    expect(prepared(double.text)).toEqual(double);
    expect(double.name.length).toBeLessThan(64);
  });

  it('fails as any other statement does, and leaves the connection fit for use', async () => {
    await expect(asked(double, 'many')).rejects.toThrow(QueryFailedError);
    await expect(asked(double, 'many')).rejects.toMatchObject({ code: '22P02' });
    expect(await asked(double, 4)).toEqual([{ doubled: 8 }]);
  });
});

describe('a transaction', () => {
  it('has its opening from its first statement to its last, and no longer', async () => {
    const kept = await inTransaction(source, `set local app.centre_id = 'here'`, (runner) =>
      rowsOf(runner, `select current_setting('app.centre_id') as here`, []),
    );
    expect(kept).toEqual([{ here: 'here' }]);
    expect(await asked(`select current_setting('app.centre_id', true) as here`)).toEqual([{ here: '' }]);
  });

  it('rolls everything back when the work fails', async () => {
    const work = inTransaction(source, 'create temporary table tried (n int)', async (runner) => {
      await rowsOf(runner, 'insert into tried values ($1)', [1]);
      throw new Error('Not after all.');
    });
    await expect(work).rejects.toThrow('Not after all.');
    expect(await asked(`select to_regclass('tried') as tried`)).toEqual([{ tried: null }]);
  });

  it('says why its opening failed, and leaves the connection fit for use', async () => {
    await expect(inTransaction(source, 'set local app.centre_id to default; select 1 / 0', () => Promise.resolve(1))).rejects.toMatchObject(
      {
        code: '22012',
      },
    );
    expect(await asked(double, 5)).toEqual([{ doubled: 10 }]);
  });

  it('throws a broken connection away', async () => {
    const work = inTransaction(source, '', (runner) => rowsOf(runner, 'select pg_terminate_backend(pg_backend_pid())', []));
    await expect(work).rejects.toThrow();
    expect(await asked(double, 6)).toEqual([{ doubled: 12 }]);
  });
});
