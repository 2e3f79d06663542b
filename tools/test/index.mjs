// `npm test`: every check of the project, and one closing line that counts tests. A step that reports no test of its own counts as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultOf } from './result-of.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = mkdtempSync(join(tmpdir(), 'saath-reports-'));

const check = (name, command) => ({ name, command });
/** A Jest run; its report says what passed. Without one, or without a single test in it, the step has failed. */
const jest = (name, config) => {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const command = ['node', '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', config];
  return { name, report, command: [...command, '--json', `--outputFile=${report}`] };
};

/** Stages follow one another; of the steps of one stage two run at a time, the longest first. */
const stages = [
  [
    check('build', ['nx', 'run-many', '-t', 'build', '--outputStyle=static']),
    // What is missing is installed here once, where no two suites ask for it; who needs it says what it means that it is not there.
    check('programs', ['node', 'tools/find-program/index.mjs', 'chromium', 'redis-server', 'python3', '--if-possible']),
    check('format', ['prettier', '--check', '.', '--log-level=warn']),
  ],
  [
    check('lint', ['eslint', '.', '--max-warnings=0']),
    check('types', ['nx', 'run-many', '-t', 'types', '--outputStyle=static']),
    jest('unit admin', 'apps/admin/jest.config.mjs'),
    check('rules and tools', ['node', '--test', 'tools/**/*.test.mjs']),
    jest('unit domain', 'libs/domain/jest.config.mjs'),
    check('boundaries', ['node', 'tools/check-boundaries/index.mjs']),
    jest('unit api', 'apps/api/jest.config.mjs'),
    jest('unit notifications', 'libs/notifications/jest.config.mjs'),
    check('types of journeys', ['tsc', '-p', 'e2e/tsconfig.json']),
    check('interface', ['node', 'tools/lint-interface/index.mjs']),
    check('unused', ['knip']),
    check('migrations', ['squawk', '--config', '.squawk.toml', ...migrationFiles()]),
  ],
  [jest('integration', 'apps/api/jest.int.config.mjs')],
  [jest('journeys', 'e2e/jest.config.mjs')],
];
const atOnce = 2;

function migrationFiles() {
  const folder = join('apps', 'api', 'src', 'database', 'migrations');
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => join(folder, file));
}

function run({ command: [command, ...args] }) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code, said = output) => resolve({ code, output: said, seconds: Math.round((Date.now() - began) / 1000) });
    child.on('error', (error) => end(1, String(error)));
    child.on('close', (code) => end(code ?? 1));
  });
}

const total = { passed: 0, failed: 0 };
async function take(step) {
  const { code, output, seconds } = await run(step);
  const report = step.report !== undefined && existsSync(step.report) ? JSON.parse(readFileSync(step.report, 'utf8')) : undefined;
  const { passed, failed, why } = resultOf({ code, reports: step.report !== undefined, report });
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)${why === undefined ? '' : `: ${why}`}`);
  if (failed > 0) console.log(output.split('\n').slice(-200).join('\n'));
  for (const line of output.split('\n').filter((text) => text.includes('DID NOT RUN'))) console.log(line.trim());
}

for (const stage of stages) {
  const waiting = [...stage];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
