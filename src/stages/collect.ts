/** @module Collects what the suite left: reads its data, and finds what is wrong with it. */
import { join, sep } from 'node:path'
import { afterReading, beforeReading } from '../checks/afterSuite.js'
import type { SuiteState } from '../checks/dataHealth.js'
import { missingDataFindings } from '../checks/doctor/missingData.js'
import { findingsOfNarrowed } from '../checks/narrowedData.js'
import { findingsOfShard } from '../checks/shardedData.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { Finding } from '../findings/finding.js'
import type { Described } from '../checks/describeData.js'
import type { Source } from '../coverage/model.js'
import type { RunningFiles } from '../coverage/measuredBinaries.js'
import { fileNamer } from '../coverage/namedFiles.js'
import type { Measured } from '../coverage/selectedPods.js'
import type { DataDirectory } from '../coverage/readData.js'
import { packagesInTree } from '../go/packages/moduleTree.js'
import { targetOf } from '../go/toolchain/target.js'
import { type MainModules, packageLocator } from '../go/packages/selection.js'
import { type Shard, isShard } from '../go/test/shard.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import type { UnitTestPlaces } from '../legs/gatherUnitTests.js'
import { type CheckFolder, DATA_FOLDER } from '../report/reportFolder.js'
import type { Log } from '../support/log.js'
import { plural } from '../support/plural.js'
import { SlowProgress } from '../support/slowProgress.js'
import type { BuildOutcome } from './build.js'
import type { SuiteAttribution } from './attribute.js'
import { type CarryOverRequest, carryOver } from './carryOver.js'
import { compactData } from './compactData.js'
import { builtOf } from './expectedBinaries.js'
import type { Plan } from './plan.js'
import { type Collected, type RunRead, readRun } from './readRun.js'
import { type Repository, locatorIn } from './repository.js'
import type { TestPlan } from './testPlan.js'
import type { RunDirectories } from './runDirectories.js'
import { type UnitTestsRead, besideModel, readUnitTests } from './unitTestData.js'
import { unlinkedPackages } from './unlinked.js'
import type { Ready } from './setUp.js'

export interface CollectRequest {
  readonly exclude: ExclusionRules
  /** Whether packages that nothing links count as uncovered. */
  readonly includeAll: boolean
  readonly directories: RunDirectories
  /** Whether test processes were measured. */
  readonly inProcess: boolean
  /** Finds out which test covers what; undefined if nobody wants to know. */
  readonly attribution?: SuiteAttribution | undefined
  /** What the run left out, and the data by which it did; absent if it left out nothing. */
  readonly left?: Pick<CarryOverRequest, 'earlier' | 'commit' | 'leftOut' | 'listFlags'> | undefined
  /** Whether unit tests ran as well. */
  readonly unitTests: boolean
  /** Data of unit tests that was collected elsewhere; absent if there is none. */
  readonly givenUnit?: UnitTestPlaces | undefined
  readonly platform: NodeJS.Platform
  /** The architecture of this machine, as Node names it. */
  readonly arch: string
  /** Absolute: the compacted data goes into its subdirectory covdata. */
  readonly outDirectory: string
  /** Undefined if nobody else knows the directory. */
  readonly checkFolder?: CheckFolder
  readonly repository: Repository
  /** Ends the commands that are run here. */
  readonly stop: AbortSignal
  readonly log: Log
}

/** What is needed of the set-up. */
export interface CollectReady extends Pick<Ready, 'started' | 'go'> {
  readonly modules: Pick<Ready['modules'], 'measured' | 'top'>
  readonly pinned: Pick<Ready['pinned'], 'info' | 'findings'>
}

/** What is needed of the plans. */
export type CollectPlan = Pick<Plan, 'selected'> & Pick<TestPlan, 'named' | 'reExecuted' | 'testSources'>

/** Reads the data of a run, and compacts it to be kept. What cannot be read becomes findings. */
export async function collect(
  ready: CollectReady,
  plan: CollectPlan,
  built: Pick<BuildOutcome, 'binaries' | 'marks' | 'hidden'>,
  suite: SuiteResult,
  request: CollectRequest,
): Promise<Collected> {
  const { binariesData, testsData, root } = request.directories
  const before = await beforeReading([binariesData, testsData], request.platform)
  const sourceOf = (path: string): Source => (isWithin(path, testsData) ? 'tests' : 'binaries')
  const places = {
    ...before,
    directories: before.readable.map((path) => ({ path, source: sourceOf(path) })),
    main: binariesData,
    ours: join(root, 'data') + sep,
  }
  const { shard } = suite
  const more = { suite: suiteState(suite), shard, ran: packagesThatRan(suite) }
  return collectFrom(places, ready, plan, built, { ...request, ...more })
}

/** Where the data is. */
export interface DataPlaces {
  readonly directories: readonly DataDirectory[]
  readonly running: RunningFiles
  /** What is wrong with the directories. */
  readonly findings: readonly Finding[]
  /** Absolute: the GOCOVERDIR that binaries should have written to. */
  readonly main: string
  /** Absolute: what paths of evidence are shown without, as it is gone when somebody reads them. */
  readonly ours: string
}

