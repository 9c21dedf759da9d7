/**
 * A run of the tests that a change can affect, with what the others covered carried over, covers statement by statement what
 * a run of all tests covers.
 */
import { afterAll, describe, expect, it } from '@jest/globals'
import { CarriedReach } from '../../src/coverage/carriedReach.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import { statementsOf } from '../../src/coverage/tallies.js'
import { writeReport } from '../../src/report/writeReport.js'
import { readSide } from '../../src/stages/diffSide.js'
import { type ChainRun, codes } from '../helpers/chain.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { IN_ANOTHER_WAY, IN_SERVER, IN_TEST, WITHOUT_EXTRA } from './carriedModule.js'
import { Stands, statementsIn, testsIn } from './carriedStand.js'
import { IN_LIBRARY, WORKSPACE } from './carriedWorkspace.js'

const stands = new Stands()
afterAll(async () => stands.clean())

/** What was carried over, and from which commits. */
function carriedIn({ packages, reach }: CoverageModel) {
  const carried = new CarriedReach(reach)
  const units = packages.flatMap(({ files }) => files.flatMap((file) => file.units))
  const found = units.filter((unit) => carried.baselinesOf(unit).length > 0)
  return {
    statements: statementsOf(found),
    from: [...new Set(found.flatMap((unit) => carried.baselinesOf(unit)))],
  }
}

describe('a run of the tests that a change can affect', () => {
  it('covers in each source what all tests cover if it is known exactly who covers what', async () => {
    const stand = await stands.make({
      inputs: { 'go-version': '1.27.0', suite: 'all' },
      attribution: 'exact',
    })
    const { all, some } = await stand.runs(IN_ANOTHER_WAY)
    expect(testsIn(some)).toEqual(['TestNet', 'TestNetInProcess'])
    expect(all.report.impact?.missed).toEqual([])
    expect(some.report.impact?.selection).toMatchObject({ uncertain: 0, unplaced: 0 })
    expect([...statementsIn(some.report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
    expect(some.report.coverage.notLinked).toEqual(all.report.coverage.notLinked)
    expect(codes(some.report)).toEqual(codes(all.report))
    // Each statement that was carried over says so, in the stored report too.
    await writeReport(some.report, some.outDirectory)
    const stored = await readSide(some.outDirectory, [])
    const carried = { statements: some.report.impact?.selection?.carried, from: [stand.commit] }
    expect([carriedIn(some.report.coverage), carriedIn(stored.coverage)]).toEqual([carried, carried])
    // Nothing links the program any more.
    const gone = await stand.runs(WITHOUT_EXTRA)
    expect(testsIn(gone.some)).toEqual([])
    expect([...statementsIn(gone.some.report.coverage)]).toEqual([...statementsIn(gone.all.report.coverage)])
    expect(gone.some.report.coverage.notLinked).toEqual(gone.all.report.coverage.notLinked)
    expect(gone.some.report.coverage.notLinked).toContain('example.com/stand/cmd/extra')
    // No test runs at all.
    const none = await stand.some({ 'README.md': '# Stand\n\nSells tea.\n' })
    expect(testsIn(none)).toEqual([])
    expect([...statementsIn(none.report.coverage)]).toEqual([...statementsIn(stand.base.report.coverage)])
    expect(none.report.impact?.selection).toMatchObject({
      carried: stand.base.report.coverage.tallies.together.covered,
      uncertain: 0,
      unplaced: 0,
    })
  }, 180_000)

  it('covers what all tests cover in the modules of a workspace, of which only tests with the tag run, with the race detector', async () => {
    const race = { 'build-flags': '-race', 'test-flags': '-race' }
    const inputs = { 'go-version': QUICK_RELEASE, tags: 'integration', suite: 'tagged', ...race }
    const stand = await stands.make({ inputs, attribution: 'exact', env: { GOWORK: '' } }, WORKSPACE)
    const { all, some } = await stand.runs(IN_LIBRARY)
    expect(testsIn(all)).toEqual(['TestGross', 'TestGrossInProcess', 'TestNet', 'TestNetInProcess'])
    expect(testsIn(some)).toEqual(['TestNet', 'TestNetInProcess'])
    expect(some.report.impact?.selection).toMatchObject({
      total: 4,
      leftOut: ['example.com/shop TestGrossInProcess', 'example.com/till/e2e TestGross'],
      uncertain: 0,
      unplaced: 0,
    })
    expect([...statementsIn(some.report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
    expect(codes(some.report)).toEqual(codes(all.report))
  }, 180_000)

  it('covers what all tests cover, but for as many statements as are said to be uncertain, if tests run at the same time', async () => {
    const stand = await stands.make({
      inputs: { 'go-version': '1.26.8', suite: 'all' },
      attribution: 'auto',
    })
    await stand.clearOutside()
    for (const [changes, test] of [
      [IN_SERVER, 'TestLeft'],
      [IN_TEST, 'TestFind'],
    ] as const) {
      const { all, some } = await stand.runs(changes)
      // On a machine with much to do, groups are larger.
      expect(testsIn(some)).toContain(test)
      expect(testsIn(some)).not.toContain('TestSum')
      expect([...statementsIn(some.report.coverage).keys()]).toEqual([
        ...statementsIn(all.report.coverage).keys(),
      ])
      expect(coveredOnlyIn(all, some)).toBe(0)
      // A run of all tests says which of them the selection misses.
      const missed = [{ name: 'example.com/stand/e2e TestOutside', before: 'pass', now: 'skip' }]
      expect([all, some].map(({ report }) => report.impact?.missed)).toEqual([missed, []])
      expect(codes(all.report)).toContain('impact-missed')
      const { uncertain = 0, unplaced } = some.report.impact?.selection ?? {}
      expect(unplaced).toBe(0)
      expect(coveredOnlyIn(some, all)).toBeLessThanOrEqual(uncertain)
      // It has run with another test all the time.
      if (test === 'TestFind') expect(uncertain).toBeGreaterThan(0)
    }
  }, 180_000)
})

/** How many statements only one of two runs covers. */
function coveredOnlyIn(one: ChainRun, other: ChainRun): number {
  const theirs = statementsIn(other.report.coverage)
  return [...statementsIn(one.report.coverage)]
    .filter(([place, sources]) => sources !== '' && theirs.get(place) === '')
    .reduce((sum, [place]) => sum + Number(place.slice(place.lastIndexOf(' ') + 1)), 0)
}
