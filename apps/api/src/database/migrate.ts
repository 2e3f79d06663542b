import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { hasCode } from '../platform/has-code.ts';

const folder = new URL('../../src/database/migrations/', import.meta.url);

/** A numbered SQL file as a TypeORM migration: the linter and database engineers read plain SQL. */
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

/** Whether every migration of this version has run. A newer version may have run further ones: both versions can run side by side. */
export async function isMigrated(source: DataSource): Promise<boolean> {
  needed ??= migrationFiles().length;
  const [row] = await source.query<{ count: number }[]>('select count(*)::int as count from migrations');
  return (row?.count ?? 0) >= needed;
}

/** PostgreSQL's error code for a lock timeout. */
const lockNotAvailable = '55P03';
const lockTries = 20;
const pauseMs = 250;

/**
 * Runs the missing migrations as the owner role, one transaction for each file. It waits at most one second for a lock, because all other
 * statements would queue behind it; then it pauses and tries again. Returns the number of migrations that ran.
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
    const before = await migrationsRun(source);
    await runPatiently(source, lockTries);
    return (await migrationsRun(source)) - before;
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

/** The number of migrations that have run; 0 when their table does not exist. */
async function migrationsRun(source: DataSource): Promise<number> {
  const [table] = await source.query<{ found: boolean }[]>(`select to_regclass('migrations') is not null as found`);
  if (table?.found !== true) return 0;
  const [row] = await source.query<{ count: number }[]>('select count(*)::int as count from migrations');
  return row?.count ?? 0;
}
