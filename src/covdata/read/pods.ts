/**
 * @module Finds the files that belong together. A pod is a meta-data file and all counter data files with its tag, in any
 * of the directories (Go's internal/coverage/pods).
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { UserError, errorCode } from '../../support/errors.js'
import { systemReason } from '../../support/systemFault.js'
import { byteOrderOf, compareBytes } from '../bytes/byteOrder.js'
import type { ReadBudget } from '../bytes/fileReader.js'
import { opendir } from '../bytes/fileSystem.js'
import { LIVE_NAME, type LiveProcess } from '../live/liveFile.js'
import { type LivePlace, listLiveFiles } from '../live/liveFiles.js'
import type { DataProblem } from '../format/dataProblem.js'
import type { SeenFiles } from './seenFiles.js'
import { type WrittenFile, writtenInstead } from './writtenInstead.js'

/** What the name of a counter data file says about it. */
export interface CounterFileName {
  readonly path: string
  /** Index into the list of directories. */
  readonly directory: number
  readonly pid: number
  /** When it was written, in nanoseconds since 1970; for a live file, when its process started. */
  readonly time: bigint
  /** The process of a live file; undefined for files that Go itself writes. */
  readonly live?: LiveProcess
  /** Whether the directory entry says that it is a regular file, not a link or anything else. */
  readonly isRegular?: boolean
}

/** The files of a pod, whose contents have not been read yet (except for the headers of live files). */
export interface PodFiles {
  /** What follows `covmeta.` in the file name: normally the hash of the meta-data file. */
  readonly tag: string
  /** All copies of the meta-data file, in the order of the directories; the first one that can be read is used. */
  readonly metaPaths: readonly string[]
  /** By directory, then by path. */
  readonly counterFiles: readonly CounterFileName[]
  /** Indexes of the directories that hold a file of the pod, ascending, not considering live files of test processes. */
  readonly directories: readonly number[]
  /** Indexes of the directories that hold a live file of a test process; the same directory may be in both lists. */
  readonly testDirectories: readonly number[]
}

/** The pods in some directories, and the problems with files that belong to none. */
export interface PodCollection {
  /** Sorted by the path of the first meta-data file. */
  readonly pods: readonly PodFiles[]
  readonly problems: readonly DataProblem[]
  /** The number of live files that are left out, as Go's covdata does not know them; 0 with `seen`. */
  readonly liveFilesIgnored: number
}

const META_NAME = /^covmeta\.(?<tag>[^\t\n\f\r ]+)$/
const COUNTER_NAME = /^covcounters\.([^\t\n\f\r ]+)\.(\d+)\.(\d+)$/
const TEMPORARY_NAME = /^tmp\.cov(?:meta|counters)\./
/** Of a directory, read at once. */
const ENTRIES = 512
/** Go ignores files whose process id does not fit into a 64-bit int. */
const MAX_PID = 2n ** 63n - 1n
/** The digits of MAX_PID: shorter ids need no comparison. */
const MIN_LARGE_DIGITS = 19

/**
 * Finds the pods in directories, without their subdirectories.
 * @param seen if given, live files count, and directories that were seen before are ignored
 * @throws UserError when a directory cannot be read
 */
