// Proves by planted violations that the step `unused:production` fails for an export of the domain that nothing but a spec uses, and the step
// `unused` for one that nothing but its own file uses.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stages } from './steps.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const commandOf = (step) =>
  stages
    .flat()
    .find(({ name }) => name === step)
    .command();
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A domain with one slice, and a process of the API with this text. */
function treeWith(http) {
  const folder = mkdtempSync(join(tmpdir(), 'saath-unused-'));
  folders.push(folder);
  for (const file of ['knip.js', 'package.json', 'tsconfig.base.json', 'libs/domain/package.json', 'apps/api/package.json'])
    cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, 'node_modules', '@saath'), { recursive: true });
  symlinkSync(join(folder, 'libs', 'domain'), join(folder, 'node_modules', '@saath', 'domain'));
  const files = {
    'libs/domain/src/groups/index.ts': "export { inUse, inSpecs } from './group.ts';\n",
    'libs/domain/src/groups/group.ts': 'export const inUse = 1;\nexport const inSpecs = 2;\n',
    'libs/domain/src/groups/group.spec.ts': "import { inSpecs, inUse } from './group.ts';\nconsole.log(inSpecs, inUse);\n",
    'apps/api/src/http.ts': http,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function unusedIn(folder, step = 'unused:production') {
  const [program, ...options] = commandOf(step);
  const { status, stdout } = spawnSync(join(root, 'node_modules', '.bin', program), [...options, '--reporter', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const unused = JSON.parse(stdout).issues.flatMap(({ file, exports }) => exports.map(({ name }) => `${file}: ${name}`));
  return { passed: status === 0, unused: unused.toSorted() };
}

describe('an export of the domain', () => {
  it('that only a spec uses fails the step unused:production', () => {
    const folder = treeWith("import { inUse } from '@saath/domain/groups';\nconsole.log(inUse);\n");
    const unused = ['libs/domain/src/groups/group.ts: inSpecs', 'libs/domain/src/groups/index.ts: inSpecs'];
    assert.deepEqual(unusedIn(folder), { passed: false, unused });
  });

  it('that only its own file uses fails the step unused', () => {
    const folder = treeWith("import { inSpecs, inUse } from '@saath/domain/groups';\nconsole.log(inSpecs, inUse);\n");
    appendFileSync(join(folder, 'libs/domain/src/groups/group.ts'), 'export const onlyHere = 3;\nconsole.log(onlyHere);\n');
    assert.deepEqual(unusedIn(folder, 'unused'), { passed: false, unused: ['libs/domain/src/groups/group.ts: onlyHere'] });
  });

  it('that the product uses is no fault', () => {
    const folder = treeWith("import { inSpecs, inUse } from '@saath/domain/groups';\nconsole.log(inSpecs, inUse);\n");
    assert.deepEqual(unusedIn(folder), { passed: true, unused: [] });
  });
});
