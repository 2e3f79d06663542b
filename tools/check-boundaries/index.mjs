// Checks the reading order, and proves each rule by a planted violation: a rule that catches nothing is worse than none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { planted } from './planted.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function violations(folder, paths) {
  const { output } = await cruise(paths, { ...config.options, ruleSet: config, validate: true, baseDir: folder });
  return output.summary.violations;
}

const found = await violations(root, ['libs/domain/src', 'libs/notifications/src', 'apps/api/src']);
for (const { rule, from, to } of found) console.log(`${rule.name}: ${from} -> ${to}`);

let unproven = 0;
for (const [rule, files] of Object.entries(planted(config.forbidden.map(({ name }) => name)))) {
  const folder = mkdtempSync(join(root, 'tmp-boundaries-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const caught = await violations(folder, Object.keys(files));
    if (caught.some((violation) => violation.rule.name === rule)) continue;
    unproven += 1;
    console.log(`The rule ${rule} did not catch its planted violation.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${found.length} violations, ${unproven} unproven rules of ${config.forbidden.length}`);
process.exit(found.length + unproven === 0 ? 0 : 1);
