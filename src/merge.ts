/** @module A report of data that was collected before: the work of `report DIR...` and of the report action. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { legName } from './artifact/leg.js'
import { MANIFEST_NAME, type Manifest } from './artifact/manifest.js'
import { parseManifest } from './artifact/readManifest.js'
import { type DataDirectory, compact } from './collect.js'
import { readPods } from './covdata/readPods.js'
import { buildModel } from './coverage/buildModel.js'
import { type LegModel, mergeLegs } from './coverage/mergeLegs.js'
import type { CoverageModel, Source } from './coverage/model.js'
import { SOURCES } from './coverage/model.js'
import { mainOf } from './coverage/programs.js'
import { revisionFindings, sourceFindings } from './coverage/revisions.js'
import { type Threshold, checkThreshold } from './coverage/threshold.js'
import { UserError, describeError, errorCode } from './errors.js'
import { type Finding, bySeverity } from './finding.js'
import { parseGoVersion } from './go/version.js'
import { type CollectedLeg, type LegData, collectLeg, emptyFinding, legFindings, legInfo } from './legs.js'
import type { BinaryInfo, LegInfo, Report } from './report/report.js'

export interface MergeRequest {
  /** Absolute: GOCOVERDIRs, covdata folders of ours, artifacts that were unpacked, or folders that hold one. */
  readonly directories: readonly string[]
  readonly thresholds: readonly Threshold[]
  /** Absolute. */
  readonly outDirectory: string
  readonly version: string
  readonly lost?: Lost
}

/** Legs of which there is no data, and what is to be said of them. */
export interface Lost {
  readonly legs: readonly LegInfo[]
  readonly findings: readonly Finding[]
}

/** @throws UserError when a directory cannot be read, or when the report would delete what is beside it */
export async function merge(request: MergeRequest): Promise<Report> {
  const started = new Date()
  for (const directory of request.directories) refusePart(directory, request.outDirectory)
  const collected = await collectAll((await Promise.all(request.directories.map(legData))).flat())
  const manifests = collected.flatMap(({ manifest }) => manifest ?? [])
  const model = mergeModels(collected, (leg) => leg.model)
  await compactAll(collected, join(request.outDirectory, 'covdata'))
  const legs = [...collected.flatMap((leg) => legInfo(leg) ?? []), ...(request.lost?.legs ?? [])]
  const files = manifests.flatMap((manifest) => manifest.files)
  const findings = [
    ...(request.lost?.findings ?? []),
    ...emptyFinding(legs),
    ...legFindings(manifests),
    ...dataFindings(collected),
    ...sourceFindings(files),
  ]
  return {
    version: request.version,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    modulePath: commonModule(model),
    moduleDir: undefined,
    go: undefined,
    coverage: model,
    binaries: binariesOf(collected),
    processes: collected.flatMap((leg) => leg.manifest?.processes ?? leg.processes),
    suite: undefined,
    findings: bySeverity(findings),
    gates: request.thresholds.map((threshold) => checkThreshold(threshold, model.tallies.together)),
    legs,
    files: [...new Map(files.map((file) => [file.path, file])).values()],
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
async function legData(directory: string): Promise<LegData> {
  const names = await readdir(directory).catch((error: unknown) => {
    const reason = REASONS[errorCode(error) ?? ''] ?? describeError(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
    )
  })
  if (names.includes('covdata') && names.includes('report.json')) return legData(join(directory, 'covdata'))
  const sources = SOURCES.filter((source): source is Source => names.includes(source))
  const directories: readonly DataDirectory[] =
    sources.length === 0
      ? [{ path: directory, source: 'binaries' }]
      : sources.map((source) => ({ path: join(directory, source), source }))
  const manifest = names.includes(MANIFEST_NAME)
    ? await readManifest(join(directory, MANIFEST_NAME))
    : undefined
  return { manifest, directories }
}

async function readManifest(path: string): Promise<Manifest> {
  try {
    return parseManifest(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `${path} cannot be used: ${describeError(error)}`,
      'It belongs to the data beside it; remove it to merge the data alone.',
    )
  }
}

/** Directories without a manifest are one measurement: nothing tells them apart. */
async function collectAll(data: readonly LegData[]): Promise<readonly CollectedLeg[]> {
  const plain = data
    .filter(({ manifest }) => manifest === undefined)
    .flatMap(({ directories }) => directories)
  const legs = data.filter(({ manifest }) => manifest !== undefined)
  const all =
    plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs
  const collected: CollectedLeg[] = []
  // One after the other: each of them reads many files at once.
  for (const leg of all) collected.push(await collectLeg(leg))
  return collected
}

function mergeModels(
  legs: readonly CollectedLeg[],
  modelOf: (leg: CollectedLeg) => CoverageModel,
): CoverageModel {
  return mergeLegs(
    legs.map((leg): LegModel => ({
      name: leg.manifest === undefined ? '' : legName(leg.manifest.leg),
      goVersion: leg.manifest === undefined ? undefined : parseGoVersion(leg.manifest.go.version),
      model: modelOf(leg),
    })),
  )
}

/** All data in one place: pods of the same build become one, as Go merges them. */
async function compactAll(legs: readonly CollectedLeg[], outDirectory: string): Promise<void> {
  const [only] = legs
  if (only !== undefined && legs.length === 1) {
    await compact(only.pods, only.sourceOf, outDirectory)
    return
  }
  const own = new Set(legs.flatMap((leg) => leg.pods.map((pod) => pod.tag)))
  const directories = legs.flatMap((leg) => leg.directories)
  const { pods } = await readPods(directories.map((directory) => directory.path))
  await compact(
    pods.filter((pod) => own.has(pod.tag)),
    directories.map((directory) => directory.source),
    outDirectory,
  )
}

/** Programs of all legs by import path, in the order in which they appear. */
function binariesOf(legs: readonly CollectedLeg[]): readonly BinaryInfo[] {
  const found = new Map<string, BinaryInfo[]>()
  for (const leg of legs) {
    for (const binary of leg.manifest?.binaries ?? leg.binaries)
      found.set(binary.importPath, [...(found.get(binary.importPath) ?? []), binary])
  }
  return [...found].flatMap(([importPath, [first, ...others]]) => {
    if (first === undefined) return []
    if (others.length === 0) return [first]
    const model = mergeModels(legs, (leg) => programModel(leg, importPath))
    const tally = model.tallies.bySource[model.sources.indexOf('binaries')]
    return [
      {
        ...first,
        processes: others.reduce((sum, binary) => sum + binary.processes, first.processes),
        tally: tally ?? { covered: 0, total: 0 },
      },
    ]
  })
}

/** The packages of one program. Compacted data does not tell programs from test binaries that are the same build. */
function programModel(
  { pods, programs, sourceOf, measured }: CollectedLeg,
  importPath: string,
): CoverageModel {
  const same = pods.filter((pod) => mainOf(pod) === importPath)
  return buildModel({ pods: programs.get(importPath) ?? same, sourceOf, measured, selected: [] })
}

/** What is wrong with the data itself; a leg without any is said by its name. */
function dataFindings(legs: readonly CollectedLeg[]): readonly Finding[] {
  return legs.flatMap(({ manifest, findings, model }) => [
    ...(manifest === undefined ? findings : findings.filter(({ code }) => code !== 'no-data')),
    ...revisionFindings(model),
  ])
}

function commonModule(model: CoverageModel): string | undefined {
  const modules = new Set(model.packages.map((pkg) => pkg.modulePath))
  const [module] = modules
  return modules.size === 1 && module !== '' ? module : undefined
}
