import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const graceMs = 8_000;
/**
 * Limit of V8's heap, in MB; a process uses a tenth of it. The limit decides how far the heap grows before it is collected: with the default,
 * which follows the memory of the machine, 450 MB stayed in resident memory after 20,000 reads, of which 80 were in use.
 */
const heapMb = 1_024;
/** Size of V8's young generation, in MB. With the default, garbage of the start stays in resident memory: 40 MB for each process. */
const youngGenerationMb = { http: 8, worker: 2 } as const;

/** The child has printed why it ended. */
export class ChildEnded extends Error {}

export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the process reports that it is ready; rejects when it ends before that. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Starts `http` or `worker` as a child process with this environment. A child ends when the channel to its parent closes. */
export function startChild(name: 'http' | 'worker', environment: Readonly<Record<string, string>>): Child {
  const child = fork(fileURLToPath(new URL(`../${name}.js`, import.meta.url)), {
    env: { ...process.env, ...environment },
    execArgv: ['--no-warnings', `--max-old-space-size=${String(heapMb)}`, `--max-semi-space-size=${String(youngGenerationMb[name])}`],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new ChildEnded(`${name} ended before it was ready (code ${String(code)}).`)));
  });
  return {
    process: child,
    ready,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
