/** @module The table of packages at a terminal. */
import type { Colors } from 'picocolors/types.js'
import type { Tallies } from '../../coverage/model.js'
import { uncoveredOf } from '../../coverage/tallies.js'
import { byUncovered, worstPackages } from '../../coverage/worstPackages.js'
import { plural } from '../../support/plural.js'
import { shortEnd } from '../../support/shortNames.js'
import {
  type Alignment,
  GAP,
  MIN_NAME,
  alignColumns,
  fitted,
  tableWidth,
  wrap,
} from '../../support/terminal.js'
import type { Report } from '../report.js'
import { SOURCE_HEADINGS, percentText, exactPath } from '../words.js'

/** Packages shown, those with the most uncovered statements; report.json has all of them. */
const MAX_PACKAGES = 200
/** The columns that names should have, if any is so wide, before headings are shortened. */
const MIN_NAMES = 24
/** Stands before the number of uncovered statements of the worst packages. */
const MARK = '*'

/** Headings of the figures, from the widest to the narrowest. */
const HEADINGS = [
  { uncovered: 'uncovered', statements: 'statements', ...SOURCE_HEADINGS, all: 'together' },
  { uncovered: 'uncovered', statements: 'statements', binaries: 'binaries', tests: 'tests', all: 'together' },
  { uncovered: 'uncov.', statements: 'stmts', binaries: 'bins', tests: 'tests', all: 'all' },
] as const

/** The lines of the table by their purpose, for views that have no room for all of them. */
export interface PackageTable {
  readonly head: string
  readonly packages: readonly string[]
  readonly total: string
  /** What the mark means. */
  readonly notes: readonly string[]
}

/**
 * The packages with their figures, in the order of their paths, and the total; empty if there are none. The packages with
 * the most uncovered statements are marked. If there are very many packages, only the worst ones are shown, the worst first.
 * @param columns the width of the terminal, which no line exceeds; undefined: as wide as need be
 */
export function packageLines(report: Report, colors: Colors, columns: number | undefined): readonly string[] {
  const table = packageTable(report, colors, columns)
  return table === undefined ? [] : [table.head, ...table.packages, table.total, ...table.notes]
}

/** As `packageLines`; undefined if there are no packages. */
export function packageTable(
  report: Report,
  colors: Colors,
  columns: number | undefined,
): PackageTable | undefined {
  const { coverage, modulePath } = report
  const { packages } = coverage
  if (packages.length === 0) return undefined
  const worst = worstPackages(coverage)
  const shown = packages.length > MAX_PACKAGES ? byUncovered(packages).slice(0, MAX_PACKAGES) : packages
  const rows = shown.map(({ importPath, tallies }) => [
    exactPath(importPath, modulePath),
    ...figuresOf(tallies, worst.importPaths.has(importPath) ? MARK : ''),
  ])
  const total = ['total', ...figuresOf(coverage.tallies, '')]
  const all = [headsFor(report, [...rows, total], columns), ...rows, total]
  const shownColumns = columnsThatFit(all, columns ?? Infinity)
  const cells = all.map((row) => shownColumns.map((column) => row[column] ?? ''))
  const alignments = shownColumns.map((column): Alignment => (column === 0 ? 'left' : 'right'))
  const cut = (line: string) => shortEnd(line, columns ?? Infinity)
  const [head = '', ...lines] = alignColumns(fitted(cells, { width: columns }), alignments).map(cut)
  const last = lines.pop() ?? ''
  const marked = lines.map((line, i) =>
    worst.importPaths.has(shown[i]?.importPath ?? '') ? colors.yellow(line) : line,
  )
  const rest = packages.length - shown.length
  return {
    head: colors.dim(head),
    packages: [...marked, ...(rest > 0 ? [colors.dim(cut(restText(rest)))] : [])],
    total: colors.bold(last),
    notes: shownColumns.includes(UNCOVERED)
      ? markText(report, columns).map((line) => colors.dim(cut(line)))
      : [],
  }
}

/** The column with the number of uncovered statements, and that with the covered and all of them. */
const [UNCOVERED, STATEMENTS] = [1, 2]

/** In a narrow terminal the figures by source go first, then the statements; the percentage stays. */
function columnsThatFit(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => column)
  const last = columns.length - 1
  const bySource = columns.filter((column) => column > STATEMENTS && column < last)
  // As in headsFor, short names need no more than they have.
  const names = Math.min(MIN_NAME, tableWidth(rows.map(([name = '']) => [name])))
  const widthOf = (left: readonly number[]) =>
    names + GAP + tableWidth(rows.map((row) => left.slice(1).map((column) => row[column] ?? '')))
  let left = columns
  for (const dropped of [bySource, [STATEMENTS], [UNCOVERED]]) {
    if (widthOf(left) <= width) break
    left = left.filter((column) => !dropped.includes(column))
  }
  return left
}

function figuresOf({ together, bySource }: Tallies, mark: string): readonly string[] {
  return [
    `${mark}${uncoveredOf(together)}`,
    `${together.covered}/${together.total}`,
    // With a single source, its column would be the same as the last one.
    ...(bySource.length > 1 ? bySource.map(percentText) : []),
    percentText(together),
  ]
}

/** The widest headings that leave enough room for names. */
function headsFor(
  { coverage: { sources } }: Report,
  rows: readonly (readonly string[])[],
  columns: number | undefined,
): readonly string[] {
  const several = sources.length > 1
  const choices = HEADINGS.map(({ uncovered, statements, all, ...bySource }) => [
    'package',
    uncovered,
    statements,
    ...(several ? sources.map((source) => bySource[source]) : []),
    several ? all : 'covered',
  ])
  const [widest = [], ...narrower] = choices
  if (columns === undefined) return widest
  // The heading of the names counts as one of them.
  const names = Math.min(MIN_NAMES, tableWidth([widest, ...rows].map(([name = '']) => [name])))
  return (
    choices.find((heads) => columns - tableWidth([heads, ...rows].map((row) => row.slice(1))) - 2 >= names) ??
    narrower.at(-1) ??
    widest
  )
}

function restText(more: number): string {
  return `and ${more} more in report.json; these are the worst`
}

/** What the mark means; nothing if no package has it. */
function markText({ coverage }: Report, columns: number | undefined): readonly string[] {
  const { importPaths, uncovered } = worstPackages(coverage)
  if (importPaths.size === 0) return []
  const all = uncoveredOf(coverage.tallies.together)
  const packages = importPaths.size === 1 ? 'this package has' : `these ${importPaths.size} packages have`
  const text = `${MARK} ${packages} ${uncovered} of the ${plural(all, 'uncovered statement')}`
  return wrap(text, columns ?? Infinity, '  ').split('\n')
}
