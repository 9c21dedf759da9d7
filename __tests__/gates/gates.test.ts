import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Tally } from '../../src/covdata/units/tally.js'
import type { GateFigures } from '../../src/gates/gateFigures.js'
import type { GateResult } from '../../src/gates/gateResult.js'
import { checkGates } from '../../src/gates/gateResults.js'
import { parseGateRules } from '../../src/gates/gateRules.js'
import { gateFigures } from '../helpers/gateFigures.js'

function judged(text: string, figures: Partial<GateFigures>): GateResult {
  const [result] = checkGates(parseGateRules(text), gateFigures(figures))
  if (result === undefined) throw new Error('no rule')
  return result
}

function check(rule: string, covered: number, total: number): { passed: boolean; missing: number } {
  const { passed, missing } = judged(rule, { total: { covered, total } })
  return { passed, missing }
}

function patch(covered: number, total: number, gap?: string): Partial<GateFigures> {
  const uncovered = [{ file: 'cart/cart.go', startLine: 3, endLine: 4, statements: total - covered }]
  return { patch: { value: { tally: { covered, total }, uncovered, gap } } }
}

function baseline(before: Tally, after: Tally, lostStatements = 0): Partial<GateFigures> {
  const lost = [{ file: 'cart/cart.go', startLine: 3, endLine: 4, statements: lostStatements }]
  return { baseline: { value: { before, after, lost, lostStatements } } }
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
    // 79.95% and more is shown as 80.0%.
    ['total: 80', 7999, 10_000, false, 1],
    ['total: 80', 1599, 2000, false, 1],
    ['total: 80 ± 0.05', 1599, 2000, true, 0],
    ['total: 80 ± 0.05', 1598, 2000, false, 1],
    ['total: 1 ± 2', 0, 7, true, 0],
    ['total: 80 unless fewer than 8 statements', 0, 7, true, 0],
    ['total: 80 unless fewer than 8 statements', 0, 8, false, 7],
    ['total: 80 unless fewer than 8 statements', 0, 0, false, 0],
  ])('checks %s with %i of %i statements covered', (rule, covered, total, passed, missing) => {
    expect(check(rule, covered, total)).toEqual({ passed, missing })
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

  it('passes with a tolerance exactly when the limit without it is lower by as much', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(300),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(10_000),
        (perMille, tolerance, total, some) => {
          const covered = some % (total + 1)
          const wide = judged(`patch: ${perMille / 10} ± ${tolerance / 10}`, patch(covered, total))
          const lower = judged(`patch: ${Math.max(0, perMille - tolerance) / 10}`, patch(covered, total))
          expect([wide.passed, wide.missing]).toEqual([lower.passed, lower.missing])
          expect(wide.passed).toBe(BigInt(covered) * 1000n >= BigInt(perMille - tolerance) * BigInt(total))
        },
      ),
    )
  })

  it('judges a drop by exact fractions, and says how many statements would make up for it', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(20),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        (tenths, tolerance, totalBefore, someBefore, total, some) => {
          const before = { covered: someBefore % (totalBefore + 1), total: totalBefore }
          const after = { covered: some % (total + 1), total }
          const rule = `drop: ${tenths / 10} ± ${tolerance / 10}`
          const drop = (covered: number) =>
            1000n * (BigInt(before.covered) * BigInt(total) - BigInt(covered) * BigInt(totalBefore))
          const allowed = BigInt(tenths + tolerance) * BigInt(total) * BigInt(totalBefore)
          const { passed, missing } = judged(rule, baseline(before, after))
          expect(passed).toBe(drop(after.covered) <= allowed)
          expect(passed).toBe(missing === 0)
          if (passed) return
          expect(drop(after.covered + missing)).toBeLessThanOrEqual(allowed)
          expect(drop(after.covered + missing - 1)).toBeGreaterThan(allowed)
        },
      ),
    )
  })
})

