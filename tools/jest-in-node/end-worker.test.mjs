import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leftOpen } from './end-worker.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(root, 'tmp-worker-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const spec = (does) => `import { it } from '@jest/globals';\nit('passes', () => {\n  ${does}\n});\n`;
const files = {
  'jest.config.mjs': `import { node } from '../jest.preset.mjs';
export default { ...node, setupFiles: [], rootDir: import.meta.dirname, testMatch: ['<rootDir>/*.spec.mjs'], cacheDirectory: import.meta.dirname };
`,
  'leaks.spec.mjs': spec('setInterval(() => undefined, 1000);'),
  'ends.spec.mjs': spec('clearInterval(setInterval(() => undefined, 1000));'),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

describe('of two workers that have run their specs', () => {
  const jest = ['--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), '-c', join(folder, 'jest.config.mjs'), '--maxWorkers=2'];
  const { status, stdout, stderr } = spawnSync(process.execPath, jest, { cwd: root, encoding: 'utf8' });

  it('the one with a timer says so, and the other nothing', () => {
    const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes(leftOpen));
    assert.deepEqual(said, [`${leftOpen} Timeout`], stderr);
  });
  it('Jest itself has nothing against either', () => assert.equal(status, 0, stderr));
});
