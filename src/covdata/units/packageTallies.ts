/**
 * @module Counts the statements of packages. Most packages need no unit table, which is expensive since it sorts the units;
 * only packages that may have units twice are counted from a table.
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

/** The statements of a package. */
export interface PackageTally extends Tally {
  readonly importPath: string
}

/** A package as one binary has it. */
interface CountedPackage {
  readonly records: FunctionRecords
  /** Parallel to the units of the records. */
  readonly counts: Uint32Array
}

/**
 * Counts the statements of each package, and the covered ones; sorted by import path, byte by byte.
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

/** Counts the statements of each package of a table, in its order. */
export function tallyTable(table: UnitTable): readonly PackageTally[] {
  return table.packages.map((units) => ({ importPath: units.importPath, ...tallyPackage(units) }))
}

/** Counts the statements of a package, and the covered ones. */
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

/** Undefined if several counters of a binary may count the same unit. */
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
