/** @module A message of several parts, such as what happened and what to do. */

/** The parts that say something, each on lines of its own. */
export function messageLines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}
