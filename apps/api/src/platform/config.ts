import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isExposed } from './exposed.ts';
import { settingNames, settings, type SettingName } from './settings.ts';

/** Everything the processes take from outside. This file is the only reader of the environment. */
export interface Config {
  readonly port: number;
  /** The address of this machine on which HTTP listens. */
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Whether strangers may reach the installation: in production, or at an address outside of this machine and its private network. */
  readonly exposed: boolean;
  /** `owner` is empty unless DATABASE_OWNER_URL is set. */
  readonly database: { readonly app: string; readonly platform: string; readonly owner: string };
  readonly queueUrl: string;
  readonly mailUrl: string;
  readonly mailFrom: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly consoleFolder: string | undefined;
  readonly mailboxFolder: string | undefined;
  readonly secureCookie: boolean;
  /** Number of proxies in front of the process whose statement of the caller's address is believed. With none, forwarding headers are ignored. */
  readonly trustedProxyHops: number;
  readonly metricsToken: string | undefined;
  /** Packages of programme kinds beside the built-in ones: names as npm has them, or paths. */
  readonly kinds: readonly string[];
}

/** The start is refused. The message names every setting that is wrong, one a line, and repeats no value of a secret. */
export class ConfigProblem extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;
type Texts = Readonly<Record<SettingName, string | undefined>>;

/** The settings as texts; an empty one counts as absent. */
const textsIn = (env: Environment): Texts =>
  Object.fromEntries(settingNames.map((name) => [name, env[name] === '' ? undefined : env[name]])) as Texts;

/** The text of a file; undefined when it cannot be read. */
function textOfFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The settings, each of its type. A key in a file takes precedence over SAATH_MASTER_KEY. */
function checked(env: Environment): v.InferOutput<typeof settings> {
  const given = textsIn(env);
  const file = given.SAATH_MASTER_KEY_FILE;
  const key = file === undefined ? given.SAATH_MASTER_KEY : textOfFile(file);
  const result = v.safeParse(settings, { ...given, SAATH_MASTER_KEY: key }, { abortPipeEarly: true });
  if (result.success) return result.output;
  const faults = result.issues.map((issue) =>
    file !== undefined && key === undefined && v.getDotPath(issue) === 'SAATH_MASTER_KEY'
      ? `SAATH_MASTER_KEY_FILE names ${file}, which cannot be read.`
      : `${v.getDotPath(issue) ?? ''} ${issue.message}`,
  );
  throw new ConfigProblem(faults.join('\n'));
}

/** Reads and checks the whole configuration. Throws a {@link ConfigProblem} that names every setting at fault. */
export function readConfig(env: Environment = process.env): Config {
  const given = checked(env);
  const publicUrl = (given.PUBLIC_URL ?? `http://localhost:${String(given.PORT)}`).replace(/\/+$/, '');
  const exposed = isExposed(given.NODE_ENV, publicUrl);
  return {
    port: given.PORT,
    host: given.HOST,
    publicUrl,
    exposed,
    database: { app: given.DATABASE_URL, platform: given.DATABASE_PLATFORM_URL, owner: given.DATABASE_OWNER_URL ?? '' },
    queueUrl: given.QUEUE_URL,
    mailUrl: given.MAIL_URL,
    mailFrom: given.MAIL_FROM,
    masterKey: given.SAATH_MASTER_KEY,
    consoleFolder: given.SAATH_CONSOLE_DIR,
    mailboxFolder: exposed ? undefined : given.SAATH_MAILBOX_DIR,
    secureCookie: publicUrl.startsWith('https://'),
    trustedProxyHops: given.TRUST_PROXY_HOPS,
    metricsToken: given.METRICS_TOKEN,
    kinds: given.SAATH_KINDS,
  };
}
