/** Every figure of a summary is read back from its text. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatPercent } from '../../../src/covdata/text/percentFormat.js'
import type { Tally } from '../../../src/covdata/units/tally.js'
import { hotspotsOf } from '../../../src/coverage/hotspots.js'
import { isFailure, leafTests } from '../../../src/go/test/suiteResult.js'
import { OUTPUT_LIMIT, checkRunOutput } from '../../../src/report/markdown/checkRunText.js'
import { SUMMARY_LIMIT, summary } from '../../../src/report/markdown/summary.js'
import type { Report } from '../../../src/report/report.js'
import { assertWellFormed } from '../../helpers/wellFormed.js'
import { generatedReports } from '../generatedReports.js'
import { HUGE, hugeReport } from '../hugeReport.js'
import { render } from '../rendered.js'
import { tableWith } from '../tables.js'

const FACTS = { notes: [], runUrl: 'https://github.com/octocat/project/actions/runs/1' }
const RUNS = { numRuns: 30 }

function percent({ covered, total }: Tally): string {
  return total === 0 ? '–' : formatPercent(covered, total)
}

/** Reads the figures of packages, and the total. */
function packagesIn(markdown: string): readonly (readonly string[])[] {
  return tableWith(markdown, 'Package', 'Uncovered').map(({ Uncovered, Statements, Binaries, ...row }) => [
    ...[row.Coverage ?? '', row.Together ?? row.Covered ?? '', Uncovered ?? '', Statements ?? ''],
    ...(Binaries === undefined ? [] : [Binaries, row['Test processes'] ?? '']),
  ])
}

function expectedPackages({ coverage }: Report): readonly (readonly string[])[] {
  const sorted = [...coverage.packages].sort((a, b) => {
    const [one, other] = [a, b].map(({ tallies: { together } }) => together.total - together.covered)
    return (other ?? 0) - (one ?? 0) || Buffer.compare(Buffer.from(a.importPath), Buffer.from(b.importPath))
  })
  if (sorted.length === 0) return []
  return [coverage, ...sorted].map(({ tallies: { together, bySource } }) => [
    expect.stringMatching(/^█*░*$/) as unknown as string,
    percent(together),
    String(together.total - together.covered),
    `${together.covered}/${together.total}`,
    ...(coverage.sources.length < 2 ? [] : bySource.map(percent)),
  ])
}

describe('the figures of a summary', () => {
  it('are those of the model, in the job summary and in the check run', () => {
    fc.assert(
      fc.property(generatedReports, (report) => {
        const checkRun = checkRunOutput(report, FACTS)
        for (const text of [summary(report), `${checkRun.summary}\n${checkRun.text}`]) {
          const { covered, total } = report.coverage.tallies.together
          if (total > 0)
            expect(text.split('\n')[2]).toContain(
              `${covered} of ${total} statement${total === 1 ? '' : 's'} covered, **${total - covered} uncovered**`,
            )
          expect(packagesIn(text)).toEqual(expectedPackages(report))
          expectHotspots(text, report)
          expectTests(text, report)
          expectLegs(text, report)
          expectProcesses(text, report)
        }
      }),
      RUNS,
    )
  })

  it('are a part of those of the model if not everything fits, and the number of the others is said', () => {
    const huge = hugeReport({ ...HUGE, lines: 10 })
    const { text } = checkRunOutput(huge, FACTS)
    const found = packagesIn(text)
    expect(found).toEqual(expectedPackages(huge).slice(0, found.length))
    expect(text).toContain(
      `and ${huge.coverage.packages.length + 1 - found.length} more packages in report.json`,
    )
  })
})

function expectHotspots(text: string, { coverage }: Report): void {
  const found = tableWith(text, 'Uncovered', 'Lines')
  expect(
    found.map((row) => [row.Uncovered, /:([\d-]+)$/.exec(row.Lines ?? '')?.[1], row['Function executed']]),
  ).toEqual(
    hotspotsOf(coverage, 15).map(({ statements, startLine, endLine, reached }) => [
      String(statements),
      startLine === endLine ? String(startLine) : `${startLine}-${endLine}`,
      reached ? 'in part' : 'never',
    ]),
  )
}

function expectTests(text: string, { suite }: Report): void {
  const tests = (suite?.packages ?? []).flatMap((each) => leafTests(each))
  const failed = tests.filter(isFailure).length
  expect(tableWith(text, 'Test', 'Time')).toHaveLength(tests.length - failed)
  const named = text.match(/^(?:\* |<details open=""><summary>)(?:❌|💥) .*, 0\.25 s/gmu) ?? []
  expect(named).toHaveLength(failed)
  if (tests.length > 0) {
    const passed = tests.filter(({ outcome }) => outcome === 'pass').length
    expect(text).toContain(`${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`)
  }
}

function expectLegs(text: string, { legs }: Report): void {
  expect(tableWith(text, 'Job', 'Covered').map(({ Covered }) => Covered)).toEqual(
    legs.map(({ state, tally }) => (state === 'merged' && tally !== undefined ? percent(tally) : '–')),
  )
}

function expectProcesses(text: string, { binaries, processes }: Report): void {
  const rows = tableWith(text, 'Command', 'How they ended')
  const of = (ending: string): number =>
    rows
      .filter((row) => row['How they ended'] === ending)
      .reduce((sum, { Processes: count }) => sum + Number(count), 0)
  expect(rows.reduce((sum, { Processes: count }) => sum + Number(count), 0)).toBe(processes.length)
  expect(of('exited normally')).toBe(processes.filter(({ ending }) => ending === undefined).length)
  expect(of('panicked')).toBe(processes.filter(({ ending }) => ending === 'panicked').length)
  expect(tableWith(text, 'Binary', 'Covered').map(({ Processes, Covered }) => [Processes, Covered])).toEqual(
    binaries.map((binary) => [String(binary.processes), percent(binary.tally)]),
  )
}

/** XML has no lone surrogates and noncharacters, which Markdown may contain. */
function document(markdown: string): string {
  const text = Buffer.from(markdown)
    .toString()
    .replace(/[\ufffe\uffff]/g, '')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<body>${render(text)}</body>`
}

describe('a summary of any report', () => {
  it('is never over its limit, and well-formed', () => {
    fc.assert(
      fc.property(generatedReports, fc.integer({ min: 150, max: 60_000 }), (report, limit) => {
        const checkRun = checkRunOutput(report, FACTS, limit)
        for (const text of [summary(report, limit), checkRun.summary, checkRun.text]) {
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
          assertWellFormed(document(text))
        }
      }),
      RUNS,
    )
  })

  it('has the limits of GitHub', () => {
    expect(SUMMARY_LIMIT).toBeLessThanOrEqual(1024 * 1024)
    expect(OUTPUT_LIMIT).toBeLessThanOrEqual(65_535)
  })
})
