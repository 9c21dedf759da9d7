/** @module What pods cover, without building a model. */
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'
import { SOURCES, type Source } from './model.js'
import type { Tally } from '../covdata/units/tally.js'

/**
 * The covered and total statements of pods.
 * @param index the units of these pods
 * @param source the source whose counters count; by default all
 */
export function tallyColumn(index: UnitIndex, pods: readonly Pod[], source?: Source): Tally {
  const columns = source === undefined ? [...SOURCES.keys()] : [SOURCES.indexOf(source)]
  // Whether a unit is covered is the same in every mode.
  const counts = countUnits(
    index,
    pods.flatMap((pod) => countersOfColumns(pod, columns) ?? []),
    'set',
  )
  return { covered: coveredStatements(index, counts), total: index.statements }
}
