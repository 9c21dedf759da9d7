/** What views say about the choice of tests. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import type { CoverageModel, Reach } from '../../../src/coverage/model.js'
import type { ImpactRecord, ImpactSelection } from '../../../src/go/test/impactRecord.js'
import { impactOfLegs } from '../../../src/legs/impactOfLegs.js'
import { lostLeg } from '../../../src/legs/legInfo.js'
import { checkRunOutput } from '../../../src/report/markdown/checkRunText.js'
import { summary } from '../../../src/report/markdown/summary.js'
import { pageIndex } from '../../../src/report/html/pageIndex.js'
import { chosenText, impactSentences } from '../../../src/report/impact/impactWords.js'
import { terminalReport } from '../../../src/report/terminal/terminalReport.js'
import { report } from '../../helpers/report.js'

const BASELINE = { name: 'main at abc1234, run 17', commit: 'a'.repeat(40) }
const SELECTION: ImpactSelection = {
  selected: 12,
  total: 40,
  secondsLeftOut: 3,
  leftOut: ['m TestA'],
  carried: 30,
  uncertain: 4,
  unplaced: 0,
}

function record(selection: Partial<ImpactSelection> = {}): ImpactRecord {
  return { baseline: BASELINE, everything: [], selection: { ...SELECTION, ...selection }, missed: [] }
}

function sentences(impact: ImpactRecord): string {
  return impactSentences(report({ impact })).join(' ')
}

describe('the sentences', () => {
  it('say how many tests ran, and how much of what is covered was carried over', () => {
    const { covered } = report().coverage.tallies.together
    expect(sentences(record())).toBe(
      `12 of 40 test functions ran: the change since main at abc1234, run 17 can affect no others. The other 28 took 3.0 s there. 30 of ${covered} covered statements are carried over from main at abc1234, run 17, 4 of them of groups in which some test ran.`,
    )
  })

  it.each([
    [1, 1, 'The only test function ran: the change since main at abc1234, run 17 can affect it.'],
    [2, 2, 'All 2 test functions ran: the change since main at abc1234, run 17 can affect each of them.'],
    [1, 2, '1 of 2 test functions ran: the change since main at abc1234, run 17 can affect no others.'],
  ])('say that %i of %i tests ran', (selected, total, expected) => {
    expect(sentences(record({ selected, total, secondsLeftOut: 0, carried: 0 }))).toBe(expected)
  })

  it('say that no test can be affected, and what was not found again', () => {
    expect(sentences(record({ selected: 0, carried: 0, unplaced: 1 }))).toBe(
      'None of 40 test functions ran: the change since main at abc1234, run 17 can affect none. They took 3.0 s there. 1 statement covered there could not be found again: it is uncovered here, or not part of the total.',
    )
  })

  it('say how long what was left out took, unless that is next to nothing', () => {
    expect(sentences(record({ selected: 39, secondsLeftOut: 61.26 }))).toContain(
      ' The other one took 61.3 s there. ',
    )
    expect(sentences(record({ secondsLeftOut: 0.04 }))).not.toContain('took')
    expect(sentences(record({ selected: 40 }))).not.toContain('took')
  })

  it('say that there are no tests', () => {
    expect(sentences(record({ selected: 0, total: 0, carried: 0, secondsLeftOut: 0 }))).toBe(
      'No test ran: the suite has none.',
    )
  })

  it('say why all tests ran', () => {
    expect(sentences({ everything: ['there is no baseline'], missed: [] })).toBe(
      'All tests ran: there is no baseline.',
    )
  })

  it('are of the future in the log, before the suite runs', () => {
    expect(chosenText({ kind: 'everything', reasons: ['there is no baseline'] })).toBe(
      'All tests run: there is no baseline.',
    )
  })

  it('are on the terminal, in the summary, in the check run and in the page', () => {
    const said = report({ impact: record({ selected: 0 }) })
    const words = 'None of 40 test functions ran'
    const time = 'They took 3.0 s there.'
    expect(terminalReport(said, picocolors.createColors(false)).replace(/\s+/g, ' ')).toContain(time)
    expect(summary(said)).toContain(time)
    expect(summary(said)).toContain(words)
    expect(checkRunOutput(said, { notes: [], runUrl: 'https://example.com' }).summary).toContain(words)
    expect(pageIndex(said).notes.join()).toContain(words)
  })
})

/** Of three lines with a statement each, the first was executed, the second carried over, and the third perhaps. */
const CARRIED = coverageOf([1, 1, 1], {
  reachers: [
    { kind: 'baseline', name: BASELINE.commit },
    { kind: 'baseline', name: BASELINE.commit, isUncertain: true },
    { kind: 'binary', name: 'm/cmd' },
  ],
  sets: [[0, 2], [0, 1], [1]],
})

