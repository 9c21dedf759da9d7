/** @module The findings in a summary or check run. */
import type { Finding, Severity } from '../../findings/finding.js'
import { codeSpan, escapeMarkdown, htmlText } from '../../support/markdown.js'
import { details, rest } from './markdownParts.js'
import type { Report } from '../report.js'
import { isFolded } from '../words.js'
import type { Detail } from './summaryDetail.js'

/** `alerts`: GitHub's colored ones, which job summaries show; `quotes`: plain quotes, which work in any Markdown. */
export type FindingStyle = 'alerts' | 'quotes'

const ALERTS: Readonly<Record<Severity, string>> = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' }
const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

export function findingBlocks({ findings }: Report, detail: Detail, style: FindingStyle): readonly string[] {
  const shown = findings.slice(0, detail.findings)
  return [
    ...shown.map((finding) => findingBlock(finding, detail, style)),
    ...rest(findings.length - shown.length, 'finding'),
  ]
}

/** Alerts are quotes too: every line starts with `>`. */
function findingBlock(finding: Finding, { evidence }: Detail, style: FindingStyle): string {
  if (isFolded(finding)) return foldedBlock(finding, evidence)
  const shown = finding.evidence.slice(0, evidence).map((item) => `* ${codeSpan(item)}`)
  const more = finding.evidence.length - shown.length
  const list = [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])]
  const paragraphs = (text: string): string[][] =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [escapeMarkdown(line)])
  const [fix, ...moreFix] = paragraphs(finding.fix)
  const blocks = [
    head(finding, style),
    ...(list.length > 0 ? [list] : []),
    ...paragraphs(finding.detail),
    ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
  ]
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n')
}

/** Collapsed to the title. */
function foldedBlock({ severity, title, evidence }: Finding, most: number): string {
  const shown = evidence.slice(0, most).map((item) => `* ${codeSpan(item)}`)
  const more = evidence.length - shown.length
  const list = [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])]
  return details(`${MARKS[severity]} ${htmlText(title)}`, list.join('\n'))
}

function head({ severity, title }: Finding, style: FindingStyle): readonly string[] {
  const words = `**${escapeMarkdown(title)}**`
  return style === 'alerts' ? [`[!${ALERTS[severity]}]`, words] : [`${MARKS[severity]} ${words}`]
}
