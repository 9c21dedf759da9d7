/**
 * @module Carries over what the tests covered at the baseline that a run left out, as pods in Go's own format: so that the
 * total, the patch and the gates are those of a run of all tests.
 */
import { mkdtemp } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { decodeMetaFile, type MetaPackage } from '../covdata/format/metaFile.js'
import { encodeMetaFile } from '../covdata/format/encodeMeta.js'
import { hashBlobs } from '../covdata/format/metaHash.js'
import { type CounterMode, type Granularity, widerMode } from '../covdata/format/format.js'
import type { Pod } from '../covdata/read/readPods.js'
import { type CarriedBuild, carriedPod } from '../coverage/carriedPods.js'
import { type CoverageModel, SOURCES, type Source, type UnitCoverage } from '../coverage/model.js'
import type { Sources } from '../coverage/sources.js'
import { textOf } from '../coverage/sourceNames.js'
import { textMap } from '../diff/textMap.js'
import type { Finding } from '../findings/finding.js'
import { instrumentPackages } from '../go/build/coverTool.js'
import { parseGoVersion } from '../go/goVersion.js'
import type { GoPackage } from '../go/packages/packages.js'
import type { PackageLocator } from '../go/packages/selection.js'
import type { NotRun } from '../go/test/notRun.js'
import {
  CERTAIN,
  type CarriedCode,
  type CarriedPackage,
  UNCERTAIN,
  carriedUnits,
} from '../impact/carriedUnits.js'
import { PackagePlacement, type PlacedBuild } from '../impact/placedUnits.js'
import { type MissingRequest, missingPackages } from './missingPackages.js'
import { type PinnedCommand, uncounted } from './unlinked.js'
import { groupBy } from '../support/arrays.js'
import { describeError } from '../support/errors.js'

/** What is carried over. */
export interface CarriedOver {
  /** None if nothing was left out. */
  readonly pods: readonly Pod[]
  /** The number of covered statements that count and were not found again in the build that is measured. */
  readonly unplaced: number
  readonly findings: readonly Finding[]
}

/** What the baseline knows. */
export interface CarriedBaseline {
  readonly code: CarriedCode
  readonly side: {
    readonly coverage: Pick<CoverageModel, 'mode' | 'sources' | 'excluded'>
    readonly sources: Pick<Sources, 'read'>
  }
}

export interface CarryOverRequest extends Omit<MissingRequest, 'sources'> {
  readonly leftOut: Pick<NotRun, 'tests' | 'packages' | 'suite'>
  readonly earlier: CarriedBaseline
  /** The full hash of its commit. */
  readonly commit: string
  readonly locate: PackageLocator
  /** Absolute: for temporary files. */
  readonly scratch: string
  readonly stop: AbortSignal
}

/**
 * A shard carries over what its own tests covered, and knows from what all shards leave out whether that is certain.
 * @param pods what the run has measured, whose packages have the names that they have in the model
 */
export async function carryOver(
  go: PinnedCommand,
  pods: readonly Pod[],
  request: CarryOverRequest,
): Promise<CarriedOver> {
  const { earlier, commit, leftOut } = request
  if (leftOut.tests.length === 0) return { pods: [], unplaced: 0, findings: [] }
  const { suite = leftOut } = leftOut
  const packages = carriedUnits(earlier.code, suite)
  const isOwn = ownUnits(earlier.code, leftOut)
  const known = buildsIn(pods)
  const missing = { ...request, leftOut: suite, sources: earlier.side.sources }
  const found = await missingPackages(go.go, packages, known, missing)
  const { made, findings } = await instrumented(go, found, pods, request)
  const excluded = new Set(earlier.side.coverage.excluded?.flatMap(({ units }) => units))
  const builds: NamedBuild[][] = []
  let unplaced = 0
  for (const pkg of packages) {
    const [old, added] = [known.get(pkg.importPath) ?? [], made.get(pkg.importPath) ?? []]
    const all = [...old, ...added]
    const placement = await placed(pkg, all, request)
    unplaced += placement.unplaced((unit) => !excluded.has(unit))
    for (const [i, build] of placement.builds.entries()) {
      const names = all[i]
      if (names === undefined || (i < old.length && !build.certainty.some(isCarriedOver))) continue
      ;(builds[i] ??= []).push({ names, build })
    }
  }
  const { coverage } = earlier.side
  const shape = { ...shapeOf(pods, coverage), columns: columnsOf(coverage.sources) }
  const podOf = (own: readonly NamedBuild[], certainty: number): Pod => {
    const marked = own.map((each) => buildOf(each, certainty, isOwn, coverage.sources))
    return carriedPod(marked, { from: { commit, isCertain: certainty === CERTAIN }, ...shape })
  }
  return {
    pods: builds.flatMap((own) => {
      const doubtful = own.filter(({ build }) => build.certainty.includes(UNCERTAIN))
      return [podOf(own, CERTAIN), ...(doubtful.length > 0 ? [podOf(doubtful, UNCERTAIN)] : [])]
    }),
    unplaced,
    findings,
  }
}