describe('gates for packages and files', () => {
  const packages = [
    { importPath: 'example.com/m', modulePath: 'example.com/m', tally: { covered: 1, total: 1 } },
    { importPath: 'example.com/m/a', modulePath: 'example.com/m', tally: { covered: 7, total: 10 } },
    { importPath: 'example.com/m/a/b', modulePath: 'example.com/m', tally: { covered: 1, total: 10 } },
    { importPath: 'example.com/m/ab', modulePath: 'example.com/m', tally: { covered: 0, total: 4 } },
    { importPath: 'example.com/m/doc', modulePath: 'example.com/m', tally: { covered: 0, total: 0 } },
    { importPath: 'example.org/n/a', modulePath: 'example.org/n', tally: { covered: 5, total: 10 } },
  ]

  it.each([
    ['./a', 2, ['example.org/n/a']],
    ['./a/...', 3, ['example.com/m/a/b', 'example.org/n/a']],
    ['example.com/m/a/...', 2, ['example.com/m/a/b']],
    ['example.com/m/a', 1, []],
    ['.', 1, []],
    ['./...', 5, ['example.com/m/ab', 'example.com/m/a/b', 'example.org/n/a']],
    ['...', 5, ['example.com/m/ab', 'example.com/m/a/b', 'example.org/n/a']],
    ['.../b', 1, ['example.com/m/a/b']],
  ])('judges each package that %s matches, the worst first', (pattern, matched, failing) => {
    const result = judged(`package ${pattern}: 70`, { packages })
    expect(result.matched).toBe(matched)
    expect(result.parts?.map(({ name }) => name)).toEqual(failing)
    expect(result.state).toBe(failing.length === 0 ? 'passed' : 'failed')
  })

  it('leaves out packages with too few statements, and says how many', () => {
    const result = judged('package ./...: 70 unless fewer than 5 statements', { packages })
    expect(result.parts?.map(({ name, missing }) => [name, missing])).toEqual([
      ['example.com/m/a/b', 6],
      ['example.org/n/a', 2],
    ])
    expect(result).toMatchObject({ missing: 8, reason: '2 with too few statements' })
  })

  it('does not judge a pattern that matches nothing', () => {
    expect(judged('package ./c: 70', { packages })).toMatchObject({
      state: 'unknown',
      passed: false,
      reason: 'no measured package matches it',
    })
    expect(judged('if-unknown: pass\npackage ./doc: 70', { packages })).toMatchObject({
      state: 'unknown',
      passed: true,
      reason: 'no package that matches it has statements',
    })
  })

  it.each([
    ['cmd/**', ['cmd/a/main.go', 'cmd/main.go']],
    ['cmd', ['cmd/a/main.go', 'cmd/main.go']],
    ['/cmd/', ['cmd/a/main.go', 'cmd/main.go']],
    ['./cmd/*.go', ['cmd/main.go']],
    ['*.pb.go', ['api/v1/x.pb.go', 'x.pb.go']],
    ['/*.pb.go', ['x.pb.go']],
    ['api/*/*.go', ['api/v1/.hidden.go', 'api/v1/x.pb.go']],
    ['{cmd,api}/**/*main.go', ['cmd/a/main.go', 'cmd/main.go']],
  ])('judges each file that %s matches', (glob, expected) => {
    const names = ['api/v1/.hidden.go', 'api/v1/x.pb.go', 'cmd/a/main.go', 'cmd/main.go', 'x.pb.go']
    const files = names.map((file) => ({ file, tally: { covered: 0, total: 1 } }))
    expect(judged(`file ${glob}: 1`, { files }).parts?.map(({ name }) => name)).toEqual(expected)
  })
})

describe('gates for a change and a baseline', () => {
  it.each([
    ['patch: 80', {}, 'there is no change to compare with'],
    ['patch: 80', patch(0, 0), 'the change has no statements'],
    ['patch: 80', patch(0, 0, '2 changed files could not be judged'), '2 changed files could not be judged'],
    ['drop: 0', {}, 'there is no baseline'],
    [
      'drop: 0',
      baseline({ covered: 0, total: 0 }, { covered: 1, total: 2 }),
      'the baseline has no statements',
    ],
    ['lost: 0', {}, 'there is no baseline'],
    [
      'lost: 0',
      baseline({ covered: 0, total: 0 }, { covered: 1, total: 2 }),
      'the baseline has no statements',
    ],
  ])('does not judge %s without what it is about', (rule, figures, reason) => {
    expect(judged(rule, figures)).toMatchObject({ state: 'unknown', passed: true, missing: 0, reason })
    expect(judged(`${rule}\nif-unknown: fail`, figures)).toMatchObject({
      state: 'unknown',
      passed: false,
      reason,
    })
  })

  it('names the uncovered lines of a patch, and what of it is not known', () => {
    expect(judged('patch: 80', patch(7, 10))).toMatchObject({
      state: 'failed',
      missing: 1,
      places: [{ file: 'cart/cart.go', startLine: 3, endLine: 4 }],
    })
    const gap = '2 changed files could not be judged'
    expect(judged('patch: 80', patch(8, 10, gap))).toMatchObject({ state: 'passed', reason: gap })
    expect(judged('patch: 80\nif-unknown: fail', patch(8, 10, gap))).toMatchObject({
      state: 'unknown',
      passed: false,
      reason: gap,
    })
    expect(judged('patch: 80\nif-unknown: fail', patch(7, 10, gap))).toMatchObject({
      state: 'failed',
      missing: 1,
    })
    expect(judged('patch: 80 ± 10', patch(7, 10)).reason).toBe('within the tolerance')
    expect(judged('patch: 80 unless fewer than 5 statements', patch(0, 4))).toMatchObject({
      state: 'passed',
      reason: 'only 4 statements',
    })
  })

  it('counts the statements that lost coverage', () => {
    const figures = baseline({ covered: 5, total: 10 }, { covered: 5, total: 10 }, 3)
    expect(judged('lost: 0', figures)).toMatchObject({ state: 'failed', missing: 3, lost: 3 })
    expect(judged('lost: 1 ± 1', figures)).toMatchObject({ state: 'failed', missing: 1 })
    expect(judged('lost: 1 ± 2', figures)).toMatchObject({ state: 'passed', reason: 'within the tolerance' })
    expect(judged('lost: 3', figures)).toMatchObject({ state: 'passed', missing: 0 })
    expect(judged('lost: 0 unless fewer than 4 statements', figures)).toMatchObject({
      state: 'passed',
      reason: 'only 3 statements',
    })
  })

  it('shows a drop with the total before, and lets a drop of a few statements pass if asked', () => {
    const figures = baseline({ covered: 72, total: 100 }, { covered: 70, total: 100 })
    expect(judged('drop: 0.5', figures)).toMatchObject({
      state: 'failed',
      missing: 2,
      before: { covered: 72, total: 100 },
      tally: { covered: 70, total: 100 },
    })
    expect(judged('drop: 2', figures).state).toBe('passed')
    expect(judged('drop: 0.5 unless fewer than 3 statements', figures).reason).toBe('only 2 statements')
    expect(judged('drop: 100', baseline({ covered: 1, total: 1 }, { covered: 0, total: 0 })).state).toBe(
      'failed',
    )
  })
})
