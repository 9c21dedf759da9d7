/** @module How counters are added up (Go's internal/coverage/cmerge). */
import type { CounterMode } from '../format/format.js'
import type { ByteCursor } from '../bytes/bytes.js'

/** Counters have 32 bits and saturate here. */
const MAX_COUNT = 0xffffffff
/** The bits of a ten-byte uleb number, seven a byte. */
const MAX_ULEB_BITS = 70

/** Adds two counts of the same unit. The sum is 0 or 1 in mode set; in other modes it saturates at 2^32 - 1. */
export function mergeCounts(mode: CounterMode, one: number, other: number): number {
  if (mode === 'set') return one !== 0 || other !== 0 ? 1 : 0
  return Math.min(one + other, MAX_COUNT)
}

/**
 * Merges `count` counters from `source[sourceStart…]` into `target[targetStart…]`. In mode set, a counter of the source
 * that is not 0 sets the target's to 1.
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
    target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + added, MAX_COUNT)
  }
}

/**
 * Merges `count` counters of flavor uleb into `target[start…]` and moves the cursor behind them. Most of the time is spent
 * here, so the loop neither calls nor allocates anything.
 * @throws FormatError when some of the counters are missing; the others may have been merged by then
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
    target[place] = isSet ? 1 : sum < before ? MAX_COUNT : sum
  }
  if (position > cursor.end || longest > MAX_ULEB_BITS) cursor.skipUlebs(count, 'an entry')
  cursor.position = position
}

/** Does what mergeUlebs does for counters of flavor raw, which have four bytes each. */
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
    if (value !== 0) target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + value, MAX_COUNT)
  }
}
