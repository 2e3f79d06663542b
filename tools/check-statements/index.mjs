// Checks every SQL statement of apps/api/src: it names the centre for each tenant table, and a slice writes only its own tables and reads
// only its own and earlier ones. `node tools/check-statements/index.mjs`
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { programOf, readSource } from './read-source.mjs';
import { faultsOf, unneeded } from './rules.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const roots = ts.sys.readDirectory(`${root}/apps/api/src`, ['.ts'], ['**/*.spec.ts']);
const found = readSource(root, programOf(root, roots));
const faults = faultsOf(found);
for (const { rule, place, what } of faults) console.log(`${rule}: ${place}: ${what}`);
const idle = unneeded(found);
for (const what of idle) console.log(`readLater in .dependency-cruiser.mjs: ${what}`);
console.log(`${found.statements.length} statements, ${found.gates.length} uses of a table, ${faults.length + idle.length} faults`);
process.exit(faults.length + idle.length === 0 ? 0 : 1);
