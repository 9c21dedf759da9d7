/** @module From directories with coverage data to everything that is known of them: the model, programs and findings. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compactPods } from './covdata/compact.js'
import { MANIFEST_NAME } from './artifact/manifest.js'
import { type Pod, readPods } from './covdata/readPods.js'
import { buildModel } from './coverage/buildModel.js'
import { type SuiteState, healthFindings } from './coverage/health.js'
import { type CoverageModel, SOURCES, type Source } from './coverage/model.js'
import {
  type Built,
  type ProgramPods,
  binaryInfos,
  processInfos,
  programPods,
  reExecutedMains,
} from './coverage/programs.js'
import { type Measured, selectPods } from './coverage/selectedPods.js'
import type { Finding } from './finding.js'
import type { BinaryInfo, ProcessInfo } from './report/report.js'

export interface DataDirectory {
  readonly path: string
  readonly source: Source
}

export interface CollectRequest {
  readonly directories: readonly DataDirectory[]
  readonly measured: Measured
  /** Import paths of all packages that were to be measured and have code. */
  readonly selected: readonly string[]
  readonly built: readonly Built[]
  readonly suite: SuiteState
  readonly inProcess: boolean
}

export interface Collected {
  readonly model: CoverageModel
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  readonly findings: readonly Finding[]
  /** What the model was made from. */
  readonly pods: readonly Pod[]
  /** The source of each directory, by its index in the request. */
  readonly sourceOf: readonly Source[]
  readonly programs: ProgramPods
}

/**
 * Reads and merges the data. Files that cannot be read cost themselves only and become findings.
 * @throws UserError when a directory cannot be read
 */
export async function collect(request: CollectRequest): Promise<Collected> {
  const { measured, selected, built, suite, inProcess } = request
  const sourceOf = request.directories.map((directory) => directory.source)
  const { pods: all, problems } = await readPods(request.directories.map((directory) => directory.path))
  const { pods, foreign } = selectPods(all, measured)
  const model = buildModel({ pods, sourceOf, measured, selected })
  const programs = programPods(pods, sourceOf, built)
  const binaries = binaryInfos(built, programs, sourceOf)
  const counterFiles = pods.reduce((sum, pod) => sum + pod.processes.length, 0)
  return {
    model,
    binaries,
    processes: processInfos(pods, sourceOf, built),
    findings: healthFindings({
      model,
      binaries,
      programs,
      foreign,
      problems,
      counterFiles,
      suite,
      inProcess,
      reExecuted: reExecutedMains(pods, sourceOf),
    }),
    pods,
    sourceOf,
    programs,
  }
}

/**
 * Writes the compacted data: a folder for each source.
 * @param outDirectory a report's covdata; what an earlier report left there goes
 */
export async function compact(
  pods: readonly Pod[],
  sourceOf: readonly Source[],
  outDirectory: string,
): Promise<void> {
  await rm(join(outDirectory, MANIFEST_NAME), { force: true })
  for (const source of SOURCES) {
    const out = join(outDirectory, source)
    // Pods of an earlier report would be merged into this one by whoever reads the folder.
    await rm(out, { recursive: true, force: true })
    const directories = [...sourceOf.keys()].filter((index) => sourceOf[index] === source)
    if (directories.length > 0) await compactPods(pods, out, { directories })
  }
}
