/**
 * @module The statements of packages without a unit table: a percentage needs no order of units, which is most of the work.
 * Packages of which units may be there twice go by the table all the same.
 */
import type { Tally } from './tally.js'
import { compareBytes } from '../bytes/byteOrder.js'
import { hasDistinctUnits } from './distinctUnits.js'
import { UNIT_FIELDS } from '../format/format.js'
import type { FunctionRecords } from '../format/functionRecords.js'
import { checkGranularity } from '../read/granularity.js'
import type { PackageMatch } from './packagePatterns.js'
import type { Pod } from '../read/readPods.js'
import { type PackageUnits, type UnitTable, buildUnitTable } from './unitTable.js'

export interface PackageTally extends Tally {
  readonly importPath: string
}

/** A package as one program has it. */
interface CountedPackage {
  readonly records: FunctionRecords
  /** Parallel to its units. */
  readonly counts: Uint32Array
}

/**
 * The statements of each package, and those that were executed; sorted by import path, byte by byte.
 * @throws UserError when the pods cannot be reported together: their granularities differ
 */
export function tallyPackages(
  pods: readonly Pod[],
  matches: PackageMatch = () => true,
): readonly PackageTally[] {
  checkGranularity(pods)
  const tallies: PackageTally[] = []
  const others = new Set<string>()
  for (const [importPath, parts] of packagesOf(pods, matches)) {
    const tally = tallyOf(parts)
    if (tally === undefined) others.add(importPath)
    else tallies.push({ importPath, ...tally })
  }
  if (others.size > 0) {
    const table = buildUnitTable(pods, { matches: (importPath) => others.has(importPath) })
    for (const tally of tallyTable(table)) tallies.push(tally)
  }
  return tallies.sort((one, other) => compareBytes(one.importPath, other.importPath))
}

/** The same of a table that there is. */
export function tallyTable(table: UnitTable): readonly PackageTally[] {
  return table.packages.map((units) => ({ importPath: units.importPath, ...tallyPackage(units) }))
}

/** The statements of a package, and those that were executed. */
export function tallyPackage({ counts, positions }: Pick<PackageUnits, 'counts' | 'positions'>): Tally {
  let covered = 0
  let total = 0
  for (let unit = 0; unit < counts.length; unit++) {
    const statements = positions[unit * UNIT_FIELDS + 4] ?? 0
    total += statements
    if (counts[unit] !== 0) covered += statements
  }
  return { covered, total }
}

function packagesOf(
  pods: readonly Pod[],
  matches: PackageMatch,
): ReadonlyMap<string, readonly CountedPackage[]> {
  const packages = new Map<string, CountedPackage[]>()
  for (const { meta, counters } of pods) {
    for (const [packageIndex, { importPath, records }] of meta.packages.entries()) {
      if (!matches(importPath)) continue
      const part = { records, counts: counters.ofPackage(packageIndex) }
      const parts = packages.get(importPath)
      if (parts === undefined) packages.set(importPath, [part])
      else parts.push(part)
    }
  }
  return packages
}

/** Undefined where the same unit may be counted by several counters of a program. */
function tallyOf(parts: readonly CountedPackage[]): Tally | undefined {
  const [first, ...others] = parts
  if (first === undefined) return undefined
  const { records } = first
  if (!others.every((other) => other.records.equals(records)) || !hasDistinctUnits(records)) return undefined
  const counts = others.length === 0 ? first.counts : first.counts.slice()
  for (const other of others) {
    for (let unit = 0; unit < counts.length; unit++) if (other.counts[unit] !== 0) counts[unit] = 1
  }
  return tallyPackage({ counts, positions: records.positions })
}
