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
