/** @module Binaries whose counters are of different kinds. Nothing here depends on the order of the pods. */
import { widerMode } from '../covdata/format/format.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'

export interface OneGranularity {
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
}

/**
 * Leaves out pods that count by function (perfunc) if others count by unit (perblock), since they cannot be added up.
 * @returns the pods of one granularity, and a problem for each pod that is left out
 */
export function withOneGranularity(pods: readonly Pod[]): OneGranularity {
  const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock')
  const kept = byUnit.length === 0 ? pods : byUnit
  const left = pods.filter((pod) => !kept.includes(pod))
  return {
    pods: kept,
    problems: left.map(({ metaPath, meta }) => ({
      code: 'granularity-clash',
      path: metaPath,
      message: `it has a counter for each function (${meta.granularity}), other binaries for each unit (perblock); it is left out`,
    })),
  }
}

/** A problem for each pod whose mode is narrower than the widest one. */
export function modeClashes(pods: readonly Pod[]): readonly DataProblem[] {
  const [first, ...modes] = pods.map((pod) => pod.meta.mode)
  const widest = modes.reduce(widerMode, first ?? 'set')
  const narrower = pods.filter((pod) => pod.meta.mode !== widest)
  return narrower.map(({ metaPath, meta }) => ({
    code: 'mode-clash',
    path: metaPath,
    message: `its mode is ${meta.mode}, that of other binaries ${widest}${meta.mode === 'set' ? '; what it covers counts as executed once' : ''}`,
  }))
}
