/** @module The parts of uncovered lines that a change has. */
import type { CodeLines } from '../../coverage/codeEnd.js'
import type { Lines } from './annotationWords.js'

/** Unchanged lines that a diff shows around a change; changes with at most twice as many between them share a hunk. */
const CONTEXT = 3

/**
 * Returns the part from the first to the last changed line of each hunk that has code.
 * @param changed line numbers, ascending
 * @param code undefined if it is not known which lines have code: then any may
 */
export function changedParts(
  { startLine, endLine }: Lines,
  changed: readonly number[],
  code: CodeLines | undefined,
): readonly Lines[] {
  const hunks: number[][] = []
  let before = -Infinity
  for (const line of changed) {
    if (line < startLine || line > endLine) continue
    if (line - before - 1 > 2 * CONTEXT) hunks.push([])
    before = line
    if (code?.hasCode(line) !== false) hunks.at(-1)?.push(line)
  }
  return hunks.flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ startLine: first, endLine: others.at(-1) ?? first }],
  )
}
