/** @module The text of `go tool covdata func`. */
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

/** A line for each function that is not a literal, then the total of all statements, literals included. */
export function functionsText(table: UnitTable): string {
  const rows = table.packages.flatMap(functionRows)
  const covered = rows.reduce((sum, row) => sum + row.covered, 0)
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  const lines = rows
    .filter((row) => !row.function.literal)
    .map(({ function: { sourceFile, name }, line, ...row }) =>
      [`${sourceFile}:${line}:`, name, formatPercent(row.covered, row.total)].join('\t'),
    )
  return alignWithTabs([...lines, `total\t(statements)\t${formatPercent(covered, total)}`])
}

/**
 * As in Go, a row begins where the name of the function changes in the order of the units: neighbours of the same name
 * (several `init`) are one row, and functions whose units are mixed have several.
 */
function functionRows({ functions, functionOf, positions, counts }: PackageUnits): readonly FunctionRow[] {
  const rows: FunctionRow[] = []
  let row: FunctionRow | undefined
  for (const [unit, owner] of functionOf.entries()) {
    const unitFunction = functions[owner]
    if (unitFunction === undefined) continue
    if (row?.function.name !== unitFunction.name) {
      row = { function: unitFunction, line: positions[unit * UNIT_FIELDS] ?? 0, covered: 0, total: 0 }
      rows.push(row)
    }
    const statements = positions[unit * UNIT_FIELDS + 4] ?? 0
    row.total += statements
    if (counts[unit] !== 0) row.covered += statements
  }
  return rows
}

const TAB_WIDTH = 8

/**
 * Pads every cell but the last of a line as Go's text/tabwriter does with tab width 8 and padding 1.
 * @param lines cells with tabs between them; a tab in the name of a file makes a cell more
 */
function alignWithTabs(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('\t'))
  const widths = columnWidths(rows)
  return rows
    .map((cells, row) => {
      const last = cells.length - 1
      const padded = cells.slice(0, last).map((cell, column) => {
        const missing = (widths[row]?.[column] ?? 0) - runes(cell)
        return cell + '\t'.repeat(Math.ceil(missing / TAB_WIDTH))
      })
      return `${padded.join('')}${cells[last] ?? ''}\n`
    })
    .join('')
}

/** Cells of one column in lines that follow each other. */
interface Block {
  readonly from: number
  longest: number
}

/** The widths of the cells of each row, without its last one: lines that follow each other and have the cell share one. */
function columnWidths(rows: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const widths = rows.map((): number[] => [])
  const open: Block[] = []
  const closeTo = (columns: number, end: number): void => {
    for (let block = open[columns]; block !== undefined; block = open[columns]) {
      // Columns are closed from the right, and each row gets its widths from the left.
      const last = open.pop() ?? block
      const width = Math.ceil((last.longest + 1) / TAB_WIDTH) * TAB_WIDTH
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

/** Length in code points: the second half of a surrogate pair is none. */
function runes(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}
