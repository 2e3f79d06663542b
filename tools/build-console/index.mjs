// The target `build` of the console: Angular's build (target `bundle`), its parts merged, and the service worker with its list of files.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeChunks } from './merge-chunks.mjs';
import { writeWorker } from './write-worker.mjs';

const output = (process.argv.find((one) => one.startsWith('--outputPath=')) ?? '--outputPath=apps/admin/dist').split('=')[1];

// The target `types` checks every file of the console, with its templates; here that is half of the time, and most of what `npm start` waits for.
const env = { ...process.env, NG_BUILD_TYPE_CHECK: '0' };

function run(command, ...given) {
  const { status } = spawnSync(command, given, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

run('nx', 'run', 'admin:bundle', `--outputPath=${output}`, '--outputStyle=static');
const folder = join(output, 'browser');
const { entry, first } = await mergeChunks(folder);
const page = join(folder, 'index.html');
const preloads = first.map((name) => `<link rel="modulepreload" href="${name}">`).join('');
writeFileSync(
  page,
  readFileSync(page, 'utf8')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script src="main-[^"]*" type="module"><\/script>/, `${preloads}<script src="${entry}" type="module"></script>`),
);
await writeWorker('apps/admin/src/worker/sw.ts', folder);
run('ngsw-config', folder, 'apps/admin/ngsw-config.json', '/');
