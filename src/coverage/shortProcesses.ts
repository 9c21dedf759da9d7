/** @module Lists of processes that stay short, however many processes there were. */
import { processCount } from '../covdata/read/podProcess.js'
import { groupBy } from '../support/arrays.js'
import type { ProcessInfo } from './measuredBinaries.js'

/** How many processes a manifest lists one by one. */
export const MAX_OF_LEG = 1000
/** How many a report of merged legs lists one by one. */
export const MAX_OF_LEGS = 10_000

/** The same list if it is short enough; otherwise the first of those with the same command and ending stands for all. */
export function shortProcesses(processes: readonly ProcessInfo[], max: number): readonly ProcessInfo[] {
  if (processes.length <= max) return processes
  const groups = groupBy(processes, ({ source, command, ending }) =>
    JSON.stringify([source, command, ending]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const others = processCount(group) - 1
    return first === undefined ? [] : others === 0 ? first : { ...first, others }
  })
}

/** A manifest whose list is short: many are in memory at once, and those of earlier versions list every process. */
export function withShortList<T extends { readonly processes: readonly ProcessInfo[] }>(manifest: T): T {
  return { ...manifest, processes: shortProcesses(manifest.processes, MAX_OF_LEG) }
}
