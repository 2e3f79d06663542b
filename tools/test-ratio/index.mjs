// Checks that each project has lines of specs enough for its lines of code. `node tools/test-ratio/index.mjs`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leastOf, ratioOf } from './ratio.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesOf(project) {
  const source = join(root, project, 'src');
  return readdirSync(source, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, lines: readFileSync(join(source, path), 'utf8').split('\n').length - 1 }));
}

const found = Object.keys(leastOf).map((project) => ratioOf(project, filesOf(project)));
for (const { line } of found) console.log(line);
process.exit(found.every(({ isEnough }) => isEnough) ? 0 : 1);
