/** @module Which units some tests cover: those of a test with its subtests, as a rule. */
import type { Attribution } from './attribution.js'

/** Numbers of units, ascending; none is in both. */
export interface UnitsOfTests {
  /** Units that the tests executed. */
  readonly exact: readonly number[]
  /** Units that they or other tests executed. */
  readonly group: readonly number[]
}

/** The units of some tests together. @param tests their indexes */
export function unitsOfTests(attribution: Attribution, tests: Iterable<number>): UnitsOfTests {
  const own = new Set(tests)
  const [exact, group] = [new Set<number>(), new Set<number>()]
  for (const [index, subject] of attribution.subjects.entries()) {
    const among = subject.tests.filter((test) => own.has(test)).length
    if (among === 0) continue
    // Whichever of them it was, it is one of these tests.
    const found = among === subject.tests.length ? exact : group
    for (const unit of attribution.unitsOf(index)) found.add(unit)
  }
  const sorted = (units: Iterable<number>): readonly number[] => [...units].sort((one, other) => one - other)
  return { exact: sorted(exact), group: sorted([...group].filter((unit) => !exact.has(unit))) }
}