interface NamedBuild {
  readonly names: MetaPackage
  readonly build: PlacedBuild
}

/** Whether a unit of the baseline is carried over by this shard; of a whole suite, all are that are carried over. */
function ownUnits(
  code: CarriedCode,
  { tests, suite }: CarryOverRequest['leftOut'],
): (unit: UnitCoverage) => boolean {
  if (suite === undefined) return () => true
  const own = new Set<UnitCoverage>()
  // A test process belongs to each shard that leaves out a test of it, if no shard starts one.
  for (const { files } of carriedUnits(code, { tests, packages: suite.packages }))
    for (const { file, certainty } of files)
      for (const [i, unit] of file.units.entries()) if (isCarriedOver(certainty[i] ?? 0)) own.add(unit)
  return (unit) => own.has(unit)
}

/** The builds of each package that differ. */
function buildsIn(pods: readonly Pod[]): ReadonlyMap<string, readonly MetaPackage[]> {
  const found = new Map<string, MetaPackage[]>()
  for (const pkg of pods.flatMap(({ meta }) => meta.packages)) {
    const known = found.get(pkg.importPath)
    if (known === undefined) found.set(pkg.importPath, [pkg])
    else if (!known.some(({ records }) => records.equals(pkg.records))) known.push(pkg)
  }
  return found
}

interface Made {
  readonly made: ReadonlyMap<string, readonly MetaPackage[]>
  readonly findings: readonly Finding[]
}

/** Packages as Go's own cover tool divides them. Never throws: what cannot be made is said. */
async function instrumented(
  { go, pinned }: PinnedCommand,
  packages: readonly GoPackage[],
  pods: readonly Pod[],
  { scratch, stop }: CarryOverRequest,
): Promise<Made> {
  const goVersion = parseGoVersion(pinned.info.version)
  if (packages.length === 0 || goVersion === undefined) return { made: new Map(), findings: [] }
  try {
    // The suite has run: it may have put something in the place of a name that it can guess.
    const directory = await mkdtemp(join(scratch, 'carried-'))
    const request = { packages, name: 'carried', goVersion, scratch: directory, stop }
    const found = await instrumentPackages(go, request)
    const blobs = found.flatMap(({ blob }) => blob ?? [])
    const { mode, granularity } = shapeOf(pods)
    const meta = decodeMetaFile(encodeMetaFile({ hash: hashBlobs('md5', blobs), mode, granularity, blobs }))
    return { made: groupBy(meta.packages, ({ importPath }) => importPath), findings: uncounted(found) }
  } catch (error) {
    const problem = describeError(error)
    const found = packages.map(({ importPath }) => ({ importPath, problem }))
    return { made: new Map(), findings: uncounted(found) }
  }
}

async function placed(
  pkg: CarriedPackage,
  builds: readonly MetaPackage[],
  { earlier, locate }: CarryOverRequest,
): Promise<PackagePlacement> {
  const placement = new PackagePlacement(
    pkg,
    builds.map(({ records }) => records),
  )
  const directory = locate(pkg.importPath)
  if (directory === undefined) return placement
  for (const path of placement.left) {
    const [before, now] = await Promise.all([
      earlier.side.sources.read(path),
      textOf(join(directory, posix.basename(path))),
    ])
    if (before.kind !== 'found' || now === undefined) continue
    const map = textMap(before.content, now)
    if (map !== undefined) placement.placeByLines(path, map)
  }
  return placement
}

function isCarriedOver(certainty: number): boolean {
  return certainty >= UNCERTAIN
}

function buildOf(
  { names: { importPath, modulePath }, build: { records, certainty, earlier } }: NamedBuild,
  wanted: number,
  isOwn: (unit: UnitCoverage) => boolean,
  sources: readonly Source[],
): CarriedBuild {
  const columns = sources.map((source, place): [number, Uint8Array] => [
    SOURCES.indexOf(source),
    Uint8Array.from(certainty, (each, at) => {
      const unit = each === wanted ? earlier[at] : undefined
      return Number(unit !== undefined && (unit.counts[place] ?? 0) > 0 && isOwn(unit))
    }),
  ])
  return { names: { importPath, modulePath }, records, columns: new Map(columns) }
}

function columnsOf(sources: readonly Source[]): readonly number[] {
  return sources.map((source) => SOURCES.indexOf(source))
}

/** As the other pods, so that they can be added up. */
function shapeOf(
  pods: readonly Pod[],
  { mode: first }: Pick<CoverageModel, 'mode'> = { mode: 'set' },
): { readonly mode: CounterMode; readonly granularity: Granularity } {
  const modes = pods.map(({ meta }) => meta.mode)
  return {
    mode: modes.length === 0 ? first : modes.reduce(widerMode),
    granularity: pods[0]?.meta.granularity ?? 'perblock',
  }
}
