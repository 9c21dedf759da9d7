/** @module Finding the units of a file that cover the same source code as a given one. */
import type { UnitCoverage } from './model.js'

/** More columns than a line can have for the compiler. */
const MAX_COLUMNS = 2 ** 21

/** Where a unit is, and how many statements it has. */
export type PlacedUnit = Pick<
  UnitCoverage,
  'startLine' | 'startColumn' | 'endLine' | 'endColumn' | 'statements'
>

/** Returns a function that finds the units with exactly the range of a given one or, if there are none, all that overlap it. */
export function overlapFinder<U extends PlacedUnit>(units: readonly U[]): (unit: PlacedUnit) => readonly U[] {
  const exact = new Map<string, U[]>()
  for (const unit of units) exact.set(keyOf(unit), [...(exact.get(keyOf(unit)) ?? []), unit])
  const sorted = units.filter((unit) => unit.statements > 0).sort((a, b) => startOf(a) - startOf(b))
  const starts = sorted.map(startOf)
  // The furthest end of each unit and all before it: units of several revisions may overlap each other.
  let furthest = 0
  const ends = sorted.map((unit) => (furthest = Math.max(furthest, endOf(unit))))
  return (unit) => {
    const same = exact.get(keyOf(unit))
    if (same !== undefined) return same
    const [start, end] = [startOf(unit), endOf(unit)]
    const found: U[] = []
    for (let i = firstAtLeast(starts, end) - 1; i >= 0 && (ends[i] ?? 0) > start; i--) {
      const other = sorted[i]
      if (other !== undefined && endOf(other) > start) found.push(other)
    }
    return found
  }
}

function keyOf(unit: PlacedUnit): string {
  return `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`
}

function startOf(unit: PlacedUnit): number {
  return position(unit.startLine, unit.startColumn)
}

function endOf(unit: PlacedUnit): number {
  return position(unit.endLine, unit.endColumn)
}

function position(line: number, column: number): number {
  return line * MAX_COLUMNS + Math.min(column, MAX_COLUMNS - 1)
}

/** The index of the first of the ascending values that is not below the limit. */
function firstAtLeast(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
