/** @module The result for a person at a terminal: what is wrong first, then the figures. */
import type { Colors } from 'picocolors/types.js'
import type { Tallies, Tally } from '../coverage/model.js'
import type { Finding, Severity } from '../finding.js'
import { type Alignment, alignColumns, plainText } from '../output/terminal.js'
import { isGreen } from '../verdict.js'
import type { BinaryInfo, Report } from './report.js'
import { SOURCE_HEADINGS, TOTAL_TEXT, gateText, percentText, plural, shortPath, suiteText } from './words.js'

/** Evidence that is shown of a finding; report.json has all of it. */
const MOST_EVIDENCE = 8

/** Lines, each ended by a newline. */
export function terminalReport(report: Report, colors: Colors): string {
  const blocks = [
    ...report.findings.map((finding) => findingText(finding, colors)),
    packageTable(report, colors),
    notes(report, colors),
    verdict(report, colors),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const MARKS: Readonly<Record<Severity, (colors: Colors) => string>> = {
  error: (colors) => colors.bold(colors.red('error:')),
  warning: (colors) => colors.bold(colors.yellow('warning:')),
  notice: (colors) => colors.bold(colors.cyan('note:')),
}

function findingText(finding: Finding, colors: Colors): string {
  const shown = finding.evidence.slice(0, MOST_EVIDENCE)
  const more = finding.evidence.length - shown.length
  const lines = [
    `${MARKS[finding.severity](colors)} ${plainText(finding.title)}`,
    ...shown.map((item) => `    ${plainText(item)}`),
    ...(more > 0 ? [`    and ${more} more in report.json`] : []),
    ...[finding.detail, finding.fix].filter((text) => text !== '').map((text) => `  ${plainText(text)}`),
  ]
  return lines.join('\n')
}

function packageTable(report: Report, colors: Colors): string {
  const { coverage } = report
  if (coverage.packages.length === 0) return ''
  // With one source its column would repeat the last one.
  const sources = coverage.sources.length > 1 ? coverage.sources : []
  const cells = ({ together, bySource }: Tallies): readonly string[] => [
    `${together.covered}/${together.total}`,
    ...(sources.length === 0 ? [] : bySource.map(percentText)),
    percentText(together),
  ]
  const heads = [
    'package',
    'statements',
    ...sources.map((source) => SOURCE_HEADINGS[source]),
    sources.length > 0 ? 'together' : 'covered',
  ]
  const rows = coverage.packages.map((pkg) => [
    plainText(shortPath(pkg.importPath, report.modulePath)),
    ...cells(pkg.tallies),
  ])
  const alignments = heads.map((_, column): Alignment => (column === 0 ? 'left' : 'right'))
  const [head = '', ...lines] = alignColumns(
    [heads, ...rows, ['total', ...cells(coverage.tallies)]],
    alignments,
  )
  const total = lines.pop() ?? ''
  return [colors.dim(head), ...lines, colors.bold(total)].join('\n')
}

function notes(report: Report, colors: Colors): string {
  const { coverage, binaries } = report
  const lines = [
    ...(coverage.packages.length > 0 ? [TOTAL_TEXT] : []),
    ...(coverage.notLinked.length > 0
      ? [
          `Not linked into anything measured: ${coverage.notLinked.map((path) => plainText(shortPath(path, report.modulePath))).join(', ')}`,
        ]
      : []),
    ...binaries.map((binary) => `${plainText(binary.name)}: ${binaryText(binary)}`),
  ]
  return lines.map((line) => colors.dim(line)).join('\n')
}

function binaryText(binary: BinaryInfo): string {
  if (binary.processes === 0) return 'no process left counters'
  const origin = binary.origin === 'found' ? ', built by a test' : ''
  return `${plural(binary.processes, 'process', 'es')}${origin}, ${share(binary.tally)}`
}

function share(tally: Tally): string {
  return `${percentText(tally)} of its ${plural(tally.total, 'statement')}`
}

function verdict(report: Report, colors: Colors): string {
  const { together } = report.coverage.tallies
  const good = isGreen(report)
  const figure = `${percentText(together)} of statements (${together.covered}/${together.total})`
  const suite = suiteText(report)
  const go =
    report.go === undefined
      ? []
      : [`Go ${report.go.version} (${report.go.requestedBy}, from ${report.go.origin})`]
  return [
    ...go.map((line) => colors.dim(plainText(line))),
    ...(suite === undefined ? [] : [`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`]),
    ...report.gates.map((gate) => `gate: ${gate.passed ? gateText(gate) : colors.red(gateText(gate))}`),
    `coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`,
  ].join('\n')
}
