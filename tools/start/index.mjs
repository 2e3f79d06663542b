// `npm start`: builds when the sources have changed, then hands over to the local start of the API (database, migrations, demo, HTTP, worker).
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressConsole } from './compress-console.mjs';
import { publishConsole } from './publish-console.mjs';
import { LastBuild } from './sources.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const start = join(root, 'apps', 'api', 'dist', 'local', 'start-local.js');
const consoleFolder = join(root, 'apps', 'admin', 'dist', 'browser');
const lastBuild = new LastBuild(root, {
  stamp: 'tmp/built-sources',
  sources: ['apps', 'libs', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'tsconfig.json', 'tools/start', 'tools/build-console'],
  outputs: [
    'apps/admin/dist/browser/index.html',
    'apps/api/dist/local/start-local.js',
    ...['apps/api', 'libs/domain', 'libs/kind', 'libs/notifications'].map((project) => `${project}/tsconfig.build.tsbuildinfo`),
  ],
});

function nx(...given) {
  const build = spawnSync('nx', [...given, '--outputStyle=static'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (build.status === 0) return;
  console.error(`${build.stdout ?? ''}${build.stderr ?? ''}\nThe build failed; the lines above say why.`);
  process.exit(1);
}

if (!lastBuild.isCurrent()) {
  console.log('Building what changed …');
  nx('run-many', '-t', 'build', '--exclude', 'admin');
  // Beside the console that a running copy may serve.
  nx('run', 'admin:build', '--outputPath=apps/admin/dist/next');
  const built = join(root, 'apps', 'admin', 'dist', 'next', 'browser');
  compressConsole(built);
  publishConsole(built, consoleFolder);
  lastBuild.remember();
}
// A build of another kind, such as that of the tests, compresses nothing.
compressConsole(consoleFolder);
await import(start);