export async function collectPods(directories: readonly string[], seen?: SeenFiles): Promise<PodCollection> {
  const metas: TaggedMeta[] = []
  const counters: TaggedCounters[] = []
  const problems: DataProblem[] = []
  const leftovers: Leftover[] = []
  const livePlaces: LivePlace[] = []
  const tags = new Map<string, string>()
  for (const [directory, directoryPath] of directories.entries()) {
    const names = await filesIn(directoryPath)
    const known = seen?.directory(directoryPath)
    if (known !== undefined) {
      problems.push({ code: 'duplicate-directory', path: directoryPath, message: `it was read as ${known}` })
      continue
    }
    // Calling path.join for each file would take longer than everything else here.
    const prefix = path.join(directoryPath, 'x').slice(0, -1)
    for (const { name, isRegular } of names) {
      const file = prefix + name
      const counterFile = parseCounterName(name, tags)
      if (counterFile !== undefined) {
        // What is spread comes last, for the sake of memory: see CounterFileAdder.
        counters.push({ path: file, directory, isRegular, ...counterFile })
        continue
      }
      const tag = META_NAME.exec(name)?.groups?.tag
      if (tag !== undefined) metas.push({ tag, path: file, directory })
      if (TEMPORARY_NAME.test(name)) leftovers.push({ name, path: file, directory })
      if (LIVE_NAME.test(name)) livePlaces.push({ path: file, directory })
    }
  }
  if (seen !== undefined) await addLiveFiles(livePlaces, { metas, counters, problems }, seen.budget)
  const lost = seen === undefined ? leftovers : withoutKept(leftovers, { metas, counters })
  for (const { path: file } of lost) problems.push(leftover(file))
  const metasByTag = byTag(metas)
  const countersByTag = byTag(counters)
  const pods = [...metasByTag].map(([tag, copies]): PodFiles => {
    const counterFiles = countersByTag.get(tag) ?? []
    const used = [...copies, ...counterFiles]
    const isTest = ({ live }: TaggedMeta | TaggedCounters): boolean => live?.kind === 'test'
    return {
      tag,
      metaPaths: copies.map((copy) => copy.path),
      // What was added for live files comes last; the others are in this order already.
      counterFiles: livePlaces.length > 0 ? counterFiles.toSorted(byDirectoryAndPath) : counterFiles,
      directories: directoriesOf(used.filter((file) => !isTest(file))),
      testDirectories: directoriesOf(used.filter(isTest)),
    }
  })
  for (const { tag, path: orphan } of counters) {
    if (!metasByTag.has(tag)) problems.push(orphaned(tag, orphan))
  }
  pods.sort((one, other) => compareBytes(one.metaPaths[0] ?? '', other.metaPaths[0] ?? ''))
  return { pods, problems, liveFilesIgnored: seen === undefined ? livePlaces.length : 0 }
}

function directoriesOf(files: readonly { readonly directory: number }[]): readonly number[] {
  return [...new Set(files.map(({ directory }) => directory))].sort((one, other) => one - other)
}

interface Leftover {
  readonly name: string
  readonly path: string
  readonly directory: number
}

/** Leaves out temporary files whose content is not lost: it is in a live file, or another process wrote it too. */
function withoutKept(
  leftovers: readonly Leftover[],
  { metas, counters }: Pick<Found, 'metas' | 'counters'>,
): readonly Leftover[] {
  const tags = new Set(metas.map(({ tag }) => tag))
  const live = new Set(
    counters.flatMap((file) => (file.live === undefined ? [] : `${file.directory} ${file.pid}`)),
  )
  return leftovers.filter(({ name, directory }) => {
    // Go appends digits to the hash.
    const hash = /^tmp\.covmeta\.([\da-f]{32})/.exec(name)?.[1]
    if (hash !== undefined) return !tags.has(hash)
    const pid = /^tmp\.covcounters\.[\da-f]{32}\.(\d+)\./.exec(name)?.[1]
    return pid === undefined || !live.has(`${directory} ${pid}`)
  })
}

interface TaggedMeta {
  readonly tag: string
  readonly path: string
  readonly directory: number
  readonly live?: LiveProcess
}

interface TaggedCounters extends CounterFileName {
  readonly tag: string
}

interface Found {
  readonly metas: TaggedMeta[]
  readonly counters: TaggedCounters[]
  readonly problems: DataProblem[]
}

