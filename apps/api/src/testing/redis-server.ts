import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RedisServer {
  readonly url: string;
  /** Ends the server like a crash; its data is lost. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const finder = fileURLToPath(new URL('../../../../tools/find-program/index.mjs', import.meta.url));

/** The path of the program, which is installed when it is missing and this user may; otherwise standard error has the reason. */
const found = spawnSync(process.execPath, [finder, 'redis-server'], { encoding: 'utf8' });

/** Whether this machine has Redis; reports on standard error the suite that did not run without it. Not `skip`: a skipped test counts as a failure. */
export function hasRedis(suite: string): boolean {
  if (found.status !== 0) process.stderr.write(`DID NOT RUN: ${suite}. ${found.stderr.trim()}.\n`);
  return found.status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listenOn(port: number, folder: string): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const child = spawn(found.stdout.trim(), settings, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Ready to accept connections')) return child;
  }
  throw new Error(`Redis did not start:\n${said}`);
}

export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-redis-'));
  const port = await freePort();
  let child = await listenOn(port, folder);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (hasEnded()) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    restart: async () => {
      if (hasEnded()) child = await listenOn(port, folder);
    },
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
