import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigProblem, readConfig } from './config.ts';

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
      production: false,
      trustedProxyHops: 0,
    });
  });

  it('makes cookies secure when the public address is https', () => {
    expect(readConfig({ ...complete, PUBLIC_URL: 'https://saath.example.org' }).secureCookie).toBe(true);
  });

  it('shows no local mailbox in production', () => {
    expect(readConfig({ ...complete, SAATH_MAILBOX_DIR: '/x' }).mailboxFolder).toBe('/x');
    expect(readConfig({ ...complete, SAATH_MAILBOX_DIR: '/x', NODE_ENV: 'production' }).mailboxFolder).toBeUndefined();
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

describe('the settings', () => {
  const root = join(import.meta.dirname, '../../../..');
  const sources = globSync('apps/api/src/{platform/config,local/*}.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const reads = /(?:env\['|(?:required|readNumber|readUrl)\(env, ')([A-Z_]+)'/g;
  const names = [...new Set([...code.matchAll(reads)].map(([, name = '']) => name))];
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('are found where they are read', () =>
    expect(names).toEqual(expect.arrayContaining(['PORT', 'MAIL_URL', 'SAATH_DATA_DIR', 'OPERATOR_EMAIL', 'DATABASE_OWNER_URL'])));

  it('stand each in the table of the README', () => expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]));
});
