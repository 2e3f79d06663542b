// `npm start`: builds what changed, then hands over to the local start of the API (database, migrations, demo, HTTP, worker).
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressConsole } from './compress-console.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
console.log('Building what changed …');
const build = spawnSync('nx', ['run-many', '-t', 'build', '--outputStyle=static'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error(`${build.stdout ?? ''}${build.stderr ?? ''}\nThe build failed; the lines above say why.`);
  process.exit(1);
}
compressConsole(join(root, 'apps', 'admin', 'dist', 'browser'));
await import(join(root, 'apps', 'api', 'dist', 'local', 'start-local.js'));
