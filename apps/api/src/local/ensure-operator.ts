import { isEmail } from '@saath/domain/kernel';
import { NestFactory } from '@nestjs/core';
import { toDate } from '../platform/clock.ts';
import { ConfigProblem, type Config } from '../platform/config.ts';
import { newId } from '../platform/new-id.ts';
import { hashPassword, verifyPassword } from '../sign-in/password.ts';
import { guessable } from '../sign-in/password-guess.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';

const shortestPassword = 10;

/**
 * Writes an operator with a password. For a known e-mail another password replaces the old one and ends every sign-in, so a forgotten
 * password can be set at the next start; the same password changes nothing.
 */
export async function writeOperator(platform: PlatformScope, email: string, name: string, password: string): Promise<void> {
  const address = email.trim().toLowerCase();
  await platform.transaction(async (tx) => {
    const index = tx.keys.platform.blindIndex('email', address);
    const known = await tx.row<{ id: string; password_hash: string | null }>(
      'update platform.users set operator = true where email_index = $1 returning id, password_hash',
      index,
    );
    if (known !== undefined && (await verifyPassword(known.password_hash, password))) return;
    const id = known?.id ?? newId();
    await tx.rows(
      `insert into platform.users (id, email_cipher, email_index, name, password_hash, operator, created_at, updated_at)
       values ($1, $2, $3, $4, $5, true, $6, $6)
       on conflict (email_index) do update set password_hash = excluded.password_hash, version = users.version + 1, updated_at = excluded.updated_at`,
      id,
      tx.keys.platform.seal(address, { table: 'users', column: 'email', id }),
      index,
      name,
      await hashPassword(password),
      toDate(tx.now),
    );
    await tx.rows('delete from platform.sign_ins where user_id = $1', id);
  });
}

/** Without the demo: writes the operator named in the environment. Answers lines to print. */
export async function ensureOperator(config: Config, email: string | undefined, password: string | undefined): Promise<readonly string[]> {
  if (email === undefined && password === undefined)
    return ['No operator was named (OPERATOR_EMAIL, OPERATOR_PASSWORD); those of earlier starts still work.'];
  if (email === undefined || password === undefined || password.length < shortestPassword) {
    throw new ConfigProblem(`OPERATOR_EMAIL and OPERATOR_PASSWORD (at least ${String(shortestPassword)} characters) belong together.`);
  }
  if (guessable(password, [email]) !== undefined) {
    throw new ConfigProblem(
      'OPERATOR_PASSWORD is easy to guess. Choose another one, such as three or four words that do not belong together.',
    );
  }
  // The sign-in accepts only an e-mail address, so another text would lock the operator out.
  if (!isEmail(email.trim())) throw new ConfigProblem('OPERATOR_EMAIL is not an e-mail address.');
  // Loaded here only: a start that names no operator does without the product.
  const { AppModule } = await import('../app.module.ts');
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error'], abortOnError: false });
  try {
    await writeOperator(app.get(PlatformScope), email, 'Operator', password);
    return [`Sign in as the operator ${email}.`];
  } finally {
    await app.close();
  }
}
