/** @module The comment on a pull request: the sentence on the change, the verdict, and everything else folded. */
import { statementsOf } from '../../coverage/tallies.js'
import { isGreen } from '../../gates/verdict.js'
import { escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import { totalChangeText } from '../comparisonWords.js'
import { exclusionTexts } from '../exclusionWords.js'
import { flakyText } from '../flakyWords.js'
import { gateText } from '../gateWords.js'
import type { Report } from '../report.js'
import { noFigureText, percentText } from '../words.js'
import { earlierColumn, gainedCoverage, testChanges } from './baselineSection.js'
import { changeSentence, untrustedNote, verdict, impactNote } from './headline.js'
import { details } from './markdownParts.js'
import { fileTable, uncoveredTable, unknownFiles } from './patchSection.js'
import { firstRanges } from './rangeTable.js'
import { type Detail, NOTHING_FITS, firstFitting } from './summaryDetail.js'

/** What a comment says apart from the report. */
export interface CommentFacts {
  /** The name of the check run, which is the comment's title. */
  readonly name: string
  /** Undefined if there is none. */
  readonly checkRunUrl: string | undefined
  /** The page of the workflow run. */
  readonly runUrl: string
  /** The commit that the report is about. */
  readonly headSha: string
}

/** Bytes, the marker included. GitHub takes 65,536 characters. */
export const COMMENT_LIMIT = 65_000
/** Characters of a commit in text. */
const SHORT_SHA = 7

/**
 * Makes the text of a comment.
 * @param marker the first line, by which it is found again
 */
export function commentText(
  report: Report,
  facts: CommentFacts,
  marker: string,
  maxBytes = COMMENT_LIMIT,
): string {
  const first = [marker, heading(report, facts.name)]
  return firstFitting(
    (detail) => [
      ...first,
      ...untrustedNote(report),
      ...changeSentence(report),
      `${verdict(report)}${totalChange(report)}`,
      ...impactNote(report),
      ...flakyNote(report),
      ...failedGates(report),
      ...folded(report, detail),
      links(facts),
    ],
    maxBytes,
    [...first, NOTHING_FITS],
  )
}

/** For a change about which there is nothing to say, when an earlier comment spoke of another state of it. */
export function quietCommentText(report: Report, facts: CommentFacts, marker: string): string {
  const text = 'The change touches no measured statement, and no coverage was lost or gained.'
  return `${[marker, heading(report, facts.name), ...untrustedNote(report), text, links(facts)].join('\n\n')}\n`
}

/**
 * Whether there is something to say about a change: the verdict is bad, the change has measured statements, code was
 * excluded, a test is flaky, or coverage or the results of tests moved.
 */
export function hasNews(report: Report): boolean {
  const { patch, baseline } = report.comparison
  const { value } = baseline
  return (
    !isGreen(report) ||
    flakyText(report) !== undefined ||
    exclusionTexts(report).length > 0 ||
    (patch.value !== undefined && (patch.value.tally.total > 0 || patch.value.unknown.length > 0)) ||
    (value !== undefined &&
      (value.lostStatements > 0 ||
        value.gainedStatements > 0 ||
        (value.tests !== undefined && value.tests.newlyFailing.length + value.tests.fixed.length > 0)))
  )
}

function heading(report: Report, name: string): string {
  const { together } = report.coverage.tallies
  const figure = together.total === 0 ? noFigureText(report.coverage) : percentText(together)
  return `### ${isGreen(report) ? '✅' : '❌'} ${escapeMarkdown(name)}: ${figure}`
}

function totalChange({ comparison: { baseline } }: Report): string {
  return baseline.value === undefined ? '' : ` Total: ${totalChangeText(baseline.value, '→')}.`
}

function flakyNote(report: Report): readonly string[] {
  const text = flakyText(report)
  return text === undefined ? [] : [`⚠️ ${escapeMarkdown(text)}.`]
}

function failedGates({ gates }: Report): readonly string[] {
  const lines = gates.filter(({ passed }) => !passed).map((gate) => `* ❌ ${escapeMarkdown(gateText(gate))}`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function folded(report: Report, detail: Detail): readonly string[] {
  const patch = report.comparison.patch.value
  const baseline = report.comparison.baseline.value
  const fold = (heading: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : [details(heading, parts.join('\n\n'))]
  const uncovered = statementsOf((patch?.files ?? []).flatMap((file) => file.uncovered))
  return [
    ...(patch === undefined
      ? []
      : [
          ...fold(
            `Uncovered changed lines: ${plural(uncovered, 'statement')}`,
            uncoveredTable(report, patch, detail),
          ),
          ...fileTable(patch.files, detail),
          ...unknownFiles(patch, detail),
        ]),
    ...(baseline === undefined
      ? []
      : [
          ...fold(
            `Lost coverage: ${plural(baseline.lostStatements, 'statement')}`,
            firstRanges(report, baseline.lost, detail.changes, undefined, earlierColumn(report, baseline)),
          ),
          ...gainedCoverage(report, baseline, detail),
          ...testChanges(baseline, detail),
        ]),
  ]
}

function links({ checkRunUrl, runUrl, headSha }: CommentFacts): string {
  const pages = [
    ...(checkRunUrl === undefined ? [] : [`[details](${checkRunUrl})`]),
    `[workflow run](${runUrl})`,
    `commit \`${headSha.slice(0, SHORT_SHA)}\``,
  ]
  return `<sub>${pages.join(' · ')}</sub>`
}
