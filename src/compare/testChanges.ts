/** @module Which tests a change added, removed, broke and fixed. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type TestRecord, isFailure } from '../go/test/suiteResult.js'
import type { TestChanges } from './baselineComparison.js'

/** Undefined if the tests of either side are not known. */
export function testChanges(
  before: readonly TestRecord[] | undefined,
  after: readonly TestRecord[] | undefined,
): TestChanges | undefined {
  if (before === undefined || after === undefined) return undefined
  const [then, now] = [failures(before), failures(after)]
  const flaky = new Set(after.filter((test) => test.flaky === true).map(({ name }) => name))
  const names = (found: ReadonlyMap<string, boolean>, matches: (name: string, fails: boolean) => boolean) =>
    [...found]
      .filter(([name, fails]) => matches(name, fails))
      .map(([name]) => name)
      .sort(compareBytes)
  return {
    added: names(now, (name) => !then.has(name)),
    removed: names(then, (name) => !now.has(name)),
    newlyFailing: names(now, (name, fails) => fails && then.get(name) === false),
    // A test that passed only when it was run again is not fixed.
    fixed: names(now, (name, fails) => !fails && then.get(name) === true && !flaky.has(name)),
    secondsBefore: secondsOf(before),
    secondsAfter: secondsOf(after),
  }
}

/** Whether each test fails: in any leg, if several run it. */
function failures(tests: readonly TestRecord[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const test of tests) found.set(test.name, found.get(test.name) === true || isFailure(test))
  return found
}

/** To the millisecond. */
function secondsOf(tests: readonly TestRecord[]): number {
  return Math.round(tests.reduce((sum, { seconds }) => sum + seconds, 0) * 1000) / 1000
}
