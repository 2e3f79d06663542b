import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { writeWorker } from './write-worker.mjs';

describe('the service worker of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saath-worker-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is that of Angular and what the source adds to it, with all that it imports, as one classic script', async () => {
    writeFileSync(join(folder, 'part.ts'), 'export const name = (tag: string): string => `heard ${tag}`;');
    writeFileSync(join(folder, 'own.ts'), "import { name } from './part.ts';\naddEventListener('sync', () => said.push(name('sync')));");
    await writeWorker(join(folder, 'own.ts'), folder);
    const seen = { said: [], importScripts: (path) => seen.said.push(path), addEventListener: (_, listen) => listen() };
    runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), seen);
    assert.deepEqual([...seen.said], ['./ngsw-worker.js', 'heard sync']);
  });
});
