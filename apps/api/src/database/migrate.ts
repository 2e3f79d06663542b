import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

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

/** Brings the schema up to date as the owner role; forward only, one transaction a file, waits at most a second for any lock. Returns how many ran. */
export async function migrate(ownerUrl: string): Promise<number> {
  const migrations = migrationFiles().map(migrationOf);
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
    applicationName: 'saath-migrate',
  });
  await source.initialize();
  try {
    await source.query(`set lock_timeout = '1s'`);
    return (await source.runMigrations()).length;
  } finally {
    await source.destroy();
  }
}
