/** @module Text for a terminal: names from outside cannot move its cursor, and columns line up. */
import stringWidth from 'string-width'

/** Escape sequences of terminals: CSI, OSC with its end, and two-character ones (ECMA-48). */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?/g
/** Control characters but the tab, and marks that turn the direction of text. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The text without anything that a terminal would obey. Lines stay lines. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ESCAPES, '').replace(UNSEEN, ''))
    .join('\n')
}

export type Alignment = 'left' | 'right'

/** Rows as lines of equal columns, two blanks apart. A column's width is that of its widest cell, as a terminal shows it. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): readonly string[] {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
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
