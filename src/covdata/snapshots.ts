/**
 * @module Several counter data files of one process. `coverage.WriteCountersDir` writes the counts since the start under
 * a new name each time, and the end of the process writes them once more: added up they would count several times.
 */
import type { PodCounters } from './podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'

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

/**
 * Files that may be of one process: of the same id and directory, by time; processes in containers, which often have the
 * same id, have a directory each. Files of merges (process id 0) and all others are alone.
 */
export function groupByProcess(names: readonly CounterFileName[]): readonly (readonly CounterFileName[])[] {
  const groups = new Map<string, CounterFileName[]>()
  for (const name of names) {
    const key = name.pid === 0 ? name.path : `${name.directory} ${name.pid}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return [...groups.values()].map((group) =>
    group.length === 1 ? group : group.sort((one, other) => (one.time < other.time ? -1 : 1)),
  )
}

/** A live file with its copies, and by time what its process wrote itself. */
export interface LiveGroup {
  /** Of one process: of one id and start. A copy that was made while it ran has less. */
  readonly copies: readonly CounterFileName[]
  readonly own: readonly CounterFileName[]
}

/**
 * Finds the files of processes that have a live file, in whatever directory they lie: it says when its process began and
 * when it last wrote, and in that time no other process has its id.
 */
export function groupByLiveFile(names: readonly CounterFileName[]): {
  readonly live: readonly LiveGroup[]
  readonly others: readonly CounterFileName[]
} {
  const groups = new Map<string, { readonly copies: CounterFileName[]; readonly own: CounterFileName[] }>()
  for (const name of names) {
    if (name.live === undefined) continue
    const key = `${name.pid} ${name.live.started}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { copies: [name], own: [] })
    else group.copies.push(name)
  }
  const all = [...groups.values()]
  const others: CounterFileName[] = []
  for (const name of names) {
    if (name.live !== undefined) continue
    const matching = all.filter(({ copies }) => copies.some((live) => isOwn(live, name)))
    // In containers many processes have one id; then each has a directory.
    const beside = matching.find(({ copies }) => copies.some(({ directory }) => directory === name.directory))
    const group = beside ?? matching[0]
    if (group === undefined) others.push(name)
    else group.own.push(name)
  }
  for (const { own } of all) own.sort((one, other) => (one.time < other.time ? -1 : 1))
  return { live: all, others }
}

function isOwn({ pid, live }: CounterFileName, file: CounterFileName): boolean {
  return live !== undefined && file.pid === pid && file.time >= live.started && file.time <= live.lastWritten
}
