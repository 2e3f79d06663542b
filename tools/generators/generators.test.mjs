// Runs every generator in one copy of the checkout, builds the copy, and runs the suites and the checks that name what was generated.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandsIn } from './commands-in.mjs';
import { copyOfCheckout } from './copy-of-checkout.mjs';

const copy = copyOfCheckout(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
after(() => rmSync(copy, { recursive: true, force: true }));
const { run, passes, specsPass, testsPass } = commandsIn(copy);
const contentOf = (file) => readFileSync(join(copy, file), 'utf8');

const generate = (...options) => run('nx', 'g', '--no-interactive', ...options);
const slice = ['@saath/tools:slice', 'demo-slice'];
const kind = ['@saath/tools:kind', 'book-circle', '--hi=पुस्तक मंडली', '--mr=पुस्तक मंडळ', '--icon=menu_book'];
const ownPackage = ['@saath/tools:kind', 'walk-circle', '--package', '--hi=सैर मंडली', '--mr=फेरी मंडळ', '--icon=directions_walk'];
const channel = ['@saath/tools:channel', 'sms'];
const migration = ['@saath/tools:migration', 'demo-slices-have-notes'];

const written = {};
const said = {};
const all = () => [...new Set(Object.values(written).flat())];
const sources = () => all().filter((file) => file.endsWith('.ts'));

before(async () => {
  for (const [name, command] of Object.entries({ slice, kind, ownPackage, channel, migration })) {
    const { passed, output } = await generate(...command);
    assert.ok(passed, output);
    said[name] = output;
    written[name] = [...output.matchAll(/^(?:CREATE|UPDATE) (\S+)$/gm)].map(([, file]) => file);
  }
  await passes('node', 'tools/generate/index.mjs');
});

it('a slice without its name in Hindi and Marathi says where that is to be translated', () => {
  for (const language of ['hi', 'mr']) assert.match(said.slice, new RegExp(`Translate: .* demo slice .*i18n/${language}/problems.json`));
});

describe('what the generators write', { concurrency: 2 }, () => {
  it('passes through HTTP', () =>
    specsPass(
      'apps/api/jest.int.config.mjs',
      'apps/api/src/demo-slice/demo-slice.int.spec.ts',
      'apps/api/src/tenancy/row-classes.int.spec.ts',
      'apps/api/src/programme-kinds/kinds.int.spec.ts',
    ));
  // What is generated adds operations: of what the suite tries on all of them, each kind is tried, in the role that may do most.
  it('passes the isolation suite', () =>
    testsPass(
      'apps/api/jest.int.config.mjs',
      'covers every operation|is known here|/demo-slice|behind both locks|another centre behind .* administrator|another branch .* counsellor',
      'apps/api/src/isolation/isolation.int.spec.ts',
      'apps/api/src/isolation/body-ids.int.spec.ts',
      'apps/api/src/isolation/reach.int.spec.ts',
    ));
  it('has types', () => passes('node', 'node_modules/typescript-7/bin/tsc', '-p', 'apps/api/tsconfig.json', '--noEmit'));
  it('is linted', async () => {
    await passes('oxlint', ...sources());
    await passes('eslint', '--max-warnings=0', ...sources());
  });
  it('has a text for each refusal in every language, and the words of the glossary', () =>
    specsPass('apps/admin/jest.config.mjs', 'apps/admin/src/app/i18n/problem-texts.spec.ts', 'apps/admin/src/app/i18n/glossary.spec.ts'));
  it('passes its own decisions, the contract of kinds, and the lists of permissions and events', () =>
    specsPass(
      'libs/domain/jest.config.mjs',
      'libs/domain/src/demo-slice/plan-demo-slice.spec.ts',
      'libs/domain/src/staff/permissions.spec.ts',
      'libs/domain/src/events/catalogue.spec.ts',
      'libs/domain/src/programme-kinds/book-circle/book-circle.spec.ts',
      'libs/domain/src/programme-kinds/programme-kinds.contract.spec.ts',
    ));
  it('is a package of kinds that passes the contract, and is refused once it breaks it', async () => {
    const folder = 'kinds/walk-circle';
    await passes('node', '--conditions=@saath/source', '--test', `${folder}/walk-circle.test.mjs`);
    await passes('eslint', '--max-warnings=0', folder);
    const [entry, texts] = [pathToFileURL(join(copy, folder, 'index.js')).href, join(copy, folder, 'texts.js')];
    writeFileSync(texts, contentOf(`${folder}/texts.js`).replace("mr: 'फेरी मंडळ'", "mr: ''"));
    const suite = `import { kindFaults } from '@saath/kind'; const { default: { kinds } } = await import(${JSON.stringify(entry)}); console.log(kinds.flatMap(kindFaults));`;
    assert.match(await passes('node', '--conditions=@saath/source', '--input-type=module', '--eval', suite), /name\.mr/);
  });
  it('passes the contract of channels', () =>
    specsPass(
      'libs/notifications/jest.config.mjs',
      'libs/notifications/src/channels/sms/sms-channel.spec.ts',
      'libs/notifications/src/channels/channels.contract.spec.ts',
    ));
  it('has its refusals provoked and its settings described', () =>
    specsPass('apps/api/jest.config.mjs', 'apps/api/src/http/provoked.spec.ts', 'apps/api/src/platform/config.spec.ts'));
  it('is formatted', () => passes('oxfmt', '--check', '--no-error-on-unmatched-pattern', ...all()));
  it('reads in its order', () => passes('node', 'tools/check-boundaries/index.mjs'));
  it('has statements that name the centre and read earlier tables', () => passes('node', 'tools/check-statements/index.mjs'));
  it('has migrations', () =>
    passes('squawk', '--config', '.squawk.toml', ...all().filter((file) => file.includes('demo-slice') && file.endsWith('.sql'))));
  it('is described', () => {
    assert.ok(existsSync(join(copy, 'apps/api/dist/demo-slice/demo-slice.controller.js')));
    assert.match(contentOf('docs/problems.md'), /`demo-slice\/name-taken` .* The branch has a demo slice of that name/);
    assert.match(contentOf('README.md'), /`SMS_URL` /);
  });
});

describe('a generator', () => {
  it('refuses a slice that is there already, and changes nothing', async () => {
    const before = written.slice.map(contentOf);
    assert.equal((await generate(...slice)).passed, false);
    assert.deepEqual(written.slice.map(contentOf), before);
  });
});
