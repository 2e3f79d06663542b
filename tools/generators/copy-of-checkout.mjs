import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const folders = ['apps', 'libs', 'tools', 'docs'];
const made = new Set(['node_modules', 'dist', '.angular']);
const workspace = { domain: 'libs/domain', notifications: 'libs/notifications', tools: 'tools/generators' };

/**
 * A copy of the sources as they are on the disk, in a folder of its own. The installed packages are linked; the packages of the workspace
 * are the copy's own.
 */
export function copyOfCheckout(root) {
  const copy = mkdtempSync(join(tmpdir(), 'saath-copy-'));
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  for (const name of [...folders, ...files])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (source) => !made.has(basename(source)) });
  const installed = join(copy, 'node_modules');
  mkdirSync(join(installed, '@saath'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['@saath', '.cache'].includes(name)) symlinkSync(join(root, 'node_modules', name), join(installed, name), 'junction');
  for (const [name, folder] of Object.entries(workspace)) symlinkSync(join(copy, folder), join(installed, '@saath', name), 'junction');
  return copy;
}
