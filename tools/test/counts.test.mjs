import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOfJest, countsOfNode, countsOfPlaywright } from './counts.mjs';

const ofJest = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

describe('a Jest run counts', () => {
  for (const { given, then } of [
    { given: {}, then: { passed: 12, failed: 0, skipped: 0 } },
    { given: { numFailedTests: 3 }, then: { passed: 12, failed: 3, skipped: 0 } },
    { given: { numRuntimeErrorTestSuites: 1 }, then: { passed: 12, failed: 1, skipped: 0 } },
    { given: { numPendingTests: 2, numTodoTests: 1 }, then: { passed: 12, failed: 0, skipped: 3 } },
  ])
    it(`${JSON.stringify(then)} with ${JSON.stringify(given)}`, () => assert.deepEqual(countsOfJest({ ...ofJest, ...given }), then));
});

const ofNode = { passed: 7, failed: 0, cancelled: 0, skipped: 0, todo: 0 };

describe('a run of node:test counts', () => {
  for (const { given, then } of [
    { given: {}, then: { passed: 7, failed: 0, skipped: 0 } },
    { given: { failed: 1, cancelled: 2 }, then: { passed: 7, failed: 3, skipped: 0 } },
    { given: { skipped: 2, todo: 1 }, then: { passed: 7, failed: 0, skipped: 3 } },
  ])
    it(`${JSON.stringify(then)} with ${JSON.stringify(given)}`, () => assert.deepEqual(countsOfNode({ ...ofNode, ...given }), then));
});

const aTest = (status, ...results) => ({ status, results: results.map((result) => ({ status: result })) });
const aRun = (tests, errors = []) => ({
  errors,
  suites: [{ specs: [{ tests: [aTest('expected', 'passed')] }], suites: [{ specs: [{ tests }] }] }],
});

describe('a Playwright run, one test of which has passed, counts', () => {
  for (const { name, given, then } of [
    { name: 'another that passed', given: aRun([aTest('expected', 'passed')]), then: { passed: 2, failed: 0, skipped: 0 } },
    { name: 'one that failed', given: aRun([aTest('unexpected', 'failed')]), then: { passed: 1, failed: 1, skipped: 0 } },
    { name: 'one that took too long', given: aRun([aTest('unexpected', 'timedOut')]), then: { passed: 1, failed: 1, skipped: 0 } },
    {
      name: 'one that passed at the second try',
      given: aRun([aTest('flaky', 'failed', 'passed')]),
      then: { passed: 1, failed: 1, skipped: 0 },
    },
    { name: 'one that was interrupted', given: aRun([aTest('skipped', 'interrupted')]), then: { passed: 1, failed: 1, skipped: 0 } },
    { name: 'one that failed as expected', given: aRun([aTest('expected', 'failed')]), then: { passed: 1, failed: 1, skipped: 0 } },
    { name: 'one that was skipped', given: aRun([aTest('skipped', 'skipped')]), then: { passed: 1, failed: 0, skipped: 1 } },
    { name: 'one that never began', given: aRun([aTest('skipped')]), then: { passed: 1, failed: 0, skipped: 1 } },
    { name: 'an error outside of tests', given: aRun([], [{ message: 'no such file' }]), then: { passed: 1, failed: 1, skipped: 0 } },
  ])
    it(`${JSON.stringify(then)} with ${name}`, () => assert.deepEqual(countsOfPlaywright(given), then));
});
