/**
 * Code that is excluded from the figures is attributed as any other: a change of it selects the tests that executed it, and what
 * the others covered of it is carried over.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CoverageModel } from '../../src/coverage/model.js'
import { codes } from '../helpers/chain.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { type Stand, Stands, statementsIn, testsIn } from './carriedStand.js'
import { CHANGES, COUNTED_AGAIN, EXCLUDE, FILES, IN_GENERATED } from './excludedModule.js'

const stands = new Stands()
afterAll(async () => stands.clean())

function excludedIn({ excluded = [] }: CoverageModel) {
  return excluded.map(({ path, by, startLine, endLine, tally }) => ({
    path,
    by,
    startLine,
    endLine,
    ...tally,
  }))
}

describe('a change of excluded code', () => {
  let stand: Stand
  beforeAll(async () => {
    const inputs = { 'go-version': QUICK_RELEASE, suite: 'all', exclude: EXCLUDE } as const
    stand = await stands.make({ inputs, attribution: 'exact' }, FILES)
  })

  it.each(CHANGES)(
    '%s: runs the tests that executed it, and covers what all tests cover',
    async (_, changes, selects) => {
      const { all, some } = await stand.runs(changes)
      // One test shows that a changed package compiles.
      if (selects.length > 0) for (const test of selects) expect(testsIn(some)).toContain(test)
      expect(testsIn(some).length).toBeLessThanOrEqual(selects.length + 1)
      expect(excludedIn(some.report.coverage)).toEqual(excludedIn(all.report.coverage))
      expect([...statementsIn(some.report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
      expect(some.report.impact?.selection).toMatchObject({ uncertain: 0, unplaced: 0 })
      expect(codes(some.report)).toEqual(codes(all.report))
    },
    120_000,
  )

  it('counts what was excluded at the baseline as all tests cover it, if a comment is gone and exclude has less', async () => {
    const { all, some } = await stand.runs(COUNTED_AGAIN, { exclude: 'mocks' })
    expect(testsIn(some).length).toBeLessThanOrEqual(1)
    expect(some.report.coverage.tallies.together.total).toBeGreaterThan(
      stand.base.report.coverage.tallies.together.total,
    )
    expect([...statementsIn(some.report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
    expect(excludedIn(some.report.coverage)).toEqual(excludedIn(all.report.coverage))
    expect(some.report.impact?.selection).toMatchObject({ uncertain: 0, unplaced: 0 })
  })

  it('is the same in shards that choose by their merged data, whose report excludes less', async () => {
    const whole = await stand.shards(2, undefined)
    const one = await stand.some(IN_GENERATED)
    const { runs, report } = await stand.shards(2, IN_GENERATED, whole)
    expect(runs.flatMap(testsIn).sort()).toEqual(testsIn(one))
    expect(testsIn(one).length).toBeLessThanOrEqual(2)
    expect(testsIn(one)).toContain('TestNames')
    const { all } = await stand.runs(IN_GENERATED, { exclude: '' })
    expect([...statementsIn(report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
    expect(excludedIn(report.coverage)).toEqual(excludedIn(all.report.coverage))
    expect(report.impact?.selection).toMatchObject({ uncertain: 0, unplaced: 0 })
  })
})
