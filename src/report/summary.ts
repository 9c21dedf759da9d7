/** @module The result as Markdown: the job summary, and summary.md. */
import type { PackageCoverage, Tallies } from '../coverage/model.js'
import type { Finding, Severity } from '../finding.js'
import type { TestCase, TestPackage } from '../go/suiteResult.js'
import { codeBlock, codeSpan, escapeMarkdown } from '../output/markdown.js'
import { isGreen } from '../verdict.js'
import type { Report } from './report.js'
import { SOURCE_HEADINGS, TOTAL_TEXT, gateText, percentText, plural, shortPath, suiteText } from './words.js'

/** A step's summary is dropped whole by GitHub when it is larger than 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000

/** How much is shown: each level leaves out more. */
interface Detail {
  readonly evidence: number
  readonly packages: number
  /** Bytes of output of each failed test; 0: none. */
  readonly output: number
  readonly passedTests: boolean
  readonly tests: number
}

const LEVELS: readonly Detail[] = [
  { evidence: 20, packages: 1000, output: 16_000, passedTests: true, tests: 2000 },
  { evidence: 20, packages: 1000, output: 4000, passedTests: false, tests: 500 },
  { evidence: 10, packages: 200, output: 1000, passedTests: false, tests: 100 },
  { evidence: 3, packages: 50, output: 0, passedTests: false, tests: 20 },
  { evidence: 1, packages: 10, output: 0, passedTests: false, tests: 0 },
  { evidence: 0, packages: 0, output: 0, passedTests: false, tests: 0 },
]

/**
 * @param maxBytes of UTF-8; what does not fit is left out by whole rows and sections, and the text says so
 */
export function summary(report: Report, maxBytes = SUMMARY_LIMIT): string {
  const texts = LEVELS.map((detail) => () => render(report, detail))
  for (const text of texts) {
    const whole = text()
    if (Buffer.byteLength(whole) <= maxBytes) return whole
  }
  return `${headline(report)}\n`
}

