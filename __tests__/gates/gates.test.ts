import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkGates } from '../../src/gates/gateResults.js'
import { parseGateRules } from '../../src/gates/gateRules.js'

function check(rule: string, covered: number, total: number): { passed: boolean; missing: number } {
  const [result] = checkGates(parseGateRules(rule), { total: { covered, total } })
  if (result === undefined) throw new Error('no rule')
  const { passed, missing } = result
  return { passed, missing }
}

describe('checkGates', () => {
  it.each([
    ['total: 80', 80, 100, true, 0],
    ['total: 80', 79, 100, false, 1],
    ['total: 80%', 4, 5, true, 0],
    ['total: 33.4', 1, 3, false, 1],
    ['total: 33.3', 1, 3, true, 0],
    // 66.666…% is shown as 66.7%: the exact fraction decides, not the rounded percentage.
    ['total: 66.7', 2, 3, false, 1],
    ['total: 0', 0, 7, true, 0],
    ['total: 100', 6, 7, false, 1],
    ['total: 0', 0, 0, false, 0],
    ['total: 50', 0, 1001, false, 501],
  ])('checks %s with %i of %i statements covered', (rule, covered, total, passed, missing) => {
    expect(check(rule, covered, total)).toEqual({ passed, missing })
  })

  it('refuses more than 100 percent, and says why', () => {
    expect(() => parseGateRules('total: 101')).toThrow(
      expect.objectContaining({ advice: expect.stringContaining('A percentage is at most 100.') }),
    )
  })

  it('says how many statements are missing: so many more are enough, one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(100_000),
        (perMille, total, some) => {
          const rule = `total: ${perMille / 10}`
          const covered = some % (total + 1)
          const { passed, missing } = check(rule, covered, total)
          expect(passed).toBe(missing === 0)
          if (missing === 0) return
          expect(check(rule, covered + missing, total).passed).toBe(true)
          expect(check(rule, covered + missing - 1, total).passed).toBe(false)
        },
      ),
    )
  })

  it('shows a rule in its normal form', () => {
    expect(parseGateRules('\n total : 80.50% \n').map(({ rule }) => rule)).toEqual(['total: 80.50'])
  })
})
