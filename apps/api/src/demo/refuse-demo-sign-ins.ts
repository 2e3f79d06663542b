import { ConfigProblem } from '../platform/config.ts';
import { verifyPassword } from '../sign-in/password.ts';
import type { PlatformScope } from '../tenancy/platform-scope.ts';
import { demoSignIns } from './demo-sign-ins.ts';

/** Refuses to start where strangers reach a database in which somebody signs in with the demo's password, which everybody knows. */
export async function refuseDemoSignIns(platform: PlatformScope): Promise<void> {
  const { password, ...people } = demoSignIns;
  const found = await platform.transaction(async (tx) =>
    tx.rows<{ password_hash: string }>(
      'select password_hash from platform.users where email_index = any($1::bytea[]) and password_hash is not null',
      Object.values(people).map(({ email }) => tx.keys.platform.blindIndex('email', email)),
    ),
  );
  for (const { password_hash: stored } of found) {
    if (!(await verifyPassword(stored, password))) continue;
    throw new ConfigProblem(
      'This database contains the demo centre, whose password everybody knows. Use another database or SAATH_DATA_DIR.',
    );
  }
}
