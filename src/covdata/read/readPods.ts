/** @module Reads directories into pods with their counters added up. Bad files are left out and reported. */
import type { CounterMode } from '../format/format.js'
import { UserError, describeError } from '../../support/errors.js'
import { decodeAnyCounterFile } from '../live/anyCounterFile.js'
import { metaBytes } from '../live/anyMetaFile.js'
import { readCounters } from './counterReader.js'
import { FileReader } from '../bytes/fileReader.js'
import { widerMode } from '../format/format.js'
import type { MetaFile } from '../format/metaFile.js'
import { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { OnProcess } from './processCounters.js'
import { type PodFiles, collectPods } from './pods.js'
import { type DataProblem, unreadable } from '../format/dataProblem.js'
import { type KnownMeta, SeenFiles } from './seenFiles.js'

/** A meta-data file with the sum of all counters that belong to it. */
export interface Pod {
  readonly tag: string
  /** The copy of the meta-data file that was read. */
  readonly metaPath: string
  readonly meta: MetaFile
  /** The columns in which the pod has a file, ascending. They may have no readable counters. */
  readonly columns: readonly number[]
  /** The sum of all columns. */
  readonly counters: PodCounters
  /** The sum of each column; only columns with a readable counter data file are included. */
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
  /** The processes that count, in the order of their files: by directory, then by path. */
  readonly processes: readonly PodProcess[]
  /** What Go alone would have kept, by column: without counts that only a live file has. */
  readonly endedByColumn: ReadonlyMap<number, PodCounters>
}

/** The pods in some directories, and what was left out. */
export interface PodRead {
  /** Sorted by the path of the meta-data file. */
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
  /** How many directories and counter data files were left out as copies. */
  readonly copies: { readonly directories: number; readonly counterFiles: number }
  /** How many live files were left out. Without `once`, the figures are those of Go's covdata, which ignores them. */
  readonly liveFilesIgnored: number
}

export interface ReadOptions {
  /**
   * How the counters of a pod are added up: by its own mode (the default), or by the widest mode so far, as Go's covdata
   * does when it tolerates several modes.
   */
  readonly arithmetic?: 'own' | 'widest'
  /**
   * The column of each directory, parallel to the directories. Each column is added up separately, so memory grows with
   * the number of columns. By default, all directories are one column.
   */
  readonly columns?: readonly number[]
  /** The column for test processes that say so; by default that of their directory. */
  readonly testColumn?: number
  /**
   * Counts nothing twice: directories and files that were seen in this read or an earlier one are left out, and so are all
   * but the last of several snapshots of a process. Without it, everything is added up, as Go's covdata does.
   */
  readonly once?: SeenFiles
  /** Called from time to time with the numbers of counter data files that were read, and that there are. */
  readonly onProgress?: ((read: number, total: number) => void) | undefined
  /** Called for each process whose counters are added. */
  readonly onProcess?: OnProcess | undefined
}

const MANY_FILES = 50_000

/**
 * Reads all coverage data in directories. Apart from the list of processes, memory does not grow with the number of
 * counter data files.
 * @throws UserError when a directory cannot be read
 */
export async function readPods(directories: readonly string[], options: ReadOptions = {}): Promise<PodRead> {
  const columns = directories.map((_, index) => options.columns?.[index] ?? 0)
  const collection = await collectPods(directories, options.once)
  const problems = [...collection.problems]
  const pods: Pod[] = []
  const total = collection.pods.reduce((sum, { counterFiles }) => sum + counterFiles.length, 0)
  // It is not loaded for less: listing so many leaves as much garbage as it leaves names.
  if (total > MANY_FILES) (await import('../../support/freedMemory.js')).freeMemory()
  // Some are read twice.
  const files = new FileReader(options.once?.budget, (read) => {
    options.onProgress?.(Math.min(read, total), total)
  })
  const metas = options.once ?? new SeenFiles()
  let widest: CounterMode | undefined
  for (const podFiles of collection.pods) {
    const found = readMeta(podFiles, files, metas, problems)
    if (found === undefined) continue
    const { meta, layout, metaPath } = found
    widest = widerMode(widest ?? meta.mode, meta.mode)
    const mode = options.arithmetic === 'widest' ? widest : meta.mode
    const { countersByColumn, endedByColumn, ...read } = await readCounters({
      names: podFiles.counterFiles,
      target: { meta, layout, mode },
      files,
      columns,
      testColumn: options.testColumn,
      seen: options.once,
      onProcess: options.onProcess,
    })
    for (const problem of read.problems) problems.push(problem)
    pods.push({
      tag: podFiles.tag,
      metaPath,
      meta,
      columns: columnsOf(podFiles, read.processes, columns, options.testColumn),
      counters: PodCounters.sum(layout, mode, [...countersByColumn.values()]),
      countersByColumn,
      endedByColumn,
      processes: read.processes,
    })
  }
  const { liveFilesIgnored } = collection
  return { pods, problems, copies: copiesIn(problems), liveFilesIgnored }
}

function copiesIn(problems: readonly DataProblem[]): PodRead['copies'] {
  const count = (code: DataProblem['code']): number =>
    problems.filter((problem) => problem.code === code).length
  return { directories: count('duplicate-directory'), counterFiles: count('duplicate-counters') }
}

function columnsOf(
  { directories, testDirectories }: PodFiles,
  processes: readonly PodProcess[],
  columns: readonly number[],
  testColumn: number | undefined,
): readonly number[] {
  const columnOf = (directory: number): number => columns[directory] ?? 0
  const counted = new Set(processes.map(({ column }) => column))
  // Directories in which only test processes wrote that count in another column.
  const left = new Set(
    processes.map(({ directory }) => columnOf(directory)).filter((column) => !counted.has(column)),
  )
  const found = [
    ...directories.map(columnOf).filter((column) => !left.has(column)),
    ...testDirectories.map((directory) => testColumn ?? columnOf(directory)),
    ...counted,
  ]
  return [...new Set(found)].sort((one, other) => one - other)
}

/** The sum of a pod's counters in some of the columns; undefined if those have no readable counter data file. */
export function countersOfColumns(pod: Pod, columns: readonly number[]): PodCounters | undefined {
  const parts = columns.flatMap((column) => pod.countersByColumn.get(column) ?? [])
  const { layout, mode } = pod.counters
  return parts.length === 0 ? undefined : PodCounters.sum(layout, mode, parts)
}

/**
 * Reads a counter data file of a pod once more; entries that do not fit the meta-data are left out again.
 * @throws UserError when the file cannot be read any more
 */
export function readFileCounters(pod: Pod, { path }: PodProcess): PodCounters {
  const counters = new PodCounters(pod.counters.layout, pod.counters.mode)
  try {
    const bytes = new FileReader().read(path, 'meta-data')
    counters.add(decodeAnyCounterFile(path, bytes, counters.layout).entries)
  } catch (error) {
    throw new UserError(`${path} changed while it was read: ${describeError(error)}`)
  }
  return counters
}

interface FoundMeta extends KnownMeta {
  readonly metaPath: string
}

/** Reads the first readable copy of the meta-data file; undefined if there is none. */
function readMeta(
  podFiles: PodFiles,
  files: FileReader,
  seen: SeenFiles,
  problems: DataProblem[],
): FoundMeta | undefined {
  const failed: DataProblem[] = []
  let found: FoundMeta | undefined
  for (const metaPath of podFiles.metaPaths) {
    try {
      found = { metaPath, ...seen.meta(podFiles.tag, metaBytes(metaPath, files.read(metaPath, 'meta-data'))) }
      break
    } catch (error) {
      failed.push(unreadable('meta-file-unreadable', metaPath, error))
    }
  }
  const { length: count } = podFiles.counterFiles
  const cost =
    found === undefined
      ? `its ${count} counter data ${count === 1 ? 'file is' : 'files are'} left out`
      : `${found.metaPath} is read instead`
  for (const problem of failed) problems.push({ ...problem, message: `${problem.message}; ${cost}` })
  if (found !== undefined && /^[\da-f]{32}$/.test(podFiles.tag) && found.meta.hash !== podFiles.tag)
    problems.push({
      code: 'hash-mismatch',
      path: found.metaPath,
      offset: 24,
      message: `the hash in its header is ${found.meta.hash}: the file was renamed or is from another build`,
    })
  return found
}