/** Adds live files to the counter data files, and those that hold meta-data to the meta-data files as well. */
async function addLiveFiles(
  places: readonly LivePlace[],
  { metas, counters, problems }: Found,
  budget: ReadBudget,
): Promise<void> {
  const { files, problems: faults, gone } = await listLiveFiles(places, metas, budget)
  const ended = new Set<string>()
  for (const { path: live, directory } of gone) {
    const written = writtenInstead(live)
    if (written === undefined) continue
    ended.add(live)
    if (!counters.some(({ path: known }) => known === written.path)) counters.push({ ...written, directory })
    addMeta(written, directory, metas)
  }
  for (const fault of faults) if (!ended.has(fault.path)) problems.push(fault)
  for (const { tag, path: file, directory, pid, process, hasMeta } of files) {
    counters.push({ tag, path: file, directory, pid, time: process.started, live: process })
    if (hasMeta) metas.push({ tag, path: file, directory, live: process })
  }
}

/** Test binaries write their meta-data as they end, too. */
function addMeta({ tag, path: file }: WrittenFile, directory: number, metas: TaggedMeta[]): void {
  const own = path.join(path.dirname(file), `covmeta.${tag}`)
  if (existsSync(own) && !metas.some(({ path: known }) => known === own))
    metas.push({ tag, path: own, directory })
}

function byTag<T extends { readonly tag: string }>(files: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const file of files) {
    const group = groups.get(file.tag)
    if (group === undefined) groups.set(file.tag, [file])
    else group.push(file)
  }
  return groups
}

interface Entry {
  readonly name: string
  readonly isRegular: boolean
}

/** Everything in a directory but subdirectories, sorted by name, byte by byte. Links are included, whatever their target. */
async function filesIn(directory: string): Promise<readonly Entry[]> {
  const entries = await entriesIn(directory).catch((error: unknown) => {
    const reason =
      errorCode(error) === 'ENOENT'
        ? 'there is no such directory'
        : errorCode(error) === 'ENOTDIR'
          ? 'it is not a directory'
          : systemReason(error)
    throw new UserError(
      `reading inputs: the directory ${JSON.stringify(directory)} cannot be read: ${reason}`,
      'Name the directory that GOCOVERDIR was set to when the instrumented binaries ran.',
      { cause: error },
    )
  })
  const compare = byteOrderOf(entries.map(({ name }) => name))
  return entries.sort((one, other) => compare(one.name, other.name))
}

/**
 * Some at a time: of a directory with 200,000 files, Node's whole list takes 30 MB more while it is made, and so do promises
 * for each of them.
 */
async function entriesIn(directory: string): Promise<Entry[]> {
  const entries: Entry[] = []
  const dir = await opendir(directory, { bufferSize: ENTRIES })
  try {
    for (let entry = dir.readSync(); entry !== null; entry = dir.readSync())
      if (!entry.isDirectory()) entries.push({ name: entry.name, isRegular: entry.isFile() })
  } finally {
    dir.closeSync()
  }
  return entries
}

/** @param tags each tag once: as a part of a name, V8 would keep the whole name of every file for it */
function parseCounterName(
  name: string,
  tags: Map<string, string>,
): (Pick<CounterFileName, 'pid' | 'time'> & { tag: string }) | undefined {
  if (!name.startsWith('covcounters.')) return undefined
  const [, tag, pid, time] = COUNTER_NAME.exec(name) ?? []
  if (tag === undefined || pid === undefined || time === undefined) return undefined
  if (pid.length >= MIN_LARGE_DIGITS && BigInt(pid) > MAX_PID) return undefined
  if (!tags.has(tag)) tags.set(tag, tag)
  return { tag: tags.get(tag) ?? tag, pid: Number(pid), time: BigInt(time) }
}

function byDirectoryAndPath(one: CounterFileName, other: CounterFileName): number {
  return one.directory - other.directory || compareBytes(one.path, other.path)
}

function leftover(file: string): DataProblem {
  return {
    code: 'leftover-temporary-file',
    path: file,
    message: 'the process did not finish writing this file; the data is lost',
  }
}

function orphaned(tag: string, file: string): DataProblem {
  return {
    code: 'orphan-counters',
    path: file,
    message: `no directory has its meta-data file, covmeta.${tag}; its counters are left out`,
  }
}
