/** @module Builds the unit table: the units of any number of pods, each once, with their counts added up. */
import type { CounterMode } from '../format/format.js'
import { widerMode } from '../format/format.js'
import { checkGranularity } from '../read/granularity.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { Pod } from '../read/readPods.js'
import { type IndexedPackage, type UnitIndex, countUnits, indexUnits } from './unitIndex.js'

/** Unit i was executed `counts[i]` times. */
export interface PackageUnits extends IndexedPackage {
  readonly counts: Uint32Array
}

/** The units of some pods with their counts, package by package. */
export interface UnitTable {
  /** How the counts were added up; undefined without pods. */
  readonly mode: CounterMode | undefined
  /** Sorted by import path, byte by byte. Packages without units are included. */
  readonly packages: readonly PackageUnits[]
}

export interface UnitTableOptions {
  /**
   * How to add up the counts of pods of several modes: by the first mode, as Go's covdata does when it tolerates several
   * (`relaxed`, the default), or by the widest, so that the order of the pods does not matter.
   */
  readonly modes?: 'relaxed' | 'widest'
  /** Decides by import path which packages are included; all by default. */
  readonly matches?: (importPath: string) => boolean
  /** Chooses which counters of a pod count: all by default, none if it returns undefined. */
  readonly countersOf?: (pod: Pod) => PodCounters | undefined
}

/**
 * Builds a table. Tables of the same pods and packages have the same units in the same order, whatever `countersOf` returns.
 * @throws UserError when the pods cannot be reported together: their granularities differ
 */
export function buildUnitTable(pods: readonly Pod[], options: UnitTableOptions = {}): UnitTable {
  const { matches = () => true, countersOf = (pod: Pod) => pod.counters } = options
  checkGranularity(pods)
  const modes = pods.map(({ meta }) => meta.mode)
  const mode = options.modes === 'widest' && modes.length > 0 ? modes.reduce(widerMode) : modes[0]
  const index = indexUnits(
    pods.map(({ meta, counters: { layout } }) => ({ meta, layout })),
    matches,
  )
  const counts = countUnits(
    index,
    pods.flatMap((pod) => countersOf(pod) ?? []),
    mode ?? 'set',
  )
  return unitTable(index, counts, mode)
}

/**
 * Makes a table of an index and the counts of its units.
 * @param mode by which the counts were added up
 */
export function unitTable(index: UnitIndex, counts: Uint32Array, mode: CounterMode | undefined): UnitTable {
  const packages = index.packages.map((indexed) => ({
    ...indexed,
    counts: counts.subarray(indexed.start, indexed.start + indexed.functionOf.length),
  }))
  return { mode, packages }
}
