// Checks every SQL statement of apps/api/src: it names the centre for each tenant table, and a slice writes only its own tables and reads
// only its own and earlier ones. `node tools/check-statements/index.mjs`
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { known } from './known.mjs';
import { programOf, readSource } from './read-source.mjs';
import { faultsOf } from './rules.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const roots = ts.sys.readDirectory(`${root}/apps/api/src`, ['.ts'], ['**/*.spec.ts']);
const found = readSource(root, programOf(root, roots));
const all = faultsOf(found);
const isKnown = ({ place }) => known.includes(place.split(':')[0]);
const faults = all.filter((fault) => !isKnown(fault));
const mended = known.filter((file) => !all.some(({ place }) => place.startsWith(`${file}:`)));
for (const file of mended) console.log(`${file} breaks no rule any more: take it off tools/check-statements/known.mjs.`);
for (const { rule, place, what } of faults) console.log(`${rule}: ${place}: ${what}`);
console.log(
  `${found.statements.length} statements, ${found.gates.length} uses of a table, ${faults.length} faults, ${known.length} files known to break a rule`,
);
process.exit(faults.length + mended.length === 0 ? 0 : 1);
