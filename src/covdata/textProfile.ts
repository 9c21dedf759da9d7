/** @module The text of `go tool covdata textfmt`: Go's coverage profile. */
import { UNIT_FIELDS } from './format.js'
import type { PackageUnits, UnitTable } from './units.js'

/** A line for the mode, then one for each unit; empty for a table without pods. */
export function textProfile(table: UnitTable): string {
  if (table.mode === undefined) return ''
  return `mode: ${table.mode}\n${table.packages.map(packageLines).join('')}`
}

function packageLines({ functions, functionOf, positions, counts }: PackageUnits): string {
  const lines: string[] = []
  for (const [unit, owner] of functionOf.entries()) {
    const at = unit * UNIT_FIELDS
    const start = `${positions[at]}.${positions[at + 1]}`
    const end = `${positions[at + 2]}.${positions[at + 3]}`
    lines.push(`${functions[owner]?.sourceFile}:${start},${end} ${positions[at + 4]} ${counts[unit]}\n`)
  }
  return lines.join('')
}
