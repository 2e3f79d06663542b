import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'saath-interface-'));
after(() => rmSync(folder, { recursive: true }));

const operation = {
  operationId: 'listGroups',
  summary: 'List groups',
  tags: ['groups'],
  security: [],
  responses: { 200: { description: 'Groups' }, 404: { description: 'Not found' } },
};
const lint = (changes) => {
  const file = join(folder, 'openapi.json');
  const document = {
    openapi: '3.1.0',
    info: { title: 'Planted', version: '1', license: { name: 'Proprietary', url: '/' } },
    servers: [{ url: '/' }],
    tags: [{ name: 'groups', description: 'Groups' }],
    paths: { '/groups': { get: { ...operation, ...changes } } },
  };
  writeFileSync(file, JSON.stringify(document));
  return spawnSync(process.execPath, [fileURLToPath(new URL('index.mjs', import.meta.url)), '--document', file], { encoding: 'utf8' });
};

describe('the rules for the document of the interface', () => {
  it('let a described operation pass', () => assert.equal(lint({}).status, 0));

  for (const { rule, changes } of [
    { rule: 'operation-summary', changes: { summary: undefined } },
    { rule: 'security-defined', changes: { security: undefined } },
    { rule: 'operation-4xx-response', changes: { responses: { 200: { description: 'Groups' } } } },
  ]) {
    it(`find what breaks ${rule}`, () => {
      const { status, stderr, stdout } = lint(changes);
      assert.equal(status, 1);
      assert.match(stderr + stdout, new RegExp(rule));
    });
  }
});
