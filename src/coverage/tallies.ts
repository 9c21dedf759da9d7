/** @module Counting covered and total statements. */
import type { Tallies, UnitCoverage, UnitTestTally } from './model.js'
import type { Tally } from '../covdata/units/tally.js'

const NOTHING: Tally = { covered: 0, total: 0 }

/**
 * The covered and total statements of units.
 * @param countOf returns the count that decides whether a unit is covered
 */
export function tallyUnits(units: readonly UnitCoverage[], countOf: (unit: UnitCoverage) => number): Tally {
  let covered = 0
  let total = 0
  for (const unit of units) {
    total += unit.statements
    if (countOf(unit) > 0) covered += unit.statements
  }
  return { covered, total }
}

/** How many statements parts have together: units, ranges of lines. */
export function statementsOf(parts: readonly { readonly statements: number }[]): number {
  return parts.reduce((sum, { statements }) => sum + statements, 0)
}

/**
 * The tallies of units, for all sources together and for each.
 * @param sources the number of sources
 */
export function talliesOfUnits(units: readonly UnitCoverage[], sources: number): Tallies {
  return {
    together: tallyUnits(units, (unit) => unit.count),
    bySource: Array.from({ length: sources }, (_, i) => tallyUnits(units, (unit) => unit.counts[i] ?? 0)),
    ...unitTestsOf(units),
  }
}

function unitTestsOf(units: readonly UnitCoverage[]): Pick<Tallies, 'unitTests'> {
  if (units[0]?.unitTests === undefined) return {}
  const { covered } = tallyUnits(units, ({ unitTests = 0 }) => unitTests)
  const { covered: both } = tallyUnits(units, ({ unitTests = 0, count }) => Math.min(unitTests, count))
  return { unitTests: { covered, both } }
}

/** The sum of tallies; zero for none. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING)
}

/**
 * The sums of the tallies of files or packages, for all sources together and for each.
 * @param sources the number of sources
 */
export function sumAllTallies(parts: readonly { readonly tallies: Tallies }[], sources: number): Tallies {
  const all = parts.map(({ tallies }) => tallies)
  return {
    together: sumTallies(all.map((tallies) => tallies.together)),
    bySource: Array.from({ length: sources }, (_, i) =>
      sumTallies(all.flatMap(({ bySource }) => bySource[i] ?? [])),
    ),
    ...sumUnitTests(all.flatMap(({ unitTests }) => unitTests ?? [])),
  }
}

function sumUnitTests(tallies: readonly UnitTestTally[]): Pick<Tallies, 'unitTests'> {
  if (tallies.length === 0) return {}
  return {
    unitTests: tallies.reduce((a, b) => ({ covered: a.covered + b.covered, both: a.both + b.both })),
  }
}

/** The statements of a tally that were not executed. */
export function uncoveredOf({ covered, total }: Tally): number {
  return total - covered
}

/** The statements that unit tests cover, of those that the total has; undefined without data of theirs. */
export function unitTally({ together: { total }, unitTests }: Tallies): Tally | undefined {
  return unitTests === undefined ? undefined : { covered: unitTests.covered, total }
}
