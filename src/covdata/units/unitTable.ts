/** @module The unit table: the units of any number of pods, each once, with their counts added up. */
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

export interface UnitTable {
  /** By which the counts were added; undefined without pods. */
  readonly mode: CounterMode | undefined
  /** Sorted by import path, byte by byte. Packages without units are in it. */
  readonly packages: readonly PackageUnits[]
}

export interface UnitTableOptions {
  /**
   * How counts of pods of several modes are added: by the first mode, as Go's covdata does it where it puts up with them
   * (`relaxed`, the default), or by the widest, so that the order of the pods does not matter.
   */
  readonly modes?: 'relaxed' | 'widest'
  /** Which packages go into the table, by import path; all by default. */
  readonly matches?: (importPath: string) => boolean
  /** Which of a pod's counters count; all by default, none for undefined. */
  readonly countersOf?: (pod: Pod) => PodCounters | undefined
}

/**
 * Builds the table. Tables of the same pods and packages have the same units in the same order, whatever `countersOf` says.
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

/** @param counts of the units of the index, which were added by `mode` */
export function unitTable(index: UnitIndex, counts: Uint32Array, mode: CounterMode | undefined): UnitTable {
  const packages = index.packages.map((indexed) => ({
    ...indexed,
    counts: counts.subarray(indexed.start, indexed.start + indexed.functionOf.length),
  }))
  return { mode, packages }
}
