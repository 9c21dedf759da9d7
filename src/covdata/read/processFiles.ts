/** @module Which counter data files are of one process. */
import type { CounterFileName } from './pods.js'
import type { WrittenIdentity } from '../format/processIdentity.js'

/**
 * What a process left that counts from the same moment on: from its start, or from when it last cleared its counters. One of
 * the files has all that the others have.
 */
export interface CounterGeneration {
  /** What it wrote itself, by time. */
  readonly own: CounterFileName[]
  /** Its live file, and copies that may have been made while it ran. */
  readonly live: CounterFileName[]
}

/** What a process left, in whatever directory. */
export interface ProcessFiles {
  /** In their order. */
  readonly generations: readonly CounterGeneration[]
  /** It ended by itself: the last of its files says so. */
  readonly ended: boolean
}

export interface FilesByProcess {
  /** Of processes that are told by their files. */
  readonly processes: readonly ProcessFiles[]
  /** Other files, by time. Those of a group have the same process id and directory, and may be of one process. */
  readonly groups: readonly (readonly CounterFileName[])[]
}

/**
 * Files of merges have process id 0, and each is alone.
 * @param identityOf what a file says of its process; only asked where another file has the same process id
 */
export function filesByProcess(
  names: readonly CounterFileName[],
  identityOf: (name: CounterFileName) => WrittenIdentity | undefined,
): FilesByProcess {
  const filesOf = new Map<number, number>()
  for (const { pid } of names) filesOf.set(pid, (filesOf.get(pid) ?? 0) + 1)
  const processes = new Map<string, GrowingProcess>()
  const groups = new Map<string, CounterFileName[]>()
  for (const name of names) {
    const { pid, live } = name
    const alone = pid === 0 || filesOf.get(pid) === 1
    const identity = live ?? (alone ? undefined : identityOf(name))
    if (identity === undefined) {
      const group = entry(groups, alone ? name.path : `${name.directory} ${pid}`, (): CounterFileName[] => [])
      group.push(name)
      continue
    }
    const process = entry(processes, `${pid} ${identity.started}`, newProcess)
    const generation = entry(process.generations, identity.clears, newGeneration)
    generation[live === undefined ? 'own' : 'live'].push(name)
    if ('atEnd' in identity && identity.atEnd) process.ended = true
  }
  return {
    processes: [...processes.values()].map(({ generations, ended }) => ({
      generations: [...generations]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { own, live }]) => ({ own: byTime(own), live })),
      ended,
    })),
    groups: [...groups.values()].map(byTime),
  }
}

interface GrowingProcess {
  readonly generations: Map<bigint, CounterGeneration>
  ended: boolean
}

function newProcess(): GrowingProcess {
  return { generations: new Map(), ended: false }
}

function newGeneration(): CounterGeneration {
  return { own: [], live: [] }
}

function byTime(names: CounterFileName[]): CounterFileName[] {
  return names.length === 1 ? names : names.sort((one, other) => (one.time < other.time ? -1 : 1))
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
