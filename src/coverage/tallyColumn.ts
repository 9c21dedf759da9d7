/** @module Statements without a model: what some pods cover by themselves. */
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'
import { SOURCES, type Source } from './model.js'
import type { Tally } from '../covdata/units/tally.js'

/**
 * @param index of these pods
 * @param source whose counters count; all of them without it
 */
export function tallyColumn(index: UnitIndex, pods: readonly Pod[], source?: Source): Tally {
  const columns = source === undefined ? [...SOURCES.keys()] : [SOURCES.indexOf(source)]
  // Whether a unit was executed is the same in every mode.
  const counts = countUnits(
    index,
    pods.flatMap((pod) => countersOfColumns(pod, columns) ?? []),
    'set',
  )
  return { covered: coveredStatements(index, counts), total: index.statements }
}
