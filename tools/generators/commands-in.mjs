import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The environment of a command: the same in a terminal, in a step of `npm test` and on a build server. */
function environment(folder) {
  const { NODE_TEST_CONTEXT: _context, NO_COLOR: _colour, ...inherited } = process.env;
  const path = [dirname(process.execPath), join(folder, 'node_modules/.bin'), inherited.PATH].join(delimiter);
  return { ...inherited, PATH: path, NX_DAEMON: 'false', FORCE_COLOR: '0', CI: 'true' };
}

/** Commands in a folder. `run` answers what a command printed and whether it passed; of the others a failure is an error. */
export function commandsIn(folder) {
  const run = (command, ...options) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, options, { cwd: folder, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ passed: code === 0, output: stripVTControlCharacters(output) }));
    });
  const passes = async (command, ...options) => {
    const { passed, output } = await run(command, ...options);
    assert.ok(passed, `${command} ${options.join(' ')}\n${output}`);
    return output;
  };
  /** Runs the tests with such a name of a project's spec files in one process; each file has to have one and to pass. */
  const testsPass = async (config, name, ...specs) => {
    const flags = config.includes('admin') ? ['--experimental-vm-modules'] : [];
    const jest = [...flags, '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', config, '--runInBand'];
    const output = await passes('node', ...jest, '-t', name, ...specs);
    for (const spec of specs) assert.ok(output.includes(`PASS ${spec}`), `${spec} has not run:\n${output}`);
  };
  const specsPass = (config, ...specs) => testsPass(config, '', ...specs);
  return { run, passes, specsPass, testsPass };
}
