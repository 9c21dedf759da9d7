/** @module Takes the statements of excluded units out of a unit index, for figures that are counted without a model. */
import { UNIT_FIELDS } from '../covdata/format/format.js'
import { unitAt } from '../covdata/format/metaFile.js'
import type { IndexedPackage, UnitIndex } from '../covdata/units/unitIndex.js'
import { groupBy } from '../support/arrays.js'
import { type Exclusions, excludedBy } from './exclusions.js'

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
        units.map((unit) => unitAt(pkg.positions, unit)),
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
  return groupBy(functionOf.keys(), (unit) => functions[functionOf[unit] ?? 0]?.sourceFile ?? '')
}
