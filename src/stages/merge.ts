/** @module Merges data that was collected earlier: the stage that replaces a run in `report`. */
import { join } from 'node:path'
import { withCauses } from '../checks/doctor/missingData.js'
import { mixedModules } from '../checks/mixedModules.js'
import { exclusionFindings } from '../checks/exclusionFindings.js'
import { repeatedStatementFindings } from '../checks/repeatedStatements.js'
import { revisionFindings, sourceFindings } from '../checks/revisions.js'
import { unusedMappings } from '../checks/unusedMappings.js'
import type { Pod } from '../covdata/read/readPods.js'
import type { CoverageModel } from '../coverage/model.js'
import { type BinaryInfo, type RunningFiles, mainOf } from '../coverage/measuredBinaries.js'
import { excludeUnits } from '../coverage/excludeUnits.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import { fileNamer } from '../coverage/namedFiles.js'
import type { PathMap } from '../coverage/pathMap.js'
import { packagesLeftOut } from '../coverage/selectedPods.js'
import type { Finding } from '../findings/finding.js'
import { type CountedOnce, countedOnce } from '../legs/countedOnce.js'
import { impactOfLegs } from '../legs/impactOfLegs.js'
import { type Gathered, gatherLegs } from '../legs/gatherLegs.js'
import type { UnitTestData } from '../legs/gatherUnitTests.js'
import type { EarlierReport } from '../legs/earlierReport.js'
import { legName } from '../legs/leg.js'
import { type FoundData, type LegData, findLegData, plainTogether } from '../legs/legData.js'
import { type Origin, conflictFindings } from '../legs/legConflicts.js'
import { emptyFindings, legFindings } from '../legs/legFindings.js'
import { shardFindings, withoutFoundShards } from '../legs/shardFindings.js'
import { type ShardedLeg, inSuites, shardedLeg } from '../legs/shardGroups.js'
import { withoutRunElsewhere } from '../legs/shardedBinaries.js'
import type { Manifest } from '../legs/manifest.js'
import type { LegInfo } from '../legs/legInfo.js'
import { type ToldApart, toldApart } from '../legs/toldApart.js'
import { mergeLegs, referenceFiles } from '../legs/mergeLegs.js'
import type { Measurement } from '../report/report.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import { groupBy } from '../support/arrays.js'
import type { Log } from '../support/log.js'
import { SlowProgress } from '../support/slowProgress.js'
import { compactData } from './compactData.js'
import { attributedData, mergedAttribution } from './mergedAttribution.js'
import { mergedImpact } from './mergedImpact.js'
import { excludedBefore, exclusionsIn } from './mergeExclusions.js'
import { mergePlace, mergedFiles } from './mergedFiles.js'
import { modulePlaces, onlyModule } from './mergedModules.js'
import { besideUnitTests } from './besideUnitTests.js'
import { type TextsOf, storedTexts } from './storedTexts.js'
import { refuseConflict } from './outConflict.js'

export interface MergeRequest {
  /** Absolute: GOCOVERDIRs, covdata directories of reports, reports, or unpacked artifacts. */
  readonly directories: readonly string[]
  /** The data of reports that have been read already. */
  readonly found?: readonly FoundData[]
  /** Legs whose manifests have been read already. */
  readonly legs?: readonly LegData[]
  readonly lost?: LostLegs
  /** Absolute paths of data of unit tests: directories and text profiles. */
  readonly unit?: readonly string[]
  /** What the legs in `directories` have to belong to. */
  readonly origin?: Origin
  /** Absolute: the compacted data goes into its subdirectory covdata; undefined if it is not kept. */
  readonly outDirectory: string | undefined
  /** The live files of processes that are still running; by default none are. */
  readonly running?: RunningFiles
  /** Absolute directories that may be the checkout which was measured, in the order in which they are tried. */
  readonly checkouts?: readonly string[]
  /** Where files that were built in another place are in the repository. */
  readonly pathMap?: PathMap
  /** What is left out of all figures; by default what comments in the sources exclude. */
  readonly exclude?: ExclusionRules
  /** Where to say what is being read; by default nowhere. */
  readonly log?: Log
  /** The version of this tool. */
  readonly version: string
}

/** Legs without data, and the findings about them. */
export interface LostLegs {
  readonly legs: readonly LegInfo[]
  readonly findings: readonly Finding[]
}

/**
 * Merges directories and legs.
 * @throws UserError if a directory cannot be read, or would be overwritten by the report
 */
