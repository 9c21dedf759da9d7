// A jest reporter that leaves the closing line of a run in the file that TEST_COUNTS_FILE names.
import { writeFileSync } from 'node:fs'

export default class TestCounts {
  onRunComplete(
    _,
    { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites, numPendingTests },
  ) {
    const file = process.env.TEST_COUNTS_FILE
    if (file === undefined || file === '') return
    // A suite that could not be loaded has no failed test, and must not look like success.
    const failed =
      numFailedTests === 0 && numFailedTestSuites > 0 ? numRuntimeErrorTestSuites || 1 : numFailedTests
    const skipped = numPendingTests > 0 ? `${numPendingTests} skipped\n` : ''
    writeFileSync(file, `${skipped}${numPassedTests} passed, ${failed} failed\n`)
  }
}
