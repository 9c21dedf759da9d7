/** @module Text layout for terminals: word wrap and aligned columns. */
import stringWidth from 'string-width'
import { shortEnd, shortNames } from './shortNames.js'

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
export const MIN_NAME = 8
/** Columns that a name gets at most, however wide the terminal is. */
const MAX_NAME = 300
/** Blanks between columns. */
export const GAP = 2

/** What may be shortened so that a table fits. */
export interface Fit {
  /** The width of the terminal; undefined: only names that are wider than any terminal are shortened. */
  readonly width: number | undefined
  /** Columns with sentences, which lose their ends if shortening the names is not enough. */
  readonly sentences?: readonly number[]
}

/** The rows with names, in the first column, that are shortened so that the table is not wider than the terminal. */
export function fitted(
  rows: readonly (readonly string[])[],
  { width, sentences = [] }: Fit,
): readonly (readonly string[])[] {
  const names = rows.map(([name = '']) => name)
  const others = rows.map((row) => row.slice(1))
  if (width === undefined) return withNames(others, shortNames(names, MAX_NAME))
  const most = width - MIN_NAME - GAP
  let cut: readonly (readonly string[])[] = others
  for (const column of sentences) cut = cutColumn(cut, column - 1, tableWidth(cut) - most)
  const room = Math.min(MAX_NAME, Math.max(MIN_NAME, width - tableWidth(cut) - GAP))
  return withNames(cut, shortNames(names, room))
}

function withNames(
  others: readonly (readonly string[])[],
  names: readonly string[],
): readonly (readonly string[])[] {
  return others.map((cells, i) => [names[i] ?? '', ...cells])
}

/** The rows with a column that is narrower by so many columns, but not narrower than a name. */
function cutColumn(
  rows: readonly (readonly string[])[],
  column: number,
  excess: number,
): readonly (readonly string[])[] {
  if (excess <= 0) return rows
  const widest = Math.max(...rows.map((row) => stringWidth(row[column] ?? '')))
  const width = Math.max(MIN_NAME, widest - excess)
  return rows.map((row) => row.map((cell, at) => (at === column ? shortEnd(cell, width) : cell)))
}

/** The columns of a table with these cells. */
export function tableWidth(rows: readonly (readonly string[])[]): number {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return columnWidths(rows, count).reduce((sum, width) => sum + width, GAP * Math.max(0, count - 1))
}

function columnWidths(rows: readonly (readonly string[])[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), 0),
  )
}

/** The rows as lines with aligned columns, two blanks apart. Wide characters count as terminals show them. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): readonly string[] {
  const widths = columnWidths(rows, alignments.length)
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? ''
        const pad = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
        return alignment === 'left' ? cell + pad : pad + cell
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}
