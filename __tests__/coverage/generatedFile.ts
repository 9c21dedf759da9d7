/** @module Files of a coverage model with the units that a test needs, or with any. */
import fc from 'fast-check'
import type { FileCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'

export type Place = readonly [startLine: number, startColumn: number, endLine: number, endColumn: number]

/** A unit with one statement in function F, unless `rest` says otherwise, and one source. */
export function aUnit(place: Place, count: number, rest: Partial<UnitCoverage> = {}): UnitCoverage {
  const [startLine, startColumn, endLine, endColumn] = place
  return {
    startLine,
    startColumn,
    endLine,
    endColumn,
    statements: 1,
    functionName: 'F',
    literal: false,
    count,
    counts: [count],
    ...rest,
  }
}

export function aFile(units: readonly UnitCoverage[], path = 'm/a.go'): FileCoverage {
  return { path, units, tallies: talliesOfUnits(units, 1) }
}

/** Consecutive units as Go makes them: they do not overlap, and functions are not interleaved. */
export const someUnits: fc.Arbitrary<readonly UnitCoverage[]> = fc
  .array(
    fc.record({
      gapLines: fc.integer({ min: 0, max: 2 }),
      gapColumns: fc.integer({ min: 0, max: 2 }),
      height: fc.integer({ min: 0, max: 3 }),
      endColumn: fc.integer({ min: 1, max: 9 }),
      statements: fc.integer({ min: 0, max: 3 }),
      count: fc.integer({ min: 0, max: 1 }),
      newFunction: fc.nat(4).map((n) => n === 0),
    }),
    { maxLength: 20 },
  )
  .map((parts) => {
    let [line, column, owner] = [1, 1, 0]
    return parts.map(({ gapLines, gapColumns, height, endColumn, statements, count, newFunction }) => {
      if (newFunction) {
        owner++
        line += 2
      }
      line += gapLines
      column = gapLines > 0 || newFunction ? 1 + gapColumns : column + gapColumns
      const end: [number, number] = [line + height, height === 0 ? column + endColumn : endColumn]
      const made = aUnit([line, column, ...end], count, { statements, functionName: `F${owner}` })
      ;[line, column] = end
      return made
    })
  })
