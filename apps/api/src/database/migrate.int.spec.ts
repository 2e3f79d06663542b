import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const run = (): Promise<number> => migrate(database.url('saath_owner'));
/** The schema before the last two migrations. */
const takeBack = async (): Promise<void> => {
  await superuser.query('alter table reminders drop column outages');
  await superuser.query('alter table platform.one_time_links drop column mail_outages');
  await superuser.query('revoke select on migrations from saath_app');
  await superuser.query(`delete from migrations where name like 'outages%' or name like 'readable-migrations%'`);
};

describe('a migration', () => {
  it('runs once', async () => {
    await takeBack();
    expect(await run()).toBe(2);
    expect(await run()).toBe(0);
  });

  it('waits for a lock in short turns, so that other statements run in between', async () => {
    await takeBack();
    await superuser.query('begin');
    await superuser.query('select count(*) from reminders');
    const running = run();
    await pause(1_300);
    const other = new pg.Client({ connectionString: database.superuserUrl });
    await other.connect();
    // A migration that waited in one long turn would block this statement until the first reader ends, which is after it.
    await other.query('select count(*) from reminders');
    await other.end();
    await superuser.query('commit');
    expect(await running).toBe(2);
  });

  it('that fails leaves its file undone, and those before it done', async () => {
    await takeBack();
    await superuser.query('alter table reminders add column outages text');
    await expect(run()).rejects.toMatchObject({ code: '42701' });
    const { rows } = await superuser.query<{ name: string }>('select name from migrations order by id desc limit 1');
    expect(rows[0]?.name).toMatch(/^readable-migrations/);
    await superuser.query('alter table reminders drop column outages');
    expect(await run()).toBe(1);
  });
});
