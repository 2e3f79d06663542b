// `node tools/pack-kind/index.mjs <folder>`: writes `@saath/kind` as it is published, for `npm pack` and `npm publish`: the contract, its
// helpers and checks in one file with what they take from the domain, their types, and the one package that both need.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Name the folder: node tools/pack-kind/index.mjs <folder>');
const folder = resolve(given);
const inRoot = (...parts) => join(root, ...parts);
const read = (...parts) => readFileSync(join(...parts), 'utf8');

/** The days that kinds count with; its types are part of the contract. */
const temporal = 'temporal-polyfill';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await writeCode();
writeTypes();
copyTemporal();
writePackage();

async function writeCode() {
  const bundle = await rolldown({
    input: inRoot('libs/kind/src/index.ts'),
    external: [temporal],
    resolve: { conditionNames: ['@saath/source', 'import', 'default'] },
  });
  await bundle.write({ file: join(folder, 'index.js'), format: 'esm' });
  await bundle.close();
}

/** The types of the contract and of what it takes from the domain, each beside the other. */
function writeTypes() {
  const options = ['-p', inRoot('libs/kind/tsconfig.pack.json'), '--outDir', join(folder, 'types')];
  execFileSync(process.execPath, [inRoot('node_modules/typescript-7/bin/tsc'), ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const own = join(folder, 'types/kind/src');
  for (const file of readdirSync(own)) {
    const text = read(own, file).replace(/'@saath\/domain\/([a-z-]+)'/g, "'../../domain/src/$1/index.ts'");
    writeFileSync(join(own, file), text);
  }
}

/** With the package, so that it is installed without any other. */
function copyTemporal() {
  const { dependencies } = JSON.parse(read(inRoot('node_modules', temporal, 'package.json')));
  for (const name of [temporal, ...Object.keys(dependencies)])
    cpSync(inRoot('node_modules', name), join(folder, 'node_modules', name), { recursive: true });
}

function writePackage() {
  const { name, version, description, type, sideEffects } = JSON.parse(read(inRoot('libs/kind/package.json')));
  const { license, dependencies } = JSON.parse(read(inRoot('package.json')));
  const about = {
    ...{ name, version, description, license, type, sideEffects },
    exports: { '.': { types: './types/kind/src/index.d.ts', default: './index.js' } },
    files: ['index.js', 'types'],
    dependencies: { [temporal]: dependencies[temporal] },
    bundleDependencies: [temporal],
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(
    join(folder, 'README.md'),
    `# ${name}\n\n${description}. How a package of kinds is written: docs/plugin-guide.md of Saath.\n`,
  );
}
