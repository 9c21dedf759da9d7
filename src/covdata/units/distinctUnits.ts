/** @module Finds out quickly, without sorting, that no unit is in a package twice. */
import { UNIT_FIELDS } from '../format/format.js'
import type { FunctionRecords } from '../format/functionRecords.js'

/** Up to this many units of a function are compared pair by pair. */
const FEW_UNITS = 24
/** Columns below this fit into one 53-bit number together with a line. */
const COLUMNS = 2 ** 21

/**
 * Whether all units of a package are known to differ. It recognises what Go's compiler writes: file by file, functions in
 * the order of their lines, and no two units that start at the same place. False does not mean that two units are equal.
 */
export function hasDistinctUnits(records: FunctionRecords): boolean {
  const { positions, unitStarts } = records
  const files = new Set<string>()
  let file = ''
  /** The last line of the current file on which a unit starts. */
  let last = -1
  for (let index = 0; index < records.length; index++) {
    const start = UNIT_FIELDS * (unitStarts[index] ?? 0)
    const end = UNIT_FIELDS * (unitStarts[index + 1] ?? 0)
    if (start === end) continue
    const sourceFile = records.sourceFile(index)
    if (sourceFile !== file || last < 0) {
      if (files.has(sourceFile)) return false
      files.add(sourceFile)
      file = sourceFile
      last = -1
    }
    const before = last
    for (let at = start; at < end; at += UNIT_FIELDS) {
      const line = positions[at] ?? 0
      if (line <= before) return false
      if (line > last) last = line
    }
    if (!haveDistinctStarts(positions, start, end)) return false
  }
  return true
}

function haveDistinctStarts(positions: Uint32Array, start: number, end: number): boolean {
  if (end - start > FEW_UNITS * UNIT_FIELDS) return haveDistinctKeys(positions, start, end)
  for (let one = start; one < end; one += UNIT_FIELDS) {
    for (let other = start; other < one; other += UNIT_FIELDS) {
      if (positions[one] === positions[other] && positions[one + 1] === positions[other + 1]) return false
    }
  }
  return true
}

function haveDistinctKeys(positions: Uint32Array, start: number, end: number): boolean {
  const keys = new Float64Array((end - start) / UNIT_FIELDS)
  for (let index = 0, at = start; at < end; index++, at += UNIT_FIELDS) {
    const column = positions[at + 1] ?? 0
    if (column >= COLUMNS) return false
    keys[index] = (positions[at] ?? 0) * COLUMNS + column
  }
  keys.sort()
  for (let index = 1; index < keys.length; index++) if (keys[index] === keys[index - 1]) return false
  return true
}
