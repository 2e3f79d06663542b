import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startEmbeddedServer } from '../../database/embedded/embedded-server.ts';
import { hasCode } from '../../platform/has-code.ts';
import { lockFolder, lockedBy } from '../folder-lock.ts';
import { localMasterKey } from '../local-secrets.ts';
import { clusterFolder, copyCluster, majorOf, runningServerUrl } from './copy-cluster.ts';
import { copyFile } from './copy-files.ts';
import { BackupProblem, nameOfKey, writeManifest, type Manifest } from './manifest.ts';

export interface BackupOptions {
  /** The data folder of the installation, which may be running. */
  readonly folder: string;
  /** The folder to write; it must not exist. */
  readonly target: string;
  readonly version: string;
  readonly masterKey: string | undefined;
  readonly now: Date;
}

/** Runs work on the database of a data folder: on the running server, or else on one that is started for this work only. */
async function withServer<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  if (lockedBy(folder) !== undefined) return work(runningServerUrl(folder));
  const unlock = lockFolder(folder);
  try {
    const server = await startEmbeddedServer(folder);
    try {
      return await work(server.superuserUrl);
    } finally {
      await server.stop();
    }
  } finally {
    unlock();
  }
}

function createTarget(target: string): string {
  if (existsSync(target)) throw new BackupProblem(`${target} exists. Name a folder that does not exist yet.`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (hasCode(error, 'EACCES') || hasCode(error, 'EROFS')) throw new BackupProblem(`${target} cannot be written. Name another folder.`);
    throw error;
  }
  return unfinished;
}

/**
 * Takes a consistent copy of an installation, also while it runs: the database and the passwords of its roles. The master key stays out,
 * because a person who has only the copy must not be able to read names and contacts. Answers the manifest.
 */
export async function takeBackup({ folder, target, version, masterKey, now }: BackupOptions): Promise<Manifest> {
  if (!existsSync(join(clusterFolder(folder), 'PG_VERSION'))) throw new BackupProblem(`${resolve(folder)} contains no database.`);
  const key = localMasterKey(folder, masterKey);
  const unfinished = createTarget(target);
  try {
    const sums = await withServer(folder, (url) => copyCluster(url, clusterFolder(folder), clusterFolder(unfinished)));
    const secrets = await copyFile(join(folder, 'database-secrets.json'), join(unfinished, 'database-secrets.json'));
    const files = Object.fromEntries(Object.entries(sums).map(([path, sum]) => [join('postgres', path), sum]));
    const manifest: Manifest = {
      product: 'saath',
      version,
      postgres: majorOf(folder),
      takenAt: now.toISOString(),
      masterKey: nameOfKey(key),
      files: { ...files, ...(secrets === undefined ? {} : { 'database-secrets.json': secrets }) },
    };
    writeManifest(unfinished, manifest);
    renameSync(unfinished, target);
    return manifest;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