/** Like `collect`, wherever the data is. */
export async function collectFrom(
  places: DataPlaces,
  ready: CollectReady,
  plan: CollectPlan,
  built: Pick<BuildOutcome, 'binaries' | 'marks' | 'hidden'>,
  request: CollectRequest & {
    readonly suite: SuiteState
    readonly shard?: Shard | undefined
    /** Import paths of packages whose test processes have run, as far as they are known. */
    readonly ran?: readonly string[]
  },
): Promise<Collected> {
  const { started, modules, pinned, go } = ready
  const { outDirectory, repository, stop, shard, attribution } = request
  const measured = await measuredBy(plan, modules.measured, repository)
  const unit = await readUnitTests(
    { directories: request.unitTests ? request.directories : undefined, given: request.givenUnit },
    measured,
    request.platform,
  )
  const { pods, measuredPods, index, ...read } = await readPlaces(places, ready, plan, built, {
    ...request,
    measured,
    unit,
  })
  const after = await afterReading({
    go,
    stop,
    goVersion: pinned.info.version,
    built: built.binaries,
    marks: built.marks,
    binaries: read.binaries,
    pods: measuredPods,
    started,
  })
  const beside = besideModel(read.model, unit, read.names.gone, isShard(shard))
  const found = [
    ...places.findings,
    ...read.findings,
    ...beside.findings,
    ...after,
    ...(attribution?.findings(request.ran ?? []) ?? []),
  ]
  const known = findingsOfNarrowed(findingsOfShard(found, shard), request.left?.leftOut.tests.length ?? 0)
  const missing = await causesOf(known, built, read.binaries, { ...request, main: places.main })
  const unstored = await compactData(pods, join(outDirectory, DATA_FOLDER), request.checkFolder, unit)
  const findings = [...known, ...missing, ...unstored]
  return {
    ...read,
    model: beside.model,
    ...(attribution && { attribute: (model) => attribution.finish(index, measuredPods, model) }),
    findings: findings.map((item) => withoutRoot(item, places.ours)),
  }
}

/** Reads the data, and attributes it to tests meanwhile. */
async function readPlaces(
  { directories, running }: DataPlaces,
  ready: CollectReady,
  plan: CollectPlan,
  built: Pick<BuildOutcome, 'binaries' | 'marks' | 'hidden'>,
  request: CollectRequest & {
    readonly suite: SuiteState
    readonly measured: Measured
    readonly unit: UnitTestsRead | undefined
  },
): Promise<RunRead> {
  const { includeAll: count, stop, repository, suite, inProcess, measured, unit, attribution, left } = request
  const { scratch } = request.directories
  const modules = ready.modules.measured
  const locate = locatorIn(repository, packageLocator(modules, plan.selected))
  const progress = new SlowProgress(request.log)
  return readRun(
    {
      directories,
      measured,
      onProcess: await attribution?.onProcess(),
      onProgress: (read, total) => {
        progress.step(`reading data: ${read} of ${plural(total, 'file')}`)
      },
    },
    {
      moduleDirs: modules.map(({ dir }) => dir),
      locate,
      root: repository.root,
      exclude: request.exclude,
      selected: plan.selected,
      unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
      ...(left && {
        carryOver: async (read) =>
          carryOver(ready, read, { ...left, selected: plan.selected, locate, scratch, stop }),
      }),
      ...(unit === undefined ? {} : { unit }),
    },
    { built: built.binaries.map((binary) => builtOf(binary, built, plan)), suite, inProcess, running },
  )
}

/** Why binaries left no counters, if anybody expected them to. */
async function causesOf(
  known: readonly Finding[],
  { binaries }: Pick<BuildOutcome, 'binaries'>,
  infos: Described['binaries'],
  {
    main,
    repository,
    platform,
    arch,
    suite,
  }: CollectRequest & Pick<DataPlaces, 'main'> & { readonly suite: SuiteState },
): Promise<readonly Finding[]> {
  const silent = new Set(infos.filter(({ processes }) => processes === 0).map(({ importPath }) => importPath))
  return missingDataFindings(known, {
    binaries: binaries.filter(({ importPath }) => silent.has(importPath)),
    directory: main,
    isWrittenHere: suite !== 'steps',
    checkout: repository.root,
    platform,
    here: targetOf(platform, arch),
  })
}

/** Directories of ours are gone when somebody reads the evidence: what counts is which file of it. */
export function withoutRoot(item: Finding, root: string): Finding {
  return { ...item, evidence: item.evidence.map((line) => line.replaceAll(root, '')) }
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory + sep)
}

/**
 * The packages that `coverpkg` names, or all that are in the modules' directories when the suite has ended. Fixtures that
 * tests build may have a module's path too, but do not count.
 */
async function measuredBy(
  { named, selected }: Pick<Plan & TestPlan, 'named' | 'selected'>,
  modules: MainModules,
  repository: Repository,
): Promise<Measured> {
  const trees = await Promise.all(modules.map(packagesInTree))
  const mains = new Set(trees.flatMap((tree) => [...tree]))
  const own = named ?? new Set([...mains, ...selected.map((pkg) => pkg.importPath)])
  return { modules, packages: own, mains, nameFile: fileNamer(repository.root, repository.pathMap) }
}

/** Those that name a test: others may have failed before they could run one. */
function packagesThatRan({ packages }: SuiteResult): readonly string[] {
  return packages
    .filter(({ tests }) => tests.some(({ unit }) => unit !== true))
    .map(({ importPath }) => importPath)
}

function suiteState(suite: SuiteResult): SuiteState {
  const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'))
  return suite.kind === 'command' || ran ? 'ran' : 'idle'
}
