import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { copyFile, listFolder, sumOf } from './copy-files.ts';
import { BackupProblem } from './manifest.ts';

/**
 * The files that a copy of a running cluster leaves out: PostgreSQL 18 documentation, section 25.3.4, "Backing Up the Data Directory". The
 * write-ahead log follows at the end, when it contains every change made during the copy.
 */
const leftOut =
  /^(?:postmaster\.(?:pid|opts)$|(?:pg_wal|pg_dynshmem|pg_notify|pg_replslot|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|.*pg_internal\.init|.*pgsql_tmp)/u;

/** The address of the server that runs in a data folder, as its superuser. */
export function runningServerUrl(folder: string): string {
  const pidFile = join(folder, 'postgres', 'postmaster.pid');
  const port = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n')[3] : undefined;
  if (port === undefined) throw new BackupProblem(`The database in ${folder} does not run.`);
  const { superuser } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8')) as { superuser: string };
  return `postgres://postgres:${superuser}@127.0.0.1:${port}/postgres`;
}

interface Stopped {
  readonly labelfile: string;
  readonly spcmapfile: string;
}

/** Copies the segments of the write-ahead log from the beginning of the backup to its end; without one of them the copy could not be opened. */
async function copyLog(client: pg.Client, from: string, to: string, firstSegment: string): Promise<Record<string, string>> {
  const last = await client.query<{ segment: string }>('select pg_walfile_name(pg_current_wal_flush_lsn()) as segment');
  const lastSegment = last.rows[0]?.segment ?? '';
  const segments = listFolder(join(from, 'pg_wal')).files.filter(
    (name) => /^[0-9A-F]{24}$/u.test(name) && name >= firstSegment && name <= lastSegment,
  );
  const sums: Record<string, string> = {};
  for (const segment of segments) {
    const sum = await copyFile(join(from, 'pg_wal', segment), join(to, 'pg_wal', segment));
    if (sum === undefined) throw new BackupProblem(`The log segment ${segment} was removed during the backup. Take the backup again.`);
    sums[join('pg_wal', segment)] = sum;
  }
  return sums;
}

/**
 * Copies a running PostgreSQL cluster with its low-level backup functions: the copy opens as of the end of the copying, with every
 * transaction that was acknowledged before. A temporary replication slot retains the write-ahead log meanwhile. Answers SHA-256 by path.
 */
export async function copyCluster(url: string, from: string, to: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_create_physical_replication_slot('saath_backup_' || pg_backend_pid(), true, true)");
    const started = await client.query<{ segment: string }>("select pg_walfile_name(pg_backup_start('saath', fast => true)) as segment");
    const { files, folders } = listFolder(from);
    for (const path of folders.filter((name) => !leftOut.test(name))) mkdirSync(join(to, path), { recursive: true, mode: 0o700 });
    const sums: Record<string, string> = {};
    for (const path of files.filter((name) => !leftOut.test(name))) {
      const sum = await copyFile(join(from, path), join(to, path));
      if (sum !== undefined) sums[path] = sum;
    }
    const stopped = await client.query<Stopped>('select labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)');
    const { labelfile, spcmapfile } = stopped.rows[0] ?? { labelfile: '', spcmapfile: '' };
    if (spcmapfile.trim() !== '')
      throw new BackupProblem('The database has tablespaces outside its folder; this backup does not copy them.');
    // Without its label the copy would open as of the wrong moment.
    writeFileSync(join(to, 'backup_label'), labelfile, { mode: 0o600, flush: true });
    sums['backup_label'] = sumOf(labelfile);
    return { ...sums, ...(await copyLog(client, from, to, started.rows[0]?.segment ?? '')) };
  } finally {
    await client.end();
  }
}

export const clusterFolder = (folder: string): string => join(folder, 'postgres');
export const majorOf = (folder: string): string => readFileSync(join(clusterFolder(folder), 'PG_VERSION'), 'utf8').trim();
