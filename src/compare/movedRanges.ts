/** @module Lost and gained statements as ranges of lines. */
import type { SourceCode } from '../coverage/sourceCode.js'
import type { MovedRange } from './baselineComparison.js'
import type { MovedPart } from './movedUnits.js'

/** A file in the coverage model, and in the repository if it is known there. */
export type MovedPlace = Pick<MovedRange, 'path' | 'file'>

/**
 * The parts of one kind in a file, by line. Parts of one function are joined if there is no code between them.
 * @param code undefined if the source is not known
 */
export function movedRanges(
  place: MovedPlace,
  parts: readonly MovedPart[],
  kind: MovedPart['kind'],
  code: SourceCode | undefined,
): readonly MovedRange[] {
  const ranges: MovedRange[] = []
  const sorted = parts
    .filter((part) => part.kind === kind)
    .toSorted((one, other) => one.first - other.first || one.last - other.last)
  for (const { first: startLine, last: endLine, statements, functionName } of sorted) {
    const previous = ranges.at(-1)
    if (previous?.functionName === functionName && isJoined(previous.endLine, startLine, code))
      ranges[ranges.length - 1] = {
        ...previous,
        endLine: Math.max(previous.endLine, endLine),
        statements: previous.statements + statements,
      }
    else ranges.push({ ...place, startLine, endLine, statements, functionName })
  }
  return ranges
}

function isJoined(end: number, start: number, code: SourceCode | undefined): boolean {
  if (code === undefined) return start <= end + 1
  for (let line = end + 1; line < start; line++) if (code.hasCode(line)) return false
  return true
}
