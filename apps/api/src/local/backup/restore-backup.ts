import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { probeCluster, type ProbedCluster } from '../../database/embedded/probe-cluster.ts';
import { clusterFolder } from './copy-cluster.ts';
import { copyFile, listFolder } from './copy-files.ts';
import { BackupProblem, nameOfKey, readManifest, type Manifest } from './manifest.ts';

export interface RestoreOptions {
  readonly backup: string;
  /** The data folder to write; it must be empty or not exist. */
  readonly folder: string;
  readonly masterKey: string | undefined;
}

function refuseUnfit({ backup, folder, masterKey }: RestoreOptions, manifest: Manifest): string {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BackupProblem(`${folder} is not empty. Move it aside, or name another folder with SAATH_DATA_DIR.`);
  }
  if (masterKey === undefined || nameOfKey(masterKey) !== manifest.masterKey) {
    const fault = masterKey === undefined ? 'No master key is given' : 'The master key given is another one';
    throw new BackupProblem(
      `${fault}. The backup ${backup} needs the key named ${manifest.masterKey}: set SAATH_MASTER_KEY to it, or SAATH_MASTER_KEY_FILE to the file that you stored apart.`,
    );
  }
  return masterKey;
}

function refuseOtherPostgres({ major }: ProbedCluster, backup: string, { postgres, version }: Manifest): void {
  if (postgres === major) return;
  throw new BackupProblem(
    `${backup} has files of PostgreSQL ${postgres}, and this version of Saath brings PostgreSQL ${major}. Restore it with Saath ${version}, which took it.`,
  );
}

/** Gives every file to the user whom the database runs as, when the restoring process is root. */
function giveTo({ uid, gid }: ProbedCluster, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { files, folders } = listFolder(folder);
  for (const path of ['', ...folders, ...files]) chownSync(join(folder, path), uid, gid);
}

/** Writes a backup into an empty data folder: each file is checked against its sum, and nothing is left there when one differs. */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { backup, folder } = options;
  const manifest = readManifest(backup);
  const masterKey = refuseUnfit(options, manifest);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    for (const path of listFolder(backup).folders) mkdirSync(join(unfinished, path), { recursive: true, mode: 0o700 });
    for (const [path, sum] of Object.entries(manifest.files)) {
      if ((await copyFile(join(backup, path), join(unfinished, path))) !== sum) {
        throw new BackupProblem(`${join(backup, path)} is missing or was changed after the backup. Restore another backup.`);
      }
    }
    const probed = await probeCluster(unfinished);
    refuseOtherPostgres(probed, backup, manifest);
    giveTo(probed, clusterFolder(unfinished));
    writeFileSync(join(unfinished, 'master-key'), masterKey.trim(), { mode: 0o600 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
    return manifest;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
