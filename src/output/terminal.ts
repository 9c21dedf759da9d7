/** @module Text for a terminal: names from outside cannot move its cursor, columns line up, and lines fit. */
import stringWidth from 'string-width'

/** Escape sequences of terminals: CSI, OSC with its end, and two-character ones (ECMA-48). */
const ESCAPES = new RegExp(
  String.raw`\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?`,
  'g',
)
/** Control characters but the tab, marks that turn the direction of text, and line ends that only some programs know. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
const LONGEST_NAME = 300

/** The text without anything that a terminal would obey. Lines stay lines. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ESCAPES, '').replace(UNSEEN, ''))
    .join('\n')
}

/** A name, or another short text, on one line; a very long one is cut, and shows it. */
export function plainLine(text: string): string {
  const characters = Array.from(plainText(text.replace(/\r\n?/g, '\n')).replace(/[\n\t]+/g, ' '))
  return characters.length <= LONGEST_NAME
    ? characters.join('')
    : `${characters.slice(0, LONGEST_NAME).join('')}…`
}

/**
 * Words on lines of at most `width` columns; a word that is longer has a line of its own.
 * @param indent before every line but the first
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

/** Rows as lines of equal columns, two blanks apart. A column's width is that of its widest cell, as a terminal shows it. */
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
