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
  const shared = new SharedCounts(bySource)
  const counts: Counts = { together, bySource, shared, reach: reached.setOf }
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
  /** The same, as lists. */
  readonly shared: SharedCounts
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
function filesOf(
  pkg: IndexedPackage,
  { together, bySource, shared, reach }: Counts,
): readonly FileCoverage[] {
  const files = new Map<string, UnitCoverage[]>()
  let units: UnitCoverage[] = []
  let path: string | undefined
  for (let unit = 0; unit < pkg.functionOf.length; unit++) {
    const fn = pkg.functions[pkg.functionOf[unit] ?? -1]
    if (fn === undefined) continue
    if (fn.sourceFile !== path) {
      path = fn.sourceFile
      files.set(path, (units = files.get(path) ?? []))
    }
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
      counts: shared.of(pkg.start + unit),
      reach: reach[pkg.start + unit] ?? 0,
    })
  }
  return [...files].map(([own, list]) => ({
    path: own,
    units: list,
    tallies: talliesOfUnits(list, bySource.length),
  }))
}

/** How many lists may be shared at a time. */
const LISTS = 256

/**
 * The counts of units by source. Most units have the counts of others nearby, and share one list with them: a list takes half as
 * much memory as a unit.
 */
class SharedCounts {
  private readonly lists = Array.from({ length: LISTS }, (): readonly number[] => [])

  constructor(private readonly bySource: readonly Uint32Array[]) {}

  of(unit: number): readonly number[] {
    const { bySource, lists } = this
    let hash = 0
    for (const counts of bySource) hash = 31 * (hash % LISTS) + (counts[unit] ?? 0)
    const known = lists[hash % LISTS] ?? []
    let source = 0
    while (source < bySource.length && bySource[source]?.[unit] === known[source]) source++
    if (source === bySource.length) return known
    return (lists[hash % LISTS] = bySource.map((counts) => counts[unit] ?? 0))
  }
}
