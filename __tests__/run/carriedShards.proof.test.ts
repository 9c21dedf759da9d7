/**
 * Shards that run only the tests that a change can affect: their report is that of one job that does so, statement by
 * statement, whatever the data that they choose by is of.
 */
import { afterAll, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import type { Report } from '../../src/report/report.js'
import { codes } from '../helpers/chain.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { FILES, IN_ANOTHER_WAY, IN_ONE_TEST, IN_TEST } from './carriedModule.js'
import { Stands, statementsIn, testsIn } from './carriedStand.js'

const stands = new Stands()
afterAll(async () => stands.clean())

/** So few packages that shards have to split all of them. */
const SMALL = Object.fromEntries(
  Object.entries(FILES).filter(([path]) => !path.includes('extra') && !path.includes('special')),
)
const SHARDS = 2

/** What ran, and what is carried over. */
function selectionOf({ impact }: Report) {
  const { secondsLeftOut, selected, total, leftOut, carried, uncertain, unplaced } = impact?.selection ?? {}
  return { selected, total, leftOut, carried, uncertain, unplaced, seconds: secondsLeftOut?.toFixed(3) }
}

it('are one job that chooses by the data of one job, with what is uncertain', async () => {
  const stand = await stands.make(
    { inputs: { 'go-version': QUICK_RELEASE, suite: 'all' }, attribution: 'auto' },
    SMALL,
  )
  const one = await stand.some(IN_TEST)
  const { runs, report } = await stand.shards(SHARDS, IN_TEST)
  expect(runs.flatMap(testsIn).sort()).toEqual(testsIn(one))
  expect(selectionOf(report)).toEqual(selectionOf(one.report))
  expect(report.impact?.selection?.uncertain).toBeGreaterThan(0)
  expect([...statementsIn(report.coverage)]).toEqual([...statementsIn(one.report.coverage)])
  expect(report.coverage.tallies).toEqual(one.report.coverage.tallies)
  expect(report.coverage.notLinked).toEqual(one.report.coverage.notLinked)
  expect(codes(report)).toEqual(codes(one.report))
  // Nothing can be affected: no shard starts a test, and the report is as green as that of one job.
  const idle = { 'README.md': '# Stand\n\nSells tea.\n' }
  const none = await stand.shards(SHARDS, idle)
  expect(none.runs.flatMap(testsIn)).toEqual([])
  expect([...statementsIn(none.report.coverage)]).toEqual([...statementsIn(stand.base.report.coverage)])
  expect(none.report.impact?.selection).toMatchObject({ selected: 0, total: 13, uncertain: 0, unplaced: 0 })
  expect(none.report.findings).toEqual([])
  expect(isGreen(none.report)).toBe(true)
  // One shard has a test to run, and the other has none.
  const lone = await stand.some(IN_ONE_TEST)
  expect(testsIn(lone)).toEqual(['TestBox'])
  const busy = await stand.shards(SHARDS, IN_ONE_TEST)
  expect(busy.runs.map((run) => testsIn(run).length).sort()).toEqual([0, 1])
  expect(selectionOf(busy.report)).toEqual(selectionOf(lone.report))
  expect([...statementsIn(busy.report.coverage)]).toEqual([...statementsIn(lone.report.coverage)])
  expect(busy.report.coverage.tallies).toEqual(lone.report.coverage.tallies)
  expect(codes(busy.report)).toEqual(codes(lone.report))
  expect(isGreen(busy.report)).toBe(true)
}, 600_000)

it('are one job that chooses by the merged data of shards', async () => {
  const stand = await stands.make(
    { inputs: { 'go-version': QUICK_RELEASE, suite: 'all' }, attribution: 'exact' },
    SMALL,
  )
  const whole = await stand.shards(SHARDS, undefined)
  const one = await stand.some(IN_ANOTHER_WAY)
  const { runs, report } = await stand.shards(SHARDS, IN_ANOTHER_WAY, whole)
  expect(runs.flatMap(testsIn).sort()).toEqual(testsIn(one))
  expect(testsIn(one)).toEqual(['TestNet', 'TestNetInProcess'])
  // How long tests took is another matter there.
  const { seconds, ...same } = selectionOf(one.report)
  expect(seconds).toBeDefined()
  expect(selectionOf(report)).toMatchObject(same)
  expect([...statementsIn(report.coverage)]).toEqual([...statementsIn(one.report.coverage)])
  expect(codes(report)).toEqual(codes(one.report))
}, 600_000)

it('are right, and certain of nothing, if they choose by baselines that differ, or one of them runs all of its tests', async () => {
  const stand = await stands.make(
    { inputs: { 'go-version': QUICK_RELEASE, suite: 'all' }, attribution: 'exact' },
    SMALL,
  )
  const first = { outDirectory: stand.base.outDirectory, commit: stand.commit }
  const { all, some } = await stand.runs(IN_ANOTHER_WAY)
  const second = await stand.next({ 'README.md': '# Stand\n\nSells tea.\n' })
  expect(testsIn(all).length).toBeGreaterThan(testsIn(some).length)
  for (const by of [
    [first, second],
    [second, undefined],
    [undefined, second],
  ] as const) {
    const { runs, report } = await stand.shards(SHARDS, IN_ANOTHER_WAY, by)
    const started = runs.flatMap(testsIn)
    expect(testsIn(some).filter((name) => !started.includes(name))).toEqual([])
    expect([...statementsIn(report.coverage)]).toEqual([...statementsIn(all.report.coverage)])
    expect(report.coverage.tallies).toEqual(all.report.coverage.tallies)
    expect(codes(report)).toContain('impact-differs')
    const { shardsDiffer, carried, uncertain, leftOut } = report.impact?.selection ?? {}
    expect({ shardsDiffer, uncertain }).toEqual({ shardsDiffer: true, uncertain: carried })
    const named = report.findings.flatMap(({ code, evidence }) => (code === 'impact-differs' ? evidence : []))
    expect(named).toHaveLength(SHARDS)
    // What a shard ran, no shard left out.
    expect(leftOut?.filter((name) => started.includes(name.slice(name.indexOf(' ') + 1)))).toEqual([])
    expect(isGreen(report)).toBe(true)
  }
  // A job that is run again by the later baseline agrees with the other.
  const { report } = await stand.shards(SHARDS, IN_ANOTHER_WAY, [second, second])
  expect(codes(report)).not.toContain('impact-differs')
  expect(report.impact?.selection?.shardsDiffer).toBeUndefined()
}, 600_000)
