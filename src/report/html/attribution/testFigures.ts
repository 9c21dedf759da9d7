/** @module What each test, with its subtests, covers: certainly, perhaps, alone. */
import type { Subject } from '../../../attribution/attribution.js'
import type { NumberedSet } from './subjectSets.js'
import type { TestRelations } from './testRelations.js'

/** Who executed a set of units, as far as figures need it. */
interface SetMembers {
  /** Tests that certainly did, each once. */
  readonly exact: readonly number[]
  /** Other tests that perhaps did. */
  readonly perhaps: readonly number[]
  /** Tests that are the only ones. */
  readonly alone: readonly number[]
  /** Tests without which the units might not be covered. */
  readonly needed: readonly number[]
}

/** Statements by index of the test. */
export class TestFigures {
  /** It executed them. */
  readonly exact: Uint32Array
  /** It or another test executed them. */
  readonly perhaps: Uint32Array
  /** Nobody else executed them. */
  readonly alone: Uint32Array
  /** 1 if there are any that might not be covered without it. */
  readonly isNeeded: Uint8Array
  /** By set of subjects: the top-level test, or what happens outside tests, that is alone in it; -1 if there is none. */
  readonly soleOf: Int32Array
  private readonly members: MembersOfSets

  /** @param statements of the units of each set */
  constructor(
    subjects: readonly Subject[],
    private readonly relations: TestRelations,
    private readonly statements: Float64Array,
  ) {
    const tests = relations.parents.length
    const zeros = (): Uint32Array => new Uint32Array(tests)
    ;[this.exact, this.perhaps, this.alone] = [zeros(), zeros(), zeros()]
    this.isNeeded = new Uint8Array(tests)
    this.soleOf = new Int32Array(statements.length).fill(-1)
    this.members = new MembersOfSets(subjects, relations)
  }

  add([set, subjects]: NumberedSet): void {
    const size = this.statements[set] ?? 0
    if (size === 0) return
    const { exact, perhaps, alone, needed } = this.members.of(subjects)
    for (const test of exact) this.exact[test] = (this.exact[test] ?? 0) + size
    for (const test of perhaps) this.perhaps[test] = (this.perhaps[test] ?? 0) + size
    for (const test of alone) this.alone[test] = (this.alone[test] ?? 0) + size
    for (const test of needed) this.isNeeded[test] = 1
    this.soleOf[set] = alone.find((test) => (this.relations.parents[test] ?? -1) < 0) ?? -1
  }
}

class MembersOfSets {
  /** By subject: the tests that are certain, and those that may be. */
  private readonly bySubject: readonly {
    readonly certain: readonly number[]
    readonly possible: readonly number[]
  }[]
  /** By test: in how many subjects of the current set it is certain or possible, and which set that is. */
  private readonly seen: Uint32Array
  private readonly certain: Uint32Array
  private readonly stamps: Uint32Array
  private stamp = 0

  constructor(subjects: readonly Subject[], relations: TestRelations) {
    const tests = relations.parents.length
    ;[this.seen, this.certain, this.stamps] = [
      new Uint32Array(tests),
      new Uint32Array(tests),
      new Uint32Array(tests),
    ]
    this.bySubject = subjects.map(({ tests: own }) => ({
      certain: relations.lineOf(relations.common(own)),
      possible: [...new Set(own.flatMap((test) => relations.lineOf(test)))],
    }))
  }

  /** @param set subjects */
  of(set: readonly number[]): SetMembers {
    const { seen, certain, stamps } = this
    const stamp = ++this.stamp
    const members: number[] = []
    let known = 0
    for (const subject of set) {
      const { certain: sure, possible } = this.bySubject[subject] ?? { certain: [], possible: [] }
      if (possible.length > 0) known++
      for (const test of possible) {
        if (stamps[test] !== stamp) {
          stamps[test] = stamp
          seen[test] = certain[test] = 0
          members.push(test)
        }
        seen[test] = (seen[test] ?? 0) + 1
      }
      for (const test of sure) certain[test] = (certain[test] ?? 0) + 1
    }
    return {
      exact: members.filter((test) => (certain[test] ?? 0) > 0),
      perhaps: members.filter((test) => certain[test] === 0),
      // Of each subject, it or a part of it is the only one.
      alone: members.filter((test) => certain[test] === set.length),
      needed: members.filter((test) => seen[test] === known),
    }
  }
}
