import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultOf } from './result-of.mjs';

const aReport = (changes = {}) => ({
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...changes,
});

describe('what a step of the tests counts for', () => {
  for (const { given, then } of [
    { given: { code: 0, reports: false }, then: { passed: 1, failed: 0 } },
    { given: { code: 2, reports: false }, then: { passed: 0, failed: 1 } },
    { given: { code: 0, reports: true, report: aReport() }, then: { passed: 12, failed: 0 } },
    { given: { code: 1, reports: true, report: aReport({ numFailedTests: 3 }) }, then: { passed: 12, failed: 3 } },
    { given: { code: 1, reports: true, report: aReport({ numRuntimeErrorTestSuites: 1 }) }, then: { passed: 12, failed: 1 } },
    { given: { code: 1, reports: true, report: aReport() }, then: { passed: 12, failed: 1 } },
    { given: { code: 0, reports: true, report: undefined }, then: { passed: 0, failed: 1 } },
    { given: { code: 0, reports: true, report: aReport({ numPassedTests: 0 }) }, then: { passed: 0, failed: 1 } },
    { given: { code: 0, reports: true, report: aReport({ numPendingTests: 2 }) }, then: { passed: 12, failed: 2 } },
    { given: { code: 0, reports: true, report: aReport({ numTodoTests: 1 }) }, then: { passed: 12, failed: 1 } },
  ])
    it(`${JSON.stringify(given)} is ${then.passed} passed, ${then.failed} failed`, () => {
      const { passed, failed } = resultOf(given);
      assert.deepEqual({ passed, failed }, then);
    });
});
