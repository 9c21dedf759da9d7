/** @module Collects what the suite left: reads its data, and finds what is wrong with it. */
import { join, sep } from 'node:path'
import { afterReading, beforeReading } from '../checks/afterSuite.js'
import type { SuiteState } from '../checks/dataHealth.js'
import { missingDataFindings } from '../checks/doctor/missingData.js'
import { findingsOfShard } from '../checks/shardedData.js'
import type { Finding } from '../findings/finding.js'
import { type Circumstances, type Described, describeData } from '../checks/describeData.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import { buildModel } from '../coverage/buildModel.js'
import type { CoverageModel, Source } from '../coverage/model.js'
import type { RunningFiles } from '../coverage/measuredBinaries.js'
import { type ExclusionRules, NO_EXCLUSION_RULES } from '../coverage/exclusionRules.js'
import { type Exclusions, mayExclude } from '../coverage/exclusions.js'
import { runExclusions } from '../coverage/runExclusions.js'
import { fileNamer } from '../coverage/namedFiles.js'
import { type Measured, packagesLeftOut } from '../coverage/selectedPods.js'
import { type DataDirectory, type ReadRequest, readData } from '../coverage/readData.js'
import type { SourcePlaces } from '../coverage/sourceFiles.js'
import { type SourceNames, sourceNames } from '../coverage/sourceNames.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { packagesInTree } from '../go/packages/moduleTree.js'
import { targetOf } from '../go/toolchain/target.js'
import type { GoPackage } from '../go/packages/packages.js'
import { type MainModules, packageLocator } from '../go/packages/selection.js'
import { type Shard, isShard } from '../go/test/shard.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import { type CheckFolder, DATA_FOLDER } from '../report/reportFolder.js'
import type { Log } from '../support/log.js'
import { SlowProgress } from '../support/slowProgress.js'
import type { BuildOutcome } from './build.js'
import { compactData } from './compactData.js'
import { builtOf } from './expectedBinaries.js'
import type { Plan } from './plan.js'
import { type Repository, locatorIn } from './repository.js'
import type { TestPlan } from './testPlan.js'
import type { RunDirectories } from './runDirectories.js'
import { type UnitTestsRead, besideModel, readUnitTests } from './unitTestData.js'
import { type Unlinked, unlinkedPackages } from './unlinked.js'
import type { Ready } from './setUp.js'

export interface Collected extends Described {
  /** Of everything that was measured, with what is excluded. */
  readonly model: CoverageModel
  readonly names: SourceNames
  /** What of the model is excluded. */
  readonly exclusions: Exclusions
  /** Import paths of packages that are in the data but do not count. */
  readonly packagesLeftOut: readonly string[]
}

