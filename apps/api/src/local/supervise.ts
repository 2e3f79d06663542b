import 'reflect-metadata';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareQueue } from '@saath/notifications';
import { startEmbeddedServer, type EmbeddedServer } from '../database/embedded/embedded-server.ts';
import { DataFolderProblem, folderFault, startFault } from '../database/embedded/start-fault.ts';
import { gatherStatistics } from '../database/gather-statistics.ts';
import { migrate } from '../database/migrate.ts';
import { demoIsMade, demoLines } from '../demo/demo-is-made.ts';
import { ensureOperator } from './ensure-operator.ts';
import { matchLevels } from './match-levels.ts';
import { ConfigProblem, readConfig, type Config } from '../platform/config.ts';
import { hasCode } from '../platform/has-code.ts';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { ChildEnded, startChild, type Child } from './child-processes.ts';
import { lockFolder } from './folder-lock.ts';
import { localMasterKey } from './local-secrets.ts';
import { startMailbox } from './mailbox.ts';
import { refuseExposed } from './refuse-exposed.ts';
import { refuseTakenPort } from './taken-port.ts';

const database = 'saath';
const folder = resolve(process.env['SAATH_DATA_DIR'] ?? '.saath');
const demo = process.env['SAATH_DEMO'] !== 'off';
const port = process.env['PORT'] ?? '3000';
/** Both loopback addresses: the demo and the mailbox are for people at this machine. */
const host = process.env['HOST'] ?? 'localhost';
/** Compiled code, with which the next start takes two thirds of the time. */
const compiled = join(folder, 'compile-cache');
const began = Date.now();
const reviveMs = 2_000;

const undo: (() => Promise<void> | void)[] = [];
let stopping = false;

/** Stops all parts in the reverse order of their start and prints the reason; a second call does nothing. */
async function stop(code: number, why?: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (why !== undefined) console.error(why);
  for (const step of undo.reverse()) await step();
  process.exit(code);
}

const say = (text: string): void => {
  console.log(text);
};

/** Restarts the database when it has ended; meanwhile HTTP answers 503 and the worker waits. */
function reviveWhenGone(server: EmbeddedServer): void {
  let looking = false;
  const timer = setInterval(() => {
    if (looking || stopping) return;
    looking = true;
    server
      .revive()
      .then((revived) => (revived ? say('The database had ended by itself; it is running again.') : undefined))
      .catch((error: unknown) => stop(1, `The database has ended and does not start again: ${String(error)}`))
      .finally(() => (looking = false));
  }, reviveMs);
  undo.push(() => clearInterval(timer));
}

async function prepareDatabase(): Promise<EmbeddedServer> {
  say('Starting the database …');
  const server = await startEmbeddedServer(folder);
  undo.push(() => server.stop());
  reviveWhenGone(server);
  await server.createDatabase(database);
  const ran = await migrate(server.url(database, 'saath_owner'));
  if (ran > 0) say(`Prepared the database (${String(ran)} migrations).`);
  await prepareQueue(server.url(database, 'saath_queue'));
  return server;
}

function environmentOf(server: EmbeddedServer, masterKey: string, mailUrl: string, mailbox: string): Record<string, string> {
  return {
    PORT: port,
    HOST: host,
    DATABASE_URL: server.url(database, 'saath_app'),
    DATABASE_PLATFORM_URL: server.url(database, 'saath_platform'),
    QUEUE_URL: process.env['QUEUE_URL'] ?? server.url(database, 'saath_queue'),
    MAIL_URL: mailUrl,
    SAATH_MASTER_KEY: masterKey,
    SAATH_CONSOLE_DIR: process.env['SAATH_CONSOLE_DIR'] ?? fileURLToPath(new URL('../../../admin/dist/browser', import.meta.url)),
    SAATH_MAILBOX_DIR: mailbox,
    NODE_COMPILE_CACHE: compiled,
  };
}

/** Makes the demo centre where it is missing. Answers lines to print. */
async function withDemo(config: Config, ownerUrl: string): Promise<readonly string[]> {
  if (!(await demoIsMade(ownerUrl))) {
    const { loadDemo } = await import('../demo/load-demo.ts');
    await loadDemo(config, say);
  }
  return demoLines;
}

async function start(): Promise<void> {
  refuseExposed(process.env);
  undo.push(lockFolder(folder));
  enableCompileCache(compiled);
  await refuseTakenPort(Number(port), host);
  const masterKey = localMasterKey(folder, process.env['SAATH_MASTER_KEY']);
  const server = await prepareDatabase();
  const mailbox = join(folder, 'mailbox');
  const local = process.env['MAIL_URL'] === undefined ? await startMailbox(mailbox) : undefined;
  if (local !== undefined) undo.push(() => local.stop());
  const environment = environmentOf(server, masterKey, process.env['MAIL_URL'] ?? local?.url ?? '', mailbox);
  const config = readConfig({ ...process.env, ...environment });
  await installKinds(config.kinds);
  await matchLevels(server.url(database, 'saath_owner'));
  const signIns = demo
    ? await withDemo(config, server.url(database, 'saath_owner'))
    : await ensureOperator(config, process.env['OPERATOR_EMAIL'], process.env['OPERATOR_PASSWORD']);
  await gatherStatistics(server.url(database, 'saath_owner'));
  say('Starting the console, the interface and the worker …');
  const children: Child[] = [startChild('http', environment), startChild('worker', environment)];
  for (const child of children) undo.push(() => child.stop());
  await Promise.all(children.map((child) => child.ready));
  for (const child of children) child.process.once('exit', (code) => void stop(code ?? 1));
  say(`\nSaath is ready at ${config.publicUrl} (${String(Math.round((Date.now() - began) / 1000))} s). Ctrl-C stops it.`);
  if (local !== undefined) say(`Mails that leave are shown at ${config.publicUrl}/dev/mailbox`);
  for (const line of signIns) say(line);
}

/** The cause and what to do, where either is known; otherwise the whole error for a report. */
function wordsFor(error: unknown): string {
  if (error instanceof DataFolderProblem || error instanceof ConfigProblem || error instanceof ChildEnded) return error.message;
  if (hasCode(error, 'ENOSPC') || hasCode(error, '53100')) return folderFault(folder, error).message;
  if (error instanceof Error) return error.stack ?? error.message;
  return startFault(folder, [], error).message;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void stop(0));
try {
  await start();
} catch (error) {
  await stop(1, `\nSaath does not start: ${wordsFor(error)}`);
}
