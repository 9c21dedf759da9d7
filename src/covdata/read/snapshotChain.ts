/**
 * @module Counter data files that may be of one process, and do not say so. `coverage.WriteCountersDir` writes the counts
 * since the start under a new name each time, and the end of the process writes them once more: added up they would count
 * several times.
 */
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'

/**
 * Files of which each may be a later snapshot of the process than the one before. If none of them has more than another
 * (`grew`), they are of as many processes that did exactly the same: in containers every process may have id 1.
 */
export interface SnapshotChain {
  readonly processes: PodProcess[]
  /** Of the last one. */
  readonly counters: PodCounters
  readonly grew: boolean
}

/** @returns the chain with one more file, in which the other one is used up; undefined if that is not of the same process, since counters only grow */
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
