/** @module The table of modules at a terminal. */
import type { Colors } from 'picocolors/types.js'
import { plainLine } from '../../support/plainText.js'
import { alignColumns, fitted } from '../../support/terminal.js'
import { moduleTableOf } from '../moduleFigures.js'
import type { Report } from '../report.js'

/** Modules shown; report.json has all of them. */
const MAX_MODULES = 200

/** Empty if there is only one. */
export function moduleLines(report: Report, colors: Colors, columns: number | undefined): readonly string[] {
  const { heads, rows } = moduleTableOf(report)
  if (rows.length === 0) return []
  const shown = rows.slice(0, MAX_MODULES).map((cells) => cells.map(plainLine))
  const fit = fitted([heads, ...shown], { width: columns, sentences: [2] })
  const [head = '', ...lines] = alignColumns(fit, ['left', 'right', 'left', 'right'])
  const more = rows.length - shown.length
  return [colors.dim(head), ...lines, ...(more > 0 ? [colors.dim(`and ${more} more in report.json`)] : [])]
}
