/** @module Counts with their nouns. */

/**
 * Puts a noun behind its count: `1 package`, `2 binaries`, `0 processes`.
 * @param noun the singular
 * @param ending what makes it a plural; a `y` after a consonant becomes `ie` before it
 */
export function plural(count: number, noun: string, ending = 's'): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/(?<=[^aeiou])y$/, 'ie')}${ending}`
}
