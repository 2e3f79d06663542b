// Every check of the project, by name. Stages follow one another; of the steps of one stage some run at the same time, the longest first.
// A step runs the command that it makes for the path of its report; a step with parts makes one for each of them too.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOfJest, countsOfNode, countsOfPlaywright } from './counts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const api = 'apps/api/src';
const libraries = ['domain', 'kind', 'notifications'];
const filesIn = (folder) => readdirSync(join(root, folder), { recursive: true }).toSorted();

const check = (name, ...command) => ({ name, command: () => command });

/** A target of Nx, which runs again only where something changed; a part of it is one project. */
function nx(name, projects) {
  const command = ['nx', 'run-many', '-t', name, '--outputStyle=static'];
  return { name, command: () => command, parts: projects, commandOf: (project) => () => [...command, '-p', project] };
}

/** A Jest run; its report says what passed. */
function jest(name, config) {
  const command = ['node', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', config, '--json'];
  return { name, counts: countsOfJest, command: (report) => [...command, `--outputFile=${report}`] };
}

/** A run of the tests of the tools themselves; its report says what passed. */
function nodeTest(name, files, ...needs) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./tools/test/node-test-report.mjs'];
  const command = (report) => ['node', '--test', ...reporters, `--test-reporter-destination=${report}`, files];
  return { name, needs, counts: countsOfNode, command };
}

/** A part of the integration specs is those of one slice. */
function integration() {
  const whole = jest('integration', 'apps/api/jest.int.config.mjs');
  const specs = filesIn(api).filter((file) => file.endsWith('.int.spec.ts'));
  return {
    ...whole,
    needs: ['programs'],
    parts: [...new Set(specs.map((file) => file.split('/')[0]))],
    commandOf: (slice) => (report) => [...whole.command(report), `--testPathPatterns=${api}/${slice}/`],
  };
}

/** A part of the journeys is one file. */
function journeys() {
  const command = ['playwright', 'test', '-c', 'e2e/playwright.config.mjs', '--reporter=list,json'];
  const end = '.e2e.ts';
  return {
    name: 'journeys',
    needs: ['build', 'programs'],
    counts: countsOfPlaywright,
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    command: () => command,
    parts: filesIn('e2e').flatMap((file) => (file.endsWith(end) ? [file.slice(0, -end.length)] : [])),
    commandOf: (file) => () => [...command, `/${file}${end}`],
  };
}

const migrations = filesIn(`${api}/database/migrations`)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => `${api}/database/migrations/${file}`);

export const stages = [
  [
    nx('build', ['admin', 'api', ...libraries]),
    // A program that is missing is installed here once, where no two suites ask for it; a suite that needs it reports that it is not there.
    check('programs', 'node', 'tools/find-program/index.mjs', 'chromium', 'redis-server', 'python3', '--if-possible'),
    check('format', 'oxfmt', '--check', '.'),
    // What needs no build fills the second core while the console is built.
    jest('unit:domain', 'libs/domain/jest.config.mjs'),
  ],
  [
    // An integration spec waits for a third of its time: the step beside it works meanwhile.
    integration(),
    nx('lint', ['admin', 'api', 'journeys', ...libraries]),
    jest('unit:admin', 'apps/admin/jest.config.mjs'),
    nx('types', ['admin', 'api', 'journeys', ...libraries]),
    nodeTest('tools', 'tools/!(generators)/**/*.test.mjs'),
    // It waits for most of its time, too.
    jest('unit:notifications', 'libs/notifications/jest.config.mjs'),
    check('boundaries', 'node', 'tools/check-boundaries/index.mjs'),
    jest('unit:api', 'apps/api/jest.config.mjs'),
    check('statements', 'node', 'tools/check-statements/index.mjs'),
    check('test-ratio', 'node', 'tools/test-ratio/index.mjs'),
    check('interface', 'node', 'tools/lint-interface/index.mjs'),
    check('unused', 'knip'),
    check('unused:production', 'knip', '--production', '--include', 'exports,files'),
    check('migrations', 'squawk', '--config', '.squawk.toml', ...migrations),
  ],
  [journeys(), nodeTest('generators', 'tools/generators/*.test.mjs', 'build', 'programs')],
];
