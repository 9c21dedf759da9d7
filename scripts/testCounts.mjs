// A Jest reporter that writes the closing line of a run to the file that TEST_COUNTS_FILE names, and adds the counts of
// earlier runs that it finds there.
import { readFileSync, writeFileSync } from 'node:fs'

export default class TestCounts {
  onRunComplete(
    _,
    {
      numPassedTests,
      numFailedTests,
      numFailedTestSuites,
      numRuntimeErrorTestSuites,
      numPendingTests,
      runExecError,
    },
  ) {
    const file = process.env.TEST_COUNTS_FILE
    if (file === undefined || file === '') return
    // A suite that could not be loaded has no failed test but must not look like success.
    const isBroken = numFailedTestSuites > 0 || runExecError !== undefined
    const failed = numFailedTests === 0 && isBroken ? numRuntimeErrorTestSuites || 1 : numFailedTests
    const earlier = countsIn(file)
    const skipped = earlier.skipped + numPendingTests
    writeFileSync(
      file,
      `${skipped > 0 ? `${skipped} skipped\n` : ''}${earlier.passed + numPassedTests} passed, ${earlier.failed + failed} failed\n`,
    )
  }
}

/** All are 0 in an empty file. */
function countsIn(file) {
  const text = readFileSync(file, { encoding: 'utf8', flag: 'a+' })
  const count = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(text)?.[1] ?? 0)
  return { skipped: count('skipped'), passed: count('passed'), failed: count('failed') }
}