export async function merge(request: MergeRequest): Promise<Measurement> {
  const started = new Date()
  const { outDirectory, running, log, lost = { legs: [], findings: [] } } = request
  if (outDirectory !== undefined) await refuseConflict(request.directories, outDirectory)
  const { named, reports, without } = countedOnce(await namedData(request))
  const selections = reports.map(({ selection }) => selection)
  const place = mergePlace(request.checkouts, request.pathMap)
  const nameFile = place.root === undefined ? undefined : fileNamer(place.root, place.pathMap)
  const { legs: all, findings: aboutLegs } = legsOf(request, named, without)
  const stored = await storedTexts(textsOf(all, reports))
  const excluding = await exclusionsIn(all, selections, stored.texts, place, request.exclude)
  const gathered = await gatherLegs(all, selections, { nameFile, running, excluding }, stepsIn(log))
  const { settled, filesLeftOut, directedFiles: directed } = gathered
  const manifests = gathered.manifests.map(({ manifest }) => manifest)
  const [models, shards] = [settled.models(), shardsOf(manifests, reports)]
  const given = { legs: all, named, paths: request.unit, selections, filesLeftOut, nameFile, excluding }
  const { model: whole, ...unitTests } = await besideUnitTests(mergeLegs(models), given, shards)
  const model = excludeUnits(whole, excluding.exclusions)
  const unstored = await keep(settled.pods, unitTests.data, outDirectory)
  const attributed = await mergedAttribution(all, reports, { model, nameFile, outDirectory })
  const reported = reports.flatMap((report) => report.legs)
  const legs = [...inSuites([...reported, ...gathered.legs], shards), ...lost.legs]
  const { impact, findings: aboutImpact } = impactOfLegs(legs, model)
  const parts = [...manifests, ...reports.map(({ selection, tests }) => ({ ...selection, tests }))]
  const mixed = mixedModules(modulePlaces(parts))
  const { recorded, ...files } = await mergedFiles(whole, parts, directed, stored.texts, place)
  const found = [
    ...lost.findings,
    ...aboutLegs,
    ...emptyFindings(gathered.legs, emptyDirectories(named, gathered)),
    ...foundByLegs(manifests, reports, shards, gathered, aboutImpact),
    ...(await withCauses(gathered.findings, request.directories, place.root)),
    ...unitTests.findings,
    ...codeFindings(models, directed, mixed.findings),
    ...sourceFindings(recorded.filter((file) => !mixed.has(file))),
    ...exclusionFindings(excluding.exclusions, whole, model, excluding.unseen),
    ...stored.findings,
    ...unusedMappings(place.pathMap),
    ...[unstored, attributed.findings, aboutImpact].flat(),
  ]
  return {
    version: request.version,
    ...timeSince(started),
    modulePath: onlyModule(whole, files.modules),
    moduleDir: undefined,
    go: undefined,
    coverage: model,
    exclude: excluding.exclusions.rules,
    binaries: binariesOf(gathered),
    processes: gathered.processes,
    keptStatements: gathered.keptStatements,
    ...suitesOf([...manifests, ...reports]),
    findings: [...found, ...(await mergedImpact(attributedData(all, reports), found, outDirectory))],
    legs,
    ...(impact && { impact }),
    ...files,
    ...leftOutOf(gathered, whole, parts),
    ...attributed.known,
  }
}

async function namedData({
  found = [],
  directories,
  outDirectory,
}: MergeRequest): Promise<readonly FoundData[]> {
  return [
    ...found,
    ...(await Promise.all(directories.map((directory) => findLegData(directory, outDirectory)))),
  ]
}

function shardsOf(manifests: readonly Manifest[], reports: readonly EarlierReport[]): readonly ShardedLeg[] {
  return [...manifests.flatMap(shardedLeg), ...reports.flatMap((report) => report.shards)]
}

/** What the legs found, and what is wrong with them together, with shards among them. */
function foundByLegs(
  manifests: readonly Manifest[],
  reports: readonly EarlierReport[],
  shards: readonly ShardedLeg[],
  gathered: Gathered,
  again: readonly Finding[],
): readonly Finding[] {
  const contradictions = reports.flatMap((report) => report.contradictions)
  return [
    ...conflictFindings(gathered.manifests, contradictions),
    ...shardFindings(shards).filter(({ code }) => code !== 'no-data' || !knowsNoData(gathered)),
    ...legFindings(
      withoutRunElsewhere(manifests),
      withoutRepeated(reports, [...gathered.findings, ...again], shards),
    ),
  ]
}

function codeFindings(
  models: Parameters<typeof referenceFiles>[0],
  directed: ReadonlySet<string>,
  mixed: readonly Finding[],
): readonly Finding[] {
  const revisions = models.flatMap((leg) => revisionFindings(leg.model, directed))
  return [...revisions, ...repeatedStatementFindings(referenceFiles(models)), ...mixed]
}

