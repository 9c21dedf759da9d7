/** @module Whether two measurements of a file are of the same text, if only uncovered units of one of them are known. */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { statementsOf } from '../coverage/tallies.js'
import { pairUnits, placeOf } from './unitPairs.js'

/**
 * Whether the known units are where those of the same text would be. If the text only shifted, equal shapes are uncovered
 * elsewhere, and to compare places would call them lost and gained.
 */
export function isLikelySameText(before: FileCoverage, after: FileCoverage): boolean {
  if (before.tallies.together.total !== after.tallies.together.total) return false
  if (listsAll(after) && !isWithin(before, after)) return false
  if (listsAll(before) && !isWithin(after, before)) return false
  const [earlier, later] = [uncovered(before), uncovered(after)]
  const places = new Set(earlier.map(keyOf))
  const stayed = later.filter((unit) => places.has(keyOf(unit))).length
  return pairUnits(earlier, later, { isSameText: false, hasNames: false }).pairs.length <= stayed
}

function listsAll({ units, tallies }: FileCoverage): boolean {
  return statementsOf(units) === tallies.together.total
}

/** Whether one has the units of the other at the same places. */
function isWithin({ units }: FileCoverage, whole: FileCoverage): boolean {
  const places = new Set(whole.units.map(keyOf))
  return units.every((unit) => unit.statements === 0 || places.has(keyOf(unit)))
}

function uncovered({ units }: FileCoverage): readonly UnitCoverage[] {
  return units.filter(({ statements, count }) => statements > 0 && count === 0)
}

function keyOf(unit: UnitCoverage): string {
  return `${placeOf(unit)} ${unit.statements}`
}
