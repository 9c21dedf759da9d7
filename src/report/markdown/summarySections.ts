/** @module The sections with results and figures, which the job summary and the check run share. */
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import { isGreen } from '../../gates/verdict.js'
import { capital, details, rest, table } from './markdownParts.js'
import { packageTableOf } from '../packageTable.js'
import type { Report } from '../report.js'
import type { Detail } from './summaryDetail.js'
import { TOTAL_TEXT, gateText, keptText, outsideText, percentText, shortPath, suiteText } from '../words.js'

/** The verdict and the figure, with what is not counted and what preserving is worth. */
export function headline(report: Report): string {
  const [outside, kept] = [outsideText(report), keptText(report)]
  const whole = outside === undefined ? heading(report) : `${heading(report)}; ${outside}`
  return kept === undefined ? whole : `${whole}\n\n${kept}.`
}

/** The verdict and the figure alone. */
export function heading(report: Report): string {
  const { together } = report.coverage.tallies
  const mark = isGreen(report) ? '✅' : '❌'
  const figure =
    together.total === 0
      ? 'nothing was measured'
      : `${percentText(together)} of ${plural(together.total, 'statement')}`
  return `## ${mark} Go integration coverage: ${figure}`
}

export function facts(report: Report): string {
  const { go } = report
  const suite = suiteText(report)
  const lines = [
    ...(suite === undefined
      ? []
      : [`**Tests:** ${report.suite?.passed === true ? '✅' : '❌'} ${escapeMarkdown(suite)}`]),
    ...report.gates.map((gate) => `**Gate:** ${gate.passed ? '✅' : '❌'} ${escapeMarkdown(gateText(gate))}`),
    ...(go === undefined
      ? []
      : [
          `**Go:** ${escapeMarkdown(`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`)}`,
        ]),
  ]
  return lines.join('<br>\n')
}

export function packageTable(report: Report, { packages: most }: Detail): string {
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

export function notLinked({ coverage, modulePath }: Report, { packages: most }: Detail): string {
  const paths = coverage.notLinked
  if (paths.length === 0) return ''
  const shown = paths.slice(0, most).map((path) => codeSpan(shortPath(path, modulePath)))
  const names = [...shown, ...rest(paths.length - shown.length, 'package')]
  return `Not linked into anything measured: ${names.join(', ')}`
}

export function binaryTable({ binaries, modulePath, suite }: Report, { packages: most }: Detail): string {
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
      ? [table(['Binary', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
      : []),
    ...rest(binaries.length - rows.length, 'binary'),
  ]
  return details('Binaries', blocks.join('\n\n'))
}
