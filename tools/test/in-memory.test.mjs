import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const memory = mkdtempSync(join(tmpdir(), 'saath-memory-'));
after(() => rmSync(memory, { recursive: true, force: true }));
const source = JSON.stringify(new URL('in-memory.mjs', import.meta.url).href);

/** What a process finds that keeps its files in this folder: where they are, and what else is there. */
function find(parent, least = { room: 0, free: 0 }) {
  const code = `import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { keepFilesInMemory } from ${source};
for (let time = 0; time < 2; time += 1) keepFilesInMemory(${JSON.stringify(parent)}, ${JSON.stringify(least)});
console.log(JSON.stringify({ pid: process.pid, folder: tmpdir(), beside: readdirSync(${JSON.stringify(memory)}) }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('temporary files', { skip: process.platform === 'win32' }, () => {
  it('are in memory while the process runs, and gone after it', () => {
    const { pid, folder, beside } = find(memory);
    assert.equal(folder, join(memory, `saath-tests-${pid}`));
    assert.deepEqual(beside, [`saath-tests-${pid}`]);
    assert.deepEqual(readdirSync(memory), []);
  });
  it('of a process that was killed are taken away; of one that runs, and of others, they stay', () => {
    const { pid: ended } = find(memory);
    const stay = [`saath-tests-${process.pid}`, 'saath-tests-', 'others'].map((name) => join(memory, name));
    for (const folder of [...stay, join(memory, `saath-tests-${ended}`)]) mkdirSync(folder);
    const { beside } = find(memory);
    assert.ok(!beside.includes(`saath-tests-${ended}`));
    assert.deepEqual(stay.map(existsSync), [true, true, true]);
  });
  for (const { without, given } of [
    { without: 'such a file system', given: [join(memory, 'none')] },
    { without: 'room there', given: [memory, { room: Number.MAX_VALUE, free: 0 }] },
    { without: 'memory for the rest', given: [memory, { room: 0, free: Number.MAX_VALUE }] },
  ])
    it(`stay on the disk without ${without}`, () => assert.equal(find(...given).folder, tmpdir()));
});
