import { prepareQueue } from '@saath/notifications';
import { migrate } from '../database/migrate.ts';
import { ConfigProblem, type Config } from '../platform/config.ts';
import { ensureOperator } from './ensure-operator.ts';

export interface NamedOperator {
  readonly email: string | undefined;
  readonly password: string | undefined;
}

/**
 * Brings a database of one's own up to date before a version starts: tables by the owner role, the queue by its own, and the operator
 * who was named. Safe to repeat; answers lines to print.
 */
export async function prepareInstallation(config: Config, { email, password }: NamedOperator): Promise<readonly string[]> {
  if (config.database.owner === '') throw new ConfigProblem('DATABASE_OWNER_URL is not set.');
  const ran = await migrate(config.database.owner);
  await prepareQueue(config.queueUrl);
  return [`Prepared the database (${String(ran)} migrations).`, ...(await ensureOperator(config, email, password))];
}
