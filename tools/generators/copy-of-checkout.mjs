import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const listed = (root, ...options) =>
  execFileSync('git', ['ls-files', '-z', ...options], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

/**
 * A copy of the sources as they are on the disk, in a folder of its own. What is installed is linked, but for the packages of the
 * workspace: these are the copy's own.
 */
export function copyOfCheckout(root) {
  const folder = mkdtempSync(join(tmpdir(), 'saath-copy-'));
  const deleted = new Set(listed(root, '--deleted'));
  for (const file of listed(root, '--cached', '--others', '--exclude-standard')) {
    if (deleted.has(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  mkdirSync(join(folder, 'node_modules/@saath'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@saath' && name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  for (const [name, own] of [
    ['domain', 'libs/domain'],
    ['notifications', 'libs/notifications'],
    ['tools', 'tools/generators'],
  ])
    symlinkSync(join(folder, own), join(folder, 'node_modules/@saath', name), 'junction');
  return folder;
}
