import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const built = 'apps/admin/dist/browser';
const hashed = /-([\w-]{8})\.js$/;
const worker = /^(?:sw|ngsw-worker|safety-worker|worker-basic)\b/;

/** The built console in a folder of its own, as a build writes it: without the compressed files, which `npm start` adds. */
export function copyOfConsole(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saath-console-'));
  cpSync(built, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  return folder;
}

/** Names with another hash for a part and for all that name it, up to the page itself. */
function newNames(texts: ReadonlyMap<string, string>, changed: string): Map<string, string> {
  const names = new Map<string, string>();
  const rename = (name: string): void => {
    if (names.has(name) || !hashed.test(name)) return;
    names.set(
      name,
      name.replace(hashed, (_, hash: string) => `-${[...hash].reverse().join('')}.js`),
    );
    for (const [other, text] of texts) if (text.includes(name)) rename(other);
  };
  rename(changed);
  return names;
}

/** Puts a new version in the place of the one that is served: the part of that name has changed, and the old files are gone. */
export function deploy(folder: string, part: string): void {
  const files = readdirSync(folder).filter((name) => /\.(?:js|html)$/.test(name) && !worker.test(name));
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const changed = files.find((name) => name.startsWith(`${part}-`));
  if (changed === undefined) throw new Error(`The console has no part ${part}.`);
  const names = newNames(texts, changed);
  for (const [name, text] of texts) {
    const renamed = [...names].reduce((before, [from, to]) => before.replaceAll(from, to), text);
    if (names.has(name)) rmSync(join(folder, name));
    writeFileSync(join(folder, names.get(name) ?? name), renamed);
  }
  const { status } = spawnSync('ngsw-config', [relative('.', folder), 'apps/admin/ngsw-config.json', '/'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The list of the service worker was not written.');
}
