// `npm run generate`: writes what is made from the API's own description. With `--check` it writes nothing and says what is out of date.
// The description is the document of a freshly built API, or the file that `--document` names.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFiles, clientFolder } from './client.mjs';
import { problemsFile, problemsPage } from './problems.mjs';
import { readmeWithSettings, settingsFile } from './settings.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = process.argv.slice(2);
const checks = options.includes('--check');
const given = options.indexOf('--document');

const document = JSON.parse(given < 0 ? describeBuiltApi() : readFileSync(options[given + 1], 'utf8'));
const files = new Map([...clientFiles(document), [problemsFile, problemsPage(root)], [settingsFile, readmeWithSettings(root)]]);
const stale = existsSync(join(root, clientFolder))
  ? readdirSync(join(root, clientFolder))
      .map((file) => `${clientFolder}/${file}`)
      .filter((file) => !files.has(file))
  : [];
const changed = [...files].filter(([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text);

if (checks) {
  for (const file of [...stale, ...changed.map(([name]) => name)]) console.error(`${file} is out of date.`);
  if (stale.length + changed.length > 0) console.error('Refresh with `npm run generate` and commit what changed.');
  process.exit(stale.length + changed.length === 0 ? 0 : 1);
}

for (const file of stale) rmSync(join(root, file));
for (const [file, text] of changed) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
console.log(`${files.size} files, ${changed.length + stale.length} changed`);

function describeBuiltApi() {
  execFileSync('nx', ['build', 'api', '--outputStyle=static'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return execFileSync(process.execPath, ['--no-warnings', 'apps/api/dist/describe.js'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
