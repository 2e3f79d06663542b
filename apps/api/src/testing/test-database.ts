import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { urlFor, type DatabaseRole, type RolePasswords } from '../database/roles.ts';

export interface TestDatabase {
  readonly superuserUrl: string;
  url(role: DatabaseRole): string;
  drop(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: integration specs run with jest.int.config.mjs.`);
  return value;
};

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of one spec file, copied from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const superuserUrl = setting('SAATH_TEST_SUPERUSER_URL');
  const passwords = (JSON.parse(readFileSync(setting('SAATH_TEST_SECRETS'), 'utf8')) as { roles: RolePasswords }).roles;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuserUrl, `create database ${name} template saath_template owner saath_owner strategy file_copy`);
  const own = new URL(superuserUrl);
  own.pathname = `/${name}`;
  return {
    superuserUrl: own.href,
    url: (role) => urlFor(superuserUrl, name, role, passwords),
    drop: () => asSuperuser(superuserUrl, `drop database if exists ${name} with (force)`),
  };
}
