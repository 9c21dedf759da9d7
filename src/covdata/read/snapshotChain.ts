/**
 * @module Recognises snapshots: counter data files that may be from one process but do not say so. Each call of
 * `coverage.WriteCountersDir`, and the end of the process, writes all counts since the start to a new file. Added up,
 * they would count several times.
 */
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'

/**
 * Files that may each be a later snapshot of the same process than the file before. If all of them are equal (`grew` is
 * false), they are from different processes that did exactly the same: in containers every process may have id 1.
 */
export interface SnapshotChain {
  readonly processes: PodProcess[]
  /** The counters of the last file. */
  readonly counters: PodCounters
  readonly grew: boolean
}

/**
 * Appends a file to a chain. Do not use the old chain afterwards: the new one takes over its list of processes.
 * @returns undefined if the file is from another process, since its arguments differ or some counter is lower
 */
export function chainWith(
  chain: SnapshotChain,
  { process, counters }: { readonly process: PodProcess; readonly counters: PodCounters },
): SnapshotChain | undefined {
  const [one, other] = [chain.processes[0]?.args ?? [], process.args]
  const sameArgs = one.length === other.length && one.every((arg, index) => arg === other[index])
  const growth = sameArgs ? chain.counters.growthTo(counters) : 'less'
  if (growth === 'less') return undefined
  chain.processes.push(process)
  return { processes: chain.processes, counters, grew: chain.grew || growth === 'more' }
}
