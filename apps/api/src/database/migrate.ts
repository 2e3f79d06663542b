import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { hasCode } from '../platform/has-code.ts';

const folder = new URL('../../src/database/migrations/', import.meta.url);

/** A numbered SQL file as a TypeORM migration: plain SQL is what the linter reads and what a database engineer reviews. */
function migrationOf(file: string): new () => MigrationInterface {
  const [number, title] = file.replace(/\.sql$/, '').split(/-(.*)/s);
  const sql = readFileSync(new URL(file, folder), 'utf8');
  return class implements MigrationInterface {
    readonly name = `${String(title)}${String(1_700_000_000_000 + Number(number))}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    down(): Promise<void> {
      return Promise.reject(new Error('Migrations go forward only.'));
    }
  };
}

const migrationFiles = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();

let needed: number | undefined;

/** Whether every migration that this version knows has run. A newer version may have run further ones: both work side by side. */
export async function isMigrated(source: DataSource): Promise<boolean> {
  needed ??= migrationFiles().length;
  const [row] = await source.query<{ count: number }[]>('select count(*)::int as count from migrations');
  return (row?.count ?? 0) >= needed;
}

/** PostgreSQL's word for a lock that was not to be had in time. */
const lockNotAvailable = '55P03';
const lockTries = 20;
const pauseMs = 250;

/**
 * Brings the schema up to date as the owner role; forward only, one transaction a file. It waits at most a second for any lock, because
 * everybody else would queue up behind it, and then lets them go first and tries again. Returns how many ran.
 */
export async function migrate(ownerUrl: string): Promise<number> {
  const migrations = migrationFiles().map(migrationOf);
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
    applicationName: 'saath-migrate',
    extra: { options: '-c lock_timeout=1s' },
  });
  await source.initialize();
  try {
    const before = await done(source);
    await runPatiently(source, lockTries);
    return (await done(source)) - before;
  } finally {
    await source.destroy();
  }
}

async function runPatiently(source: DataSource, triesLeft: number): Promise<void> {
  try {
    await source.runMigrations();
  } catch (error) {
    if (!hasCode(error, lockNotAvailable) || triesLeft === 1) throw error;
    await pause(pauseMs);
    await runPatiently(source, triesLeft - 1);
  }
}

/** How many have run; none where not even their table is. */
async function done(source: DataSource): Promise<number> {
  const [table] = await source.query<{ found: boolean }[]>(`select to_regclass('migrations') is not null as found`);
  if (table?.found !== true) return 0;
  const [row] = await source.query<{ count: number }[]>('select count(*)::int as count from migrations');
  return row?.count ?? 0;
}
