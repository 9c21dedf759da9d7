/** @module What of an attribution is about units that count: views are without what is excluded, as figures are. */
import { wholeOf } from '../coverage/excludeUnits.js'
import type { CoverageModel, PackageCoverage, UnitCoverage } from '../coverage/model.js'
import type { Attribution } from './attribution.js'
import { AttributionMerge } from './attributionMerge.js'
import type { UnitMapping } from './unitMapping.js'
import { NO_UNIT } from './unitNumbers.js'
import { unitTableOf } from './unitTableOf.js'

/**
 * The attribution of the units of a model.
 * @param whole of these units and of those that are excluded
 */
export function countedPart(whole: Attribution, model: CoverageModel): Attribution {
  if (model.wholePackages === undefined) return whole
  const part = new AttributionMerge(unitTableOf(model))
  part.addMapped(whole, countedUnits(model))
  return part.finish([])
}

/** The numbers in a model of units in all that was measured. */
function countedUnits(model: CoverageModel): UnitMapping {
  const all = [...unitsOf(wholeOf(model).packages)]
  const numbers = new Uint32Array(all.length).fill(NO_UNIT)
  let [number, place] = [0, 0]
  for (const unit of unitsOf(model.packages)) {
    while (place < all.length && all[place] !== unit) place++
    numbers[place++] = number++
  }
  return {
    isIdentity: false,
    eachTarget: (unit, visit) => {
      const target = numbers[unit] ?? NO_UNIT
      if (target !== NO_UNIT) visit(target)
    },
  }
}

function* unitsOf(packages: readonly PackageCoverage[]): Generator<UnitCoverage, void> {
  for (const { files } of packages) for (const { units } of files) yield* units
}
