import { prepareQueue } from '@saath/notifications';
import { gatherStatistics } from '../database/gather-statistics.ts';
import { migrate } from '../database/migrate.ts';
import { ConfigProblem, type Config } from '../platform/config.ts';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { ensureOperator } from './ensure-operator.ts';
import { matchLevels } from './match-levels.ts';

export interface NamedOperator {
  readonly email: string | undefined;
  readonly password: string | undefined;
}

/**
 * Prepares an external database before a version starts: migrates the tables as the owner role, makes groups as confidential as their kinds,
 * prepares the queue, counts what the tables hold, and writes the named operator. Safe to repeat; answers lines to print.
 */
export async function prepareInstallation(config: Config, { email, password }: NamedOperator): Promise<readonly string[]> {
  if (config.database.owner === '') throw new ConfigProblem('DATABASE_OWNER_URL is not set.');
  const ran = await migrate(config.database.owner);
  await installKinds(config.kinds);
  const matched = await matchLevels(config.database.owner);
  await prepareQueue(config.queueUrl);
  await gatherStatistics(config.database.owner);
  const levels = matched === 0 ? [] : [`Made ${String(matched)} groups as confidential as their kinds.`];
  return [`Prepared the database (${String(ran)} migrations).`, ...levels, ...(await ensureOperator(config, email, password))];
}
