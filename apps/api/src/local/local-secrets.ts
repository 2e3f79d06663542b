import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem } from '../database/embedded/start-fault.ts';

/** The master key of a local installation: from the environment, or else generated once and stored in the data folder. */
export function localMasterKey(folder: string, fromEnvironment: string | undefined): string {
  if (fromEnvironment !== undefined) return fromEnvironment;
  const file = join(folder, 'master-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) {
    throw new DataFolderProblem(
      `The master key ${file} is missing, but the database beside it was encrypted with it. Put it back, or set SAATH_MASTER_KEY.`,
    );
  }
  const key = randomBytes(32).toString('hex');
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}
