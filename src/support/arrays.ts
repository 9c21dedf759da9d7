/** @module Helpers for arrays of any length. */

/** Appends items one by one: `push(...more)` overflows the stack with about a hundred thousand items. */
export function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one)
}

/** Groups items by a key, in order of appearance. Map.groupBy does the same from Node 21 on. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return groups
}
