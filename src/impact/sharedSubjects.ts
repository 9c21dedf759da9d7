/** @module What several tests together are known to have executed, by each of them. */
import type { Attribution } from '../attribution/attribution.js'
import { keyOfTest } from '../go/test/notRun.js'
import { functionOf } from '../go/test/suiteResult.js'
import type { TestName } from './rules.js'

export class SharedSubjects {
  /** Whether code was executed, and not even a group is known for it. */
  readonly hasUnknown: boolean
  /** Indexes of subjects by the test functions that are in them. */
  private readonly groups = new Map<string, Set<number>>()

  constructor(attribution: Attribution, isCovered: (unit: number) => boolean) {
    const { subjects, tests } = attribution
    for (const [index, { tests: own }] of subjects.entries()) {
      const keys = new Set(own.flatMap((test) => functionKey(tests[test])))
      if (own.length > 1 && keys.size > 0) for (const key of keys) this.groupsOf(key).add(index)
    }
    const units = attribution.units.positions.length / 4
    this.hasUnknown =
      subjects.some(({ tests: own }) => own.length === 0) ||
      Array.from({ length: units }, (_, unit) => unit).some(
        (unit) => isCovered(unit) && attribution.subjectsOf(unit).length === 0,
      )
  }

  /** Those of a test and somebody else, as indexes. */
  of(test: TestName): ReadonlySet<number> {
    return this.groups.get(keyOfTest(test)) ?? new Set()
  }

  private groupsOf(key: string): Set<number> {
    const known = this.groups.get(key) ?? new Set()
    this.groups.set(key, known)
    return known
  }
}

function functionKey(test: Attribution['tests'][number] | undefined): readonly string[] {
  if (test?.stretch !== 'test') return []
  return [keyOfTest({ importPath: test.importPath, name: functionOf(test.name) })]
}
