import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigProblem, readConfig } from './config.ts';
import { factsOf, settingNames } from './settings.ts';

const complete = {
  DATABASE_URL: 'postgres://app@localhost/saath',
  DATABASE_PLATFORM_URL: 'postgres://platform@localhost/saath',
  QUEUE_URL: 'postgres://queue@localhost/saath',
  MAIL_URL: 'smtp://localhost:25',
  SAATH_MASTER_KEY: 'ab'.repeat(32),
};

describe('reading the configuration', () => {
  it('takes the defaults for what is not said', () => {
    expect(readConfig(complete)).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      secureCookie: false,
      host: '0.0.0.0',
      exposed: false,
      trustedProxyHops: 0,
    });
  });

  it('makes cookies secure when the public address is https', () => {
    expect(readConfig({ ...complete, PUBLIC_URL: 'https://saath.example.org' }).secureCookie).toBe(true);
  });

  it.each([{ NODE_ENV: 'production' }, { PUBLIC_URL: 'https://saath.example.org' }])('shows no local mailbox with %j', (exposing) => {
    expect(readConfig({ ...complete, SAATH_MAILBOX_DIR: '/x' }).mailboxFolder).toBe('/x');
    expect(readConfig({ ...complete, SAATH_MAILBOX_DIR: '/x', ...exposing }).mailboxFolder).toBeUndefined();
  });

  it.each([
    { wrong: { DATABASE_URL: '' }, named: 'DATABASE_URL' },
    { wrong: { DATABASE_PLATFORM_URL: undefined }, named: 'DATABASE_PLATFORM_URL' },
    { wrong: { QUEUE_URL: undefined }, named: 'QUEUE_URL' },
    { wrong: { MAIL_URL: undefined }, named: 'MAIL_URL' },
    { wrong: { PORT: 'three' }, named: 'PORT' },
    { wrong: { PORT: '70000' }, named: 'PORT' },
    { wrong: { TRUST_PROXY_HOPS: 'all' }, named: 'TRUST_PROXY_HOPS' },
    { wrong: { TRUST_PROXY_HOPS: '-1' }, named: 'TRUST_PROXY_HOPS' },
    { wrong: { SAATH_MASTER_KEY: undefined }, named: 'SAATH_MASTER_KEY' },
    { wrong: { SAATH_MASTER_KEY: 'abcd' }, named: 'SAATH_MASTER_KEY' },
    { wrong: { SAATH_MASTER_KEY: 'g'.repeat(64) }, named: 'SAATH_MASTER_KEY' },
    { wrong: { SAATH_MASTER_KEY_FILE: '/nowhere/key' }, named: 'SAATH_MASTER_KEY_FILE names /nowhere/key' },
    { wrong: { PUBLIC_URL: 'saath.example.org' }, named: 'PUBLIC_URL must begin with http:// or https://' },
    { wrong: { MAIL_URL: 'localhost:25' }, named: 'MAIL_URL must begin with smtp:// or smtps://' },
    { wrong: { QUEUE_URL: 'amqp://localhost' }, named: 'QUEUE_URL' },
    { wrong: { DATABASE_PLATFORM_URL: 'mysql://localhost/saath' }, named: 'DATABASE_PLATFORM_URL' },
  ])('refuses to start and names $named', ({ wrong, named }) => {
    const read = (): unknown => readConfig({ ...complete, ...wrong });
    expect(read).toThrow(ConfigProblem);
    expect(read).toThrow(named);
  });

  it.each([
    { given: { PORT: '', TRUST_PROXY_HOPS: '', SAATH_MASTER_KEY_FILE: '' }, then: { port: 3000, trustedProxyHops: 0 } },
    { given: { HOST: '127.0.0.1' }, then: { host: '127.0.0.1' } },
    { given: { PORT: '8080' }, then: { port: 8080, publicUrl: 'http://localhost:8080' } },
    { given: { PUBLIC_URL: 'https://saath.example.org/' }, then: { publicUrl: 'https://saath.example.org' } },
    { given: { QUEUE_URL: 'redis://localhost:6379' }, then: { queueUrl: 'redis://localhost:6379' } },
  ])('takes $given', ({ given, then }) => expect(readConfig({ ...complete, ...given })).toMatchObject(then));

  it('takes the master key from a file, line end and all', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'saath-key-')), 'key');
    writeFileSync(file, `${'cd'.repeat(32)}\n`);
    expect(readConfig({ ...complete, SAATH_MASTER_KEY_FILE: file }).masterKey).toEqual(Buffer.alloc(32, 0xcd));
    rmSync(dirname(file), { recursive: true });
  });

  it('takes the master key as base64 too', () => {
    expect(readConfig({ ...complete, SAATH_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') }).masterKey).toEqual(Buffer.alloc(32, 7));
  });
});

describe('a configuration with faults', () => {
  const messageOf = (env: Readonly<Record<string, string | undefined>>): string => {
    try {
      readConfig(env);
    } catch (error) {
      if (error instanceof ConfigProblem) return error.message;
      throw error;
    }
    return '';
  };

  it('is refused with every fault at once, one a line', () => {
    const wrong = {
      PORT: 'three',
      PUBLIC_URL: 'saath.example.org',
      MAIL_URL: 'localhost:25',
      SAATH_MASTER_KEY: 'abcd',
      TRUST_PROXY_HOPS: '11',
    };
    expect(messageOf({ ...complete, ...wrong }).split('\n')).toEqual([
      'PORT must be a number from 0 to 65535.',
      'PUBLIC_URL must begin with http:// or https://.',
      'SAATH_MASTER_KEY must be 32 bytes, as 64 hexadecimal digits or base64.',
      'MAIL_URL must begin with smtp:// or smtps://.',
      'TRUST_PROXY_HOPS must be a number from 0 to 10.',
    ]);
  });

  it('names each setting that has no default when none is set', () => {
    const required = ['SAATH_MASTER_KEY', 'MAIL_URL', 'QUEUE_URL', 'DATABASE_URL', 'DATABASE_PLATFORM_URL'];
    expect(messageOf({}).split('\n')).toEqual(required.map((name) => `${name} is not set.`));
  });

  it.each([
    'DATABASE_URL',
    'DATABASE_PLATFORM_URL',
    'DATABASE_OWNER_URL',
    'QUEUE_URL',
    'MAIL_URL',
    'SAATH_MASTER_KEY',
    'PORT',
    'PUBLIC_URL',
  ])('never repeats the value of %s, which may be a secret', (name) => {
    const message = messageOf({ ...complete, [name]: 'hunter2://saath:hunter2@localhost' });
    expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });

  it.each([
    { setting: 'METRICS_TOKEN', field: 'metricsToken' },
    { setting: 'SAATH_CONSOLE_DIR', field: 'consoleFolder' },
    { setting: 'SAATH_MAILBOX_DIR', field: 'mailboxFolder' },
  ] as const)('takes an empty $setting for an absent one', ({ setting, field }) => {
    expect(readConfig({ ...complete, [setting]: '' })[field]).toBeUndefined();
    expect(readConfig({ ...complete, [setting]: 'given' })[field]).toBe('given');
  });

  it('takes the key of the file when both are set, and says so when only the file is wrong', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'saath-key-')), 'key');
    writeFileSync(file, 'cd'.repeat(32));
    expect(readConfig({ ...complete, SAATH_MASTER_KEY_FILE: file }).masterKey).toEqual(Buffer.alloc(32, 0xcd));
    writeFileSync(file, 'too short');
    expect(messageOf({ ...complete, SAATH_MASTER_KEY_FILE: file })).toMatch(/^SAATH_MASTER_KEY must be 32 bytes/);
    rmSync(dirname(file), { recursive: true });
    expect(messageOf({ ...complete, SAATH_MASTER_KEY_FILE: file })).toBe(`SAATH_MASTER_KEY_FILE names ${file}, which cannot be read.`);
  });
});

describe('the settings', () => {
  const root = join(import.meta.dirname, '../../../..');
  const sources = globSync('apps/api/src/{platform/config,prepare,local/*}.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const read = new Set([...code.matchAll(/\b(?:env\['|given\.)([A-Z_]+)\b/g)].map(([, name = '']) => name));

  it('are each declared, and each read', () => {
    expect([...read].filter((name) => !(settingNames as readonly string[]).includes(name))).toEqual([]);
    expect(settingNames.filter((name) => !read.has(name))).toEqual([]);
  });

  it.each(settingNames)('say what %s means', (name) => expect(factsOf(name).meaning).toMatch(/\S+ \S+/));

  it('are in the table of the README as they are declared: refresh it with `npm run generate`', async () => {
    const { readmeWithSettings } = (await import(join(root, 'tools/generate/settings.mjs'))) as {
      readmeWithSettings(root: string): string;
    };
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readmeWithSettings(root));
  });
});
