/** @module Counts as the page shows them. */

/** `1,234`, with a thin separator that screen readers read as one number. */
export function countText(count: number): string {
  return count.toLocaleString('en')
}

/** `1,234 statements`, `1 statement`. */
export function statementsText(count: number): string {
  return `${countText(count)} ${count === 1 ? 'statement' : 'statements'}`
}
