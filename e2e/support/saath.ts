import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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
class NotStarted extends Error {}

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

/** A product that was started, as another process may find it. */
export interface Running {
  readonly address: string;
  readonly folder: string;
  /** The process in the terminal, which leads those that the start begins. */
  readonly leader: number;
  /** The file with everything it has printed. */
  readonly log: string;
}

async function groupGone(leader: number, complain: () => string): Promise<void> {
  const giveUp = Date.now() + goneWithinMs;
  while (!groupIsGone(leader)) {
    if (Date.now() > giveUp) throw new Error(complain());
    await setTimeoutPromise(50);
  }
}

/** The actions on a product that runs, regardless of who started it. */
export function saathOf({ address, folder, leader, log }: Running): Saath {
  const printed = (): string => readFileSync(log, 'utf8');
  const supervisor = idIn(join(folder, 'saath.pid'));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!groupIsGone(leader)) process.kill(-leader, signal);
    for (const one of [leader, supervisor])
      await groupGone(one, () => `Processes of ${String(one)} live on after ${signal}:\n${printed()}`);
  };
  return {
    address,
    folder,
    printed,
    tail: () => `The product said last:\n${printed().split('\n').slice(-20).join('\n')}`,
    end,
    killSupervisor: async () => {
      process.kill(supervisor, 'SIGKILL');
      await groupGone(leader, () => `The start lives on without its supervisor:\n${printed()}`);
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
      rmSync(log);
    },
  };
}

/** Resolves when the product says that it is ready; rejects with what it printed when it ends before. */
async function whenReady(child: ChildProcess, printed: () => string): Promise<void> {
  const giveUp = Date.now() + readyWithinMs;
  while (!printed().includes('Saath is ready')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new NotStarted(printed());
    if (Date.now() > giveUp) throw new NotStarted(`Not ready in time:\n${printed()}`);
    await setTimeoutPromise(20);
  }
}

/**
 * Starts the built product in a data folder of its own, exactly as `npm start` does after building, and waits until it is ready. It prints
 * into a file, so that it lives on when the process ends that started it.
 */
export async function launch({ environment = {}, uid, folder: given }: StartOptions = {}): Promise<Running> {
  const folder = given ?? newFolder(uid);
  const port = environment['PORT'] ?? String(await freePort());
  const log = join(tmpdir(), `saath-e2e-${randomUUID()}.log`);
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['--no-warnings', join(process.cwd(), 'apps/api/dist/local/start-local.js')], {
    env: { ...process.env, NODE_ENV: '', PORT: port, SAATH_DATA_DIR: folder, ...environment },
    detached: true,
    stdio: ['ignore', output, output],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  child.unref();
  closeSync(output);
  const leader = child.pid ?? 0;
  try {
    await whenReady(child, () => readFileSync(log, 'utf8'));
  } catch (error) {
    if (!groupIsGone(leader)) process.kill(-leader, 'SIGTERM');
    await groupGone(leader, () => String(error));
    rmSync(log);
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { address: `http://localhost:${port}`, folder, leader, log };
}

export const startSaath = async (options: StartOptions = {}): Promise<Saath> => saathOf(await launch(options));
