// Generates a slice in a copy of the checkout, builds it, and runs its suites and the checks that name every slice.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copyOfCheckout } from './copy-of-checkout.mjs';
import migration from './migration/index.mjs';
import { insertBefore } from './slice/insert-before.mjs';
import { namesOf } from './slice/names-of.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const copy = copyOfCheckout(root);
after(() => rmSync(copy, { recursive: true, force: true }));

const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
const path = [dirname(process.execPath), join(copy, 'node_modules/.bin'), inherited.PATH].join(delimiter);

/** Runs a command in the copy: what it printed, and whether it passed. */
function run(command, ...options) {
  const { status, stdout, stderr } = spawnSync(command, options, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...inherited, PATH: path, NX_DAEMON: 'false' },
  });
  return { passed: status === 0, output: `${stdout}${stderr}` };
}
function passes(command, ...options) {
  const { passed, output } = run(command, ...options);
  assert.ok(passed, `${command} ${options.join(' ')}\n${output}`);
  return output;
}
/** Runs spec files, each of which has to be there and to pass. */
function specsPass(config, ...specs) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', config, '--maxWorkers=1'];
  const output = passes('node', ...jest, ...specs);
  for (const spec of specs) assert.ok(output.includes(`PASS ${spec}`), `${spec} has not run:\n${output}`);
}

const generate = () => run('nx', 'g', '@saath/tools:slice', 'quiet-hours', '--one=quiet-hour', '--hi=शांत समय', '--mr=शांत वेळ');

describe('a generated slice', () => {
  const { passed, output } = generate();
  const files = [...output.matchAll(/^(?:CREATE|UPDATE) (\S+)$/gm)].map(([, file]) => file);
  const own = files.filter((file) => file.includes('/quiet-hours/'));

  it('is written', () => {
    assert.ok(passed, output);
    assert.ok(own.length > 12, output);
  });

  it('is refused when its files are there already, and changes nothing', () => {
    const before = files.map((file) => readFileSync(join(copy, file), 'utf8'));
    assert.equal(generate().passed, false);
    assert.deepEqual(
      files.map((file) => readFileSync(join(copy, file), 'utf8')),
      before,
    );
  });

  it('is built, and the API describes it', () => {
    passes('node', 'tools/generate/index.mjs');
    assert.ok(existsSync(join(copy, 'apps/api/dist/quiet-hours/quiet-hours.controller.js')));
    assert.match(
      readFileSync(join(copy, 'docs/problems.md'), 'utf8'),
      /`quiet-hours\/name-taken` .* The branch has a quiet hour of that name/,
    );
  });

  it('is formatted', () => passes('prettier', '--check', '--ignore-unknown', ...files));
  it('has types', () => passes('tsc', '-p', 'apps/api/tsconfig.spec.json', '--noEmit'));
  it('is linted', () => passes('eslint', '--max-warnings=0', ...own));
  it('reads in its order', () => passes('depcruise', '--config', '.dependency-cruiser.mjs', ...new Set(own.map((file) => dirname(file)))));
  it('has statements that name the centre and read earlier tables', () => passes('node', 'tools/check-statements/index.mjs'));
  it('has a migration', () =>
    passes(
      'squawk',
      '--config',
      '.squawk.toml',
      files.find((file) => file.endsWith('-quiet-hours.sql')),
    ));

  it('passes its own decisions and those about permissions and events', () =>
    specsPass(
      'libs/domain/jest.config.mjs',
      'libs/domain/src/quiet-hours/plan-quiet-hour.spec.ts',
      'libs/domain/src/staff/permissions.spec.ts',
      'libs/domain/src/events/catalogue.spec.ts',
    ));
  it('has a text for each refusal in every language', () =>
    specsPass('apps/admin/jest.config.mjs', 'apps/admin/src/app/i18n/problem-texts.spec.ts'));
  it('has each refusal provoked', () => specsPass('apps/api/jest.config.mjs', 'apps/api/src/http/provoked.spec.ts'));
  it('passes through HTTP, and in the isolation suite', () =>
    specsPass(
      'apps/api/jest.int.config.mjs',
      'apps/api/src/quiet-hours/quiet-hours.int.spec.ts',
      'apps/api/src/isolation/isolation.int.spec.ts',
      'apps/api/src/isolation/body-ids.int.spec.ts',
      'apps/api/src/isolation/reach.int.spec.ts',
      'apps/api/src/tenancy/row-classes.int.spec.ts',
    ));
});

describe('the name of a slice', () => {
  it('says what one is called', () => assert.equal(namesOf({ name: 'care-plans' }).Single, 'CarePlan'));
  it('says it differently when it is told to', () => assert.equal(namesOf({ name: 'diaries', one: 'diary' }).aSingle, 'a diary'));
  it('is refused when one is called like all', () => assert.throws(() => namesOf({ name: 'equipment' }), /--one/));
});

describe('an entry in a list', () => {
  const treeOf = (text) => ({
    text,
    read: () => text,
    write(_file, written) {
      this.text = written;
    },
  });
  it('is written before its place', () => {
    const tree = treeOf('a\nc\n');
    insertBefore(tree, 'list', 'c', 'b\n');
    assert.equal(tree.text, 'a\nb\nc\n');
  });
  for (const [what, text] of [
    ['not there', 'a\n'],
    ['there twice', 'c\nc\n'],
  ])
    it(`is refused when its place is ${what}`, () => assert.throws(() => insertBefore(treeOf(text), 'list', 'c', 'b\n'), /list has/));
});

describe('a generated migration', () => {
  it('has the number after the last one', () => {
    const written = [];
    const tree = { children: () => ['0001-foundation.sql', '0012-event-followers.sql'], write: (...file) => written.push(file) };
    migration(tree, { name: 'lockers-have-keys' });
    assert.deepEqual(written, [['apps/api/src/database/migrations/0013-lockers-have-keys.sql', '-- Lockers have keys.\n']]);
  });
});
