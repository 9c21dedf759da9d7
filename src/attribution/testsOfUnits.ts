/** @module Which tests cover some units: those of a line, of a range, or of a change. */
import type { Attribution } from './attribution.js'

/** The tests of some units, by their indexes. */
export interface TestsOfUnits {
  /** Tests that executed at least one of the units, ascending. */
  readonly exact: readonly number[]
  /** Tests of which at least one executed at least one of the units: each group once, the smallest first. */
  readonly groups: readonly (readonly number[])[]
  /** Whether it is not known who executed some of the units. */
  readonly isUnknown: boolean
}

/** The tests that cover some units. @param units their numbers */
export function testsOfUnits(
  attribution: Pick<Attribution, 'subjects' | 'subjectsOf'>,
  units: Iterable<number>,
): TestsOfUnits {
  const subjects = new Set<number>()
  for (const unit of units) for (const subject of attribution.subjectsOf(unit)) subjects.add(subject)
  const exact = new Set<number>()
  const groups = new Map<string, readonly number[]>()
  let isUnknown = false
  for (const index of subjects) {
    const { tests = [], exact: isExact = false } = attribution.subjects[index] ?? {}
    if (tests.length === 0) isUnknown = true
    else if (isExact || tests.length === 1) for (const test of tests) exact.add(test)
    else groups.set(tests.join(), tests)
  }
  return {
    exact: [...exact].sort((one, other) => one - other),
    groups: [...groups.values()].sort(
      (one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0),
    ),
    isUnknown,
  }
}

/** All tests that executed some units, and those that may have: ascending. */
export function possibleTests({ exact, groups }: TestsOfUnits): readonly number[] {
  return [...new Set([...exact, ...groups.flat()])].sort((one, other) => one - other)
}
