/** @module The result as Markdown: the job summary, and summary.md. */
import type { Finding, Severity } from '../finding.js'
import { codeSpan, escapeMarkdown } from '../output/markdown.js'
import { isGreen } from '../verdict.js'
import { details, rest, table } from './markdownParts.js'
import { packageTableOf } from './packageTable.js'
import type { Report } from './report.js'
import { type Detail, LEVELS } from './summaryDetail.js'
import { failureOutputs, testTable } from './summaryTests.js'
import { TOTAL_TEXT, gateText, percentText, plural, shortPath, suiteText } from './words.js'

/** A step's summary is dropped whole by GitHub when it is larger than 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000

/**
 * @param maxBytes of UTF-8; what does not fit is left out by whole rows and sections, and the text says so
 */
export function summary(report: Report, maxBytes = SUMMARY_LIMIT): string {
  for (const detail of LEVELS) {
    const text = render(report, detail)
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  return `${headline(report)}\n\nNothing else fits here: report.json has everything.\n`
}

function render(report: Report, detail: Detail): string {
  const blocks = [
    headline(report),
    ...findingBlocks(report, detail),
    facts(report),
    ...failureOutputs(report, detail),
    packageTable(report, detail),
    notLinked(report, detail),
    programTable(report, detail),
    testTable(report, detail),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function headline(report: Report): string {
  const { together } = report.coverage.tallies
  const mark = isGreen(report) ? '✅' : '❌'
  const figure =
    together.total === 0
      ? 'nothing was measured'
      : `${percentText(together)} of ${plural(together.total, 'statement')}`
  return `## ${mark} Go integration coverage: ${figure}`
}

/** GitHub's own alerts; they are quotes, so every line starts with a mark. */
const ALERTS: Readonly<Record<Severity, string>> = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' }

function findingBlocks({ findings }: Report, detail: Detail): readonly string[] {
  const shown = findings.slice(0, detail.findings)
  return [
    ...shown.map((finding) => findingBlock(finding, detail)),
    ...rest(findings.length - shown.length, 'finding'),
  ]
}

function findingBlock(finding: Finding, { evidence }: Detail): string {
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
    [`[!${ALERTS[finding.severity]}]`, `**${escapeMarkdown(finding.title)}**`],
    ...(list.length > 0 ? [list] : []),
    ...paragraphs(finding.detail),
    ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
  ]
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n')
}

function facts(report: Report): string {
  const { go } = report
  const suite = suiteText(report)
  const lines = [
    ...(suite === undefined
      ? []
      : [`**Tests:** ${report.suite?.passed === true ? '✅' : '❌'} ${escapeMarkdown(suite)}`]),
    ...report.gates.map(
      (gate) => `**Threshold:** ${gate.passed ? '✅' : '❌'} ${escapeMarkdown(gateText(gate))}`,
    ),
    ...(go === undefined
      ? []
      : [
          `**Go:** ${escapeMarkdown(`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`)}`,
        ]),
  ]
  return lines.join('<br>\n')
}

function packageTable(report: Report, { packages: most }: Detail): string {
  const { heads, rows, total } = packageTableOf(report)
  if (rows.length === 0) return ''
  const shown = rows.slice(0, most).map(([path, ...figures]) => [codeSpan(path), ...figures])
  const last = ['**Total**', ...total.map((figure) => `**${figure}**`)]
  const alignment = heads.map((_, column) => (column === 0 ? ':--' : '--:'))
  return [
    table(heads.map(capital), alignment, [...shown, last]),
    ...rest(rows.length - shown.length, 'package'),
    TOTAL_TEXT,
  ].join('\n\n')
}

function notLinked({ coverage, modulePath }: Report, { packages: most }: Detail): string {
  const paths = coverage.notLinked
  if (paths.length === 0) return ''
  const shown = paths.slice(0, most).map((path) => codeSpan(shortPath(path, modulePath)))
  const names = [...shown, ...rest(paths.length - shown.length, 'package')]
  return `Not linked into anything measured: ${names.join(', ')}`
}

function programTable({ binaries, modulePath, suite }: Report, { packages: most }: Detail): string {
  if (binaries.length === 0) return ''
  const rows = binaries
    .slice(0, most)
    .map((binary) => [
      `${codeSpan(binary.name)}${suite !== undefined && binary.origin === 'found' ? ' (built by a test)' : ''}`,
      codeSpan(shortPath(binary.importPath, modulePath)),
      binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
      percentText(binary.tally),
    ])
  const blocks = [
    ...(rows.length > 0
      ? [table(['Program', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
      : []),
    ...rest(binaries.length - rows.length, 'program'),
  ]
  return details('Programs', blocks.join('\n\n'))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