export interface CollectRequest {
  readonly exclude: ExclusionRules
  /** Whether packages that nothing links count as uncovered. */
  readonly includeAll: boolean
  readonly directories: RunDirectories
  /** Whether test processes were measured. */
  readonly inProcess: boolean
  /** Whether unit tests ran as well. */
  readonly unitTests: boolean
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
  return collectFrom(places, ready, plan, built, { ...request, suite: suiteState(suite), shard })
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
  request: CollectRequest & { readonly suite: SuiteState; readonly shard?: Shard | undefined },
): Promise<Collected> {
  const { started, modules, pinned, go } = ready
  const { directories, inProcess, outDirectory, includeAll: count, stop, repository, suite, shard } = request
  const { scratch } = directories
  const progress = new SlowProgress(request.log)
  const measured = await measuredBy(plan, modules.measured, repository)
  const unit = request.unitTests ? await readUnitTests(directories, measured, request.platform) : undefined
  const { pods, ...read } = await readRun(
    {
      directories: places.directories,
      measured,
      onProgress: (read, total) => {
        progress.step(`reading data: ${read} of ${total} files`)
      },
    },
    {
      moduleDirs: modules.measured.map(({ dir }) => dir),
      locate: locatorIn(repository, packageLocator(modules.measured, plan.selected)),
      root: repository.root,
      exclude: request.exclude,
      selected: plan.selected,
      unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
      ...(unit === undefined ? {} : { unit }),
    },
    {
      built: built.binaries.map((binary) => builtOf(binary, built, plan)),
      suite,
      inProcess,
      running: places.running,
    },
  )
  const after = await afterReading({
    go,
    stop,
    goVersion: pinned.info.version,
    built: built.binaries,
    marks: built.marks,
    binaries: read.binaries,
    pods,
    started,
  })
  const beside = besideModel(read.model, unit, read.names.gone, isShard(shard))
  const found = [...places.findings, ...read.findings, ...beside.findings, ...after]
  const known = findingsOfShard(found, shard)
  const missing = await causesOf(known, built, read.binaries, { ...request, main: places.main })
  const unstored = await compactData(pods, join(outDirectory, DATA_FOLDER), request.checkFolder, unit)
  const findings = [...known, ...missing, ...unstored]
  return {
    ...read,
    model: beside.model,
    findings: findings.map((item) => withoutRoot(item, places.ours)),
  }
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

/** Where the packages are, and what is known about those that nothing links. */
export interface RunSources extends Pick<SourcePlaces, 'locate'> {
  /** Absolute: the directories of the modules. */
  readonly moduleDirs: readonly string[]
  /** All packages that should be measured and have code. */
  readonly selected: readonly GoPackage[]
  readonly unlinked: (packages: readonly GoPackage[], pods: readonly Pod[]) => Promise<Unlinked>
  /** By default, nothing but comments excludes anything. */
  readonly exclude?: ExclusionRules
  /** Data of unit tests, of which the same is excluded; absent if there is none. */
  readonly unit?: UnitTestsRead
  /** Absolute, without links: where the paths that `exclude` matches begin. */
  readonly root?: string
}

export interface RunRead extends Collected {
  /** The pods that the model was built from. */
  readonly pods: readonly Pod[]
}

/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
export async function readRun(
  request: Omit<ReadRequest, 'seen'>,
  { moduleDirs, locate, selected, unlinked, unit, exclude = NO_EXCLUSION_RULES, root }: RunSources,
  circumstances: Circumstances,
): Promise<RunRead> {
  const data = await readData({ ...request, seen: new SeenFiles() })
  const { linked, modeClashes } = data
  const other = await unlinked(
    selected.filter((pkg) => !linked.has(pkg.importPath)),
    data.pods,
  )
  const pods = [...data.pods, ...other.pods]
  const wants = (text: Buffer): boolean => mayExclude(exclude, text)
  const names = await sourceNames(data.pods, linked, locate, moduleDirs, wants)
  const indexes = new UnitIndexes(names.gone)
  const problems = [...data.problems, ...modeClashes]
  const measured = new Set([...linked, ...packagesOf(other.pods)])
  const all = {
    pods: [...pods, ...(unit?.pods ?? [])],
    measured: new Set([...measured, ...(unit?.linked ?? [])]),
  }
  const exclusions = await runExclusions(exclude, { ...all, linked, names, locate, root })
  const described = describeData({ ...data, problems }, circumstances, indexes, indexes.without(exclusions))
  const model = {
    pods,
    measured,
    selected: selected.map((pkg) => pkg.importPath),
    unlinkedStatements: other.statements,
  }
  return {
    ...described,
    findings: [...described.findings, ...other.findings],
    model: buildModel(model, indexes),
    names,
    exclusions,
    packagesLeftOut: packagesLeftOut(pods, measured),
    pods,
  }
}

function packagesOf(pods: readonly Pod[]): readonly string[] {
  return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath))
}

function suiteState(suite: SuiteResult): SuiteState {
  const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'))
  return suite.kind === 'command' || ran ? 'ran' : 'idle'
}
