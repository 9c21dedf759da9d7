/** @module Numbers of lines, kept as ranges: a new file has as many changed lines as it has lines. */
import type { Hunk } from '../git/fileChange.js'

/** Numbers of lines, 1-based. A `Set` is one too. */
export interface LineNumbers extends Iterable<number> {
  readonly size: number
  has(line: number): boolean
}

interface Range {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The later lines of hunks: those that a change added or modified. */
export class NewLines implements LineNumbers {
  private readonly ranges: readonly Range[]
  readonly size: number

  /** @param hunks in the order of the text, without overlaps */
  constructor(hunks: readonly Hunk[]) {
    this.ranges = hunks
      .filter(({ newLines }) => newLines > 0)
      .map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines }))
    this.size = this.ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  }

  has(line: number): boolean {
    let [low, high] = [0, this.ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const range = this.ranges[middle]
      if (range !== undefined && range.end <= line) low = middle + 1
      else high = middle
    }
    const found = this.ranges[low]
    return found !== undefined && found.start <= line
  }

  *[Symbol.iterator](): Generator<number> {
    for (const { start, end } of this.ranges) for (let line = start; line < end; line++) yield line
  }
}
