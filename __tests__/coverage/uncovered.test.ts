import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { type UncoveredRange, rangesOfUnits, uncoveredRanges } from '../../src/coverage/uncovered.js'
import { type Place, aFile, aUnit, someUnits } from './generatedFile.js'

function unit(place: Place, count: number, statements = 1, functionName = 'F'): UnitCoverage {
  return aUnit(place, count, { statements, functionName })
}

function lines(units: readonly UnitCoverage[]): readonly string[] {
  return uncoveredRanges(aFile(units)).map(
    ({ startLine, endLine, statements, functionName }) =>
      `${functionName} ${startLine}-${endLine} (${statements})`,
  )
}

describe('uncoveredRanges', () => {
  it('joins adjacent units of a function and the lines between them', () => {
    expect(lines([unit([3, 14, 5, 3], 0, 2), unit([5, 3, 7, 4], 0, 1), unit([9, 2, 10, 12], 0, 3)])).toEqual([
      'F 3-10 (6)',
    ])
  })

  it('splits ranges at a covered unit and at the next function', () => {
    expect(
      lines([
        unit([3, 1, 4, 2], 0),
        unit([5, 1, 6, 2], 7),
        unit([7, 1, 8, 2], 0),
        unit([10, 1, 12, 2], 0, 1, 'G'),
      ]),
    ).toEqual(['F 3-4 (1)', 'F 7-8 (1)', 'G 10-12 (1)'])
  })

  it('leaves lines that open and close a block to the covered code on them', () => {
    // 3 if err != nil {
    // 4     return err
    // 5 } else if ok {
    // 6     return nil
    // 7 }
    expect(
      lines([unit([2, 1, 3, 16], 1), unit([3, 16, 5, 3], 0), unit([5, 8, 5, 14], 1), unit([5, 14, 7, 3], 0)]),
    ).toEqual(['F 4-4 (1)', 'F 6-7 (1)'])
  })

  it('gives the line of a condition with some units that do not include its block', () => {
    // 2 ok := check()
    // 3 if ok {
    // 4     return nil
    // 5 } else if late {
    const units = [unit([2, 1, 3, 7], 1), unit([3, 7, 5, 3], 1), unit([5, 8, 5, 16], 1)]
    const chosen = [0, 1].map((index) => rangesOfUnits(aFile(units), (unit) => unit === index))
    expect(chosen.flat().map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [2, 3],
      [4, 4],
    ])
  })

  it('keeps the only line of a unit although covered code shares it', () => {
    expect(lines([unit([3, 1, 3, 9], 1), unit([3, 9, 3, 20], 0), unit([3, 21, 4, 2], 1)])).toEqual([
      'F 3-3 (1)',
    ])
    expect(lines([unit([3, 1, 3, 9], 1), unit([3, 9, 4, 3], 0), unit([4, 3, 5, 2], 1)])).toEqual([
      'F 4-4 (1)',
    ])
  })

  it('joins units that only covered code within a line separates', () => {
    expect(lines([unit([3, 1, 3, 9], 0), unit([3, 9, 3, 20], 1), unit([3, 20, 4, 2], 0)])).toEqual([
      'F 3-4 (2)',
    ])
  })

  it('does not include a line on which a unit has no column', () => {
    expect(lines([unit([3, 1, 5, 1], 0)])).toEqual(['F 3-4 (1)'])
    expect(lines([unit([3, 1, 3, 1], 0)])).toEqual(['F 3-3 (1)'])
  })

  it('ignores units without statements, covered or not', () => {
    expect(lines([unit([3, 1, 4, 2], 0), unit([5, 1, 5, 3], 9, 0), unit([6, 1, 7, 2], 0)])).toEqual([
      'F 3-7 (2)',
    ])
    expect(lines([unit([3, 1, 4, 2], 0, 0)])).toEqual([])
  })
})

function touched(range: { readonly startLine: number; readonly endLine: number }): readonly number[] {
  return Array.from({ length: range.endLine - range.startLine + 1 }, (_, i) => range.startLine + i)
}

/** The lines on which a unit has a column. */
function linesOf({ startLine, endLine, endColumn }: UnitCoverage): readonly number[] {
  return touched({ startLine, endLine: Math.max(startLine, endColumn === 1 ? endLine - 1 : endLine) })
}

describe('the ranges of any file', () => {
  const check = (property: (units: readonly UnitCoverage[], ranges: readonly UncoveredRange[]) => void) => {
    fc.assert(
      fc.property(someUnits, (units) => {
        property(
          units.filter((each) => each.statements > 0),
          uncoveredRanges(aFile(units)),
        )
      }),
      { numRuns: 2000 },
    )
  }

  it('contain every uncovered statement once, and a line of every uncovered unit', () => {
    check((units, ranges) => {
      const uncovered = units.filter((each) => each.count === 0)
      for (const name of new Set(units.map((each) => each.functionName))) {
        const own = ranges.filter((range) => range.functionName === name)
        const sum = (items: readonly { readonly statements: number }[]): number =>
          items.reduce((total, item) => total + item.statements, 0)
        expect(sum(own)).toBe(sum(uncovered.filter((each) => each.functionName === name)))
        for (const each of uncovered.filter((candidate) => candidate.functionName === name)) {
          const holding = own.filter((range) =>
            linesOf(each).some((line) => line >= range.startLine && line <= range.endLine),
          )
          expect(holding).toHaveLength(1)
        }
      }
    })
  })

  it('are sorted and share no line within a function', () => {
    check((_, ranges) => {
      for (const [i, range] of ranges.entries()) {
        expect(range.endLine).toBeGreaterThanOrEqual(range.startLine)
        const next = ranges[i + 1]
        if (next === undefined) continue
        expect(next.startLine).toBeGreaterThanOrEqual(range.startLine)
        if (next.functionName === range.functionName) expect(next.startLine).toBeGreaterThan(range.endLine)
      }
    })
  })

  it('contain no line of covered code except those that uncovered code shares', () => {
    check((units, ranges) => {
      const uncovered = new Set(units.filter((each) => each.count === 0).flatMap(linesOf))
      const executed = new Set(units.filter((each) => each.count > 0).flatMap(linesOf))
      for (const line of ranges.flatMap(touched))
        if (executed.has(line)) expect(uncovered.has(line)).toBe(true)
    })
  })

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(someUnits, fc.infiniteStream(fc.double({ noNaN: true })), (units, random) => {
        const shuffled = units
          .map((each) => ({ each, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        expect(uncoveredRanges(aFile(shuffled))).toEqual(uncoveredRanges(aFile(units)))
      }),
    )
  })
})
