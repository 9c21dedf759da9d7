/** @module Arrays that may be long. */

/** Appends one by one: as arguments of a call a hundred thousand would be too many. */
export function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one)
}
