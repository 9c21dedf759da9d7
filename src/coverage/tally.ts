/** @module Adding up statements. */
import type { Tally, UnitCoverage } from './model.js'

const NOTHING: Tally = { covered: 0, total: 0 }

/** @param countOf the count that decides whether a unit was executed */
export function tallyUnits(units: readonly UnitCoverage[], countOf: (unit: UnitCoverage) => number): Tally {
  let covered = 0
  let total = 0
  for (const unit of units) {
    total += unit.statements
    if (countOf(unit) > 0) covered += unit.statements
  }
  return { covered, total }
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING)
}
