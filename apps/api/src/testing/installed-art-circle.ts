import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A package that is installed in a folder of its own, as an outsider has it. */
export interface InstalledPackage {
  /** The path that SAATH_KINDS names. */
  readonly entry: string;
  /** Checks a file of TypeScript beside the packages; throws where it does not fit their types. */
  readonly check: (source: string) => void;
  readonly remove: () => void;
}

/** Packs `@saath/kind` and the art circle, and installs both files in a folder outside of this checkout, without a registry. */
export function installedArtCircle(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), 'saath-kind-'));
  const app = join(folder, 'app');
  const run = (program: string, args: readonly string[], cwd: string): string => execFileSync(program, args, { cwd, encoding: 'utf8' });
  const kind = join(folder, 'kind');
  run(process.execPath, [join(root, 'tools/pack-kind/index.mjs'), kind], root);
  const packed = run('npm', ['pack', '--silent', kind, join(root, 'tools/examples/art-circle')], folder)
    .trim()
    .split('\n');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  const files = packed.map((file) => join(folder, file));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', ...files], app);
  return {
    entry: join(app, 'node_modules/saath-kind-art-circle/index.js'),
    check: (source) => {
      writeFileSync(join(app, 'own.ts'), source);
      const options = ['--noEmit', '--strict', '--target', 'ES2023', '--module', 'nodenext', '--types', '', 'own.ts'];
      run(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), ...options], app);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
