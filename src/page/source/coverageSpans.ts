/**
 * @module Which part of a text belongs to which unit, by the rule of `go tool cover -html`: units are taken in the order of
 * their starts, one after the other, and each ends before the next one can begin. Go's columns on the first line are one
 * too small; ours are not.
 */
import type { UnitColumns } from '../../report/html/pageData.js'
import type { LinedText } from './linedText.js'

/** A part of a text, as offsets, that belongs to a unit. */
export interface CoverageSpan {
  readonly from: number
  /** Exclusive; greater than `from`. */
  readonly to: number
  /** The number of the unit. */
  readonly unit: number
}

/** The parts of a text that belong to units, in ascending order; they do not overlap. */
export function coverageSpans(units: UnitColumns, text: LinedText): readonly CoverageSpan[] {
  const spans: CoverageSpan[] = []
  let at = 0
  for (const unit of byStart(units)) {
    const start = text.offset(units.startLine[unit] ?? 0, units.startColumn[unit] ?? 0)
    const end = endOf(text, at, units.endLine[unit] ?? 0, units.endColumn[unit] ?? 0)
    if (start !== undefined && start >= at && start < end) spans.push({ from: start, to: end, unit })
    at = end
  }
  return spans
}

/** The numbers of the units by their starts; in the order of the report if these are the same. */
function byStart({ startLine, startColumn }: UnitColumns): readonly number[] {
  return [...startLine.keys()].sort(
    (a, b) =>
      (startLine[a] ?? 0) - (startLine[b] ?? 0) || (startColumn[a] ?? 0) - (startColumn[b] ?? 0) || a - b,
  )
}

/** Where a unit ends that cannot end before `at`: at its end, or else on the line after it. */
function endOf(text: LinedText, at: number, line: number, column: number): number {
  const end = text.offset(line, column)
  if (end !== undefined && end >= at) return end
  const next = line < text.lines ? text.start(line + 1) : text.length
  return Math.max(at, next)
}

/** How a unit is coloured: 0 if it was not executed, otherwise 1 to 10, as `go tool cover -html` numbers its classes. */
export type Shade = number

/** The shades of a file's units: by the logarithm of their counts, or 8 for all that were executed if no count is above 1. */
export function shadesOf(counts: readonly number[]): readonly Shade[] {
  const most = counts.reduce((max, count) => Math.max(max, count), 0)
  return counts.map((count) => {
    if (count === 0) return 0
    return most <= 1 ? 8 : Math.floor((Math.log(count) / Math.log(most)) * 9) + 1
  })
}
