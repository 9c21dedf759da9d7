/** @module The text of `go tool covdata percent`. */
import type { Tally } from '../units/tally.js'
import { UNIT_FIELDS } from '../format/format.js'
import { formatPercent } from './percentFormat.js'
import type { PackageUnits, UnitTable } from '../units/unitTable.js'

/** Go 1.20 separated its columns by one tab and named packages without statements. */
export type PercentLayout = 'go1.20' | 'go1.21'

/** The statements of a package, and those that were executed. */
export function tallyPackage({ counts, positions }: PackageUnits): Tally {
  let covered = 0
  let total = 0
  for (let unit = 0; unit < counts.length; unit++) {
    const statements = positions[unit * UNIT_FIELDS + 4] ?? 0
    total += statements
    if (counts[unit] !== 0) covered += statements
  }
  return { covered, total }
}

/**
 * A line for each package. Since Go 1.21 a package without statements gets no end of line, so that the next package
 * follows on the same line; this is kept.
 */
export function percentText(table: UnitTable, layout: PercentLayout = 'go1.21'): string {
  const separator = layout === 'go1.20' ? '\t' : '\t\t'
  const nothing = layout === 'go1.20' ? 'coverage: [no statements]\n' : ''
  return table.packages
    .map((units) => {
      const { covered, total } = tallyPackage(units)
      const figure = total === 0 ? nothing : `coverage: ${formatPercent(covered, total)} of statements\n`
      return `\t${units.importPath}${separator}${figure}`
    })
    .join('')
}
