/** @module The findings in a summary. */
import type { Finding, Severity } from '../../findings/finding.js'
import { codeSpan, escapeMarkdown, htmlText } from '../../support/markdown.js'
import { details, rest } from './markdownParts.js'
import type { Report } from '../report.js'
import { isFolded } from '../words.js'
import type { Detail } from './summaryDetail.js'

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

export function findingSection({ findings }: Report, detail: Detail): readonly string[] {
  if (findings.length === 0) return []
  const shown = findings.slice(0, detail.findings)
  return [
    '### Findings',
    ...shown.flatMap((finding) => findingBlocks(finding, detail)),
    ...rest(findings.length - shown.length, 'finding'),
  ]
}

/**
 * The title, and below it everything else as a quote: GitHub's alerts are not known to other viewers of Markdown, and
 * perhaps not to check runs.
 */
function findingBlocks(finding: Finding, { evidence }: Detail): readonly string[] {
  if (isFolded(finding)) return [foldedBlock(finding, evidence)]
  const list = evidenceList(finding, evidence)
  const paragraphs = (text: string): string[][] =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [escapeMarkdown(line)])
  const [fix, ...moreFix] = paragraphs(finding.fix)
  const parts = [
    ...(list.length > 0 ? [list] : []),
    ...paragraphs(finding.detail),
    ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
  ]
  const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', ...part]))
  return [
    `${MARKS[finding.severity]} **${escapeMarkdown(finding.title)}**`,
    lines.map((line) => `> ${line}`.trimEnd()).join('\n'),
  ]
}

/** Collapsed to the title. */
function foldedBlock(finding: Finding, most: number): string {
  const heading = `${MARKS[finding.severity]} ${htmlText(finding.title)}`
  return details(heading, evidenceList(finding, most).join('\n'))
}

function evidenceList({ evidence }: Finding, most: number): readonly string[] {
  const shown = evidence.slice(0, most).map((item) => `* ${codeSpan(item)}`)
  const more = evidence.length - shown.length
  return [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])]
}
