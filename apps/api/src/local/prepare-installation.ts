import { prepareQueue } from '@saath/notifications';
import { migrate } from '../database/migrate.ts';
import { ConfigProblem, type Config } from '../platform/config.ts';
import { ensureOperator } from './ensure-operator.ts';

export interface NamedOperator {
  readonly email: string | undefined;
  readonly password: string | undefined;
}

/**
 * Prepares an external database before a version starts: migrates the tables as the owner role, prepares the queue, and writes the named
 * operator. Safe to repeat; answers lines to print.
 */
export async function prepareInstallation(config: Config, { email, password }: NamedOperator): Promise<readonly string[]> {
  if (config.database.owner === '') throw new ConfigProblem('DATABASE_OWNER_URL is not set.');
  const ran = await migrate(config.database.owner);
  await prepareQueue(config.queueUrl);
  return [`Prepared the database (${String(ran)} migrations).`, ...(await ensureOperator(config, email, password))];
}
