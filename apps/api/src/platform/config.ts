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

function readPort(env: Environment): number {
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigProblem('PORT must be a number from 0 to 65535.');
  return port;
}

/** Reads and checks the whole configuration; throws a {@link ConfigProblem} that names the first setting at fault. */
export function readConfig(env: Environment = process.env): Config {
  const port = readPort(env);
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
    metricsToken: env['METRICS_TOKEN'],
  };
}
