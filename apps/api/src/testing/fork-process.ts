import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Config } from '../platform/config.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the worker as a separate process, from its sources and on the real clock, so that a test can kill it. Resolves when it is ready. */
export const forkWorker = (config: Config, mailUrl: string): Promise<ChildProcess> => forkProcess('worker', config, { MAIL_URL: mailUrl });

/** Starts the HTTP process on a port, likewise. */
export const forkHttp = (config: Config, port: number): Promise<ChildProcess> =>
  forkProcess('http', config, { MAIL_URL: config.mailUrl, PORT: String(port) });

async function forkProcess(
  name: 'http' | 'worker',
  { database, queueUrl, masterKey }: Config,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const child = fork(here(`../${name}.ts`), {
    execArgv: ['--no-warnings', '--conditions=@saath/source', '--import', here('./from-source.mjs')],
    env: {
      ...process.env,
      DATABASE_URL: database.app,
      DATABASE_PLATFORM_URL: database.platform,
      QUEUE_URL: queueUrl,
      SAATH_MASTER_KEY: masterKey.toString('hex'),
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`The process ${name} ended before it was ready.`))),
  ]);
  return child;
}
