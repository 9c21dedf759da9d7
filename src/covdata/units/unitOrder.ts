/** @module Sorts units in Go's report order: source file, start line, end line, start column, end column, statements. */
import { compareBytes } from '../bytes/byteOrder.js'
import { UNIT_FIELDS } from '../format/format.js'
import type { UnitFunction, UnitList } from './unitList.js'

/** The fields of a unit in the order of comparison: start line, end line, start column, end column, statements. */
const FIELDS: readonly number[] = [0, 2, 1, 3, 4]

/** Below these bounds, a file, a line and a unit of a package fit into one 53-bit number. */
const LINES = 2 ** 22
const UNITS = 2 ** 20
const FILES = 2 ** 11

/** Up to this many units that start on the same line are sorted by insertion. */
const MAX_INSERTED = 16

/**
 * The numbers of the units in Go's order. Equal units of different functions, whose order Go leaves open, are sorted by
 * the name of the function, so that the order of the binaries does not matter.
 */
export function unitOrder(list: UnitList): Uint32Array {
  const { functions, functionOf, positions } = list
  const files = [...new Set(functions.map(({ sourceFile }) => sourceFile))].sort(compareBytes)
  const rankOfFile = new Map(files.map((file, rank) => [file, rank]))
  const ranks = new Uint32Array(functions.length)
  for (const [index, { sourceFile }] of functions.entries()) ranks[index] = rankOfFile.get(sourceFile) ?? 0
  const compare = (one: number, other: number): number => {
    const [oneFunction = 0, otherFunction = 0] = [functionOf[one], functionOf[other]]
    const byFile = (ranks[oneFunction] ?? 0) - (ranks[otherFunction] ?? 0)
    if (byFile !== 0) return byFile
    for (const field of FIELDS) {
      const difference =
        (positions[one * UNIT_FIELDS + field] ?? 0) - (positions[other * UNIT_FIELDS + field] ?? 0)
      if (difference !== 0) return difference
    }
    return compareFunctions(functions[oneFunction], functions[otherFunction]) || oneFunction - otherFunction
  }
  const keys = files.length > FILES ? undefined : keysOf(list, ranks)
  if (keys !== undefined) return orderOf(keys, compare)
  return Uint32Array.from({ length: functionOf.length }, (_, index) => index).sort(compare)
}

/**
 * Packs file, line and number of each unit into one number; undefined if some unit does not fit.
 * @param ranks for each function, the position of its file in byte order
 */
function keysOf({ functionOf, positions }: UnitList, ranks: Uint32Array): Float64Array | undefined {
  const total = functionOf.length
  if (total > UNITS) return undefined
  const keys = new Float64Array(total)
  for (let unit = 0; unit < total; unit++) {
    const line = positions[unit * UNIT_FIELDS] ?? 0
    if (line >= LINES) return undefined
    keys[unit] = ((ranks[functionOf[unit] ?? 0] ?? 0) * LINES + line) * UNITS + unit
  }
  return keys
}

/** Sorting numbers is many times faster than sorting with a function, which is left for units on the same line. */
function orderOf(keys: Float64Array, compare: (one: number, other: number) => number): Uint32Array {
  const total = keys.length
  const order = new Uint32Array(total)
  keys.sort()
  let from = 0
  let place = -1
  for (let to = 0; to <= total; to++) {
    const key = keys[to] ?? Infinity
    const own = Math.floor(key / UNITS)
    if (own !== place) {
      if (to - from > MAX_INSERTED) order.subarray(from, to).sort(compare)
      else if (to - from > 1) sortRun(order, from, to, compare)
      from = to
      place = own
    }
    if (to < total) order[to] = key - own * UNITS
  }
  return order
}

function compareFunctions(one: UnitFunction | undefined, other: UnitFunction | undefined): number {
  return compareBytes(one?.name ?? '', other?.name ?? '') || Number(one?.literal) - Number(other?.literal)
}

/** Sorts by insertion, which is fastest for few elements. */
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
