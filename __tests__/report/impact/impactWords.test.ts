/** What views say about the choice of tests. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import type { ImpactRecord, ImpactSelection } from '../../../src/go/test/impactRecord.js'
import { withImpact } from '../../../src/legs/impactOfLegs.js'
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

describe('merged legs', () => {
  const leg = (name: string, impact?: ImpactRecord) => ({ ...lostLeg(name, 'missing'), impact })

  it('add up what they say, each with its reasons', () => {
    const { impact } = withImpact([
      leg('one', record()),
      leg('two', record({ leftOut: ['m TestA', 'm TestB'] })),
      leg('three', { everything: ['the data has expired'], missed: [] }),
    ])
    expect(impact).toEqual({
      baseline: BASELINE,
      everything: ['three: the data has expired'],
      selection: {
        ...{ selected: 24, total: 80, secondsLeftOut: 6, carried: 60, uncertain: 8, unplaced: 0 },
        leftOut: ['m TestA', 'm TestB'],
      },
      missed: [],
    })
  })

  it('say nothing if none has asked', () => {
    expect(withImpact([leg('one')])).toEqual({ legs: [leg('one')] })
  })
})
