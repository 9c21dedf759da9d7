/** @module From directories to merged counters. Whatever is wrong with a file costs that file only. */
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
import { type PodFiles, collectPods } from './pods.js'
import { type DataProblem, unreadable } from '../format/dataProblem.js'
import { type KnownMeta, SeenFiles } from './seenFiles.js'

/** A meta-data file with the merged counters of everything that was counted for it. */
export interface Pod {
  readonly tag: string
  /** The copy that was read. */
  readonly metaPath: string
  readonly meta: MetaFile
  /** The columns whose directories hold a file of the pod, ascending. */
  readonly columns: readonly number[]
  /** Of all columns together. */
  readonly counters: PodCounters
  /** Only columns with a readable counter data file are in it. */
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
  /** One for each readable counter data file, by directory and path. */
  readonly processes: readonly PodProcess[]
  /** What Go alone would have kept, by column: nothing of what a live file has and no other. */
  readonly endedByColumn: ReadonlyMap<number, PodCounters>
}

export interface PodRead {
  /** Sorted by the path of the meta-data file. */
  readonly pods: readonly Pod[]
  readonly problems: readonly DataProblem[]
  /** What was not read again, of directories and of counter data files. */
  readonly copies: { readonly directories: number; readonly counterFiles: number }
  /** Live files that were left out: without `once`, figures are those of Go's covdata. */
  readonly liveFilesIgnored: number
}

export interface ReadOptions {
  /**
   * How the counters of a pod are added up: by its own mode, or as Go's covdata does where it puts up with several
   * modes, by the widest mode met so far.
   */
  readonly arithmetic?: 'own' | 'widest'
  /**
   * The column of each directory, parallel to the directories: what is counted apart from other columns. Memory grows with
   * their number. All directories are one column without it.
   */
  readonly columns?: readonly number[]
  /** Where live files of processes that ran tests count; in the column of their directory without it. */
  readonly testColumn?: number
  /**
   * Count nothing twice: no directory, no copy of a file that was seen in this read or an earlier one, and of several
   * snapshots of a process only the last. Without it everything is added up, as Go's covdata does.
   */
  readonly once?: SeenFiles
}

/**
 * Reads all coverage data in directories. Memory does not grow with the number of counter data files, but for the list of
 * processes.
 * @throws UserError when a directory cannot be read
 */
export async function readPods(directories: readonly string[], options: ReadOptions = {}): Promise<PodRead> {
  const columns = directories.map((_, index) => options.columns?.[index] ?? 0)
  const collection = await collectPods(directories, options.once)
  const problems = [...collection.problems]
  const pods: Pod[] = []
  const files = new FileReader()
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
    })
    for (const problem of read.problems) problems.push(problem)
    pods.push({
      tag: podFiles.tag,
      metaPath,
      meta,
      columns: columnsOf(podFiles, columns, options.testColumn),
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
  columns: readonly number[],
  testColumn: number | undefined,
): readonly number[] {
  const found = [
    ...directories.map((directory) => columns[directory] ?? 0),
    ...testDirectories.map((directory) => testColumn ?? columns[directory] ?? 0),
  ]
  return [...new Set(found)].sort((one, other) => one - other)
}

/** The counters of a pod in some of the columns; undefined when nothing readable was written there. */
export function countersOfColumns(pod: Pod, columns: readonly number[]): PodCounters | undefined {
  const parts = columns.flatMap((column) => pod.countersByColumn.get(column) ?? [])
  const { layout, mode } = pod.counters
  return parts.length === 0 ? undefined : PodCounters.sum(layout, mode, parts)
}

/**
 * The counters of one counter data file, which was read before; entries that do not fit are left out again.
 * @throws UserError when the file is gone or was changed since
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

/** The first copy of the meta-data file that can be read. */
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
  const cost =
    found === undefined
      ? `the ${podFiles.counterFiles.length} counter data files that need it are left out`
      : `${found.metaPath} is read instead`
  for (const problem of failed) problems.push({ ...problem, message: `${problem.message}; ${cost}` })
  if (found !== undefined && /^[\da-f]{32}$/.test(podFiles.tag) && found.meta.hash !== podFiles.tag)
    problems.push({
      code: 'hash-mismatch',
      path: found.metaPath,
      offset: 24,
      message: `its header says ${found.meta.hash}: the file was renamed, or belongs to another build`,
    })
  return found
}
