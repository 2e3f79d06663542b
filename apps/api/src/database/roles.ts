import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The four roles: for migrations, centres, the platform and the queue. None is a superuser or bypasses row-level security. */
export const databaseRoles = ['saath_owner', 'saath_app', 'saath_platform', 'saath_queue'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];
export type RolePasswords = Readonly<Record<DatabaseRole, string>>;

export const newRolePasswords = (): RolePasswords => {
  const password = (): string => randomBytes(24).toString('hex');
  return { saath_owner: password(), saath_app: password(), saath_platform: password(), saath_queue: password() };
};

/** Creates the roles and the database as a superuser; safe to repeat. */
export async function createRolesAndDatabase(superuserUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const role of databaseRoles) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} login nosuperuser nocreatedb nobypassrls password ${client.escapeLiteral(passwords[role])}`);
    }
    const exists = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (exists.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner saath_owner`);
  } finally {
    await client.end();
  }
  await grantWithin(superuserUrl, database);
}

async function grantWithin(superuserUrl: string, database: string): Promise<void> {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('revoke create on schema public from public');
    await client.query('grant create, usage on schema public to saath_owner');
    await client.query('create schema if not exists queue authorization saath_queue');
  } finally {
    await client.end();
  }
}

/** The connection URL of the database for one role. */
export function urlFor(superuserUrl: string, database: string, role: DatabaseRole, passwords: RolePasswords): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = passwords[role];
  url.pathname = `/${database}`;
  return url.href;
}
