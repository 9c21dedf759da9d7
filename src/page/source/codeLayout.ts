/** @module How a text is laid out: lines of one height, in chunks of which only those near the view are shown in detail. */
import type { LinedText } from './linedText.js'
import { withEscapes } from './escapes.js'

/** In pixels; sourceView.css has the same. */
export const ROW_HEIGHT = 20
/** Lines of a chunk. */
export const CHUNK_LINES = 50
/** What is shown of a long line, in UTF-16 code units, until the reader asks for all of it. */
const MAX_SHOWN = 3000

/** Lines of a chunk: 1-based, the last one inclusive. */
export function chunkLines(chunk: number, lines: number): readonly [first: number, last: number] {
  return [chunk * CHUNK_LINES + 1, Math.min((chunk + 1) * CHUNK_LINES, lines)]
}

export function chunkOf(line: number): number {
  return Math.floor((line - 1) / CHUNK_LINES)
}

/** Where what is shown of a line ends. */
export function shownEnd(text: LinedText, line: number, isWhole: boolean): number {
  const end = text.end(line)
  const cut = text.start(line) + MAX_SHOWN
  if (isWhole || end <= cut) return end
  // Not between the halves of a character.
  return /[\ud800-\udbff]/.test(text.text[cut - 1] ?? '') ? cut - 1 : cut
}

/** The lines of a chunk as plain text, for browsers to search and print. */
export function plainText(text: LinedText, [first, last]: readonly [number, number]): string {
  const lines: string[] = []
  for (let line = first; line <= last; line++)
    lines.push(withEscapes(text.text.slice(text.start(line), shownEnd(text, line, false))))
  return lines.join('\n')
}
