/** Every figure of a summary is read back from its text. */
import { describe, expect, it } from '@jest/globals'
import { depth } from '../../helpers/depth.js'
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
const RUNS = { numRuns: depth(6, 30) }

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
            expect(text.split('\n').find((line) => /^\*\*(?:Passed|Failed)/.test(line))).toContain(
              `${covered} of ${total} statement${total === 1 ? '' : 's'} covered, **${total - covered} uncovered**`,
            )
          expect(packagesIn(text)).toEqual(expectedPackages(report))
          expectHotspots(text, report)
          expectTests(text, report)
          expectLegs(text, report)
          expectProcesses(text, report)
          expectPatch(text, report)
          expectBaseline(text, report)
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

/** A row per range: its lines and its statements. */
function rowsOf(ranges: readonly { startLine: number; endLine: number; statements: number }[]) {
  return ranges.map(({ startLine, endLine, statements }) => [
    startLine === endLine ? String(startLine) : `${startLine}-${endLine}`,
    String(statements),
  ])
}

function linesIn(text: string, head: string, ...others: readonly string[]) {
  return tableWith(text, head, 'Function', 'Statements', ...others).map((row) => [
    /:([\d-]+)$/.exec(row[head] ?? '')?.[1],
    row.Statements,
  ])
}

function expectPatch(text: string, { comparison: { patch } }: Report): void {
  if (patch.value === undefined) {
    expect(text).not.toContain('### Patch coverage')
    return
  }
  const { tally, files, unknown, truncated } = patch.value
  expect(text).toContain(`### Patch coverage: ${percent(tally)}\n`)
  if (tally.total > 0) {
    const known = unknown.length > 0 || truncated ? 'known ' : ''
    expect(text.split('\n')[2]).toMatch(
      `**${tally.covered} of ${tally.total} ${known}changed statement${tally.total === 1 ? '' : 's'} `,
    )
  }
  expect(linesIn(text, 'Uncovered changed lines')).toEqual(rowsOf(files.flatMap((file) => file.uncovered)))
  const rows = tableWith(text, 'Changed file').map(
    (row) => `${row.Covered} ${row.Uncovered} ${row.Statements}`,
  )
  expect(rows.toSorted()).toEqual(
    files
      .map(({ tally: own }) => `${percent(own)} ${own.total - own.covered} ${own.covered}/${own.total}`)
      .toSorted(),
  )
}

function expectBaseline(text: string, { comparison: { baseline } }: Report): void {
  if (baseline.value === undefined) {
    expect(text).not.toContain('### Compared with the baseline')
    return
  }
  const { before, after, lost, gained, packages, files, tests } = baseline.value
  expect(text).toContain(`\nTotal: **${percent(before)} → ${percent(after)}`)
  expect(linesIn(text, 'Lines')).toEqual(rowsOf([...lost, ...gained]))
  const figure = (tally: Tally | undefined, none: string): string =>
    tally === undefined ? none : `${percent(tally)} (${tally.covered}/${tally.total})`
  const changes = [...tableWith(text, 'Package', 'Before'), ...tableWith(text, 'File', 'Before')]
  expect(changes.map((row) => [row.Before, row.Now])).toEqual(
    [...packages, ...files].map((change) => [figure(change.before, 'new'), figure(change.after, 'gone')]),
  )
  for (const change of changes) {
    const points = /^[+-][\d.]+$/.exec(change.Points ?? '')?.[0]
    const [was, is] = [change.Before, change.Now].map((cell) => /^[\d.]+(?=%)/.exec(cell ?? '')?.[0])
    if (points !== undefined) expect(Math.abs(Number(is) - Number(was) - Number(points))).toBeLessThan(0.151)
  }
  if (tests === undefined) return
  for (const [words, names] of Object.entries({
    added: tests.added,
    removed: tests.removed,
    'newly failing': tests.newlyFailing,
    fixed: tests.fixed,
  }))
    if (names.length > 0) expect(text).toMatch(new RegExp(`Tests: .*\\b${names.length} ${words}`))
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
