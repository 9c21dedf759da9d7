/** @module Programs that were built to count in different ways. The order of the pods matters nowhere here. */
import { widerMode } from '../covdata/format/format.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'

export interface OneGranularity {
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
}

/** Leaves out pods that count by function where others count by unit: their figures cannot be added. */
export function withOneGranularity(pods: readonly Pod[]): OneGranularity {
  const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock')
  const kept = byUnit.length === 0 ? pods : byUnit
  const left = pods.filter((pod) => !kept.includes(pod))
  return {
    pods: kept,
    problems: left.map(({ metaPath, meta }) => ({
      code: 'granularity-clash',
      path: metaPath,
      message: `it counts ${meta.granularity}, the other programs perblock; it is left out`,
    })),
  }
}

/** Says which pods count less than the widest mode. */
export function modeClashes(pods: readonly Pod[]): readonly DataProblem[] {
  const [first, ...modes] = pods.map((pod) => pod.meta.mode)
  const widest = modes.reduce(widerMode, first ?? 'set')
  const narrower = pods.filter((pod) => pod.meta.mode !== widest)
  return narrower.map(({ metaPath, meta }) => ({
    code: 'mode-clash',
    path: metaPath,
    message: `it counts in mode ${meta.mode}, other programs in mode ${widest}${meta.mode === 'set' ? '; what it executed counts once' : ''}`,
  }))
}
