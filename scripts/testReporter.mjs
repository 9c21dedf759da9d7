// A Jest reporter that writes the result of each test file into the record that TEST_RECORD names.
import { relative } from 'node:path'
import { addToRecord } from './testRecord.mjs'

export default class TestReporter {
  onTestFileResult({ path }, result) {
    record({ path: relative(process.cwd(), path), ...countsOf(result), skipped: result.numPendingTests })
  }

  onRunComplete(_, { runExecError, wasInterrupted }) {
    record({ isComplete: runExecError === undefined && !wasInterrupted })
  }
}

function record(line) {
  const file = process.env.TEST_RECORD
  if (file !== undefined && file !== '') addToRecord(file, line)
}

function countsOf({ testResults, numPassingTests, numFailingTests, testExecError }) {
  const failures = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
  // A file that could not be loaded has no failed test but must not look like success.
  if (testExecError && numFailingTests === 0)
    return { passed: numPassingTests, failed: 1, failures: ['the file could not be run'] }
  return { passed: numPassingTests, failed: numFailingTests, failures }
}
