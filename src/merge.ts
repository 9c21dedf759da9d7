/** @module A report of data that was collected before: the work of `report DIR...` and of the report action. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_NAME, type Manifest } from './artifact/manifest.js'
import { parseManifest } from './artifact/readManifest.js'
import { type DataDirectory, compact, counterFilesOf, describeData, findingsOf, readData } from './collect.js'
import { SeenFiles } from './covdata/seenFiles.js'
import { mergeLegs } from './coverage/mergeLegs.js'
import type { CoverageModel, Source } from './coverage/model.js'
import { SOURCES } from './coverage/model.js'
import { mainOf } from './coverage/programs.js'
import { revisionFindings, sourceFindings } from './coverage/revisions.js'
import type { Measured } from './coverage/selectedPods.js'
import { type Threshold, checkThreshold } from './coverage/threshold.js'
import { UserError, describeError, errorCode } from './errors.js'
import { type Finding, bySeverity } from './finding.js'
import { LegGroups } from './legGroups.js'
import { type LegData, emptyFinding, legFindings, legInfo } from './legs.js'
import type { BinaryInfo, LegInfo, ProcessInfo, Report } from './report/report.js'

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
  const data = (await Promise.all(request.directories.map(legData))).flat()
  const gathered = await gather(withPlainTogether(data))
  const { groups, manifests } = gathered
  const models = groups.models()
  const model = mergeLegs(models)
  await compact(groups.pods(), join(request.outDirectory, 'covdata'))
  const legs = [...gathered.legs, ...(request.lost?.legs ?? [])]
  const files = manifests.flatMap((manifest) => manifest.files)
  const findings = [
    ...(request.lost?.findings ?? []),
    ...emptyFinding(legs),
    ...legFindings(manifests),
    ...gathered.findings,
    ...models.flatMap((leg) => revisionFindings(leg.model)),
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
    binaries: binariesOf(gathered),
    processes: gathered.processes,
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
function withPlainTogether(data: readonly LegData[]): readonly LegData[] {
  const plain = data
    .filter(({ manifest }) => manifest === undefined)
    .flatMap(({ directories }) => directories)
  const legs = data.filter(({ manifest }) => manifest !== undefined)
  return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs
}

/** What the legs left. */
interface Gathered {
  readonly groups: LegGroups
  readonly manifests: readonly Manifest[]
  readonly legs: readonly LegInfo[]
  /** Of each leg. */
  readonly binaries: readonly (readonly BinaryInfo[])[]
  readonly processes: readonly ProcessInfo[]
  /** What is wrong with the data itself. */
  readonly findings: readonly Finding[]
}

/** Reads leg after leg and adds it up at once, so that memory does not grow with their number. */
async function gather(all: readonly LegData[]): Promise<Gathered> {
  const groups = new LegGroups()
  const seen = new SeenFiles()
  const [legs, binaries, processes, findings]: [
    LegInfo[],
    (readonly BinaryInfo[])[],
    ProcessInfo[],
    Finding[],
  ] = [[], [], [], []]
  for (const { manifest, directories } of all) {
    const data = await readData({ directories, measured: measuredBy(manifest), seen })
    groups.add(manifest, data)
    if (manifest === undefined) {
      const described = describeData(data, { built: [], suite: 'none', inProcess: true })
      binaries.push(described.binaries)
      processes.push(...described.processes)
      findings.push(...described.findings)
    } else {
      binaries.push(manifest.binaries)
      processes.push(...manifest.processes)
      // A leg without any data is told by its name.
      findings.push(...findingsOf(data).filter(({ code }) => code !== 'no-data'))
      legs.push(legInfo(manifest, counterFilesOf(data.pods) > 0, groups.tally(data)))
    }
  }
  return {
    groups,
    manifests: all.flatMap(({ manifest }) => manifest ?? []),
    legs,
    binaries,
    processes,
    findings,
  }
}

function measuredBy(manifest: Manifest | undefined): Measured {
  return manifest === undefined
    ? { module: undefined, selected: new Set() }
    : { module: manifest.module, selected: new Set(manifest.packages) }
}

/** Programs of all legs by import path, in the order in which they appear. */
function binariesOf({ binaries, groups }: Gathered): readonly BinaryInfo[] {
  const found = new Map<string, BinaryInfo[]>()
  for (const binary of binaries.flat())
    found.set(binary.importPath, [...(found.get(binary.importPath) ?? []), binary])
  return [...found].flatMap(([importPath, [first, ...others]]) => {
    if (first === undefined) return []
    if (others.length === 0) return [first]
    const model = mergeLegs(groups.models((pod) => mainOf(pod) === importPath))
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

function commonModule(model: CoverageModel): string | undefined {
  const modules = new Set(model.packages.map((pkg) => pkg.modulePath))
  const [module] = modules
  return modules.size === 1 && module !== '' ? module : undefined
}
