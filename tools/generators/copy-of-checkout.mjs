import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const folders = ['apps', 'libs', 'tools', 'docs'];
// Of a worktree, `.git` is a file that names its repository, whose build cache would be taken for the copy's.
const leftOut = new Set(['node_modules', '.angular', 'admin/dist', '.git']);
const workspace = { domain: 'libs/domain', kind: 'libs/kind', notifications: 'libs/notifications', tools: 'tools/generators' };
const isCopied = (source) => !leftOut.has(basename(source)) && !leftOut.has(source.split(/[\\/]/).slice(-2).join('/'));

/**
 * A copy of the sources as they are on the disk, in a folder of its own, with what is built of them, so that only what changes is built
 * again. The installed packages are linked; the packages of the workspace are the copy's own.
 */
export function copyOfCheckout(root) {
  const copy = mkdtempSync(join(tmpdir(), 'saath-copy-'));
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !leftOut.has(entry.name) ? [entry.name] : [],
  );
  for (const name of [...folders, ...files])
    cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true, filter: isCopied });
  const installed = join(copy, 'node_modules');
  mkdirSync(join(installed, '@saath'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['@saath', '.cache'].includes(name)) symlinkSync(join(root, 'node_modules', name), join(installed, name), 'junction');
  for (const [name, folder] of Object.entries(workspace)) symlinkSync(join(copy, folder), join(installed, '@saath', name), 'junction');
  return copy;
}
