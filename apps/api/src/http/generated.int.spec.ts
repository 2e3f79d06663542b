import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { describeApi } from './open-api.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = mkdtempSync(join(tmpdir(), 'saath-document-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const check = (document: object, ...further: readonly string[]): { status: number | null; said: string } => {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const { status, stderr } = spawnSync(process.execPath, ['tools/generate/index.mjs', '--check', '--document', file, ...further], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stderr };
};

describe('what is generated from the document', () => {
  it('is what is committed', () => {
    expect(check(describeApi(api.app))).toEqual({ status: 0, said: '' });
  });

  it('is out of date as soon as the API drops a field, and the check says how to refresh it', () => {
    const document = structuredClone(describeApi(api.app));
    const member = document.components?.schemas?.['MemberItemView'] as { properties: Record<string, unknown> };
    delete member.properties['needsWord'];
    expect(check(document, '--no-sources')).toEqual({
      status: 1,
      said: expect.stringMatching(/generated\/api\.ts is out of date.*npm run generate/s),
    });
  });
});
