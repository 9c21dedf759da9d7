import { describe, expect, it } from '@jest/globals'
import type { GateResult } from '../../src/gates/gateResult.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import { gateDetails, gateText, legGateTexts } from '../../src/report/gateWords.js'
import { gate } from '../helpers/report.js'

const place = { file: 'cart/cart.go', startLine: 12, endLine: 15, statements: 3 }
const part = { name: 'example.com/m/cart', tally: { covered: 1, total: 2 }, missing: 1 }

describe('gateText', () => {
  const cases: readonly (readonly [Partial<GateResult>, string])[] = [
    [{ passed: true }, 'total: 80 passed'],
    [{ missing: 1 }, 'total: 80 failed (1 statement short)'],
    [{ missing: 9 }, 'total: 80 failed (9 statements short)'],
    [{ missing: 0, tally: { covered: 0, total: 0 } }, 'total: 80 failed (there are no statements to cover)'],
    [{ passed: true, reason: 'within the tolerance' }, 'total: 80 passed (within the tolerance)'],
    [
      { rule: 'package ./...: 60', kind: 'package', matched: 5, parts: [part] },
      'package ./...: 60 failed (1 of 5 packages, 1 statement short)',
    ],
    [{ rule: 'file a.go: 60', kind: 'file', matched: 1, passed: true }, 'file a.go: 60 passed (1 file)'],
    [
      { rule: 'patch: 80', kind: 'patch', tally: { covered: 7, total: 10 } },
      'patch: 80 failed (7 of 10 changed statements, 1 statement short)',
    ],
    [
      { rule: 'drop: 0.5', kind: 'drop', before: { covered: 3, total: 4 } },
      'drop: 0.5 failed (75.0% before, 50.0% now, 1 statement short)',
    ],
    [
      { rule: 'lost: 1', kind: 'lost', lost: 2, missing: 1 },
      'lost: 1 failed (2 statements lost coverage, 1 too many)',
    ],
    [
      { rule: 'lost: 1', kind: 'lost', state: 'unknown', passed: true, reason: 'there is no baseline yet' },
      'lost: 1 passed without being judged (there is no baseline yet)',
    ],
    [
      { rule: 'package x: 1', kind: 'package', state: 'unknown', reason: 'no measured package matches it' },
      'package x: 1 failed without being judged (no measured package matches it)',
    ],
  ]
  it.each(cases)('words %j', (result, text) => {
    expect(gateText(gate(result))).toBe(text)
  })
})

describe('gateDetails', () => {
  it('names what would satisfy a gate that failed, and nothing for others', () => {
    const one = { ...place, endLine: 12, statements: 1 }
    expect(gateDetails(gate({ kind: 'lost', places: [place, one] }))).toEqual([
      'cart/cart.go:12-15: 3 statements',
      'cart/cart.go:12: 1 statement',
    ])
    expect(gateDetails(gate({ kind: 'package', parts: [part] }))).toEqual([
      'example.com/m/cart: 50.0% of 2 statements, 1 short',
    ])
    expect(gateDetails(gate({ kind: 'lost', passed: true, places: [place] }))).toEqual([])
  })
})

describe('legGateTexts', () => {
  const leg = (name: string, text: string, passed: boolean): LegInfo => ({
    name,
    state: 'merged',
    go: undefined,
    tests: undefined,
    suitePassed: true,
    failedTests: [],
    gates: [{ rule: 'total: 80', state: passed ? 'passed' : 'failed', passed, text }],
    tally: { covered: 1, total: 2 },
  })

  it('says each result once, with the jobs that have it and those that failed first', () => {
    const good = ['a', 'b', 'c', 'd'].map((name) => leg(name, 'total: 80 passed', true))
    const bad = ['e', 'f'].map((name) => leg(name, 'total: 80 failed', false))
    expect(legGateTexts({ legs: [...good, ...bad] })).toEqual([
      { text: 'e and f: total: 80 failed', passed: false },
      { text: '4 jobs: total: 80 passed', passed: true },
    ])
  })

  it('counts what it does not show, and whether all of that passed', () => {
    const legs = Array.from({ length: 102 }, (_, i) => leg(`${i}`, `total: ${i}`, i < 50))
    expect(legGateTexts({ legs }).at(-1)).toEqual({ text: 'and 2 more in report.json', passed: true })
    expect(legGateTexts({ legs }, 1)).toEqual([
      { text: '50: total: 50', passed: false },
      { text: 'and 101 more in report.json', passed: false },
    ])
    expect(legGateTexts({ legs: [] })).toEqual([])
  })
})
