// The bootstrap behind `npm start` and `npm test`. It needs nothing but Node ≥ 20 and npm: it installs what the lockfile names
// when that changed, then hands over to the pinned Node that came with the installation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.saath-installed');
const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const command = process.argv[2];

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Saath needs Node 20 or newer to install itself; this is ${process.version}.`);
  process.exit(1);
}

const commands = ['start', 'test', 'bench', 'pictures', 'generate', 'backup', 'restore', 'scale'];

if (!commands.includes(command)) {
  console.error(`Say which: ${commands.join(', ')}.`);
  process.exit(2);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  console.log('Installing what the project needs (once; a minute or two) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The installation failed; the lines above say why.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash);
}

const bin = join(root, 'node_modules', '.bin');
const pinned = join(
  root,
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const node = existsSync(pinned) ? pinned : process.execPath;
const env = { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`, NX_DAEMON: 'false' };

// Signals reach the whole group from the terminal; this process only waits and passes the exit code on.
const { spawn } = await import('node:child_process');
const child = spawn(node, ['--no-warnings', join(root, 'tools', command, 'index.mjs'), ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
  env,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
