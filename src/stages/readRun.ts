/** @module Reads the data of a run, and makes a coverage model of it. */
import type { Attribution } from '../attribution/attribution.js'
import { type Circumstances, type Described, describeData } from '../checks/describeData.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { UnitIndex } from '../covdata/units/unitIndex.js'
import { buildModel } from '../coverage/buildModel.js'
import { type ExclusionRules, NO_EXCLUSION_RULES } from '../coverage/exclusionRules.js'
import { type Exclusions, mayExclude } from '../coverage/exclusions.js'
import type { CoverageModel } from '../coverage/model.js'
import { type ReadRequest, readData } from '../coverage/readData.js'
import { runExclusions } from '../coverage/runExclusions.js'
import { packagesLeftOut } from '../coverage/selectedPods.js'
import type { SourcePlaces } from '../coverage/sourceFiles.js'
import { type SourceNames, sourceNames } from '../coverage/sourceNames.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import type { GoPackage } from '../go/packages/packages.js'
import type { CarriedOver } from './carryOver.js'
import type { UnitTestsRead } from './unitTestData.js'
import type { Unlinked } from './unlinked.js'

export interface Collected extends Described {
  /** Of everything that was measured, with what is excluded. */
  readonly model: CoverageModel
  readonly names: SourceNames
  /** What of the model is excluded. */
  readonly exclusions: Exclusions
  /** Import paths of packages that are in the data but do not count. */
  readonly packagesLeftOut: readonly string[]
  /** Which test covers what of the packages of the model; absent if nobody knows. */
  readonly attribute?: (model: Pick<CoverageModel, 'packages' | 'reach'>) => Attribution | undefined
  /** How many statements could not be carried over from a baseline, as they were not found again. */
  readonly unplaced: number
}

/** Where the packages are, and what is known about those that nothing links. */
export interface RunSources extends Pick<SourcePlaces, 'locate'> {
  /** Absolute: the directories of the modules. */
  readonly moduleDirs: readonly string[]
  /** All packages that should be measured and have code. */
  readonly selected: readonly GoPackage[]
  readonly unlinked: (packages: readonly GoPackage[], pods: readonly Pod[]) => Promise<Unlinked>
  /** Carries over what the tests covered that were left out; absent if all of them ran. */
  readonly carryOver?: (pods: readonly Pod[]) => Promise<CarriedOver>
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
  /** Those of them with data of the run. */
  readonly measuredPods: readonly Pod[]
  /** The units of the model. */
  readonly index: UnitIndex
}

/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
export async function readRun(
  request: Omit<ReadRequest, 'seen'>,
  sources: RunSources,
  circumstances: Circumstances,
): Promise<RunRead> {
  const { moduleDirs, locate, selected, unlinked, unit, exclude = NO_EXCLUSION_RULES, root } = sources
  const data = await readData({ ...request, seen: new SeenFiles() })
  const carried = await sources.carryOver?.(data.pods)
  const found = [...data.pods, ...(carried?.pods ?? [])]
  const linked = new Set([...data.linked, ...packagesOf(found.slice(data.pods.length))])
  const other = await unlinked(
    selected.filter((pkg) => !linked.has(pkg.importPath)),
    found,
  )
  const pods = [...found, ...other.pods]
  const wants = (text: Buffer): boolean => mayExclude(exclude, text)
  const names = await sourceNames(found, linked, locate, moduleDirs, wants)
  const indexes = new UnitIndexes(names.gone)
  const problems = [...data.problems, ...data.modeClashes]
  const measured = new Set([...linked, ...packagesOf(other.pods)])
  const all = {
    pods: [...pods, ...(unit?.pods ?? [])],
    measured: new Set([...measured, ...(unit?.linked ?? [])]),
  }
  const exclusions = await runExclusions(exclude, { ...all, linked, names, locate, root })
  const counted = indexes.without(exclusions)
  const described = describeData({ ...data, problems }, circumstances, indexes, counted)
  const model = {
    pods,
    measured,
    selected: selected.map((pkg) => pkg.importPath),
    unlinkedStatements: other.statements,
  }
  return {
    ...described,
    findings: [...described.findings, ...(carried?.findings ?? []), ...other.findings],
    model: buildModel(model, indexes),
    names,
    exclusions,
    packagesLeftOut: packagesLeftOut(pods, measured),
    pods,
    measuredPods: data.pods,
    index: indexes.of(pods, measured),
    unplaced: carried?.unplaced ?? 0,
  }
}

function packagesOf(pods: readonly Pod[]): readonly string[] {
  return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath))
}
