/** @module The text of `go tool covdata func`. */
import { UNIT_FIELDS } from './format.js'
import { formatPercent } from './percentFormat.js'
import type { UnitFunction } from './packageUnits.js'
import type { PackageUnits, UnitTable } from './units.js'

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
    .map((row): Line => [
      `${row.function.sourceFile}:${row.line}:`,
      row.function.name,
      formatPercent(row.covered, row.total),
    ])
  return alignWithTabs([...lines, ['total', '(statements)', formatPercent(covered, total)]])
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

type Line = readonly [string, string, string]

const TAB_WIDTH = 8

/** Fills the first two columns with tabs as Go's text/tabwriter does with tab width 8 and padding 1. */
function alignWithTabs(lines: readonly Line[]): string {
  const widths = ([0, 1] as const).map((column) => {
    const longest = lines.reduce((most, line) => Math.max(most, runes(line[column])), 0)
    return Math.ceil((longest + 1) / TAB_WIDTH) * TAB_WIDTH
  })
  const padded = (cell: string, column: number): string =>
    cell + '\t'.repeat(Math.ceil(((widths[column] ?? 0) - runes(cell)) / TAB_WIDTH))
  return lines.map(([place, name, percent]) => `${padded(place, 0)}${padded(name, 1)}${percent}\n`).join('')
}

/** Length in code points: the second half of a surrogate pair is none. */
function runes(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}
