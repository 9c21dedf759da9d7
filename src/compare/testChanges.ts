/** @module Which tests a change added, removed, broke and fixed. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type TestRecord, functionOf, isFailure } from '../go/test/suiteResult.js'
import type { TestChanges } from './baselineComparison.js'

/**
 * Undefined if the tests of either side are not known.
 * @param leftOut test functions that did not run because nothing that changed can affect them: as in TestRecord
 */
export function testChanges(
  earlier: readonly TestRecord[] | undefined,
  after: readonly TestRecord[] | undefined,
  leftOut: Iterable<string> = [],
): TestChanges | undefined {
  if (earlier === undefined || after === undefined) return undefined
  const ran = new Set(after.map(functionIn))
  // Of merged legs, one may have left out what another one ran.
  const others = new Set([...leftOut].filter((name) => !ran.has(name)))
  const before = others.size === 0 ? earlier : earlier.filter((test) => !others.has(functionIn(test)))
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

/** `import/path TestA` for `import/path TestA/b`. */
function functionIn({ name }: TestRecord): string {
  const blank = name.indexOf(' ') + 1
  return name.slice(0, blank) + functionOf(name.slice(blank))
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