function leftOutOf(
  { settled, filesLeftOut, directedFiles }: Gathered,
  { packages }: CoverageModel,
  parts: Parameters<typeof excludedBefore>[0],
): Pick<Measurement, 'packagesLeftOut' | 'filesLeftOut' | 'directedFiles' | 'excludedBefore' | 'builds'> {
  return {
    excludedBefore: excludedBefore(parts),
    ...(settled.builds.length === 0 ? {} : { builds: settled.builds }),
    packagesLeftOut: packagesLeftOut(settled.pods, new Set(packages.map((pkg) => pkg.importPath))),
    filesLeftOut: [...filesLeftOut].sort(),
    directedFiles: [...directedFiles].sort(),
  }
}

/** All legs, each once and with a name of its own, then the data without a manifest. */
function legsOf(
  { origin, legs = [] }: MergeRequest,
  named: readonly FoundData[],
  without: CountedOnce['without'],
): ToldApart {
  const found = named.flatMap((each) => each.legs).map((leg) => ({ ...leg, origin }))
  const apart = toldApart([...found, ...legs])
  const counted = without(apart.legs)
  return { legs: plainTogether(counted.legs), findings: [...apart.findings, ...counted.findings] }
}

/** Known only if every leg and report says which tests it ran. */
function suitesOf(
  parts: readonly Pick<Manifest | EarlierReport, 'tests'>[],
): Pick<Measurement, 'suite' | 'mergedTests'> {
  const lists = parts.flatMap(({ tests }) => (tests === undefined ? [] : [tests]))
  const isKnown = lists.length > 0 && lists.length === parts.length
  return { suite: undefined, mergedTests: isKnown ? lists.flat() : undefined }
}

function timeSince(started: Date): Pick<Measurement, 'startedAt' | 'seconds'> {
  return { startedAt: started.toISOString(), seconds: (Date.now() - started.getTime()) / 1000 }
}

function stepsIn(log: Log | undefined): ((message: string) => void) | undefined {
  if (log === undefined) return undefined
  const progress = new SlowProgress(log)
  return (message) => {
    progress.step(message)
  }
}

async function keep(
  pods: readonly Pod[],
  unitTests: UnitTestData | undefined,
  outDirectory: string | undefined,
): Promise<readonly Finding[]> {
  if (outDirectory === undefined) return []
  return compactData(pods, join(outDirectory, DATA_FOLDER), undefined, unitTests)
}

/** What may have stored its sources: artifacts, and the data of reports. */
function textsOf(legs: readonly LegData[], reports: readonly EarlierReport[]): readonly TextsOf[] {
  return [
    ...legs.flatMap(({ manifest, folder }) =>
      manifest === undefined || folder === undefined
        ? []
        : [{ name: legName(manifest.leg), folder, files: manifest.files }],
    ),
    ...reports.map(({ name, place, selection }) => ({
      name,
      folder: join(place, DATA_FOLDER),
      files: selection.files ?? [],
    })),
  ]
}

/** Leaves out what was found again, in the same words, in the data of the reports, and shards that are missing no longer. */
function withoutRepeated(
  reports: readonly EarlierReport[],
  again: readonly Finding[],
  shards: readonly ShardedLeg[],
): readonly EarlierReport[] {
  const known = new Set(again.map(({ code, title }) => `${code} ${title}`))
  return reports.map((report) => ({
    ...report,
    findings: withoutFoundShards(report.findings, shards).filter(
      ({ code, title }) => !known.has(`${code} ${title}`),
    ),
  }))
}

/** Each once. If all of them are empty, `no-data` says so. */
function emptyDirectories(named: readonly FoundData[], gathered: Gathered): readonly string[] {
  return knowsNoData(gathered) ? [] : [...new Set(named.flatMap(({ empty }) => empty))]
}

function knowsNoData({ findings }: Gathered): boolean {
  return findings.some(({ code }) => code === 'no-data')
}

/** Combines the binaries of all legs by import path, in order of appearance. */
function binariesOf({ binaries, settled }: Gathered): readonly BinaryInfo[] {
  const found = groupBy(binaries, ({ importPath }) => importPath)
  return [...found].flatMap(([importPath, [first, ...others]]) => {
    if (first === undefined) return []
    const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes)
    // The data of a binary that never ran comes from a test binary that tests started in place of it.
    if (others.length === 0 || processes === 0) return [first]
    const model = mergeLegs(settled.models((pod) => mainOf(pod) === importPath))
    const tally = model.tallies.bySource[model.sources.indexOf('binaries')]
    return [{ ...first, processes, tally: tally ?? { covered: 0, total: 0 } }]
  })
}
