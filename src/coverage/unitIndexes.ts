/** @module A cache of unit lists: many legs, and all views of a run, are of the same few binaries. */
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { Pod } from '../covdata/read/readPods.js'
import { type UnitIndex, indexUnits } from '../covdata/units/unitIndex.js'
import { withoutStatements } from './excludeFromIndex.js'
import type { Exclusions } from './exclusions.js'

/** Legs of a matrix usually have the same binaries, but in a monorepo all may be different. */
const MAX_INDEXES = 64

/** Unit lists by builds and measured packages. */
export class UnitIndexes {
  private readonly indexes = new Map<string, UnitIndex>()
  /** A number for each build. */
  private readonly numbers = new Map<CounterLayout, number>()

  /**
   * @param withoutFiles paths of source files whose units are left out
   * @param exclusions units that are there, but have no statements
   */
  constructor(
    private readonly withoutFiles: ReadonlySet<string> = new Set(),
    private readonly exclusions?: Exclusions,
  ) {}

  /** Unit lists in which excluded units have no statements: the same if nothing is excluded. */
  without(exclusions: Exclusions): UnitIndexes {
    return exclusions.isEmpty ? this : new UnitIndexes(this.withoutFiles, exclusions)
  }

  /** The units of the measured packages in the pods. */
  of(pods: readonly Pod[], measured: ReadonlySet<string>): UnitIndex {
    const builds = pods.map(({ counters: { layout } }) => {
      const number = this.numbers.get(layout) ?? this.numbers.size
      this.numbers.set(layout, number)
      return number
    })
    const key = JSON.stringify([builds, [...measured].sort()])
    const known = this.indexes.get(key)
    if (known !== undefined) return known
    const whole = indexUnits(
      pods.map(({ meta, counters: { layout } }) => ({ meta, layout })),
      (importPath) => measured.has(importPath),
      (sourceFile) => this.withoutFiles.has(sourceFile),
    )
    const index = this.exclusions === undefined ? whole : withoutStatements(whole, this.exclusions)
    // The oldest is removed first.
    const [oldest] = this.indexes.keys()
    if (oldest !== undefined && this.indexes.size === MAX_INDEXES) this.indexes.delete(oldest)
    this.indexes.set(key, index)
    return index
  }
}
