/** @module The units on lines of a file. */
import type { UnitPlace } from '../coverage/model.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { UnitTable, UnitTableFile } from './attribution.js'

/** Lines, 1-based; the last one is included. */
export interface LineSpan {
  readonly startLine: number
  readonly endLine: number
}

/** The numbers that each unit has in `UnitTable.positions`. */
const POSITION_NUMBERS = 4

function placeOfUnit({ positions }: UnitTable, unit: number): UnitPlace {
  const at = unit * POSITION_NUMBERS
  return {
    startLine: positions[at] ?? 0,
    startColumn: positions[at + 1] ?? 0,
    endLine: positions[at + 2] ?? 0,
    endColumn: positions[at + 3] ?? 0,
  }
}

/**
 * The numbers of the units on lines of a file, ascending. With the source, these are the units that have code there, by
 * the rule of docs/lines.md; without it, all that touch the lines and do not merely begin with the brace of a block there.
 */
export function unitsOfLines(
  table: UnitTable,
  { first, count }: UnitTableFile,
  lines: LineSpan,
  code?: SourceCode,
): readonly number[] {
  const found = new Set<number>()
  const units = Array.from({ length: count }, (_, i) => first + i)
  const places = units.map((unit) => placeOfUnit(table, unit))
  for (let line = lines.startLine; line <= lines.endLine; line++)
    for (const i of unitsOfLine(places, line, code)) found.add(first + i)
  return [...found].sort((one, other) => one - other)
}

function unitsOfLine(places: readonly UnitPlace[], line: number, code: SourceCode | undefined): number[] {
  const touching = places.flatMap((place, i) =>
    place.startLine <= line && line <= lastLineOf(place) ? { place, i } : [],
  )
  const counting = touching.filter(({ place }) =>
    code === undefined
      ? !touching.some(({ place: other }) => isOpener(other, place, line))
      : code.hasCode(
          line,
          place.startLine === line ? place.startColumn : 1,
          place.endLine === line ? place.endColumn : Infinity,
        ),
  )
  const shown =
    counting.length > 0 || code?.hasCode(line) === false
      ? counting
      : touching.filter(({ place }) => place.startLine === line)
  return shown.map(({ i }) => i)
}

/** Whether a unit ends on a line where another one of several lines begins: `if err != nil {`. */
function isOpener(unit: UnitPlace, opened: UnitPlace, line: number): boolean {
  return (
    opened.startLine === line &&
    opened.endLine > line &&
    unit.endLine === line &&
    unit.endColumn === opened.startColumn
  )
}
