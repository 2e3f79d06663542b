// Proves by planted violations that the rules of eslint.config.mjs which keep the projects apart, the domain pure and the doors few are
// switched on where they should be. Each text stands in for a file that exists, because the rules read types.
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// In CI the parser would take each file to be read once, from the disk, and would not see the planted text.
const asGiven = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } };
const eslint = new ESLint({ cwd: root, overrideConfig: asGiven });
const found = async (file, text) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
  return result.messages.map(({ ruleId }) => ruleId);
};

const domain = 'libs/domain/src/kernel/result.ts';
const notifications = 'libs/notifications/src/channels/channel.ts';
const slice = 'apps/api/src/groups/groups.service.ts';
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
    { file: page, text: 'export enum X {\n  a,\n}', rule: 'no-restricted-syntax' },
    {
      file: domain,
      text: `export function long(x: number): number {\n${'  x += 1;\n'.repeat(50)}  return x;\n}`,
      rule: 'max-lines-per-function',
    },
    { file: slice, text: '// eslint-disable-next-line\nexport const x: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  ])
    it(`${rule}: ${text.split('\n')[0]} in ${file}`, async () => {
      const rules = await found(file, text);
      assert.ok(rules.includes(rule), `found only: ${rules.join(', ')}`);
    });
});
