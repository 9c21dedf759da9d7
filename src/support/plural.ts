/** @module Counts with their nouns. */

/**
 * `1 package`, `2 packages`, `0 processes`.
 * @param noun in the singular
 * @param ending that makes it a plural
 */
export function plural(count: number, noun: string, ending = 's'): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`
}
