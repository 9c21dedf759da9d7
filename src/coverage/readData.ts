/** @module Reading the pods of the measured binaries from directories with coverage data. */
import type { DataProblem } from '../covdata/format/dataProblem.js'
import { type Pod, type ReadOptions, readPods } from '../covdata/read/readPods.js'
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
  /** Files that were read before and are not counted again; new ones are added. */
  readonly seen: SeenFiles
  /** As in ReadOptions. */
  readonly onProgress?: ReadOptions['onProgress']
  /** As in ReadOptions. */
  readonly onProcess?: ReadOptions['onProcess']
}

export interface DataRead {
  /** Pods with at least one measured package, all of one granularity. */
  readonly pods: readonly Pod[]
  /** Import paths of the measured packages that are in the pods. */
  readonly linked: ReadonlySet<string>
  /** Pods of other modules. */
  readonly foreign: readonly Pod[]
  /** Packages of the module that are not measured, with their numbers of statements. */
  readonly unselected: ReadonlyMap<string, number>
  readonly problems: readonly DataProblem[]
  /** A problem for each pod whose mode is narrower than the widest one. */
  readonly modeClashes: readonly DataProblem[]
  /** Whether any directory or counter data file was read before, and is not counted again. */
  readonly copies: boolean
  /** Whether all directories, or all of their counter data files, were read before. */
  readonly repeated: boolean
}

/**
 * Reads the data, with a column for each of SOURCES. A file that cannot be read is a problem and does not affect others.
 * @throws UserError if a directory cannot be read
 */
export async function readData({
  directories,
  measured,
  seen,
  onProgress,
  onProcess,
}: ReadRequest): Promise<DataRead> {
  const read = await readPods(
    directories.map((directory) => directory.path),
    {
      columns: directories.map((directory) => SOURCES.indexOf(directory.source)),
      testColumn: SOURCES.indexOf('tests'),
      once: seen,
      onProgress,
      onProcess,
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
    unselected: selected.unselected,
    problems: [...read.problems, ...problems],
    modeClashes: modeClashes(pods),
    copies: copies.directories > 0 || copies.counterFiles > 0,
    repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
  }
}

/** How many counter data files of the pods could be read. */
export function counterFilesOf(pods: readonly Pod[]): number {
  return pods.reduce((sum, pod) => sum + pod.processes.length, 0)
}
