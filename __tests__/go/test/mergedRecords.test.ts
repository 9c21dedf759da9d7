/** The tests of several legs, each once. */
import { expect, it } from '@jest/globals'
import { eachOnce } from '../../../src/go/test/mergedRecords.js'
import type { TestRecord } from '../../../src/go/test/suiteResult.js'

function record(name: string, outcome: TestRecord['outcome'], rest: Partial<TestRecord> = {}): TestRecord {
  return { name, outcome, seconds: 1, ...rest }
}

it('lists a test once, as failed if any leg failed it, as skipped only if all did, and with the time of all', () => {
  const one = [record('a', 'pass'), record('b', 'skip'), record('c', 'skip'), record('d', 'unfinished')]
  const other = [record('a', 'fail', { quarantined: true }), record('b', 'pass', { flaky: true })]
  const third = [record('c', 'skip'), record('d', 'pass'), record('a', 'pass', { flaky: true })]
  expect(eachOnce([...one, ...other, ...third])).toEqual([
    { name: 'a', outcome: 'fail', seconds: 3, quarantined: true, flaky: true },
    { name: 'b', outcome: 'pass', seconds: 2, flaky: true },
    { name: 'c', outcome: 'skip', seconds: 2 },
    { name: 'd', outcome: 'unfinished', seconds: 2 },
  ])
})
