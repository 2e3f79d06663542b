// Proves by planted violations that the rules which keep the projects apart, the domain pure, the doors few and every promise awaited are
// switched on where they should be: those of eslint.config.mjs, and those of .oxlintrc.json, which read types.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const eslint = new ESLint({ cwd: root });
const found = async (file, text) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
  return result.messages.map(({ ruleId }) => ruleId);
};

const domain = 'libs/domain/src/kernel/result.ts';
const notifications = 'libs/notifications/src/channels/channel.ts';
const slice = 'apps/api/src/groups/groups.service.ts';
const listener = 'apps/api/src/notifications/notification-listener.ts';
const page = 'apps/admin/src/app/groups/schedule-words.ts';
const boundaries = '@nx/enforce-module-boundaries';

describe('a rule of the house catches', () => {
  for (const { file, text, rule } of [
    { file: domain, text: 'export const now = new Date();', rule: 'no-restricted-globals' },
    { file: domain, text: 'export const id = crypto.randomUUID();', rule: 'no-restricted-globals' },
    { file: domain, text: 'export const chance = Math.random();', rule: 'no-restricted-properties' },
    {
      file: domain,
      text: "import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now.instant();",
      rule: 'no-restricted-properties',
    },
    { file: domain, text: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", rule: 'no-restricted-imports' },
    { file: domain, text: "import { v7 } from 'uuid';\nexport const x = v7;", rule: boundaries },
    {
      file: domain,
      text: "import { createLogChannel } from '@saath/notifications';\nexport const x = createLogChannel;",
      rule: boundaries,
    },
    { file: notifications, text: "import { Module } from '@nestjs/common';\nexport const x = Module;", rule: boundaries },
    { file: slice, text: "import { Component } from '@angular/core';\nexport const x = Component;", rule: boundaries },
    { file: slice, text: "import { DataSource } from 'typeorm';\nexport const x = DataSource;", rule: 'no-restricted-imports' },
    { file: slice, text: "import type { QueryRunner } from 'typeorm';\nexport type X = QueryRunner;", rule: 'no-restricted-imports' },
    { file: slice, text: "import * as typeorm from 'typeorm';\nexport const x = typeorm;", rule: 'no-restricted-imports' },
    { file: slice, text: "import pg from 'pg';\nexport const x = pg.Client;", rule: 'no-restricted-imports' },
    {
      file: slice,
      text: "import { InjectDataSource } from '@nestjs/typeorm';\nexport const x = InjectDataSource;",
      rule: 'no-restricted-imports',
    },
    { file: listener, text: "import { DataSource } from 'typeorm';\nexport const x = DataSource;", rule: 'no-restricted-imports' },
    { file: slice, text: "export const x = process.env['PORT'];", rule: 'no-restricted-properties' },
    { file: page, text: "import { Module } from '@nestjs/common';\nexport const x = Module;", rule: boundaries },
    { file: page, text: "import { createLogChannel } from '@saath/notifications';\nexport const x = createLogChannel;", rule: boundaries },
    { file: page, text: 'export const now = new Date();', rule: 'no-restricted-globals' },
    { file: page, text: "export const at = Date.parse('2026-11-25T05:00:00Z');", rule: 'no-restricted-globals' },
    {
      file: slice,
      text: "import { refusal } from '../platform/refusal.ts';\nexport const x = refusal('conflict', 'groups/full');",
      rule: 'no-restricted-syntax',
    },
    {
      file: 'libs/domain/src/groups/group.ts',
      text: "import { problem } from '../kernel/index.ts';\nexport const x = problem('conflict', 'groups/full');",
      rule: 'no-restricted-syntax',
    },
    { file: page, text: 'export enum X {\n  a,\n}', rule: 'no-restricted-syntax' },
    {
      file: domain,
      text: `export function long(x: number): number {\n${'  x += 1;\n'.repeat(50)}  return x;\n}`,
      rule: 'max-lines-per-function',
    },
    { file: slice, text: 'export const peopleUntold = 1;', rule: 'house/words' },
    { file: domain, text: 'export interface Tally {\n  readonly came: number;\n}', rule: 'house/words' },
    { file: page, text: 'export class Listed {\n  protected isAway = true;\n}', rule: 'house/words' },
    { file: slice, text: '// Whoever asks first is answered.\nexport const x = 1;', rule: 'house/words' },
    { file: slice, text: '/** What the reader is told. */\nexport const x = 1;', rule: 'house/noun-first' },
    { file: page, text: '/**\n * Who may be named.\n */\nexport const x = 1;', rule: 'house/noun-first' },
    { file: domain, text: '/** The kinds where only heads are counted. */\nexport const x = 1;', rule: 'house/words' },
    { file: slice, text: '// eslint-disable-next-line\nexport const x: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  ])
    it(`${rule}: ${text.split('\n')[0]} in ${file}`, async () => {
      const rules = await found(file, text);
      assert.ok(rules.includes(rule), `found only: ${rules.join(', ')}`);
    });
});

describe('a rule of the house lets pass', () => {
  for (const { file, text } of [
    { file: slice, text: "import { QueryFailedError } from 'typeorm';\nexport const x = QueryFailedError;" },
    { file: listener, text: "import pg from 'pg';\nexport const x = pg.Client;" },
  ])
    it(`${text.split('\n')[0]} in ${file}`, async () => assert.deepEqual(await found(file, text), []));
});

describe('a rule that reads types catches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saath-lint-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('tsconfig.json', JSON.stringify({ extends: join(root, 'tsconfig.base.json'), include: ['*.ts'] }));

  const planted = {
    'typescript(no-floating-promises)': 'const late = async (): Promise<void> => undefined;\nlate();\nexport {};\n',
    'typescript(no-unsafe-return)': "export const read = (): string => JSON.parse('1');\n",
    'typescript(no-unnecessary-condition)': 'export const size = (text: string): number => text?.length;\n',
    // A comment switches nothing off.
    'typescript(await-thenable)': '// eslint-disable-next-line\nexport const x = await 1;\n',
  };
  for (const [index, text] of Object.values(planted).entries()) write(`planted-${index}.ts`, text);
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '-c', '.oxlintrc.json', '--format=json', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const codes = new Map(JSON.parse(stdout).diagnostics.map(({ filename, code }) => [filename.split(/[\\/]/).at(-1), code]));

  for (const [index, rule] of Object.keys(planted).entries())
    it(rule, () => {
      assert.equal(codes.get(`planted-${index}.ts`), rule);
    });
});
