// `npm run generate`: writes what is made from the sources and from the API's own description. With `--check` it writes nothing and says
// what is out of date. The description is the document of a freshly built API, or the file that `--document` names. With `--no-sources` the
// sources, which take longer to read, are left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtDocument } from './built-document.mjs';
import { clientFiles, clientFolder } from './client.mjs';
import { problemFiles } from './problems.mjs';
import { queryFiles } from './queries.mjs';
import { readmeWithSettings, settingsFile } from './settings.mjs';
import { shapeFiles } from './shapes.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = process.argv.slice(2);
const checks = options.includes('--check');
const given = options.indexOf('--document');
const changed = [];

/** Notes what differs from the disk and, unless it only checks, writes it. */
function take(file, text) {
  if (existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === text) return;
  changed.push(file);
  if (checks) return;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const ofSources = () => [...problemFiles(root), [settingsFile, readmeWithSettings(root)], ...shapeFiles(root)];
for (const [file, text] of options.includes('--no-sources') ? [] : ofSources()) take(file, text);
// The API is built with the files above.
const document = JSON.parse(given < 0 ? describeBuiltApi() : readFileSync(options[given + 1], 'utf8'));
const client = await clientFiles(document);
for (const [file, text] of [...queryFiles(document), ...client]) take(file, text);
for (const name of readdirSync(join(root, clientFolder))) {
  const file = `${clientFolder}/${name}`;
  if (client.has(file)) continue;
  changed.push(file);
  if (!checks) rmSync(join(root, file));
}

if (!checks) console.log(`${changed.length} files changed`);
else if (changed.length > 0) {
  for (const file of changed) console.error(`${file} is out of date.`);
  console.error('Refresh with `npm run generate` and commit what changed.');
  process.exitCode = 1;
}

function describeBuiltApi() {
  const { status, stdout, stderr } = spawnSync('nx', ['build', 'api', '--outputStyle=static'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The API does not build:\n${stdout}${stderr}`);
  return builtDocument(root);
}
