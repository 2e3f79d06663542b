import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leftOpen } from '../jest-in-node/end-worker.mjs';
import { resultOf } from './result-of.mjs';

/** A report here is what the counting makes of it. */
const counts = (report) => report;
const aRun = (changes = {}) => ({ code: 0, counts, report: { passed: 12, failed: 0, skipped: 0, ...changes } });

describe('what a step of the tests counts for', () => {
  for (const { given, then } of [
    { given: { code: 0 }, then: { passed: 1, failed: 0 } },
    { given: { code: 2 }, then: { passed: 0, failed: 1 } },
    { given: aRun(), then: { passed: 12, failed: 0 } },
    { given: { ...aRun({ failed: 3 }), code: 1 }, then: { passed: 12, failed: 3 } },
    { given: { ...aRun(), code: 1 }, then: { passed: 12, failed: 1 } },
    { given: { ...aRun(), report: undefined }, then: { passed: 0, failed: 1 } },
    { given: aRun({ passed: 0 }), then: { passed: 0, failed: 1 } },
    { given: aRun({ skipped: 2 }), then: { passed: 12, failed: 2 } },
    { given: { ...aRun(), output: 'Ran all test suites.' }, then: { passed: 12, failed: 0 } },
    { given: { ...aRun(), output: `PASS a.spec.ts\n${leftOpen} Timeout\n` }, then: { passed: 12, failed: 1 } },
    { given: { ...aRun({ failed: 3 }), code: 1, output: `${leftOpen} Timeout` }, then: { passed: 12, failed: 4 } },
    { given: aRun({ failed: 1, skipped: 2 }), then: { passed: 12, failed: 3 } },
  ])
    it(`${JSON.stringify(given)} is ${then.passed} passed, ${then.failed} failed`, () => {
      const { passed, failed } = resultOf(given);
      assert.deepEqual({ passed, failed }, then);
    });
});
