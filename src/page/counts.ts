/** @module Counts as the page shows them. */
import { plural } from '../support/plural.js'

/** `1,234`, with a thin separator that screen readers read as one number. */
export function countText(count: number): string {
  return count.toLocaleString('en')
}

/** A count with its noun, as by `plural`: `1,234 files`, `1 file`. */
export function amountText(count: number, noun: string, ending = 's'): string {
  return plural(count, noun, ending).replace(/^\d+/, countText(count))
}

/** `1,234 statements`, `1 statement`. */
export function statementsText(count: number): string {
  return amountText(count, 'statement')
}
