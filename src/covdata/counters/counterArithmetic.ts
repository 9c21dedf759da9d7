/** @module Arithmetic of counters (Go's internal/coverage/cmerge). */
import type { CounterMode } from '../format/format.js'
import type { ByteCursor } from '../bytes/bytes.js'

const LARGEST = 0xffffffff
/** Bits of a number of ten bytes. */
const LONGEST_ULEB = 70

/** Two counts of the same unit: 0 or 1 in mode set, else their sum, which stops at 2^32 - 1. */
export function mergeCounts(mode: CounterMode, one: number, other: number): number {
  if (mode === 'set') return one !== 0 || other !== 0 ? 1 : 0
  return Math.min(one + other, LARGEST)
}

/**
 * Merges `source[sourceStart…]` into `target[targetStart…]`, `count` counters. In mode set a counter of the target
 * that is not 0 stays as it is, as in Go.
 */
export function mergeInto(
  mode: CounterMode,
  target: Uint32Array,
  targetStart: number,
  source: Uint32Array,
  sourceStart: number,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    const added = source[sourceStart + index] ?? 0
    if (added === 0) continue
    const place = targetStart + index
    target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + added, LARGEST)
  }
}

/**
 * Merges `count` counters of flavor uleb into `target[start…]`; the cursor goes on behind them. This is where most of the
 * time goes, so the loop neither calls nor makes anything.
 * @throws FormatError when they are not all there; some of them were merged then
 */
export function mergeUlebs(
  mode: CounterMode,
  target: Uint32Array,
  start: number,
  cursor: ByteCursor,
  count: number,
): void {
  const { bytes, position: first } = cursor
  const isSet = mode === 'set'
  const end = start + count
  let position = first
  let longest = 0
  for (let place = start; place < end; place++) {
    let value = bytes[position++] ?? 0
    if (value === 0) continue
    if (value >= 0x80) {
      value &= 0x7f
      let shift = 7
      for (let more = true; more; shift += 7) {
        const byte = bytes[position++] ?? 0
        if (shift < 32) value |= (byte & 0x7f) << shift
        more = byte >= 0x80
      }
      if (shift > longest) longest = shift
      value >>>= 0
      if (value === 0) continue
    }
    const before = target[place] ?? 0
    const sum = (before + value) >>> 0
    target[place] = isSet ? 1 : sum < before ? LARGEST : sum
  }
  if (position > cursor.end || longest > LONGEST_ULEB) cursor.skipUlebs(count, 'an entry')
  cursor.position = position
}

/** As mergeUlebs, for numbers of four bytes. */
export function mergeWords(
  mode: CounterMode,
  target: Uint32Array,
  start: number,
  cursor: ByteCursor,
  count: number,
  littleEndian: boolean,
): void {
  for (let place = start; place < start + count; place++) {
    const value = cursor.u32('an entry', littleEndian)
    if (value !== 0) target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + value, LARGEST)
  }
}
