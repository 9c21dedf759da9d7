/** @module Helpers for arrays of any length. */

/** Appends items one by one: `push(...more)` overflows the stack with about a hundred thousand items. */
export function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one)
}
