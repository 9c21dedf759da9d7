/** @module A report of data that was collected before: the work of `report DIR...`. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataDirectory, collect } from './collect.js'
import type { CoverageModel, Source } from './coverage/model.js'
import { SOURCES } from './coverage/model.js'
import { revisionFindings } from './coverage/revisions.js'
import { type Threshold, checkThreshold } from './coverage/threshold.js'
import { UserError, describeError, errorCode } from './errors.js'
import { bySeverity } from './finding.js'
import type { Report } from './report/report.js'

export interface MergeRequest {
  /** Absolute: GOCOVERDIRs, covdata folders of ours, or folders that hold one. */
  readonly directories: readonly string[]
  readonly thresholds: readonly Threshold[]
  /** Absolute. */
  readonly outDirectory: string
  readonly version: string
}

/** @throws UserError when a directory cannot be read, or when the report would delete what is beside it */
export async function merge(request: MergeRequest): Promise<Report> {
  const started = new Date()
  for (const directory of request.directories) refusePart(directory, request.outDirectory)
  const directories = (await Promise.all(request.directories.map(dataDirectories))).flat()
  const { model, binaries, processes, findings } = await collect({
    directories,
    measured: { module: undefined, selected: new Set() },
    selected: [],
    built: [],
    suite: 'none',
    inProcess: true,
    outDirectory: join(request.outDirectory, 'covdata'),
  })
  return {
    version: request.version,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    modulePath: commonModule(model),
    go: undefined,
    coverage: model,
    binaries,
    processes,
    suite: undefined,
    findings: bySeverity([...findings, ...revisionFindings(model)]),
    gates: request.thresholds.map((threshold) => checkThreshold(threshold, model.tallies.together)),
  }
}

/** A whole report may be written over itself; written over by one of its sources it would lose the other. */
function refusePart(directory: string, outDirectory: string): void {
  if (!SOURCES.some((source) => directory === join(outDirectory, 'covdata', source))) return
  throw new UserError(
    `${directory} is a part of the report in ${outDirectory}, which would be written over`,
    'Name another folder with --out.',
  )
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory',
  ENOTDIR: 'it is not a directory',
}

/** A covdata folder of ours has a folder for each source; anything else is one GOCOVERDIR. */
async function dataDirectories(directory: string): Promise<readonly DataDirectory[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    const reason = REASONS[errorCode(error) ?? ''] ?? describeError(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
    )
  })
  if (names.includes('covdata') && names.includes('report.json'))
    return dataDirectories(join(directory, 'covdata'))
  const sources = SOURCES.filter((source): source is Source => names.includes(source))
  if (sources.length === 0) return [{ path: directory, source: 'binaries' }]
  return sources.map((source) => ({ path: join(directory, source), source }))
}

function commonModule(model: CoverageModel): string | undefined {
  const modules = new Set(model.packages.map((pkg) => pkg.modulePath))
  const [module] = modules
  return modules.size === 1 && module !== '' ? module : undefined
}
