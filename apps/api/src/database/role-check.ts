import type { DataSource } from 'typeorm';
import { ConfigProblem } from '../platform/config.ts';

/** The database role can bypass row-level security, so the process must not run. */
export class UnsafeRole extends ConfigProblem {}

/** Refuses a role that is a superuser, has BYPASSRLS, or owns a table of the schema. */
export async function refuseUnsafeRole(source: DataSource): Promise<void> {
  const [role] = await source.query<{ name: string; unsafe: boolean; owns: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls as unsafe,
            exists (select 1 from pg_class where relowner = pg_roles.oid and relkind = 'r' and relnamespace in ('public'::regnamespace, 'platform'::regnamespace)) as owns
     from pg_roles where rolname = current_user`,
  );
  if (role === undefined || role.unsafe || role.owns) {
    throw new UnsafeRole(
      `The database role ${role?.name ?? 'unknown'} could bypass row-level security. Use the app and platform roles, never the owner or a superuser.`,
    );
  }
}
