/** @module A report of data that was collected before: the work of `report DIR...` and of the report action. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_NAME, type Manifest } from '../legs/manifest.js'
import { parseManifest } from '../legs/readManifest.js'
import { type DataDirectory, compact } from './collect.js'
import { mergeLegs, referenceFiles } from '../legs/mergeLegs.js'
import type { CoverageModel, Source } from '../coverage/model.js'
import { SOURCES } from '../coverage/model.js'
import { mainOf } from '../coverage/programs.js'
import { repeatedStatementFindings } from '../checks/repeatedStatements.js'
import { revisionFindings, sourceFindings } from '../checks/revisions.js'
import { type Threshold, checkThreshold } from '../gates/threshold.js'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import type { Finding } from '../findings/finding.js'
import { type Gathered, gatherLegs } from '../legs/gatherLegs.js'
import { DEFAULT_FAIL_ON, type FailOn, gradeFindings } from '../findings/failOn.js'
import { type LegData, emptyFinding, legFindings } from '../legs/legInfo.js'
import type { Report } from '../report/report.js'
import type { LegInfo } from '../legs/legInfo.js'
import type { BinaryInfo } from '../coverage/programs.js'

export interface MergeRequest {
  /** Absolute: GOCOVERDIRs, covdata folders of ours, artifacts that were unpacked, or folders that hold one. */
  readonly directories: readonly string[]
  readonly thresholds: readonly Threshold[]
  /** What makes the figure wrong, by default. */
  readonly failOn?: FailOn
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
  const gathered = await gatherLegs(withPlainTogether(data))
  const { groups, manifests } = gathered
  const models = groups.models()
  const model = mergeLegs(models)
  await compact(groups.settled().pods, join(request.outDirectory, 'covdata'))
  const legs = [...gathered.legs, ...(request.lost?.legs ?? [])]
  const files = manifests.flatMap((manifest) => manifest.files)
  const findings = [
    ...(request.lost?.findings ?? []),
    ...emptyFinding(legs),
    // Whether it is so in the merged figures depends on the leg whose units they are.
    ...legFindings(manifests).filter(({ code }) => code !== 'statements-repeated'),
    ...gathered.findings,
    ...models.flatMap((leg) => revisionFindings(leg.model)),
    ...repeatedStatementFindings(referenceFiles(models)),
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
    keptStatements: gathered.keptStatements,
    suite: undefined,
    findings: gradeFindings(findings, request.failOn ?? DEFAULT_FAIL_ON),
    gates: request.thresholds.map((threshold) => checkThreshold(threshold, model.tallies.together)),
    legs,
    files: [...new Map(files.map((file) => [file.path, file])).values()],
  }
}

/** A whole report may be written over itself; written over by one of its sources it would lose the other. */
function refusePart(directory: string, outDirectory: string): void {
  const place = realDirectory(directory)
  if (!SOURCES.some((source) => place === realDirectory(join(outDirectory, 'covdata', source)))) return
  throw new UserError(
    `${directory} is a part of the report in ${outDirectory}, which would be written over`,
    'Name another folder with --out.',
  )
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory',
  ENOTDIR: 'it is not a directory',
}

/** A covdata folder of ours has a folder for each source and no data beside them; anything else is one GOCOVERDIR. */
async function legData(directory: string): Promise<LegData> {
  const names = await readdir(directory).catch((error: unknown) => {
    const reason = REASONS[errorCode(error) ?? ''] ?? describeError(error)
    throw new UserError(
      `${directory} cannot be read: ${reason}`,
      'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.',
    )
  })
  if (names.includes('covdata') && names.includes('report.json')) return legData(join(directory, 'covdata'))
  const isPlain = names.some((name) => /^cov(?:meta|counters)\./.test(name))
  const sources = isPlain ? [] : SOURCES.filter((source): source is Source => names.includes(source))
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

/** Programs of all legs by import path, in the order in which they appear. */
function binariesOf({ binaries, groups }: Gathered): readonly BinaryInfo[] {
  const found = new Map<string, BinaryInfo[]>()
  for (const binary of binaries)
    found.set(binary.importPath, [...(found.get(binary.importPath) ?? []), binary])
  return [...found].flatMap(([importPath, [first, ...others]]) => {
    if (first === undefined) return []
    const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes)
    // Data of a program that never ran is that of a test binary that tests started as a program.
    if (others.length === 0 || processes === 0) return [first]
    const model = mergeLegs(groups.models((pod) => mainOf(pod) === importPath))
    const tally = model.tallies.bySource[model.sources.indexOf('binaries')]
    return [
      {
        ...first,
        processes,
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
