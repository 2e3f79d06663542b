import { leftOpen } from '../jest-in-node/end-worker.mjs';

/**
 * The count of a step. A step that counts no tests is one test. A run of tests counts those, what it left out as failures, and one failure
 * more when it went wrong beyond them: it crashed, left no report, found no test, or left something open in a worker that Jest then had to
 * end by force.
 */
export function resultOf({ code, counts, report, output = '' }) {
  if (counts === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: `ended with ${code}` };
  if (report === undefined) return { passed: 0, failed: 1, why: `ended with ${code} and left no report` };
  const { passed, failed, skipped } = counts(report);
  if (passed + failed + skipped === 0) return { passed: 0, failed: 1, why: 'ran no test' };
  if (skipped > 0) return { passed, failed: failed + skipped, why: `skipped ${skipped}` };
  const leak = output.split('\n').find((line) => line.startsWith(leftOpen));
  if (leak !== undefined) return { passed, failed: failed + 1, why: leak.trim() };
  return failed === 0 && code !== 0 ? { passed, failed: 1, why: `ended with ${code}` } : { passed, failed };
}
