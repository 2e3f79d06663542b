import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataFolderProblem } from '../../database/embedded/start-fault.ts';
import { BackupProblem, type Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

const folder = resolve(process.env['SAATH_DATA_DIR'] ?? '.saath');
const keyFile = process.env['SAATH_MASTER_KEY_FILE'];
const masterKey = process.env['SAATH_MASTER_KEY'] ?? (keyFile === undefined ? undefined : readFileSync(keyFile, 'utf8').trim());
const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../../../../../package.json', import.meta.url)), 'utf8')) as {
  version: string;
};

const facts = ({ files, takenAt, masterKey: name }: Manifest): string =>
  `${String(Object.keys(files).length)} files as of ${takenAt}, sealed with the master key named ${name}`;

async function backup(named: string | undefined): Promise<readonly string[]> {
  const now = new Date();
  const target = resolve(named ?? join('backups', `saath-${now.toISOString().slice(0, 19).replaceAll(':', '')}`));
  const manifest = await takeBackup({ folder, target, version, masterKey, now });
  const key = join(folder, 'master-key');
  return [
    `The backup is in ${target}: ${facts(manifest)}.`,
    `The master key is not in it. Store ${existsSync(key) ? key : 'it'} apart from the backup: without it, names and contacts cannot be read.`,
  ];
}

async function restore(named: string | undefined): Promise<readonly string[]> {
  if (named === undefined) throw new BackupProblem('Name the backup: npm run restore -- <folder>.');
  const manifest = await restoreBackup({ backup: resolve(named), folder, masterKey });
  return [`Restored into ${folder}: ${facts(manifest)}.`, 'Start it with npm start.'];
}

/** Runs `backup` or `restore` as the command line names it, and answers the exit code. */
export async function run(command: 'backup' | 'restore', named: string | undefined): Promise<number> {
  try {
    for (const line of await (command === 'backup' ? backup(named) : restore(named))) console.log(line);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupProblem || error instanceof DataFolderProblem)) throw error;
    console.error(`No ${command}: ${error.message}`);
    return 1;
  }
}
