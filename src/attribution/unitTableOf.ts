/** @module The units of a coverage model by number. */
import { CarriedReach } from '../coverage/carriedReach.js'
import type { CoverageModel } from '../coverage/model.js'
import type { UnitTable, UnitTableFile } from './attribution.js'

/** Numbers the units through all packages and files, in their order. */
export function unitTableOf({ packages }: Pick<CoverageModel, 'packages'>): UnitTable {
  const files: UnitTableFile[] = []
  let count = 0
  for (const { importPath, files: own } of packages)
    for (const { path, units } of own) {
      files.push({ path, importPath, first: count, count: units.length })
      count += units.length
    }
  const positions = new Uint32Array(4 * count)
  const statements = new Uint32Array(count)
  let unit = 0
  for (const { units } of packages.flatMap((pkg) => pkg.files))
    for (const { startLine, startColumn, endLine, endColumn, statements: own } of units) {
      const at = 4 * unit
      positions[at] = startLine
      positions[at + 1] = startColumn
      positions[at + 2] = endLine
      positions[at + 3] = endColumn
      statements[unit++] = own
    }
  return { files, positions, statements }
}

/** The numbers of the units that the run has covered itself. */
export function* coveredUnits({
  packages,
  reach,
}: Pick<CoverageModel, 'packages' | 'reach'>): Generator<number, void> {
  const carried = new CarriedReach(reach)
  let number = 0
  for (const { files } of packages)
    for (const { units } of files)
      for (const unit of units) {
        if (unit.count > 0 && carried.baselinesOf(unit).length === 0) yield number
        number++
      }
}