function coverageOf(counts: readonly number[], reach: Reach): Pick<CoverageModel, 'packages' | 'reach'> {
  const units = counts.map((count, at) => ({ ...sampleUnit(at + 1, count), reach: at }))
  const tallies = { together: { covered: 0, total: 0 }, bySource: [] }
  const files = [{ path: 'm/a.go', units, tallies }]
  return { packages: [{ importPath: 'm', modulePath: 'm', files, tallies }], reach }
}

function sampleUnit(line: number, count: number) {
  const place = { startLine: line, startColumn: 1, endLine: line, endColumn: 9 }
  return { ...place, statements: 1, functionName: 'F', literal: false, count, counts: [count] }
}

describe('merged legs', () => {
  const leg = (name: string, impact?: ImpactRecord) => ({ ...lostLeg(name, 'missing'), impact })
  const shard = (index: number, impact?: ImpactRecord) => ({
    ...leg(`${index}/2`, impact),
    shard: { index, total: 2, suite: 'test' },
  })

  it('add up what they say of tests, each with its reasons, and count once what several of them carried over', () => {
    const { impact, findings } = impactOfLegs(
      [
        leg('one', record()),
        leg('two', record({ leftOut: ['m TestA', 'm TestB'] })),
        leg('three', { everything: ['the data has expired'], missed: [] }),
      ],
      CARRIED,
    )
    expect(impact).toEqual({
      baseline: BASELINE,
      everything: ['three: the data has expired'],
      selection: {
        ...{ selected: 24, total: 80, secondsLeftOut: 6, carried: 2, uncertain: 1, unplaced: 0 },
        leftOut: ['m TestA', 'm TestB'],
      },
      missed: [],
    })
    expect(findings).toEqual([])
  })

  it('say nothing if none has asked', () => {
    expect(impactOfLegs([leg('one')], CARRIED)).toEqual({ findings: [] })
  })

  it('are one suite if they are shards of one choice: what was not found again counts once', () => {
    const own = { selected: 5, total: 20, unplaced: 3, choice: 'c' }
    const { impact, findings } = impactOfLegs([shard(1, record(own)), shard(2, record(own))], CARRIED)
    expect(impact?.selection).toMatchObject({
      ...{ selected: 10, total: 40, unplaced: 3, carried: 2, uncertain: 1 },
    })
    expect(impact?.selection?.choice).toBeUndefined()
    expect(impact?.selection?.shardsDiffer).toBeUndefined()
    expect(findings).toEqual([])
  })

  it.each<[string, ImpactRecord]>([
    ['by another baseline', record({ choice: 'd' })],
    ['not at all', { everything: ['there is no baseline'], missed: [] }],
  ])('are not certain of anything if a shard chose its tests %s, and say so', (_, other) => {
    const { impact, findings } = impactOfLegs([shard(1, record({ choice: 'c' })), shard(2, other)], CARRIED)
    expect(impact?.selection).toMatchObject({ carried: 2, uncertain: 2, shardsDiffer: true })
    expect(findings.map(({ code }) => code)).toEqual(['impact-differs'])
    expect(findings[0]?.evidence).toHaveLength(2)
  })
})
