// `npm test`: every check of the project, in the order in which it says most soonest, and one closing line that counts tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = mkdtempSync(join(tmpdir(), 'saath-reports-'));
const jest = (config) => ['node', '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', config];
const report = (name) => ['--json', `--outputFile=${join(reports, `${name}.json`)}`];

/** Each step is a command; those of one stage run side by side, stages one after the other. */
const stages = [
  [
    ['build', ['nx', 'run-many', '-t', 'build', '--outputStyle=static']],
    ['format', ['prettier', '--check', '.', '--log-level=warn']],
  ],
  [
    ['types', ['nx', 'run-many', '-t', 'types', '--outputStyle=static']],
    ['lint', ['eslint', '.', '--max-warnings=0']],
  ],
  [
    ['boundaries', ['node', 'tools/check-boundaries/index.mjs']],
    ['unused', ['knip']],
    ['migrations', ['squawk', '--config', '.squawk.toml', ...migrationFiles()]],
  ],
  [
    ['unit domain', [...jest('libs/domain/jest.config.mjs'), ...report('domain')]],
    ['unit notifications', [...jest('libs/notifications/jest.config.mjs'), ...report('notifications')]],
  ],
  [
    ['unit api', [...jest('apps/api/jest.config.mjs'), '--passWithNoTests', ...report('api')]],
    ['unit admin', [...jest('apps/admin/jest.config.mjs'), ...report('admin')]],
  ],
  [['integration', [...jest('apps/api/jest.int.config.mjs'), ...report('integration')]]],
  [['journeys', [...jest('e2e/jest.config.mjs'), ...report('journeys')]]],
];

function migrationFiles() {
  const folder = join('apps', 'api', 'src', 'database', 'migrations');
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => join(folder, file));
}

function run([name, [command, ...args]]) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ name, ok: false, output: String(error), seconds: 0 }));
    child.on('close', (code) => resolve({ name, ok: code === 0, output, seconds: Math.round((Date.now() - began) / 1000) }));
  });
}

const steps = [];
for (const stage of stages) {
  for (const step of await Promise.all(stage.map(run))) {
    steps.push(step);
    console.log(`${step.ok ? 'passed' : 'FAILED'}  ${step.name} (${step.seconds} s)`);
    if (!step.ok) console.log(step.output.split('\n').slice(-200).join('\n'));
    for (const line of step.output.split('\n').filter((text) => text.includes('DID NOT RUN'))) console.log(line.trim());
  }
}

let passed = steps.filter((step) => step.ok).length;
let failed = steps.length - passed;
for (const file of readdirSync(reports)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(join(reports, file), 'utf8'));
  passed += numPassedTests;
  failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
}
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
