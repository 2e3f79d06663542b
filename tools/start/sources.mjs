import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that builds write between the sources. */
const skipped = /^(?:node_modules|dist|.*\.tsbuildinfo)$/;

/** A fingerprint of files and of everything in folders: the same names with the same contents have the same one. */
export function fingerprintOf(root, paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const file = join(root, path);
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).toSorted()) if (!skipped.test(name)) add(join(path, name));
    } else {
      const content = readFileSync(file);
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  };
  for (const path of paths) if (existsSync(join(root, path))) add(path);
  return hash.digest('hex');
}

/**
 * The last build of sources, which a stamp remembers. Outputs are files that any build changes: another build in their place, such as that of
 * the tests, is not the one that is remembered.
 */
export class LastBuild {
  constructor(root, { stamp, sources, outputs }) {
    this.stamp = join(root, stamp);
    // Of now: what is changed while the build runs is not in it.
    const before = fingerprintOf(root, sources);
    this.text = () => `${before}\n${fingerprintOf(root, outputs)}\n`;
    this.isWhole = () => outputs.every((output) => existsSync(join(root, output)));
  }
  isCurrent() {
    return existsSync(this.stamp) && this.isWhole() && readFileSync(this.stamp, 'utf8') === this.text();
  }
  remember() {
    mkdirSync(dirname(this.stamp), { recursive: true });
    writeFileSync(this.stamp, this.text());
  }
}
