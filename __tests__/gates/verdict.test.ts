import { expect, it } from '@jest/globals'
import { finding } from '../helpers/findings.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import { type LegGate, believedGates } from '../../src/gates/legGate.js'
import { isGreen } from '../../src/gates/verdict.js'
import { gate, report } from '../helpers/report.js'

function leg(suitePassed: boolean | undefined): LegInfo {
  return {
    name: 'test (1.27.0)',
    state: 'merged',
    go: undefined,
    tests: undefined,
    suitePassed,
    failedTests: [],
    tally: { covered: 1, total: 2 },
  }
}

it('is green unless a suite, a gate or a finding says otherwise', () => {
  const { suite } = report()
  if (suite === undefined) throw new Error('a report has a suite')
  const passed = gate({ passed: true })
  expect(isGreen(report())).toBe(true)
  expect(isGreen(report({ suite: undefined, gates: [passed] }))).toBe(true)
  expect(isGreen(report({ findings: [finding('warning', 'x', 'late')] }))).toBe(true)
  expect(isGreen(report({ suite: { ...suite, passed: false } }))).toBe(false)
  expect(isGreen(report({ gates: [passed, gate()] }))).toBe(false)
  expect(isGreen(report({ findings: [finding('error', 'x', 'lost')] }))).toBe(false)
})

it('is not green if a gate of one leg failed, whatever the leg says about it', () => {
  const legGate = { rule: 'total: 80', state: 'passed', passed: true, text: 'total: 80 passed' } as const
  const withGates = (gates: readonly LegGate[]) =>
    isGreen(report({ suite: undefined, legs: [{ ...leg(true), gates }] }))
  expect(withGates(believedGates([legGate, { ...legGate, state: 'unknown' }]))).toBe(true)
  expect(withGates([legGate, { ...legGate, passed: false }])).toBe(false)
  expect(withGates(believedGates([{ ...legGate, state: 'failed' }]))).toBe(false)
})

it('gives the gate of a leg that contradicts itself words that say so', () => {
  const legGate = { rule: 'total: 80', state: 'passed', passed: true, text: 'total: 80 passed' } as const
  const contradictory = {
    rule: 'total: 80',
    state: 'failed',
    passed: false,
    text: 'total: 80 failed (its result contradicts itself)',
  }
  for (const changes of [{ state: 'failed' }, { passed: false }, { text: 'total: 80 failed' }] as const)
    expect(believedGates([{ ...legGate, ...changes }])).toEqual([contradictory])
  expect(believedGates([legGate])).toEqual([legGate])
})

it('is not green if the suite of one leg failed', () => {
  expect(isGreen(report({ suite: undefined, legs: [leg(true), leg(undefined)] }))).toBe(true)
  expect(isGreen(report({ suite: undefined, legs: [leg(true), leg(false)] }))).toBe(false)
})
