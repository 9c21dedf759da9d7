/** @module Lays out lines of Go: indented or not, joined by semicolons, with comments, blank lines and directives. */
import type { LineDirectives } from './lineDirectives.js'
import type { Random } from './random.js'

/** The style of a file; numbers are probabilities for each line. */
export interface Layout {
  readonly random: Random
  readonly lineEnd: '\n' | '\r\n'
  readonly indent: string
  readonly blank: number
  readonly comment: number
  readonly join: number
  /** Undefined if there should be no //line. */
  readonly directives: LineDirectives | undefined
}

const COMMENTS = [
  '// counts',
  '// größe: 変数 🙂',
  '/* a block */',
  '/* two\n   lines */',
  '// } else {',
  '/* { */ // and more',
  '//',
  '// nolint',
]

export function randomLayout(random: Random, directives: LineDirectives): Layout {
  const tight = random.chance(0.15)
  return {
    random,
    lineEnd: random.chance(0.1) ? '\r\n' : '\n',
    indent: random.pick(['\t', '\t', '  ', '']),
    blank: tight ? 0 : random.pick([0.05, 0.2]),
    comment: tight ? 0 : random.pick([0, 0.1, 0.2]),
    join: random.pick([0, 0, 0.1, 0.5]),
    directives: random.chance(0.25) ? directives : undefined,
  }
}

/** A function on one line. */
export function oneLine(layout: Layout): Layout {
  return { ...layout, blank: 0, comment: 0, join: 1, directives: undefined }
}

/**
 * @param lines statements, and heads and ends of blocks, a line of Go each
 * @returns text with \n between lines, and none at the end
 */
export function layOut(lines: readonly string[], layout: Layout): string {
  let text = ''
  let depth = 0
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('}')) depth--
    if (index > 0) text += separator(lines[index - 1] ?? '', layout, depth)
    text += line
    if (line.endsWith('{')) depth++
  }
  return text
}

/** What separates a line from the next one. */
function separator(before: string, layout: Layout, depth: number): string {
  const { random } = layout
  if (random.chance(layout.join)) return /[{:,]$/u.test(before) ? ' ' : '; '
  let text = random.chance(layout.comment / 2) ? ` ${random.pick(COMMENTS)}\n` : '\n'
  while (random.chance(layout.blank)) text += random.chance(0.3) ? ' \n' : '\n'
  while (random.chance(layout.comment)) text += `${layout.indent.repeat(depth)}${random.pick(COMMENTS)}\n`
  if (layout.directives !== undefined && random.chance(0.05)) text += `${layout.directives.next(random)}\n`
  return text + layout.indent.repeat(depth)
}
