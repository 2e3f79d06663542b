import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const list = '.files-of-the-build';
/** The files that name the others; they are published last, when the others are there. */
const entries = /^(?:index\.html|ngsw\.json)(?:\.br|\.gz)?$/;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile() && name !== list);

/**
 * Swaps a new build of the console in while a running copy serves the old one: its files are added beside the old ones, whose names have a
 * hash of their content, then the page that names them takes the place of the old page. The files of the build before stay for tabs and
 * copies that still ask for them; what is older goes.
 */
export function publishConsole(built, live) {
  mkdirSync(live, { recursive: true });
  const before = existsSync(join(live, list)) ? JSON.parse(readFileSync(join(live, list), 'utf8')) : filesIn(live);
  const files = filesIn(built);
  for (const name of files.toSorted((a, b) => Number(entries.test(a)) - Number(entries.test(b)))) {
    const target = join(live, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(built, name), `${target}.new`);
    renameSync(`${target}.new`, target);
  }
  const kept = new Set([...files, ...before]);
  for (const name of filesIn(live)) if (!kept.has(name)) rmSync(join(live, name));
  writeFileSync(join(live, list), JSON.stringify(files));
}
