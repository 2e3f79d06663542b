/**
 * What a step counts for. A step without reports is one test. A Jest run counts its tests, and one failure more where the run went wrong
 * beyond them: it crashed, left no report, found no test, or could not load a suite.
 */
export function resultOf({ code, reports, report }) {
  if (!reports) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: `ended with ${code}` };
  if (report === undefined) return { passed: 0, failed: 1, why: `ended with ${code} and left no report` };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  if (passed + numFailedTests === 0) return { passed: 0, failed: 1, why: 'ran no test' };
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + numRuntimeErrorTestSuites + skipped;
  if (skipped > 0) return { passed, failed, why: `skipped ${skipped}` };
  return failed === 0 && code !== 0 ? { passed, failed: 1, why: `ended with ${code}` } : { passed, failed };
}
