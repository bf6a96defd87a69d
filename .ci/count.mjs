/** Sums what stages came to. A stage without tests counts as one; one that breaks, or has no test that passed, has at least one failure. */
export function countsOf(results) {
  const counts = results.map(countOf);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function countOf(result) {
  if (!('told' in result)) return { passed: Number(result.passed), failed: Number(!result.passed) };
  const { told } = result;
  const passed = told?.numPassedTests ?? 0;
  // A file of tests that does not even start has no failed test, and has failed.
  const failed = (told?.numFailedTests ?? 0) + (told?.numRuntimeErrorTestSuites ?? 0);
  const broke = failed === 0 && (!result.passed || passed === 0);
  return { passed, failed: broke ? 1 : failed };
}
