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
  const file = env['SAATH_MASTER_KEY_FILE'];
  const text = (file === undefined ? required(env, 'SAATH_MASTER_KEY') : readFileSync(file, 'utf8')).trim();
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== 32) throw new ConfigProblem('SAATH_MASTER_KEY must be 32 bytes, as 64 hexadecimal digits or base64.');
  return key;
}

function readNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const number = Number(env[name] ?? otherwise);
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new ConfigProblem(`${name} must be a number from 0 to ${String(most)}.`);
  return number;
}

/** Reads and checks the whole configuration; throws a {@link ConfigProblem} that names the first setting at fault. */
export function readConfig(env: Environment = process.env): Config {
  const port = readNumber(env, 'PORT', 3_000, 65_535);
  const publicUrl = env['PUBLIC_URL'] ?? `http://localhost:${String(port)}`;
  const production = env['NODE_ENV'] === 'production';
  return {
    port,
    publicUrl,
    production,
    database: {
      app: required(env, 'DATABASE_URL'),
      platform: required(env, 'DATABASE_PLATFORM_URL'),
      owner: env['DATABASE_OWNER_URL'] ?? '',
    },
    queueUrl: required(env, 'QUEUE_URL'),
    mailUrl: required(env, 'MAIL_URL'),
    mailFrom: env['MAIL_FROM'] ?? 'Saath <no-reply@localhost>',
    masterKey: readMasterKey(env),
    consoleFolder: env['SAATH_CONSOLE_DIR'],
    mailboxFolder: production ? undefined : env['SAATH_MAILBOX_DIR'],
    secureCookie: publicUrl.startsWith('https://'),
    trustedProxyHops: readNumber(env, 'TRUST_PROXY_HOPS', 0, 10),
    metricsToken: env['METRICS_TOKEN'],
  };
}
