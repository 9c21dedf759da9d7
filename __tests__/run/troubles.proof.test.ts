/** Suites that fail, panic, hang or skip everything: the oldest release. And a gate, in a whole run. */
import { describe, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import { chain, reportsTroubles } from './troubles.js'

describe.each(['1.20.14'])('with Go %s a run', reportsTroubles)

it('a gate is checked against the exact share, not the rounded one', async () => {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  const { report } = await chain.run(module, {
    inputs: { 'go-version': '1.26.8', threshold: 'total: 77\ntotal: 76.9' },
  })
  expect(report.gates.map(({ rule, passed, missing }) => [rule, passed, missing])).toEqual([
    ['total: 77', false, 1],
    ['total: 76.9', true, 0],
  ])
  expect(report.suite?.passed).toBe(true)
  expect(isGreen(report)).toBe(false)
})
