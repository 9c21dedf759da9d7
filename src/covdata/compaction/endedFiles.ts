/**
 * @module Which files of a directory may be merged while the suite runs: those of processes that have ended, all of a process
 * at once. A process that may leave more files is left alone, as is what a report would have to say something about.
 */
import { basename } from 'node:path'
import { groupBy } from '../../support/arrays.js'
import type { WrittenIdentity } from '../format/processIdentity.js'
import type { CounterFileName, PodFiles } from '../read/pods.js'

/** What is known about processes. */
export interface Processes {
  /** Whether a process of this machine has the id. */
  readonly isAlive: (pid: number) => boolean
  /** Paths of live files whose processes have certainly ended. */
  readonly ended: ReadonlySet<string>
  /** Ids of processes that also left files elsewhere: in folders below, or under temporary names. */
  readonly elsewhere: ReadonlySet<number>
}

export interface FileQuestions {
  /** Whether a file has been there for a moment. */
  readonly isOld: (file: CounterFileName) => boolean
  /** Whether a file was looked at before, and cannot be merged. */
  readonly isLeft: (file: CounterFileName) => boolean
  readonly identityOf: (file: CounterFileName) => WrittenIdentity | undefined
  /** The column in which a file counts. */
  readonly columnOf: (file: CounterFileName, identity: WrittenIdentity | undefined) => number
}

/** A file that may be merged, with the tag of its pod. */
export interface EndedFile {
  readonly tag: string
  readonly name: CounterFileName
}

/** @returns the files of each process that may be merged, by process id */
export function endedFiles(
  pods: readonly PodFiles[],
  { isAlive, ended, elsewhere }: Processes,
  questions: FileQuestions,
): ReadonlyMap<number, readonly EndedFile[]> {
  const files = pods.flatMap(({ tag, counterFiles }) => counterFiles.map((name) => ({ tag, name })))
  const byProcess = groupBy(files, ({ name }) => name.pid)
  // Sums, among them our own.
  byProcess.delete(0)
  for (const [pid, own] of byProcess) {
    const isReady = own.every(
      ({ name }) =>
        questions.isOld(name) && !questions.isLeft(name) && (name.live === undefined || ended.has(name.path)),
    )
    if (!isReady || elsewhere.has(pid) || isAlive(pid) || !isUniform(own, questions)) byProcess.delete(pid)
  }
  return byProcess
}

/**
 * Whether all files with a process id count in the same sum, so that they can be merged at once. A single file does; of
 * several, all have to say which process they are from.
 */
function isUniform(files: readonly EndedFile[], { identityOf, columnOf }: FileQuestions): boolean {
  const [first] = files
  if (first === undefined || files.length === 1) return true
  if (files.some(({ tag }) => tag !== first.tag)) return false
  const own = files.filter(({ name }) => name.live === undefined)
  const identities = own.map(({ name }) => identityOf(name))
  const atEnd = new Map(
    identities.flatMap((identity) =>
      identity?.atEnd === true ? [[identity.started, identity.fixed] as const] : [],
    ),
  )
  const sums = files.map(({ name }) => {
    const { live } = name
    if (live === undefined) {
      const identity = identities[own.findIndex((other) => other.name === name)]
      return identity === undefined ? undefined : `${columnOf(name, identity)} ${identity.fixed}`
    }
    const fixed = atEnd.get(live.started)
    // What such a process had written before it was killed is told apart from the rest.
    if (fixed === undefined && own.length > 0) return undefined
    return `${columnOf(name, undefined)} ${fixed ?? live.ending.how !== 'itself'}`
  })
  return sums.every((sum) => sum !== undefined && sum === sums[0])
}

/** The ids of processes that left temporary files, by the names of files. */
export function temporaryOwners(names: readonly string[]): readonly number[] {
  return names.flatMap((name) => {
    const [, pid] = /^tmp\.covcounters\.[^.]+\.(\d+)\./.exec(name) ?? []
    return pid === undefined ? [] : Number(pid)
  })
}

/** The ids of processes that left data, by the paths of files. */
export function dataOwners(paths: readonly string[]): readonly number[] {
  return paths.flatMap((path) => {
    const [, pid] = /^(?:live\.covcounters|covcounters\..+)\.(\d+)\.\d+$/.exec(basename(path)) ?? []
    return pid === undefined ? [] : Number(pid)
  })
}