function render(report: Report, detail: Detail): string {
  const blocks = [
    headline(report),
    ...report.findings.map((finding) => findingBlock(finding, detail)),
    facts(report),
    packageTable(report, detail),
    notLinked(report, detail),
    binaryTable(report, detail),
    testTable(report, detail),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function headline(report: Report): string {
  const { together } = report.coverage.tallies
  const mark = isGreen(report) ? '✅' : '❌'
  return `## ${mark} Go integration coverage: ${percentText(together)} of ${plural(together.total, 'statement')}`
}

/** GitHub's own alerts; they are quotes, so every line starts with a mark. */
const ALERTS: Readonly<Record<Severity, string>> = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' }

function findingBlock(finding: Finding, { evidence }: Detail): string {
  const shown = finding.evidence.slice(0, evidence).map((item) => `* ${codeSpan(item)}`)
  const more = finding.evidence.length - shown.length
  const text = [finding.detail, finding.fix].filter((part) => part !== '').map(escapeMarkdown)
  const lines = [
    `[!${ALERTS[finding.severity]}]`,
    `**${escapeMarkdown(finding.title)}**`,
    ...(text.length > 0 ? ['', ...text] : []),
    ...(shown.length > 0 ? ['', ...shown] : []),
    ...(more > 0 ? [`* and ${more} more in report.json`] : []),
  ]
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n')
}

function facts(report: Report): string {
  const suite = suiteText(report)
  const lines = [
    ...(suite === undefined ? [] : [`**Tests:** ${escapeMarkdown(suite)}`]),
    ...report.gates.map(
      (gate) => `**Threshold:** ${gate.passed ? '✅' : '❌'} ${escapeMarkdown(gateText(gate))}`,
    ),
    ...(report.go === undefined
      ? []
      : [
          `**Go:** ${escapeMarkdown(`${report.go.version} ${report.go.goos}/${report.go.goarch} (${report.go.requestedBy}, from ${report.go.origin})`)}`,
        ]),
  ]
  return lines.join('<br>\n')
}

function packageTable(report: Report, { packages: most }: Detail): string {
  const { coverage } = report
  if (coverage.packages.length === 0 || most === 0) return ''
  // With one source its column would repeat the last one.
  const sources = coverage.sources.length > 1 ? coverage.sources : []
  const cells = ({ together, bySource }: Tallies): readonly string[] => [
    `${together.covered}/${together.total}`,
    ...(sources.length === 0 ? [] : bySource.map(percentText)),
    percentText(together),
  ]
  const rows = coverage.packages
    .slice(0, most)
    .map((pkg: PackageCoverage) => [
      codeSpan(shortPath(pkg.importPath, report.modulePath)),
      ...cells(pkg.tallies),
    ])
  const more = coverage.packages.length - rows.length
  const heads = [
    'Package',
    'Statements',
    ...sources.map((source) => capital(SOURCE_HEADINGS[source])),
    sources.length > 0 ? 'Together' : 'Covered',
  ]
  const table = [
    row(heads),
    row(heads.map((_, column) => (column === 0 ? ':--' : '--:'))),
    ...rows.map(row),
    row(['**Total**', ...cells(coverage.tallies).map((cell) => `**${cell}**`)]),
  ]
  const rest = more > 0 ? `\n\nand ${more} more packages in report.json` : ''
  return `${table.join('\n')}${rest}\n\n${TOTAL_TEXT}`
}

function notLinked(report: Report, { packages: most }: Detail): string {
  const paths = report.coverage.notLinked
  if (paths.length === 0 || most === 0) return ''
  const shown = paths.slice(0, most).map((path) => codeSpan(shortPath(path, report.modulePath)))
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : ''
  return `Not linked into anything measured: ${shown.join(', ')}${more}`
}

function binaryTable(report: Report, { packages: most }: Detail): string {
  if (report.binaries.length === 0 || most === 0) return ''
  const heads = ['Program', 'Package', 'Processes', 'Covered']
  const rows = report.binaries
    .slice(0, most)
    .map((binary) => [
      `${codeSpan(binary.name)}${binary.origin === 'found' ? ' (built by a test)' : ''}`,
      codeSpan(shortPath(binary.importPath, report.modulePath)),
      String(binary.processes),
      percentText(binary.tally),
    ])
  const more = report.binaries.length - rows.length
  const table = [row(heads), row([':--', ':--', '--:', '--:']), ...rows.map(row)].join('\n')
  return details('Programs', `${table}${more > 0 ? `\n\nand ${more} more in report.json` : ''}`)
}

const OUTCOME_MARKS = { pass: '✅', fail: '❌', skip: '⏭️', unfinished: '💥' } as const

function testTable(report: Report, detail: Detail): string {
  const packages = report.suite?.packages ?? []
  const listed = packages.flatMap((pkg) =>
    pkg.tests.filter((test) => detail.passedTests || test.outcome !== 'pass').map((test) => ({ pkg, test })),
  )
  const shown = listed.slice(0, detail.tests)
  const failed = shown.filter(({ test }) => isFailure(test))
  const blocks: string[] = [
    ...packages
      .filter((pkg) => pkg.output !== '' && detail.output > 0)
      .map((pkg) => packageOutput(pkg, report, detail)),
    ...failed.flatMap(({ pkg, test }) => (detail.output > 0 ? [testOutput(pkg, test, report, detail)] : [])),
  ]
  if (shown.length > 0) {
    const rows = shown.map(({ pkg, test }) => [
      OUTCOME_MARKS[test.outcome],
      codeSpan(test.name),
      codeSpan(shortPath(pkg.importPath, report.modulePath)),
      `${test.seconds.toFixed(2)} s`,
    ])
    const table = [
      row(['', 'Test', 'Package', 'Time']),
      row([':-:', ':--', ':--', '--:']),
      ...rows.map(row),
    ].join('\n')
    blocks.push(details(detail.passedTests ? 'Tests' : 'Tests that did not pass', table))
  }
  const more = listed.length - shown.length
  if (more > 0) blocks.push(`and ${plural(more, 'more test')} in report.json`)
  return blocks.join('\n\n')
}

function isFailure(test: TestCase): boolean {
  return test.outcome === 'fail' || test.outcome === 'unfinished'
}

function testOutput(pkg: TestPackage, test: TestCase, report: Report, { output }: Detail): string {
  return details(
    `Output of ${label(test.name)} in ${label(shortPath(pkg.importPath, report.modulePath))}`,
    codeBlock(tail(test.output, output)),
  )
}

function packageOutput(pkg: TestPackage, report: Report, { output }: Detail): string {
  return details(
    `Output of ${label(shortPath(pkg.importPath, report.modulePath))}`,
    codeBlock(tail(pkg.output, output)),
  )
}

/** The end of a long text, from the start of a line: failures stand last. */
function tail(text: string, characters: number): string {
  if (text.length <= characters) return text
  const end = text.slice(-characters)
  return `…\n${end.slice(end.indexOf('\n') + 1)}`
}

/** A heading is HTML, in which Markdown does nothing. */
function label(text: string): string {
  return `<code>${text.replace(/[&<>@\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => HTML[mark] ?? '')}</code>`
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '@\u200b' }

function details(heading: string, body: string): string {
  return `<details><summary>${heading}</summary>\n\n${body}\n\n</details>`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
