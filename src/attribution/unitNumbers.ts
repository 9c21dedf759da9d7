/** @module The numbers that the units of an index have in a coverage model from which some were taken out. */
import { UNIT_FIELDS } from '../covdata/format/format.js'
import type { IndexedPackage, UnitIndex } from '../covdata/units/unitIndex.js'
import type { CoverageModel, UnitCoverage } from '../coverage/model.js'

/** The number of no unit. */
export const NO_UNIT = 0xffffffff
/** In Go's report order of the fields of a unit: start line, end line, start column, end column, statements. */
const ORDER = [0, 2, 1, 3, 4] as const

/**
 * The number of each unit of the index in a model of it: NO_UNIT for those that are not in the model.
 * @param model has the same packages, files and units in the same order, except for those that were taken out
 */
export function unitNumbers(index: UnitIndex, { packages }: Pick<CoverageModel, 'packages'>): Uint32Array {
  const numbers = new Uint32Array(index.units).fill(NO_UNIT)
  const indexed = new Map(index.packages.map((pkg) => [pkg.importPath, pkg]))
  let number = 0
  for (const { importPath, files } of packages) {
    const pkg = indexed.get(importPath)
    const starts = pkg === undefined ? new Map<string, number>() : fileStarts(pkg)
    for (const { path, units } of files) {
      if (pkg !== undefined) numberFile(pkg, starts.get(path) ?? Infinity, units, { numbers, number })
      number += units.length
    }
  }
  return numbers
}

/** For each file, its first unit. */
function fileStarts({ functions, functionOf }: IndexedPackage): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  for (const [unit, owner] of functionOf.entries()) {
    const file = functions[owner]?.sourceFile ?? ''
    if (!starts.has(file)) starts.set(file, unit)
  }
  return starts
}

function numberFile(
  { start, positions }: IndexedPackage,
  first: number,
  units: readonly UnitCoverage[],
  { numbers, number }: { readonly numbers: Uint32Array; readonly number: number },
): void {
  let at = first
  for (const [place, unit] of units.entries()) {
    const wanted = [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements]
    while (UNIT_FIELDS * at < positions.length && compare(positions, at, wanted) < 0) at++
    if (UNIT_FIELDS * at >= positions.length) return
    if (compare(positions, at, wanted) === 0) numbers[start + at++] = number + place
  }
}

function compare(positions: Uint32Array, unit: number, wanted: readonly number[]): number {
  for (const field of ORDER) {
    const difference = (positions[UNIT_FIELDS * unit + field] ?? 0) - (wanted[field] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
