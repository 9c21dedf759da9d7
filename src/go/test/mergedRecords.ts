/** @module The tests of several legs, most of which ran the same. */
import { type TestRecord, isFailure } from './suiteResult.js'

/**
 * Each test once, with the time of all legs: as it failed if it failed in any, otherwise as the first that ran it says.
 * @returns in order of appearance
 */
export function eachOnce(tests: readonly TestRecord[]): readonly TestRecord[] {
  const found = new Map<string, TestRecord>()
  for (const test of tests) {
    const known = found.get(test.name)
    found.set(test.name, known === undefined ? test : joined(known, test))
  }
  return [...found.values()]
}

function joined(one: TestRecord, other: TestRecord): TestRecord {
  const [shown] = [one, other].toSorted((a, b) => rank(b) - rank(a))
  const flaky = one.flaky === true || other.flaky === true ? { flaky: true } : {}
  return { ...(shown ?? one), ...flaky, seconds: one.seconds + other.seconds }
}

/** A test that a leg skipped may have run in another. */
function rank(test: TestRecord): number {
  if (isFailure(test)) return 2
  return test.outcome === 'skip' ? 0 : 1
}
