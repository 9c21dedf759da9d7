/** @module The first of some names in a sentence, and how many more there are. */

/**
 * Such as `a, b and 3 more`.
 * @param most names at most
 * @param count of all; more than are given if the others are not known
 */
export function firstOf(names: readonly string[], most: number, count = names.length): string {
  const shown = names.slice(0, most)
  const more = count - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
