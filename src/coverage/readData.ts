/** @module From directories with coverage data to the pods that are measured, before anything is made of them. */
import type { DataProblem } from '../covdata/format/dataProblem.js'
import { type Pod, readPods } from '../covdata/read/readPods.js'
import type { SeenFiles } from '../covdata/read/seenFiles.js'
import { modeClashes, withOneGranularity } from './clashes.js'
import { SOURCES, type Source } from './model.js'
import { type Measured, measuredPackages, selectPods } from './selectedPods.js'

export interface DataDirectory {
  /** Absolute. */
  readonly path: string
  readonly source: Source
}

export interface ReadRequest {
  readonly directories: readonly DataDirectory[]
  readonly measured: Measured
  /** What was read before: it is not counted again. */
  readonly seen: SeenFiles
}

export interface DataRead {
  /** With at least one measured package, and of one granularity. */
  readonly pods: readonly Pod[]
  /** Import paths of the measured packages that are in the pods. */
  readonly linked: ReadonlySet<string>
  /** Pods of other modules. */
  readonly foreign: readonly Pod[]
  readonly problems: readonly DataProblem[]
  /** Which of the pods count less than the widest mode. */
  readonly modeClashes: readonly DataProblem[]
  /** Every directory, or every counter data file of them, was read before. */
  readonly repeated: boolean
}

/**
 * Reads the data, a column for each of SOURCES. Files that cannot be read cost themselves only.
 * @throws UserError when a directory cannot be read
 */
export async function readData({ directories, measured, seen }: ReadRequest): Promise<DataRead> {
  const read = await readPods(
    directories.map((directory) => directory.path),
    {
      columns: directories.map((directory) => SOURCES.indexOf(directory.source)),
      testColumn: SOURCES.indexOf('tests'),
      once: seen,
    },
  )
  const selected = selectPods(read.pods, measured)
  const { pods, problems } = withOneGranularity(selected.pods)
  const { copies } = read
  const directoriesRepeated = directories.length > 0 && copies.directories === directories.length
  return {
    pods,
    linked: measuredPackages(pods, measured),
    foreign: selected.foreign,
    problems: [...read.problems, ...problems],
    modeClashes: modeClashes(pods),
    repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
  }
}

/** Readable counter data files. */
export function counterFilesOf(pods: readonly Pod[]): number {
  return pods.reduce((sum, pod) => sum + pod.processes.length, 0)
}
