import * as v from 'valibot';

/** The text of the README about a setting, beside its meaning. Both are Markdown. */
export interface SettingFacts {
  /** The form of a value, where the meaning does not say it. */
  readonly form?: string;
  /** The value that `npm start` uses when the setting is absent. Empty when there is none. */
  readonly atNpmStart?: string;
}

// Every message is written here: the messages of the library repeat the value, which may be a secret.
const text = v.string('is not set.');
const optionalText = v.optional(text);

const isBetween = (least: number, most: number) => (value: number) => Number.isInteger(value) && value >= least && value <= most;

/** A whole number with its bounds, both included, and the value of an absent setting. */
const wholeNumber = (most: number, otherwise: number) =>
  v.optional(
    v.pipe(text, v.transform(Number), v.check(isBetween(0, most), `must be a number from 0 to ${String(most)}.`)),
    String(otherwise),
  );

/** An address of one of these schemes. A wrong one would otherwise show only when the first mail or job is due. */
const address = (...schemes: readonly string[]) =>
  v.pipe(
    text,
    v.check(
      (value) => schemes.includes(URL.parse(value)?.protocol.slice(0, -1) ?? ''),
      `must begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}.`,
    ),
  );

/** Names with commas between them. */
const names = v.optional(
  v.pipe(
    text,
    v.transform((value) =>
      value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ),
  '',
);

const masterKeyBytes = 32;

/** The master key, decoded. A line end at its end, as in a file, does not count. */
const masterKey = v.pipe(
  text,
  v.trim(),
  v.transform((value) => Buffer.from(value, /^[0-9a-f]{64}$/i.test(value) ? 'hex' : 'base64')),
  v.check((key) => key.length === masterKeyBytes, 'must be 32 bytes, as 64 hexadecimal digits or base64.'),
);

const setting = <Schema extends v.GenericSchema<string | undefined, unknown>>(schema: Schema, meaning: string, facts: SettingFacts = {}) =>
  v.pipe(schema, v.description(meaning), v.metadata({ ...facts }));

const database = ['postgres', 'postgresql'] as const;
const embedded = 'the embedded database, always';
const numbersTo = (most: number) => `0 to ${String(most)}`;
const mostHops = 10;

/** Every setting, once: its type, what an absent one means, and its meaning. The table of the README is generated from here. */
export const settings = v.object({
  PORT: setting(wholeNumber(65_535, 3_000), 'port of the console and the interface', { form: numbersTo(65_535), atNpmStart: '`3000`' }),
  HOST: setting(v.optional(text, '0.0.0.0'), 'address of this machine to listen on; `0.0.0.0` is every network it is in', {
    atNpmStart: '`localhost`: this machine only',
  }),
  PUBLIC_URL: setting(v.optional(address('http', 'https')), 'the address people use; `https://…` makes cookies secure', {
    form: '`http://…`, `https://…`',
    atNpmStart: '`http://localhost:$PORT`',
  }),
  SAATH_DATA_DIR: setting(optionalText, 'folder of the embedded database, keys and local mails', { atNpmStart: '`.saath`' }),
  SAATH_DEMO: setting(optionalText, '`off` starts without the demo centre, which is refused in production and at a public address', {
    atNpmStart: 'on',
  }),
  OPERATOR_EMAIL: setting(optionalText, 'address of the first operator, with the demo off'),
  OPERATOR_PASSWORD: setting(optionalText, 'password of the first operator, with the demo off'),
  SAATH_MASTER_KEY: setting(masterKey, 'the key that wraps the data keys', {
    form: '32 bytes: 64 hexadecimal digits, or base64',
    atNpmStart: 'made once in the data folder',
  }),
  SAATH_MASTER_KEY_FILE: setting(optionalText, 'file with the master key, instead of `SAATH_MASTER_KEY`'),
  MAIL_URL: setting(address('smtp', 'smtps'), 'SMTP server', {
    form: '`smtp://…`, `smtps://…`',
    atNpmStart: 'a local mailbox; none in production or at a public address',
  }),
  MAIL_FROM: setting(v.optional(text, 'Saath <no-reply@localhost>'), 'sender of the mails', {
    form: '`Name <address>`',
    atNpmStart: '`Saath <no-reply@localhost>`',
  }),
  QUEUE_URL: setting(address(...database, 'redis', 'rediss'), 'PostgreSQL of the queue, or Redis', {
    form: '`postgres://…`, `redis://…`, `rediss://…`',
    atNpmStart: 'the embedded database',
  }),
  TRUST_PROXY_HOPS: setting(wholeNumber(mostHops, 0), 'proxies in front whose `X-Forwarded-For` is believed', {
    form: numbersTo(mostHops),
    atNpmStart: '`0`: none',
  }),
  METRICS_TOKEN: setting(optionalText, 'bearer token of `/metrics`; without it there is no such page'),
  SAATH_KINDS: setting(names, 'packages of programme kinds beside the built-in ones, which every process loads when it starts', {
    form: 'names of npm packages, or paths, with commas between them',
  }),
  SAATH_CONSOLE_DIR: setting(optionalText, 'folder of the built console; without it HTTP serves the interface only', {
    atNpmStart: '`apps/admin/dist/browser`',
  }),
  SAATH_MAILBOX_DIR: setting(optionalText, 'folder whose mails `/dev/mailbox` shows; never in production or at a public address', {
    atNpmStart: 'in the data folder, always',
  }),
  DATABASE_URL: setting(address(...database), 'the database as the app role', { form: '`postgres://…`', atNpmStart: embedded }),
  DATABASE_PLATFORM_URL: setting(address(...database), 'the database as the platform role', {
    form: '`postgres://…`',
    atNpmStart: embedded,
  }),
  DATABASE_OWNER_URL: setting(v.optional(address(...database)), 'the database as the owner role, for `prepare` only', {
    form: '`postgres://…`',
    atNpmStart: embedded,
  }),
  NODE_ENV: setting(optionalText, '`production` has neither demo nor local mailbox'),
});

export type SettingName = keyof typeof settings.entries;
export const settingNames = Object.keys(settings.entries) as SettingName[];

/** The text of the README about one setting. */
export function factsOf(name: SettingName): SettingFacts & { readonly meaning: string } {
  const schema = settings.entries[name];
  return { ...v.getMetadata(schema), meaning: v.getDescription(schema) ?? '' };
}
