/** @module Programs that were built to count in different ways. */
import { widerMode } from '../covdata/format/format.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'

export interface Settled {
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
}

/**
 * Leaves out pods that count by function where others count by unit, since their figures cannot be added, and says which
 * pods count less than the widest mode. The order of the pods does not matter.
 */
export function settleClashes(pods: readonly Pod[]): Settled {
  const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock')
  const kept = byUnit.length === 0 ? pods : byUnit
  const left = pods.filter((pod) => !kept.includes(pod))
  const [first, ...modes] = kept.map((pod) => pod.meta.mode)
  const widest = modes.reduce(widerMode, first ?? 'set')
  const narrower = kept.filter((pod) => pod.meta.mode !== widest)
  return {
    pods: kept,
    problems: [
      ...left.map(({ metaPath, meta }): DataProblem => ({
        code: 'granularity-clash',
        path: metaPath,
        message: `it counts ${meta.granularity}, the other programs perblock; it is left out`,
      })),
      ...narrower.map(({ metaPath, meta }): DataProblem => ({
        code: 'mode-clash',
        path: metaPath,
        message: `it counts in mode ${meta.mode}, other programs in mode ${widest}${meta.mode === 'set' ? '; what it executed counts once' : ''}`,
      })),
    ],
  }
}
