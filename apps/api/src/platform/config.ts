import { readFileSync } from 'node:fs';

/** Everything the processes take from outside. This file is the only reader of the environment. */
export interface Config {
  readonly port: number;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly database: { readonly app: string; readonly platform: string; readonly owner: string };
  readonly queueUrl: string;
  readonly mailUrl: string;
  readonly mailFrom: string;
  readonly masterKey: Buffer;
  readonly consoleFolder: string | undefined;
  readonly mailboxFolder: string | undefined;
  readonly secureCookie: boolean;
  /** Proxies in front of the process whose word about the caller's address is taken. With none, forwarding headers are not believed. */
  readonly trustedProxyHops: number;
  readonly metricsToken: string | undefined;
}

/** The start is refused with this, in words that say which setting to mend. */
export class ConfigProblem extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new ConfigProblem(`${name} is not set.`);
  return value;
}

/** The master key: 32 bytes as 64 hexadecimal digits or base64, in SAATH_MASTER_KEY or in the file SAATH_MASTER_KEY_FILE names. */
export function readMasterKey(env: Environment): Buffer {
  const file = env['SAATH_MASTER_KEY_FILE'] ?? '';
  const text = (file === '' ? required(env, 'SAATH_MASTER_KEY') : readKeyFile(file)).trim();
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== 32) throw new ConfigProblem('SAATH_MASTER_KEY must be 32 bytes, as 64 hexadecimal digits or base64.');
  return key;
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigProblem(`SAATH_MASTER_KEY_FILE names ${file}, which cannot be read.`, { cause: error });
  }
}

function readNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name] ?? '';
  const number = text === '' ? otherwise : Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new ConfigProblem(`${name} must be a number from 0 to ${String(most)}.`);
  return number;
}

/** A setting that is an address of one of these kinds; a slip in it would show only when the first mail or job is due. */
function readUrl(env: Environment, name: string, ...schemes: readonly string[]): string {
  const text = required(env, name);
  const scheme = URL.parse(text)?.protocol.slice(0, -1) ?? '';
  if (!schemes.includes(scheme)) throw new ConfigProblem(`${name} must begin with ${schemes.map((one) => `${one}://`).join(' or ')}.`);
  return text;
}

/** Reads and checks the whole configuration; throws a {@link ConfigProblem} that names the first setting at fault. */
export function readConfig(env: Environment = process.env): Config {
  const port = readNumber(env, 'PORT', 3_000, 65_535);
  const PUBLIC_URL = env['PUBLIC_URL'] ?? `http://localhost:${String(port)}`;
  const publicUrl = readUrl({ PUBLIC_URL }, 'PUBLIC_URL', 'http', 'https').replace(/\/+$/, '');
  const production = env['NODE_ENV'] === 'production';
  return {
    port,
    publicUrl,
    production,
    database: {
      app: readUrl(env, 'DATABASE_URL', 'postgres', 'postgresql'),
      platform: readUrl(env, 'DATABASE_PLATFORM_URL', 'postgres', 'postgresql'),
      owner: env['DATABASE_OWNER_URL'] ?? '',
    },
    queueUrl: readUrl(env, 'QUEUE_URL', 'postgres', 'postgresql', 'redis', 'rediss'),
    mailUrl: readUrl(env, 'MAIL_URL', 'smtp', 'smtps'),
    mailFrom: env['MAIL_FROM'] ?? 'Saath <no-reply@localhost>',
    masterKey: readMasterKey(env),
    consoleFolder: env['SAATH_CONSOLE_DIR'],
    mailboxFolder: production ? undefined : env['SAATH_MAILBOX_DIR'],
    secureCookie: publicUrl.startsWith('https://'),
    trustedProxyHops: readNumber(env, 'TRUST_PROXY_HOPS', 0, 10),
    metricsToken: env['METRICS_TOKEN'],
  };
}
