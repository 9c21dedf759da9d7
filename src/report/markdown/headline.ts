/** @module The beginning of a summary: the figure, the verdict in words, and the gates. */
import { isGreen } from '../../gates/verdict.js'
import { uncoveredOf } from '../../coverage/tallies.js'
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { impactSentences } from '../impact/impactWords.js'
import { changeText } from '../comparisonWords.js'
import { exclusionTexts } from '../exclusionWords.js'
import { rest } from './markdownParts.js'
import { troubles } from '../verdictWords.js'
import type { GateResult } from '../../gates/gateResult.js'
import type { Detail } from './summaryDetail.js'
import { gateDetails, gateText, legGateTexts } from '../gateWords.js'
import { atHead } from '../shownPlaces.js'
import { excludedText, keptText, noFigureText, outsideText, percentText } from '../words.js'

export function headlineSection(report: Report): readonly string[] {
  const kept = keptText(report)
  return [
    heading(report),
    ...untrustedNote(report),
    ...changeSentence(report),
    verdict(report),
    ...(kept === undefined ? [] : [`${kept}.`]),
    ...impactNote(report),
  ]
}

/** Which tests ran because of what changed, if anybody asked. */
export function impactNote(report: Report): readonly string[] {
  const sentences = impactSentences(report)
  return sentences.length === 0 ? [] : [escapeMarkdown(sentences.join(' '))]
}

/** What happened to coverage, if it was compared, and what was taken out of it. */
export function changeSentence(report: Report): readonly string[] {
  const change = changeText(report)
  return [
    ...(change === undefined ? [] : [`**${escapeMarkdown(capital(change))}.**`]),
    ...exclusionTexts(report, atHead(report)).map((text) => `⚠️ ${escapeMarkdown(capital(text))}.`),
  ]
}

/** For the run of a fork: whoever wrote its code could write any figures. */
export function untrustedNote({ reportedRun }: Pick<Report, 'reportedRun'>): readonly string[] {
  if (reportedRun?.untrusted !== true) return []
  const { url, headRepository } = reportedRun
  const whose = headRepository === undefined ? 'a deleted repository' : codeSpan(headRepository)
  return [`> Reported by [an untrusted run](${url}) of code from ${whose}, which could write any figures.`]
}

/** The figure alone. */
export function heading(report: Report): string {
  const { together } = report.coverage.tallies
  const figure = together.total === 0 ? noFigureText(report.coverage) : percentText(together)
  return `## ${isGreen(report) ? '✅' : '❌'} Go integration coverage: ${figure}`
}

/** The verdict in words, the figure in statements, and what is not counted in it. */
export function verdict(report: Report): string {
  const { together } = report.coverage.tallies
  const why = troubles(report).map(escapeMarkdown).join(', ')
  const words = isGreen(report) ? '**Passed.**' : `**Failed:** ${why}.`
  const outside = [outsideText(report), excludedText(report)].filter((text) => text !== undefined)
  const figure = `${together.covered} of ${plural(together.total, 'statement')} covered`
  const figures = [
    ...(together.total === 0 ? [] : [`${figure}, **${uncoveredOf(together)} uncovered**`]),
    ...outside,
  ]
  return figures.length === 0 ? words : `${words} ${capital(figures.join('; '))}.`
}

/** The gates, each with what would satisfy it. */
export function gateSection(report: Report, { evidence: most, legs }: Detail): readonly string[] {
  const { gates } = report
  const ofLegs = legGateTexts(report, Math.max(1, legs))
  if (gates.length + ofLegs.length === 0) return []
  const shown = atHead(report)
  const lines = gates.flatMap((gate) => {
    const details = gateDetails(gate, shown)
    const more = details.length - most
    return [
      `* ${markOf(gate)} ${escapeMarkdown(gateText(gate))}`,
      ...details.slice(0, most).map((line) => `  * ${escapeMarkdown(line)}`),
      ...(most > 0 ? rest(more, 'place').map((line) => `  * ${line}`) : []),
    ]
  })
  const legLines = ofLegs.map(({ text, passed }) => `* ${passed ? '✅' : '❌'} ${escapeMarkdown(text)}`)
  return ['### Gates', [...lines, ...legLines].join('\n')]
}

function markOf({ passed, state }: GateResult): string {
  return passed ? (state === 'unknown' ? '⚪' : '✅') : '❌'
}
