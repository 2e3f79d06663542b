import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';

export interface Saath {
  readonly address: string;
  readonly folder: string;
  /** Everything the start has printed. */
  printed(): string;
  /** The last of it, for a person who reads why a test failed. */
  tail(): string;
  /** Sends a signal as a terminal does, and waits until no process of this copy is left. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** Kills the supervisor and leaves the processes it started to themselves. */
  killSupervisor(): Promise<void>;
  /** Kills the database, and nothing else. */
  killDatabase(): void;
  /** Kills every process at once, as a machine does that loses power. */
  killAll(): Promise<void>;
  /** Stops and takes the data folder away. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** A data folder that is there already; without it, a new one. */
  readonly folder?: string;
  /** Starts as this user of the machine. */
  readonly uid?: number;
}

/** A start that ended before it was ready. */
export class NotStarted extends Error {}

const readyWithinMs = 180_000;
const goneWithinMs = 60_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export function newFolder(uid?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'saath-e2e-'));
  chmodSync(folder, 0o755);
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}

/** A process writes its id into the first line of such a file. */
const idIn = (file: string): number => Number(readFileSync(file, 'utf8').split('\n')[0]);

function groupIsGone(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
    throw error;
  }
}

/** Resolves with what was printed when the product says that it is ready; rejects when it ends before. */
function whenReady(child: ChildProcess, printed: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotStarted(`Not ready in time:\n${printed()}`)), readyWithinMs);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      end();
    };
    child.stdout?.on('data', () => {
      if (printed().includes('Saath is ready')) settle(resolve);
    });
    child.once('close', () => settle(() => reject(new NotStarted(printed()))));
  });
}

/** Starts the built product in a data folder of its own, exactly as `npm start` does after building, and waits until it is ready. */
export async function startSaath({ environment = {}, uid, folder: given }: StartOptions = {}): Promise<Saath> {
  const folder = given ?? newFolder(uid);
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['--no-warnings', join(process.cwd(), 'apps/api/dist/local/start-local.js')], {
    env: { ...process.env, NODE_ENV: '', PORT: port, SAATH_DATA_DIR: folder, ...environment },
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    await whenReady(child, () => printed);
  } catch (error) {
    if (child.pid !== undefined && !groupIsGone(child.pid)) process.kill(-child.pid, 'SIGTERM');
    await exited;
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const supervisor = idIn(join(folder, 'saath.pid'));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.pid !== undefined && !groupIsGone(child.pid)) process.kill(-child.pid, signal);
    await exited;
    const giveUp = Date.now() + goneWithinMs;
    while (!groupIsGone(supervisor)) {
      if (Date.now() > giveUp) throw new Error(`Processes of ${String(supervisor)} live on after ${signal}:\n${printed}`);
      await setTimeoutPromise(50);
    }
  };
  return {
    address: `http://localhost:${port}`,
    folder,
    printed: () => printed,
    tail: () => `The product said last:\n${printed.split('\n').slice(-20).join('\n')}`,
    end,
    killSupervisor: async () => {
      process.kill(supervisor, 'SIGKILL');
      await exited;
    },
    killDatabase: () => {
      process.kill(idIn(join(folder, 'postgres', 'postmaster.pid')), 'SIGKILL');
    },
    killAll: async () => {
      process.kill(-supervisor, 'SIGKILL');
      await end('SIGKILL');
    },
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
