import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import {
  baselineMissingText,
  changeText,
  patchText,
  pointsText,
  totalChangeText,
} from '../../src/report/comparisonWords.js'
import { sparkline, trendText } from '../../src/report/sparkline.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { report } from '../helpers/report.js'

describe('the sentence on the change', () => {
  const of = (...parts: Parameters<typeof comparison>): string | undefined =>
    changeText(report({ comparison: comparison(...parts) }))

  it('says how much of the change is covered, and what lost coverage elsewhere', () => {
    expect(of()).toBe(
      '12 of 15 changed statements are covered (80.0%); 6 statements outside the change lost coverage',
    )
    expect(of(undefined, baselineComparison({ lost: [], lostStatements: 0 }))).toBe(
      '12 of 15 changed statements are covered (80.0%); no statement outside the change lost coverage',
    )
  })

  it('does not speak of a change if there is only a baseline', () => {
    const { baseline } = comparison()
    const one = baselineComparison({ lostStatements: 1 })
    expect(changeText(report({ comparison: { ...NO_COMPARISON, baseline } }))).toBe(
      '6 statements lost coverage',
    )
    expect(changeText(report({ comparison: { ...NO_COMPARISON, baseline: { value: one } } }))).toBe(
      '1 statement lost coverage',
    )
  })

  it('says why a figure is not known, but nothing if nobody wanted one', () => {
    expect(changeText(report())).toBeUndefined()
    expect(baselineMissingText(report())).toBeUndefined()
    const reason = 'the clone is shallow'
    const unknown = report({
      comparison: {
        ...NO_COMPARISON,
        patch: { value: undefined, reason },
        baseline: { value: undefined, reason: 'there is no baseline yet' },
      },
    })
    expect(changeText(unknown)).toBe('patch coverage is not known: the clone is shallow')
    expect(baselineMissingText(unknown)).toBe('not compared with a baseline: there is no baseline yet')
  })
})

describe('patchText', () => {
  it.each([
    [0, 1, '0 of 1 changed statement is covered (0.0%)'],
    [0, 3, '0 of 3 changed statements are covered (0.0%)'],
    [1, 1, '1 of 1 changed statement is covered (100.0%)'],
    [0, 0, 'no statement was added or modified'],
  ])('words %i of %i', (covered, total, text) => {
    expect(patchText(patchCoverage({ tally: { covered, total }, files: [] }))).toBe(text)
  })

  it('does not claim to know all statements of a change with unknown files', () => {
    const unknown = [{ file: 'big.go', reason: 'it has more changes than GitHub lists' }]
    expect(patchText(patchCoverage({ unknown }))).toBe(
      '12 of 15 known changed statements are covered (80.0%)',
    )
    expect(patchText(patchCoverage({ tally: { covered: 0, total: 0 }, files: [], truncated: true }))).toBe(
      'it is not known which statements changed',
    )
  })
})

describe('pointsText', () => {
  it.each([
    [1, 2, 2, 4, '0'],
    [1, 2, 3, 4, '+25.0'],
    [3, 4, 1, 2, '-25.0'],
    [5000, 10_000, 5001, 10_000, '+0.01'],
    [1, 3, 333_333, 1_000_000, '-0.0001'],
  ])('from %i/%i to %i/%i is %s', (a, b, c, d, text) => {
    expect(pointsText({ covered: a, total: b }, { covered: c, total: d })).toBe(text)
  })

  it('is unknown without statements on both sides', () => {
    expect(pointsText({ covered: 0, total: 0 }, { covered: 1, total: 2 })).toBeUndefined()
    expect(pointsText(undefined, { covered: 1, total: 2 })).toBeUndefined()
    expect(totalChangeText(baselineComparison({ before: { covered: 0, total: 0 } }))).toBe('– -> 65.4%')
  })

  it('is 0 only for equal fractions, and never has the wrong sign', () => {
    const tally = fc
      .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
      .map(([covered, more]) => ({ covered, total: covered + more }))
    fc.assert(
      fc.property(tally, tally, (before, after) => {
        const difference =
          BigInt(after.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(after.total)
        const sign = difference === 0n ? /^0$/ : difference > 0n ? /^\+(?!0\.0+$)/ : /^-(?!0\.0+$)/
        expect(pointsText(before, after)).toMatch(sign)
      }),
    )
  })
})

describe('the trend', () => {
  const figures = (...covered: number[]) => covered.map((each) => ({ covered: each, total: 100 }))

  it('has a bar for each figure, as high as it is', () => {
    expect(sparkline(figures(10, 20, 30))).toBe('▁▅█')
    expect(sparkline(figures(50, 50, 50))).toBe('▅▅▅')
    expect(sparkline([])).toBe('')
  })

  it('does not make a cliff of a tenth of a point', () => {
    expect(sparkline([...figures(50), { covered: 501, total: 1000 }])).toBe('▄▅')
  })

  it('ends with the report itself, and says its ends', () => {
    expect(trendText(baselineComparison())).toEqual({
      bars: '▁▂▂▅█▅',
      words: 'between 60.0% and 70.0% in the last 6 reports, this one included',
    })
    expect(trendText(baselineComparison({ trend: [] }))).toBeUndefined()
  })
})
