import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const built = join(root, 'apps', 'api', 'dist', 'local', 'backup', 'run.js');

/** Runs `backup` or `restore` of the built API; builds only when nothing is built, because a copy that runs uses the same files. */
export async function runBuilt(command, named) {
  if (!existsSync(built)) {
    const build = spawnSync('nx', ['run', 'api:build', '--outputStyle=static'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (build.status !== 0) {
      console.error(`${build.stdout ?? ''}${build.stderr ?? ''}\nThe build failed; the lines above say why.`);
      return 1;
    }
  }
  const { run } = await import(pathToFileURL(built).href);
  return run(command, named);
}
