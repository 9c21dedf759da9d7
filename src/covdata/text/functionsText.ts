/** @module What `go tool covdata func` prints. */
import { UNIT_FIELDS } from '../format/format.js'
import { formatPercent } from './percentFormat.js'
import type { UnitFunction } from '../units/unitList.js'
import type { PackageUnits, UnitTable } from '../units/unitTable.js'

/** A line of the table. */
interface FunctionRow {
  readonly function: UnitFunction
  /** The first line of its first unit. */
  readonly line: number
  covered: number
  total: number
}

/** A line for each function except literals, then the total of all statements, including those of literals. */
export function functionsText(table: UnitTable): string {
  const lines: (readonly string[])[] = []
  let covered = 0
  let total = 0
  for (const units of table.packages) {
    for (const row of functionRows(units)) {
      covered += row.covered
      total += row.total
      const { sourceFile, name, literal } = row.function
      if (!literal) lines.push([`${sourceFile}:${row.line}:`, name, formatPercent(row.covered, row.total)])
    }
  }
  lines.push(['total', '(statements)', formatPercent(covered, total)])
  // A tab in a file name starts another cell.
  const hasTab = lines.some((cells) => cells.some((cell) => cell.includes('\t')))
  return hasTab ? alignLines(lines.map((cells) => cells.join('\t').split('\t'))) : alignTable(lines)
}

/**
 * As in Go, a new row begins when the name of the function changes from one unit to the next: adjacent functions with the
 * same name (several `init`) share a row, and functions with interleaved units have several.
 */
function functionRows({ functions, functionOf, positions, counts }: PackageUnits): readonly FunctionRow[] {
  const rows: FunctionRow[] = []
  let row: FunctionRow | undefined
  let lastOwner = -1
  for (let unit = 0, at = 0; unit < functionOf.length; unit++, at += UNIT_FIELDS) {
    const owner = functionOf[unit] ?? 0
    if (owner !== lastOwner) {
      const unitFunction = functions[owner]
      if (unitFunction !== undefined && row?.function.name !== unitFunction.name)
        rows.push((row = { function: unitFunction, line: positions[at] ?? 0, covered: 0, total: 0 }))
      lastOwner = owner
    }
    if (row === undefined) continue
    const statements = positions[at + 4] ?? 0
    row.total += statements
    if (counts[unit] !== 0) row.covered += statements
  }
  return rows
}

const TAB_WIDTH = 8

/**
 * Pads every cell but the last of a line as Go's text/tabwriter does with tab width 8 and padding 1.
 * @param rows lines that all have the same number of cells
 */
function alignTable(rows: readonly (readonly string[])[]): string {
  const last = (rows[0]?.length ?? 0) - 1
  const widths: number[] = []
  for (let column = 0; column < last; column++) {
    let longest = 0
    for (const cells of rows) longest = Math.max(longest, runes(cells[column] ?? ''))
    widths.push(columnWidth(longest))
  }
  let text = ''
  for (const cells of rows) text += paddedLine(cells, widths)
  return text
}

/** Does the same for lines with different numbers of cells. */
function alignLines(rows: readonly (readonly string[])[]): string {
  const widths = columnWidths(rows)
  return rows.map((cells, row) => paddedLine(cells, widths[row] ?? [])).join('')
}

function paddedLine(cells: readonly string[], widths: readonly number[]): string {
  const last = cells.length - 1
  let line = ''
  for (let column = 0; column < last; column++) {
    const cell = cells[column] ?? ''
    line += cell + '\t'.repeat(Math.ceil(((widths[column] ?? 0) - runes(cell)) / TAB_WIDTH))
  }
  return `${line}${cells[last] ?? ''}\n`
}

function columnWidth(longest: number): number {
  return Math.ceil((longest + 1) / TAB_WIDTH) * TAB_WIDTH
}

/** The cells of one column in consecutive lines. */
interface Block {
  readonly from: number
  longest: number
}

/** The widths of each row's cells except the last one. A column has one width in consecutive lines that have a cell there. */
function columnWidths(rows: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const widths = rows.map((): number[] => [])
  const open: Block[] = []
  const closeTo = (columns: number, end: number): void => {
    for (let block = open[columns]; block !== undefined; block = open[columns]) {
      // Columns are closed from right to left; open.length is the index of the column just closed.
      const last = open.pop() ?? block
      const width = columnWidth(last.longest)
      for (let row = last.from; row < end; row++) (widths[row] ?? [])[open.length] = width
    }
  }
  for (const [row, cells] of rows.entries()) {
    const columns = cells.length - 1
    closeTo(columns, row)
    for (let column = 0; column < columns; column++) {
      const block = open[column] ?? { from: row, longest: 0 }
      open[column] = block
      block.longest = Math.max(block.longest, runes(cells[column] ?? ''))
    }
  }
  closeTo(0, rows.length)
  return widths
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/

/** The length in code points (Go's runes): a surrogate pair counts as one. */
function runes(text: string): number {
  return PAIR.test(text) ? Array.from(text).length : text.length
}
