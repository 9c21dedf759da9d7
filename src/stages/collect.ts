/** @module From directories with coverage data to everything that is known of them: the model, programs and findings. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compactPods } from '../covdata/write/compact.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import { type Pod, readPods } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import { buildModel } from '../coverage/buildModel.js'
import { keptFinding, keptStatements } from '../checks/keptProcesses.js'
import { settleClashes } from '../coverage/clashes.js'
import { type SuiteState, healthFindings } from '../checks/dataHealth.js'
import { type CoverageModel, SOURCES, type Source } from '../coverage/model.js'
import type { Tally } from '../covdata/units/tally.js'
import {
  type Built,
  type RunningFiles,
  binaryInfos,
  processInfos,
  programPods,
  reExecutedMains,
} from '../coverage/programs.js'
import { type Measured, measuredPackages, selectPods } from '../coverage/selectedPods.js'
import { tallyColumn } from '../coverage/tallyColumn.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import type { Finding } from '../findings/finding.js'
import type { ProcessInfo } from '../coverage/programs.js'
import type { BinaryInfo } from '../coverage/programs.js'

export interface DataDirectory {
  readonly path: string
  readonly source: Source
}

export interface ReadRequest {
  readonly directories: readonly DataDirectory[]
  readonly measured: Measured
  /** What was read before: it is not counted again. */
  readonly seen: SeenFiles
}

/** Coverage data, before anything is made of it. */
export interface DataRead {
  /** With at least one measured package. */
  readonly pods: readonly Pod[]
  /** Import paths of the measured packages that are in the pods. */
  readonly linked: ReadonlySet<string>
  readonly foreign: readonly Pod[]
  readonly problems: readonly DataProblem[]
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
  const { pods, problems } = settleClashes(selected.pods)
  return {
    pods,
    linked: measuredPackages(pods, measured),
    foreign: selected.foreign,
    problems: [...read.problems, ...problems],
  }
}

/** How the data came about. */
export interface Circumstances {
  readonly built: readonly Built[]
  readonly suite: SuiteState
  readonly inProcess: boolean
  readonly running: RunningFiles
}

/** What the data tells beside what was covered. */
export interface Described {
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** Statements that only processes executed which did not end by themselves. */
  readonly keptStatements: number
  readonly findings: readonly Finding[]
}

/** What is wrong with data of which nothing is known but itself. */
export function findingsOf({ pods, linked, foreign, problems }: DataRead): readonly Finding[] {
  return healthFindings({
    linked,
    binaries: [],
    programs: new Map(),
    foreign,
    problems,
    counterFiles: counterFilesOf(pods),
    suite: 'none',
    inProcess: true,
    reExecuted: new Set(),
  })
}

/** @param indexes where lists of units are, or go */
export function describeData(
  data: DataRead,
  { built, suite, inProcess, running }: Circumstances,
  indexes: UnitIndexes,
): Described {
  const { pods, linked, foreign, problems } = data
  const programs = programPods(pods, built)
  const tallyOf = (own: readonly Pod[]): Tally => tallyColumn(indexes.of(own, linked), own, 'binaries')
  const binaries = binaryInfos(built, programs, tallyOf)
  const processes = processInfos(pods, built, running)
  const kept = processes.some(({ ending }) => ending !== undefined)
    ? keptStatements(indexes.of(pods, linked), pods)
    : 0
  return {
    binaries,
    processes,
    keptStatements: kept,
    findings: [
      ...healthFindings({
        linked,
        binaries,
        programs,
        foreign,
        problems,
        counterFiles: counterFilesOf(pods),
        suite,
        inProcess,
        reExecuted: reExecutedMains(pods),
      }),
      ...keptFinding(processes, kept),
    ],
  }
}

export interface CollectRequest extends Omit<ReadRequest, 'seen'>, Circumstances {
  /** Import paths of all packages that were to be measured and have code. */
  readonly selected: readonly string[]
}

export interface Collected extends Described {
  readonly model: CoverageModel
  /** What the model was made from. */
  readonly pods: readonly Pod[]
}

/**
 * Reads and merges the data of one run; what cannot be read becomes findings.
 * @throws UserError when a directory cannot be read
 */
export async function collect(request: CollectRequest): Promise<Collected> {
  const data = await readData({ ...request, seen: new SeenFiles() })
  const { pods, linked } = data
  const indexes = new UnitIndexes()
  return {
    ...describeData(data, request, indexes),
    model: buildModel({ pods, measured: linked, selected: request.selected }, indexes),
    pods,
  }
}

/** Readable counter data files. */
export function counterFilesOf(pods: readonly Pod[]): number {
  return pods.reduce((sum, pod) => sum + pod.processes.length, 0)
}

/**
 * Writes the compacted data: a folder for each source.
 * @param outDirectory a report's covdata; what an earlier report left there goes
 */
export async function compact(pods: readonly Pod[], outDirectory: string): Promise<void> {
  await mkdir(outDirectory, { recursive: true })
  await rm(join(outDirectory, MANIFEST_NAME), { force: true })
  for (const [column, source] of SOURCES.entries()) {
    const out = join(outDirectory, source)
    // Pods of an earlier report would be merged into this one by whoever reads the folder.
    await rm(out, { recursive: true, force: true })
    if (pods.some((pod) => pod.columns.includes(column))) await compactPods(pods, out, { columns: [column] })
  }
}
