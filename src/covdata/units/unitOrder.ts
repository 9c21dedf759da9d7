/** @module Go's report order: source file, start line, end line, start column, end column, statements. */
import { compareBytes } from '../bytes/byteOrder.js'
import { UNIT_FIELDS } from '../format/format.js'
import type { UnitFunction, UnitList } from './unitList.js'

/** After the file and the start line: end line, start column, end column, statements. */
const LATER_FIELDS: readonly number[] = [2, 1, 3, 4]

/** Lines, and units of a package, up to which a number of 53 bits holds file, line and unit. */
const LINES = 2 ** 22
const UNITS = 2 ** 20
const FILES = 2 ** 11

/** Units on one line that are sorted one by one. */
const LONG_RUN = 16

/**
 * The numbers of the units sorted; equal ones of different functions, whose order Go leaves open, by the name of the
 * function, so that it does not matter which program came first.
 */
export function unitOrder(list: UnitList): Uint32Array {
  const { functions, functionOf, positions } = list
  const files = [...new Set(functions.map(({ sourceFile }) => sourceFile))].sort(compareBytes)
  const rankOfFile = new Map(files.map((file, rank) => [file, rank]))
  const rankOfFunction = Uint32Array.from(functions, ({ sourceFile }) => rankOfFile.get(sourceFile) ?? 0)
  const fileOf = (unit: number): number => rankOfFunction[functionOf[unit] ?? 0] ?? 0
  const lineOf = (unit: number): number => positions[unit * UNIT_FIELDS] ?? 0
  const compare = (one: number, other: number): number => {
    const byPlace = fileOf(one) - fileOf(other) || lineOf(one) - lineOf(other)
    if (byPlace !== 0) return byPlace
    for (const field of LATER_FIELDS) {
      const difference =
        (positions[one * UNIT_FIELDS + field] ?? 0) - (positions[other * UNIT_FIELDS + field] ?? 0)
      if (difference !== 0) return difference
    }
    const [oneFunction = 0, otherFunction = 0] = [functionOf[one], functionOf[other]]
    return compareFunctions(functions[oneFunction], functions[otherFunction]) || oneFunction - otherFunction
  }
  const total = functionOf.length
  const keys = new Float64Array(total)
  for (let unit = 0; unit < total; unit++) {
    const line = lineOf(unit)
    if (line >= LINES || total > UNITS || files.length > FILES)
      return Uint32Array.from({ length: total }, (_, index) => index).sort(compare)
    keys[unit] = (fileOf(unit) * LINES + line) * UNITS + unit
  }
  // Numbers sort many times faster than by a function; that orders what starts on the same line.
  keys.sort()
  const order = Uint32Array.from(keys, (key) => key % UNITS)
  for (let from = 0, to = 1; to <= total; to++) {
    if (to < total && placeOf(keys, to) === placeOf(keys, from)) continue
    if (to - from > LONG_RUN) order.subarray(from, to).sort(compare)
    else sortRun(order, from, to, compare)
    from = to
  }
  return order
}

function compareFunctions(one: UnitFunction | undefined, other: UnitFunction | undefined): number {
  return compareBytes(one?.name ?? '', other?.name ?? '') || Number(one?.literal) - Number(other?.literal)
}

/** Sorts by insertion, which is fastest for a few. */
function sortRun(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (one: number, other: number) => number,
): void {
  for (let at = from + 1; at < to; at++) {
    const unit = order[at] ?? 0
    let free = at
    for (; free > from && compare(order[free - 1] ?? 0, unit) > 0; free--) order[free] = order[free - 1] ?? 0
    order[free] = unit
  }
}

function placeOf(keys: Float64Array, index: number): number {
  return Math.floor((keys[index] ?? 0) / UNITS)
}
