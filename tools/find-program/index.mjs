// `node tools/find-program/index.mjs chromium redis-server`: where programs are that the tests need beside Node. One that is missing is
// installed from Debian's package when this user may. Prints one path a line; says on standard error why one is not there, and fails,
// unless told `--if-possible`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = {
  // The shell without windows draws the same pages for a fifth less of the processor's time.
  chromium: {
    asked: process.env.CHROMIUM_PATH,
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
    elsewhere: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    packages: ['chromium-headless-shell', 'chromium'],
  },
  'redis-server': { asked: undefined, names: ['redis-server'], elsewhere: [], packages: ['redis-server'] },
  python3: { asked: undefined, names: ['python3'], elsewhere: [], packages: ['python3'] },
};

function whereIs({ asked, names, elsewhere }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [asked, ...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/**
 * Installs the first of these packages that there is, and answers why none could be. Waits when another installation runs, and lets no package
 * start a service of its own.
 */
function install(packages) {
  if (!existsSync('/usr/bin/apt-get')) return 'it is not installed, and this machine has no apt-get';
  if (process.getuid?.() !== 0) return 'it is not installed, and only root may install it';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, encoding: 'utf8' });
  apt('update');
  const faults = [];
  for (const name of packages) {
    const { status, stderr } = apt('install', '-y', name);
    if (status === 0) return 'it was installed and is not on the PATH';
    faults.push(stderr.trim().split('\n').at(-1));
  }
  return `apt-get could not install it (${faults.join('; ')})`;
}

/** The path of a program; throws with the reason when it is not there and cannot be installed. */
function findProgram(name) {
  const program = programs[name];
  const found = whereIs(program);
  if (found !== undefined) return found;
  const reason = install(program.packages);
  const installed = whereIs(program);
  if (installed === undefined) throw new Error(`${name}: ${reason}`);
  return installed;
}

const ifPossible = process.argv.includes('--if-possible');
for (const name of process.argv.slice(2).filter((argument) => argument in programs)) {
  try {
    console.log(findProgram(name));
  } catch (error) {
    console.error(error.message);
    if (!ifPossible) process.exitCode = 1;
  }
}
