/** @module The comparison with the baseline in a summary. */
import type { BaselineComparison, FigureChange, MovedRange } from '../../compare/baselineComparison.js'
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import {
  TEST_CHANGES,
  baselineMissingText,
  pointsText,
  testChangesText,
  totalChangeText,
} from '../comparisonWords.js'
import { reportTestNames } from '../attribution/testNames.js'
import { earlierNames } from '../attribution/testWords.js'
import type { Report } from '../report.js'
import { trendText } from '../sparkline.js'
import { pathInModule, percentText, shortPath } from '../words.js'
import { details, rest, table } from './markdownParts.js'
import { type RangeColumn, firstRanges, rangeTable } from './rangeTable.js'
import type { Detail } from './summaryDetail.js'

/** Rows of lost coverage that are open, not folded. */
const MAX_OPEN = 10

/** Says why there is no comparison if one was wanted. */
export function baselineSection(report: Report, detail: Detail): readonly string[] {
  const baseline = report.comparison.baseline.value
  if (baseline === undefined) {
    const missing = baselineMissingText(report)
    return missing === undefined ? [] : [`${capital(escapeMarkdown(missing))}.`]
  }
  const { name, notes } = baseline
  return [
    '### Compared with the baseline',
    `Total: **${totalChangeText(baseline, '→')}** since ${codeSpan(name)}.`,
    ...trendLine(baseline),
    ...(notes.length > 0 ? [notes.map((note) => `* ${escapeMarkdown(note)}`).join('\n')] : []),
    ...lostCoverage(report, baseline, detail),
    ...gainedCoverage(report, baseline, detail),
    ...figureChanges(report, baseline, detail),
    ...testChanges(baseline, detail),
  ]
}

function trendLine(baseline: BaselineComparison): readonly string[] {
  const trend = trendText(baseline)
  return trend === undefined ? [] : [`Trend: ${codeSpan(trend.bars)} ${trend.words}.`]
}

function lostCoverage(report: Report, baseline: BaselineComparison, detail: Detail): readonly string[] {
  const { lost, lostStatements } = baseline
  if (lost.length === 0) return []
  const open = lost.slice(0, Math.min(MAX_OPEN, detail.changes))
  const folded = lost.slice(open.length, detail.changes)
  const column = earlierColumn(report, baseline)
  return [
    `**Lost coverage:** ${plural(lostStatements, 'statement')} covered at the baseline and not now.`,
    ...(open.length > 0 ? [rangeTable(report, open, 'Lines', column)] : []),
    ...(folded.length > 0
      ? [details(plural(folded.length, 'more place'), rangeTable(report, folded, 'Lines', column))]
      : []),
    ...rest(lost.length - open.length - folded.length, 'place'),
  ]
}

/** The tests that covered lost lines. */
export function earlierColumn(report: Report, baseline: BaselineComparison): RangeColumn<MovedRange> {
  return { heading: 'Covered before by', textOf: earlierNames(baseline, reportTestNames(report)) }
}

/** Folded. */
export function gainedCoverage(
  report: Report,
  { gained, gainedStatements }: BaselineComparison,
  { changes: most }: Detail,
): readonly string[] {
  if (gained.length === 0) return []
  const heading = `Gained coverage: ${plural(gainedStatements, 'statement')}`
  return [details(heading, firstRanges(report, gained, most).join('\n\n'))]
}

/** Packages and files whose figures differ, folded. */
function figureChanges(
  { coverage, modulePath }: Report,
  { packages, files }: BaselineComparison,
  { changes: most }: Detail,
): readonly string[] {
  const fold = (
    noun: string,
    changes: readonly FigureChange[],
    text: (name: string) => string,
  ): readonly string[] => {
    if (changes.length === 0) return []
    const rows = changes.slice(0, most).map((change) => changeRow(change, text))
    const heads = [capital(noun), 'Before', 'Now', 'Points']
    const body = [
      ...(rows.length > 0 ? [table(heads, [':--', '--:', '--:', '--:'], rows)] : []),
      ...rest(changes.length - rows.length, noun),
    ]
    return [details(`${plural(changes.length, noun)} with another figure`, body.join('\n\n'))]
  }
  return [
    ...fold('package', packages, (name) => shortPath(name, modulePath)),
    ...fold('file', files, (name) => pathInModule(name, coverage)),
  ]
}

function changeRow(
  { name, from, before, after }: FigureChange,
  text: (name: string) => string,
): readonly string[] {
  const figure = (tally: FigureChange['before'], none: string): string =>
    tally === undefined ? none : `${percentText(tally)} (${tally.covered}/${tally.total})`
  return [
    from === undefined ? codeSpan(text(name)) : `${codeSpan(text(name))} (from ${codeSpan(text(from))})`,
    figure(before, 'new'),
    figure(after, 'gone'),
    pointsText(before, after) ?? '–',
  ]
}

/** Names the tests that newly fail; all others are folded. */
export function testChanges({ tests }: BaselineComparison, { changes: most }: Detail): readonly string[] {
  if (tests === undefined) return []
  const lists = TEST_CHANGES.filter(([name]) => tests[name].length > 0)
  const blocks = lists.map(([name, words]) => {
    const shown = tests[name].slice(0, most).map((test) => `* ${codeSpan(test)}`)
    const list = [`**${capital(words)}**`, '', ...shown].join('\n')
    return [...(shown.length > 0 ? [list] : []), ...rest(tests[name].length - shown.length, `${words} test`)]
  })
  const text = `Tests: ${testChangesText(tests, '→')}`
  return blocks.length === 0 ? [text] : [details(text, blocks.flat().join('\n\n'))]
}
