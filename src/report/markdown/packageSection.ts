/** @module The packages in a summary, those with the most uncovered statements first. */
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import type { PackageCoverage, Tallies } from '../../coverage/model.js'
import { uncoveredOf } from '../../coverage/tallies.js'
import { capital } from '../../support/capital.js'
import { codeSpan } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { SOURCE_HEADINGS, TOTAL_TEXT, percentText, shortPath } from '../words.js'
import { coverageBar } from './coverageBar.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

/** Packages that are not folded. */
const MAX_OPEN = 25

export function packageSection(report: Report, detail: Detail): readonly string[] {
  return [...packageTables(report, detail), ...notLinked(report, detail)]
}

function packageTables({ coverage, modulePath }: Report, { packages: most }: Detail): readonly string[] {
  if (coverage.packages.length === 0) return []
  // With a single source, its column would be the same as the one of all.
  const sources = coverage.sources.length > 1 ? coverage.sources : []
  const all = sources.length > 0 ? 'together' : 'covered'
  const columns = [
    'package',
    'coverage',
    all,
    'uncovered',
    'statements',
    ...sources.map((name) => SOURCE_HEADINGS[name]),
  ]
  const figures = ({ together, bySource }: Tallies): readonly string[] => [
    percentText(together),
    String(uncoveredOf(together)),
    `${together.covered}/${together.total}`,
    ...(sources.length === 0 ? [] : bySource.map(percentText)),
  ]
  const rowOf = ({ importPath, tallies }: PackageCoverage): readonly string[] => [
    codeSpan(shortPath(importPath, modulePath)),
    coverageBar(tallies.together),
    ...figures(tallies),
  ]
  const alignment = columns.map((_, column) => (column < 2 ? ':--' : '--:'))
  const tableOf = (rows: readonly (readonly string[])[]): string =>
    table(columns.map(capital), alignment, rows)
  const total = [
    '**Total**',
    coverageBar(coverage.tallies.together),
    ...figures(coverage.tallies).map((figure) => `**${figure}**`),
  ]
  const sorted = byUncovered(coverage.packages)
  const open = sorted.slice(0, Math.min(most, MAX_OPEN)).map(rowOf)
  const folded = sorted.slice(open.length, most).map(rowOf)
  return [
    '### Packages',
    tableOf([total, ...open]),
    ...(folded.length > 0 ? [details(plural(folded.length, 'more package'), tableOf(folded))] : []),
    ...rest(sorted.length - open.length - folded.length, 'package'),
    TOTAL_TEXT,
  ]
}

function byUncovered(packages: readonly PackageCoverage[]): readonly PackageCoverage[] {
  const uncovered = ({ tallies }: PackageCoverage): number => uncoveredOf(tallies.together)
  return [...packages].sort((a, b) => uncovered(b) - uncovered(a) || compareBytes(a.importPath, b.importPath))
}

function notLinked({ coverage, modulePath }: Report, { packages: most }: Detail): readonly string[] {
  const paths = coverage.notLinked
  if (paths.length === 0) return []
  const shown = paths.slice(0, most).map((path) => codeSpan(shortPath(path, modulePath)))
  const names = [...shown, ...rest(paths.length - shown.length, 'package')]
  return [`Not linked into anything that ran: ${names.join(', ')}`]
}
