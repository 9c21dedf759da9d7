/** @module Takes the statements of excluded units out of a unit index, for figures that are counted without a model. */
import { UNIT_FIELDS } from '../covdata/format/format.js'
import type { IndexedPackage, UnitIndex } from '../covdata/units/unitIndex.js'
import { type Exclusions, type UnitPlace, excludedBy } from './exclusions.js'

/** The same units, the excluded ones without statements. */
export function withoutStatements(index: UnitIndex, exclusions: Exclusions): UnitIndex {
  let statements = index.statements
  const packages = index.packages.map((pkg): IndexedPackage => {
    const positions = Uint32Array.from(pkg.positions)
    for (const [path, units] of unitsByFile(pkg)) {
      const rules = exclusions.of(path)
      if (rules.length === 0) continue
      const owners = excludedBy(
        rules,
        units.map((unit) => placeOf(pkg.positions, unit)),
      )
      for (const [at, unit] of units.entries()) {
        if ((owners[at] ?? 0) < 0) continue
        const field = unit * UNIT_FIELDS + UNIT_FIELDS - 1
        statements -= positions[field] ?? 0
        positions[field] = 0
      }
    }
    return { ...pkg, positions }
  })
  return { ...index, packages, statements }
}

/** The numbers of the units of each file. */
function unitsByFile({ functions, functionOf }: IndexedPackage): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [unit, owner] of functionOf.entries()) {
    const path = functions[owner]?.sourceFile ?? ''
    const units = found.get(path)
    if (units === undefined) found.set(path, [unit])
    else units.push(unit)
  }
  return found
}

function placeOf(positions: Uint32Array, unit: number): UnitPlace {
  const at = unit * UNIT_FIELDS
  return {
    startLine: positions[at] ?? 0,
    startColumn: positions[at + 1] ?? 0,
    endLine: positions[at + 2] ?? 0,
    endColumn: positions[at + 3] ?? 0,
  }
}
