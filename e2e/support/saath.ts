import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Saath {
  readonly address: string;
  /** Everything the start has printed. */
  printed(): string;
  stop(): Promise<void>;
}

const readyWithinMs = 90_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Starts the built product in a data folder of its own, exactly as `npm start` does after building, and waits until it is ready. */
export async function startSaath(environment: Readonly<Record<string, string>> = {}): Promise<Saath> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-e2e-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, ['--no-warnings', join(process.cwd(), 'apps/api/dist/local/start-local.js')], {
    env: { ...process.env, NODE_ENV: '', PORT: String(port), SAATH_DATA_DIR: folder, ...environment },
  });
  let printed = '';
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready in time:\n${printed}`)), readyWithinMs);
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!printed.includes('Saath is ready')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`Ended with ${String(code)}:\n${printed}`)));
  });
  return {
    address: `http://localhost:${String(port)}`,
    printed: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
