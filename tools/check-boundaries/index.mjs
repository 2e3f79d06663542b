// Checks the reading order, and proves each rule by a planted violation: a rule that catches nothing is worse than none.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config, { projects } from '../../.dependency-cruiser.mjs';
import { planted } from './planted.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the code of a folder breaks a rule of the set. The library proves every rule of the set anew each time, which is most of the work. */
async function violations(folder, paths, ruleSet = config) {
  const { output } = await cruise(paths, { ...config.options, ruleSet, validate: true, baseDir: folder });
  return output.summary.violations;
}

/** Folders that no rule knows: code there would be free to import anything. */
const unplaced = Object.values(projects).flatMap(({ root: project, base, order, outermost }) =>
  readdirSync(join(root, project), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![...base, ...order, ...outermost].includes(entry.name))
    .map((entry) => `${project}/${entry.name}`),
);
/** Places of folders that are not there: an order that names what is gone is read as a plan of what comes. */
const empty = Object.values(projects).flatMap(({ root: project, base, order, outermost }) =>
  [...base, ...order, ...outermost].map((folder) => `${project}/${folder}`).filter((folder) => !existsSync(join(root, folder))),
);
for (const folder of empty) console.log(`${folder} has a place in the reading order of .dependency-cruiser.mjs and is not there.`);
for (const folder of unplaced) console.log(`${folder} has no place in the reading order of .dependency-cruiser.mjs.`);

const found = await violations(root, ['libs/domain/src', 'libs/kind/src', 'libs/notifications/src', 'apps/api/src', 'apps/admin/src']);
for (const { rule, from, to } of found) console.log(`${rule.name}: ${from} -> ${to}`);

async function isCaught(rule, sources) {
  const folder = mkdtempSync(join(root, 'tmp-boundaries-'));
  try {
    for (const [file, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const caught = await violations(folder, Object.keys(sources), { forbidden: [rule] });
    return caught.length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let unproven = 0;
for (const rule of config.forbidden) {
  const caught = [];
  for (const sources of planted.get(rule.name) ?? []) caught.push(await isCaught(rule, sources));
  if (caught.length > 0 && caught.every(Boolean)) continue;
  unproven += 1;
  console.log(`The rule ${rule.name} did not catch its planted violation.`);
}
console.log(
  `${found.length} violations, ${unplaced.length} folders without a place, ${empty.length} places without a folder, ${unproven} unproven rules of ${config.forbidden.length}`,
);
process.exit(found.length + unplaced.length + empty.length + unproven === 0 ? 0 : 1);
