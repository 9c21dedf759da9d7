/** @module Building the coverage model from pods: merged as Go does it, over all sources and over each of them. */
import { type CounterMode, UNIT_FIELDS, widerMode } from '../covdata/format/format.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type IndexedPackage, countUnits } from '../covdata/units/unitIndex.js'
import {
  type CoverageModel,
  type FileCoverage,
  type PackageCoverage,
  SOURCES,
  type UnitCoverage,
} from './model.js'
import { type BuildReach, type ReachByBuild, addReach, unitReach } from './reach.js'
import { sumAllTallies, talliesOfUnits } from './tallies.js'
import { UnitIndexes } from './unitIndexes.js'

export interface ModelRequest {
  /** Pods that were read with a column for each of SOURCES. */
  readonly pods: readonly Pod[]
  /** Import paths of the measured packages; see `measuredPackages`. */
  readonly measured: ReadonlySet<string>
  /** Import paths of the packages that were selected and have code, whether linked into a binary or not. */
  readonly selected: readonly string[]
  /** The statements of selected packages that nothing links, as far as they are known. */
  readonly unlinkedStatements?: ReadonlyMap<string, number>
  /** Who executed what; by default the pods say so. */
  readonly reach?: ReachByBuild
}

/**
 * The coverage model of the measured packages.
 * @param indexes unit lists to reuse; new ones are added to it
 */
export function buildModel(
  { pods, measured, selected, unlinkedStatements = new Map(), reach = reachOf(pods) }: ModelRequest,
  indexes = new UnitIndexes(),
): CoverageModel {
  const mode = pods.map((pod) => pod.meta.mode).reduce<CounterMode>(widerMode, 'set')
  const columns = [...SOURCES.keys()].filter((column) => pods.some((pod) => pod.columns.includes(column)))
  const index = indexes.of(pods, measured)
  const count = (counted: readonly number[]): Uint32Array =>
    countUnits(
      index,
      pods.flatMap((pod) => countersOfColumns(pod, counted) ?? []),
      mode,
    )
  const together = count(columns)
  const notLinked = selected.filter((importPath) => !measured.has(importPath))
  const bySource = columns.map((column) => count([column]))
  const reached = unitReach(index, reach)
  const counts: Counts = { together, bySource, reach: reached.setOf }
  const packages = index.packages.map((pkg) => packageCoverage(pkg, counts))
  return {
    mode,
    sources: SOURCES.filter((_, column) => columns.includes(column)),
    packages,
    notLinked,
    unlinkedStatements: new Map([...unlinkedStatements].filter(([path]) => notLinked.includes(path))),
    tallies: sumAllTallies(packages, columns.length),
    reach: reached.reach,
  }
}

function reachOf(pods: readonly Pod[]): ReachByBuild {
  const reach = new Map<CounterLayout, readonly BuildReach[]>()
  addReach(reach, pods)
  return reach
}

/** For each unit of the index. */
interface Counts {
  readonly together: Uint32Array
  /** In the order of the sources. */
  readonly bySource: readonly Uint32Array[]
  /** Numbers of sets. */
  readonly reach: Uint32Array
}

function packageCoverage(pkg: IndexedPackage, counts: Counts): PackageCoverage {
  const files = filesOf(pkg, counts)
  return {
    importPath: pkg.importPath,
    modulePath: pkg.modulePath,
    files,
    tallies: sumAllTallies(files, counts.bySource.length),
  }
}

/** The files of a package, whose units are sorted by file. */
function filesOf(pkg: IndexedPackage, { together, bySource, reach }: Counts): readonly FileCoverage[] {
  const files = new Map<string, UnitCoverage[]>()
  for (const [unit, owner] of pkg.functionOf.entries()) {
    const fn = pkg.functions[owner]
    if (fn === undefined) continue
    let units = files.get(fn.sourceFile)
    if (units === undefined) files.set(fn.sourceFile, (units = []))
    const at = unit * UNIT_FIELDS
    units.push({
      startLine: pkg.positions[at] ?? 0,
      startColumn: pkg.positions[at + 1] ?? 0,
      endLine: pkg.positions[at + 2] ?? 0,
      endColumn: pkg.positions[at + 3] ?? 0,
      statements: pkg.positions[at + 4] ?? 0,
      functionName: fn.name,
      literal: fn.literal,
      count: together[pkg.start + unit] ?? 0,
      counts: bySource.map((counts) => counts[pkg.start + unit] ?? 0),
      reach: reach[pkg.start + unit] ?? 0,
    })
  }
  return [...files].map(([path, units]) => ({ path, units, tallies: talliesOfUnits(units, bySource.length) }))
}
