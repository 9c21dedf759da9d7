/** @module Arithmetic of counters (Go's internal/coverage/cmerge). */
import type { CounterMode } from '../coverage/model.js'

const LARGEST = 0xffffffff

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
