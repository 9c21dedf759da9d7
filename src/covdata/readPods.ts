/** @module From directories to merged counters. Whatever is wrong with a file costs that file only. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { CounterMode } from '../coverage/model.js'
import { UserError, describeError, errorCode } from '../errors.js'
import { FormatError } from './bytes.js'
import { type CounterFile, type ProcessOrigin, decodeCounterFile, visitEntries } from './counterFile.js'
import { widerMode } from './format.js'
import { type MetaFile, decodeMetaFile } from './metaFile.js'
import { forEachLimited } from './parallel.js'
import { CounterLayout, PodCounters } from './podCounters.js'
import { type CounterFileName, type PodFiles, collectPods } from './pods.js'
import type { DataProblem, DataProblemCode } from './problems.js'

/** A process that left counters, or the sum of several when the file comes from a merge (pid 0). */
export interface PodProcess extends ProcessOrigin {
  readonly pid: number
  /** When the counters were written, in nanoseconds since 1970. */
  readonly time: bigint
  /** Index into the directories that were read. */
  readonly directory: number
  /** Its counter data file. */
  readonly path: string
}

/** A meta-data file with the merged counters of everything that was counted for it. */
export interface Pod {
  readonly tag: string
  /** The copy that was read. */
  readonly metaPath: string
  readonly meta: MetaFile
  /** Indexes of the directories that hold a file of the pod, ascending. */
  readonly directories: readonly number[]
  /** Of all directories together. */
  readonly counters: PodCounters
  /** By index of the directory; only directories with a readable counter data file are in it. */
  readonly countersByDirectory: ReadonlyMap<number, PodCounters>
  /** One for each readable counter data file, by directory and path. */
  readonly processes: readonly PodProcess[]
}

export interface PodRead {
  /** Sorted by the path of the meta-data file. */
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
}

export interface ReadOptions {
  /**
   * How the counters of a pod are added up: by its own mode, or as Go's covdata does where it puts up with several
   * modes, by the widest mode met so far.
   */
  readonly arithmetic?: 'own' | 'widest'
}

/** Files that are read at the same time. */
const PARALLEL_FILES = 16
/** No real file comes near it; what is larger is not read into memory. */
const LARGEST_FILE = 32 * 1024 * 1024

/**
 * Reads all coverage data in directories. The directories keep their indexes, so the same list tells later what was
 * covered by whom. Memory does not grow with the number of counter data files, but for the list of processes.
 * @throws UserError when a directory cannot be read
 */
export async function readPods(directories: readonly string[], options: ReadOptions = {}): Promise<PodRead> {
  const collection = await collectPods(directories)
  const problems = [...collection.problems]
  const pods: Pod[] = []
  let widest: CounterMode | undefined
  for (const files of collection.pods) {
    const found = await readMeta(files, problems)
    if (found === undefined) continue
    widest = widerMode(widest ?? found.meta.mode, found.meta.mode)
    const mode = options.arithmetic === 'widest' ? widest : found.meta.mode
    pods.push(await readCounters(files, found, mode, problems))
  }
  return { pods, problems }
}

/**
 * The counters of a pod that were written to some of the directories, by their indexes; undefined when nothing
 * readable was written there.
 */
export function countersOfDirectories(pod: Pod, directories: readonly number[]): PodCounters | undefined {
  const parts = directories.flatMap((directory) => pod.countersByDirectory.get(directory) ?? [])
  const { layout, mode } = pod.counters
  return parts.length === 0 ? undefined : PodCounters.sum(layout, mode, parts)
}

/**
 * The counters of one counter data file, which was read before; entries that do not fit are left out again.
 * @throws UserError when the file is gone or was changed since
 */
export async function readFileCounters(pod: Pod, { path }: PodProcess): Promise<PodCounters> {
  const counters = new PodCounters(pod.counters.layout, pod.counters.mode)
  try {
    const bytes = await readRegularFile(path)
    addFile(counters, decodeCounterFile(bytes, new Uint32Array(bytes.length)), path)
  } catch (error) {
    throw new UserError(`${path} changed while it was read: ${describeError(error)}`)
  }
  return counters
}

interface FoundMeta {
  readonly metaPath: string
  readonly meta: MetaFile
}

