// `npm test`: every check of the project, or those that are named (`npm test -- unit integration:groups`), and one closing line that counts
// tests. A step that reports no test of its own counts as one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pickSteps } from './pick-steps.mjs';
import { runStep } from './run-step.mjs';
import { stages } from './steps.mjs';
import { timeLine } from './time-line.mjs';

const atOnce = 2;

function pick() {
  try {
    return pickSteps(stages, process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

const picked = pick();
const reports = mkdtempSync(join(tmpdir(), 'saath-reports-'));
const began = Date.now();
const total = { passed: 0, failed: 0 };
for (const stage of picked) {
  const waiting = [...stage];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { passed, failed } = await runStep(step, reports);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
rmSync(reports, { recursive: true, force: true });
console.log(timeLine((Date.now() - began) / 1000));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
