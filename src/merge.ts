/** @module A report of data that was collected before: the work of `report DIR...`. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataDirectory, collect } from './collect.js'
import type { CoverageModel, Source } from './coverage/model.js'
import { SOURCES } from './coverage/model.js'
import { revisionFindings } from './coverage/revisions.js'
import { type Threshold, checkThreshold } from './coverage/threshold.js'
import { UserError, errorCode } from './errors.js'
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

/** @throws UserError when a directory cannot be read */
export async function merge(request: MergeRequest): Promise<Report> {
  const started = new Date()
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

/** A covdata folder of ours has a folder for each source; anything else is one GOCOVERDIR. */
async function dataDirectories(directory: string): Promise<readonly DataDirectory[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    const reason = errorCode(error) === 'ENOENT' ? 'there is no such directory' : String(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
      { cause: error },
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