/** The first copy of the meta-data file that can be read. */
async function readMeta(files: PodFiles, problems: DataProblem[]): Promise<FoundMeta | undefined> {
  const failed: DataProblem[] = []
  let found: FoundMeta | undefined
  for (const metaPath of files.metaPaths) {
    try {
      found = { metaPath, meta: decodeMetaFile(await readRegularFile(metaPath)) }
      break
    } catch (error) {
      failed.push(unreadable('meta-file-unreadable', metaPath, error))
    }
  }
  const cost =
    found === undefined
      ? `the ${files.counterFiles.length} counter data files that need it are left out`
      : `${found.metaPath} is read instead`
  for (const problem of failed) problems.push({ ...problem, message: `${problem.message}; ${cost}` })
  return found
}

async function readCounters(
  files: PodFiles,
  found: FoundMeta,
  mode: CounterMode,
  problems: DataProblem[],
): Promise<Pod> {
  const layout = new CounterLayout(found.meta)
  const countersByDirectory = new Map<number, PodCounters>()
  const results = files.counterFiles.map((): FileResult => ({ process: undefined, problems: [] }))
  // Decoding and adding up is done between two awaits, so that the files can share it.
  let scratch = new Uint32Array(0)
  await forEachLimited(files.counterFiles, PARALLEL_FILES, async (name, index) => {
    try {
      const bytes = await readRegularFile(name.path)
      if (scratch.length < bytes.length) scratch = new Uint32Array(bytes.length)
      const file = decodeCounterFile(bytes, scratch)
      const counters = countersByDirectory.get(name.directory) ?? new PodCounters(layout, mode)
      countersByDirectory.set(name.directory, counters)
      results[index] = {
        process: { ...file.origin, ...processName(name) },
        problems: addFile(counters, file, name.path),
      }
    } catch (error) {
      const problem = unreadable('counter-file-unreadable', name.path, error)
      results[index] = {
        process: undefined,
        problems: [{ ...problem, message: `${problem.message}; the file is left out` }],
      }
    }
  })
  for (const result of results) for (const problem of result.problems) problems.push(problem)
  return {
    tag: files.tag,
    metaPath: found.metaPath,
    meta: found.meta,
    directories: files.directories,
    counters: PodCounters.sum(layout, mode, [...countersByDirectory.values()]),
    countersByDirectory,
    processes: results.flatMap(({ process }) => process ?? []),
  }
}

interface FileResult {
  readonly process: PodProcess | undefined
  readonly problems: readonly DataProblem[]
}

function processName({ pid, time, directory, path }: CounterFileName): CounterFileName {
  return { pid, time, directory, path }
}

/** Adds the entries that fit the meta-data. Others are dropped: they were counted for something else. */
function addFile(counters: PodCounters, { entries }: CounterFile, path: string): readonly DataProblem[] {
  let unknown = 0
  let misshapen = 0
  visitEntries(entries, (packageIndex, functionIndex, start, count) => {
    const number = counters.layout.functionNumber(packageIndex, functionIndex)
    if (number < 0) unknown++
    else if (count !== counters.layout.count(number)) misshapen++
    else counters.add(number, entries, start)
  })
  const problems: DataProblem[] = []
  if (unknown > 0) {
    const message = `${unknown} entries are for functions that the meta-data file does not have; they are left out`
    problems.push({ code: 'unknown-function', path, message })
  }
  if (misshapen > 0) {
    const message = `${misshapen} entries have more or fewer counters than their function has units; they are left out`
    problems.push({ code: 'counter-shape-mismatch', path, message })
  }
  return problems
}

/** Opening a pipe without O_NONBLOCK would wait for a writer. Windows has no such flag. */
const OPEN_FLAGS = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0)

async function readRegularFile(path: string): Promise<Uint8Array> {
  const file = await open(path, OPEN_FLAGS)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new UserError('it is not a regular file')
    if (stats.size > LARGEST_FILE)
      throw new UserError(`its ${stats.size} bytes are more than any real file has`)
    const bytes = Buffer.allocUnsafe(stats.size)
    const { bytesRead } = await file.read(bytes, 0, stats.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** @throws what was thrown, unless it is about the file */
function unreadable(code: DataProblemCode, path: string, error: unknown): DataProblem {
  if (error instanceof FormatError) return { code, path, offset: error.offset, message: error.message }
  if (error instanceof UserError) return { code, path, message: error.message }
  if (errorCode(error) !== undefined) return { code, path, message: describeError(error) }
  throw error
}
