/** @module Groups counter data files and live files by the process that they are from. */
import type { CounterFileName } from './pods.js'
import type { WrittenIdentity } from '../format/processIdentity.js'

/**
 * Files of a process that count from the same moment: from its start, or from when it last cleared its counters. One of
 * the files has all the counts of the others.
 */
export interface CounterGeneration {
  /** Counter data files that the process wrote itself, by time. */
  readonly own: CounterFileName[]
  /** Its live file, and copies of it that may have been made while it ran. */
  readonly live: CounterFileName[]
}

/** All the files of one process, in any of the directories. */
export interface ProcessFiles {
  /** In the order of time. */
  readonly generations: readonly CounterGeneration[]
  /** Whether it ended normally: the last of its files says so. */
  readonly ended: boolean
}

/** Files with the same process id, by process as far as they identify it. */
export interface FilesByProcess {
  /** The processes that are identified by their files. */
  readonly processes: readonly ProcessFiles[]
  /** The other files, by time. Those in a group are in the same directory, and may be from one process. */
  readonly groups: readonly (readonly CounterFileName[])[]
}

/**
 * Groups the files of a pod, one process id after the other. Files that a merge wrote have process id 0, and each is a group
 * of its own.
 * @param identityOf reads which process a file is from; only called if another file has the same process id
 */
export function* filesByProcess(
  names: readonly CounterFileName[],
  identityOf: (name: CounterFileName) => WrittenIdentity | undefined,
): Iterable<FilesByProcess> {
  // Most ids belong to one file, which needs no list.
  const byId = new Map<number, CounterFileName | CounterFileName[]>()
  for (const name of names) {
    const known = byId.get(name.pid)
    if (known === undefined) byId.set(name.pid, name)
    else if (Array.isArray(known)) known.push(name)
    else byId.set(name.pid, [known, name])
  }
  for (const files of byId.values()) {
    if (!Array.isArray(files)) yield alone(files)
    else if (files[0]?.pid === 0) for (const file of files) yield alone(file)
    else yield filesOfId(files, identityOf)
  }
}

function alone(name: CounterFileName): FilesByProcess {
  if (name.live === undefined) return { processes: [], groups: [[name]] }
  return { processes: [{ generations: [{ own: [], live: [name] }], ended: false }], groups: [] }
}

function filesOfId(
  names: readonly CounterFileName[],
  identityOf: (name: CounterFileName) => WrittenIdentity | undefined,
): FilesByProcess {
  const processes = new Map<bigint, GrowingProcess>()
  const groups = new Map<number, CounterFileName[]>()
  for (const name of names) {
    const { live } = name
    const identity = live ?? identityOf(name)
    if (identity === undefined) {
      entry(groups, name.directory, (): CounterFileName[] => []).push(name)
      continue
    }
    const process = entry(processes, identity.started, newProcess)
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
