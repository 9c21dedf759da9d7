/** @module Where the lines of a text are in a later text, from the hunks of their diff. */
import type { Hunk } from '../git/fileChange.js'

/** Maps the unchanged lines of one text to those of another. */
export class LineMap {
  /** @param hunks in the order of the text, without overlaps */
  constructor(private readonly hunks: readonly Hunk[]) {}

  /** Whether all lines stayed. */
  get isSame(): boolean {
    return this.hunks.length === 0
  }

  /** The later line of an earlier one; undefined if it was changed or removed. */
  later(line: number): number | undefined {
    return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
      start: firstLine(oldStart, oldLines),
      lines: oldLines,
      end: firstLine(newStart, newLines) + newLines,
    }))
  }

  /** From the later text to the earlier one. */
  inverse(): LineMap {
    return new LineMap(
      this.hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
        oldStart: newStart,
        oldLines: newLines,
        newStart: oldStart,
        newLines: oldLines,
      })),
    )
  }

  /** The earlier line of a later one; undefined if it was changed or added. */
  earlier(line: number): number | undefined {
    return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
      start: firstLine(newStart, newLines),
      lines: newLines,
      end: firstLine(oldStart, oldLines) + oldLines,
    }))
  }
}

/** For texts that are the same. */
export const SAME_LINES = new LineMap([])

interface Step {
  /** First replaced line. */
  readonly start: number
  readonly lines: number
  /** The first line behind the replacement, on the other side. */
  readonly end: number
}

/** An empty range is named by the line before it. */
function firstLine(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start
}

function mapped(line: number, hunks: readonly Hunk[], stepOf: (hunk: Hunk) => Step): number | undefined {
  const at = lastBefore(line, hunks, stepOf)
  const hunk = hunks[at]
  if (hunk === undefined) return line
  const { start, lines, end } = stepOf(hunk)
  return line < start + lines ? undefined : end + (line - start - lines)
}

/** The number of the last hunk that starts at a line or before it; -1 if there is none. */
function lastBefore(line: number, hunks: readonly Hunk[], stepOf: (hunk: Hunk) => Step): number {
  let [low, high] = [0, hunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const hunk = hunks[middle]
    if (hunk !== undefined && stepOf(hunk).start <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
