/** Which gates a measurement is judged by, and which it leaves to others. */
import { expect, it } from '@jest/globals'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import { parseFailOn } from '../../src/findings/failOn.js'
import { parseGateRules } from '../../src/gates/gateRules.js'
import { isGreen } from '../../src/gates/verdict.js'
import { gateText } from '../../src/report/gateWords.js'
import type { Report } from '../../src/report/report.js'
import { judge } from '../../src/stages/judge.js'
import { report } from '../helpers/report.js'

/** Of the second of so many shards, or of the whole suite. */
function judged(shards: number | undefined, threshold: string): Report {
  const measured = report()
  const { suite } = measured
  if (suite === undefined) throw new Error('a report has a suite')
  const shard =
    shards === undefined ? {} : { shard: { index: 1, total: shards, listed: 2, assigned: 1, tests: [] } }
  const demands = { gates: parseGateRules(threshold), failOn: parseFailOn('') }
  return judge({ ...measured, suite: { ...suite, ...shard } }, NO_COMPARISON, demands)
}

it.each([
  ['the whole suite', undefined],
  ['the only shard', 1],
])('%s fails by a gate that it does not reach', (_, shards) => {
  const result = judged(shards, 'total: 90')
  expect(result.gates.map(({ state, pending }) => ({ state, pending }))).toEqual([
    { state: 'failed', pending: undefined },
  ])
  expect(isGreen(result)).toBe(false)
})

it('a shard leaves its gates to the report on all shards, with what becomes of those that it cannot judge', () => {
  const result = judged(2, 'total: 90\npackage ./absent: 50\nif-unknown: fail')
  expect(result.gates.map(({ rule, pending }) => ({ rule, pending }))).toEqual([
    { rule: 'total: 90', pending: 'fail' },
    { rule: 'package ./absent: 50', pending: 'fail' },
  ])
  expect(result.gates.map(gateText)[0]).toBe(
    'total: 90 passed without being judged (a shard covers only a part; the report on all shards judges it)',
  )
  expect(isGreen(result)).toBe(true)
})

/**
 * Of a suite of which tests were left out: the first covered unit is carried over, and nobody knows whether rightly.
 * @param shardsDiffer whether that is only so because the shards did not agree
 */
function doubtful(
  threshold: string,
  shardsDiffer = false,
): { readonly result: Report; readonly statements: number } {
  const measured = report()
  const { coverage } = measured
  const first = coverage.packages
    .flatMap(({ files }) => files.flatMap(({ units }) => units))
    .find(({ count, statements }) => count > 0 && statements > 0)
  const packages = coverage.packages.map((pkg) => ({
    ...pkg,
    files: pkg.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({ ...unit, reach: unit === first ? 1 : 0 })),
    })),
  }))
  const reachers = [{ kind: 'baseline', name: 'a'.repeat(40), isUncertain: !shardsDiffer }] as const
  const statements = first?.statements ?? 0
  const figures = { selected: 1, total: 2, secondsLeftOut: 0, carried: statements, unplaced: 0 }
  const selection = { ...figures, uncertain: statements, ...(shardsDiffer && { shardsDiffer }) }
  const impact = { everything: [], missed: [], selection }
  const demands = { gates: parseGateRules(threshold), failOn: parseFailOn('') }
  const told = {
    ...measured,
    coverage: { ...coverage, packages, reach: { reachers, sets: [[], [0]] } },
    impact,
  }
  return { result: judge(told, NO_COMPARISON, demands), statements }
}

it('a gate that passes says how many statements it counts that are uncertain, and whether it passes only with them', () => {
  const { covered, total } = report().coverage.tallies.together
  const share = (Math.floor((1000 * 100 * covered) / total) / 1000).toFixed(3)
  const { result, statements } = doubtful(`total: 1\ntotal: ${share}\npackage ./...: 1\ntotal: 100`)
  const uncertain =
    statements === 1 ? '1 covered statement is uncertain' : `${statements} covered statements are uncertain`
  const [low, exact, packages, failed] = result.gates
  expect(low?.reason).toBe(uncertain)
  expect(exact?.reason).toContain(`${uncertain}, and without `)
  expect(exact?.passed).toBe(true)
  expect(packages?.reason ?? '').toContain(packages?.passed === true ? uncertain : '')
  expect(failed).toMatchObject({ passed: false, reason: undefined })
})

it('everything that was carried over is uncertain where the shards did not choose by the same data', () => {
  const { result, statements } = doubtful('total: 1', true)
  expect(result.gates[0]?.reason).toMatch(
    new RegExp(`^${statements} covered statements? (?:is|are) uncertain$`),
  )
})
