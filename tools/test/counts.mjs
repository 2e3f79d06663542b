/** How many tests of a Jest run passed, failed, or were left out; a suite that could not be loaded has failed. */
export function countsOfJest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

const testsIn = ({ suites = [], specs = [] }) => [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];

/**
 * The same of a Playwright run. A test has passed that ran once and passed: one that needed a second try, was interrupted, or was expected
 * to fail has failed. An error outside of tests counts as a test that failed.
 */
export function countsOfPlaywright({ suites, errors }) {
  const outcomes = suites.flatMap(testsIn).map(({ status, results }) => {
    if (status === 'expected' && results.length === 1 && results[0].status === 'passed') return 'passed';
    return results.every((result) => result.status === 'skipped') ? 'skipped' : 'failed';
  });
  const count = (outcome) => outcomes.filter((one) => one === outcome).length;
  return { passed: count('passed'), failed: count('failed') + errors.length, skipped: count('skipped') };
}

/** The same of a run of node:test; a test that was cancelled has failed. */
export function countsOfNode({ passed, failed, cancelled, skipped, todo }) {
  return { passed, failed: failed + cancelled, skipped: skipped + todo };
}
