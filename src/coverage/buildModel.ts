/** @module From pods to the coverage model: Go's own merge over all of them, and over each source by itself. */
import { UNIT_FIELDS, widerMode } from '../covdata/format.js'
import { type Pod, countersOfDirectories } from '../covdata/readPods.js'
import { type PackageUnits, type UnitTable, buildUnitTable } from '../covdata/units.js'
import type {
  CounterMode,
  CoverageModel,
  FileCoverage,
  PackageCoverage,
  Source,
  UnitCoverage,
} from './model.js'
import { SOURCES } from './model.js'
import { type Measured, isMeasured } from './selectedPods.js'
import { sumAllTallies, talliesOfUnits } from './tally.js'

export interface ModelRequest {
  /** Of measured packages only, see selectPods. */
  readonly pods: readonly Pod[]
  /** The source of each directory, by its index in the list that was read. */
  readonly sourceOf: readonly Source[]
  readonly measured: Measured
  /** Import paths of all packages that were to be measured and have code. */
  readonly selected: readonly string[]
}

export function buildModel({ pods, sourceOf, measured, selected }: ModelRequest): CoverageModel {
  const own = new Set(
    pods.flatMap((pod) =>
      pod.meta.packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath),
    ),
  )
  const sources = SOURCES.filter((source) =>
    pods.some((pod) => pod.directories.some((directory) => sourceOf[directory] === source)),
  )
  const table = (directories: readonly number[]): UnitTable =>
    buildUnitTable(pods, {
      matches: (importPath) => own.has(importPath),
      countersOf: (pod) => countersOfDirectories(pod, directories),
    })
  const together = table([...sourceOf.keys()])
  const bySource = sources.map((source) =>
    table([...sourceOf.keys()].filter((directory) => sourceOf[directory] === source)),
  )
  // The tables have the same packages and units in the same order: only the counts differ.
  const packages = together.packages.map((pkg, index) => packageCoverage(pkg, columnsOf(bySource, index)))
  return {
    mode: pods.map((pod) => pod.meta.mode).reduce<CounterMode>(widerMode, 'set'),
    sources,
    packages,
    notLinked: selected.filter((importPath) => !own.has(importPath)),
    tallies: sumAllTallies(
      packages.map((pkg) => pkg.tallies),
      sources.length,
    ),
  }

  function packageCoverage(pkg: PackageUnits, columns: readonly Uint32Array[]): PackageCoverage {
    const files = filesOf(pkg, columns)
    return {
      importPath: pkg.importPath,
      modulePath: pkg.modulePath,
      files,
      tallies: sumAllTallies(
        files.map((file) => file.tallies),
        sources.length,
      ),
    }
  }
}

function columnsOf(tables: readonly UnitTable[], index: number): readonly Uint32Array[] {
  return tables.flatMap((table) => table.packages[index]?.counts ?? [])
}

/** Units come sorted by file. */
function filesOf(pkg: PackageUnits, columns: readonly Uint32Array[]): readonly FileCoverage[] {
  const files = new Map<string, UnitCoverage[]>()
  for (let i = 0; i < pkg.counts.length; i++) {
    const fn = pkg.functions[pkg.functionOf[i] ?? 0]
    if (fn === undefined) continue
    let units = files.get(fn.sourceFile)
    if (units === undefined) files.set(fn.sourceFile, (units = []))
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] =
      pkg.positions.subarray(i * UNIT_FIELDS, (i + 1) * UNIT_FIELDS)
    units.push({
      startLine,
      startColumn,
      endLine,
      endColumn,
      statements,
      functionName: fn.name,
      literal: fn.literal,
      count: pkg.counts[i] ?? 0,
      counts: columns.map((column) => column[i] ?? 0),
    })
  }
  return [...files].map(([path, units]) => ({ path, units, tallies: talliesOfUnits(units, columns.length) }))
}
