import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultOf } from './result-of.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostLines = 200;

function execute([command, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a step and prints how it went; of a failure, the last of its output. Answers how many tests passed and failed. */
export async function runStep({ name, command, env, counts }, reports) {
  const began = Date.now();
  const file = join(reports, `${name.replaceAll(':', '-')}.json`);
  const { code, output } = await execute(command(file), env?.(file));
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const { passed, failed, why } = resultOf({ code, counts, report, output });
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)${why === undefined ? '' : `: ${why}`}`);
  if (failed > 0) console.log(output.split('\n').slice(-mostLines).join('\n'));
  for (const line of output.split('\n').filter((text) => text.includes('DID NOT RUN'))) console.log(line.trim());
  return { passed, failed };
}
