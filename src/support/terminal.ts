/** @module Text layout for terminals: word wrap and aligned columns. */
import stringWidth from 'string-width'

/**
 * Wraps text to lines of at most `width` columns; a longer word gets a line of its own.
 * @param indent put before every line except the first, and included in the width
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line: string | undefined
    for (const word of paragraph.trim().split(/\s+/)) {
      const longer: string = line === undefined ? word : `${line} ${word}`
      if (line !== undefined && stringWidth(longer) > width - stringWidth(indent)) {
        lines.push(line)
        line = word
      } else line = longer
    }
    lines.push(line ?? '')
  }
  return lines.join(`\n${indent}`)
}

export type Alignment = 'left' | 'right'

/** Columns that a name keeps, however narrow the terminal is. */
const MIN_NAME = 12

/**
 * The rows with names, in the first column, that are cut at their starts so that the table is not wider than the terminal.
 * @param width in columns; undefined: nothing is cut
 */
export function narrowed(
  rows: readonly (readonly string[])[],
  width: number | undefined,
): readonly (readonly string[])[] {
  if (width === undefined) return rows
  const others = rows.map((row) => row.slice(1))
  const [line = ''] = [...alignColumns(others, others[0]?.map(() => 'left') ?? [])].sort(
    (a, b) => stringWidth(b) - stringWidth(a),
  )
  const most = Math.max(MIN_NAME, width - stringWidth(line) - 2)
  return rows.map(([name = '', ...cells]) => [endOf(name, most), ...cells])
}

/** The end of a text that fits into `width` columns, behind an ellipsis unless all of it does. */
function endOf(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 0 && stringWidth(characters.join('')) > width - 1) characters.shift()
  return `…${characters.join('')}`
}

/** The rows as lines with aligned columns, two blanks apart. Wide characters count as terminals show them. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): readonly string[] {
  const widths = alignments.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), 0),
  )
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? ''
        const pad = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
        return alignment === 'left' ? cell + pad : pad + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
