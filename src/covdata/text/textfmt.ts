/** @module What `go tool covdata textfmt` writes: a text profile. */
import { UNIT_FIELDS } from '../format/format.js'
import type { PackageUnits, UnitTable } from '../units/unitTable.js'

/** How many lines make a part. With long names, all lines together may be longer than a string can be. */
const LINES_AT_ONCE = 1000

/** The profile in parts: a line for the mode, then a line for each unit. Nothing for a table without pods. */
export function* profileParts(table: UnitTable): Iterable<string> {
  if (table.mode === undefined) return
  yield `mode: ${table.mode}\n`
  for (const units of table.packages) yield* packageLines(units)
}

function* packageLines({ functions, functionOf, positions, counts }: PackageUnits): Iterable<string> {
  let lines: string[] = []
  for (const [unit, owner] of functionOf.entries()) {
    const at = unit * UNIT_FIELDS
    const start = `${positions[at]}.${positions[at + 1]}`
    const end = `${positions[at + 2]}.${positions[at + 3]}`
    lines.push(`${functions[owner]?.sourceFile}:${start},${end} ${positions[at + 4]} ${counts[unit]}\n`)
    if (lines.length < LINES_AT_ONCE) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}
