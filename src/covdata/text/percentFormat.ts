/** @module Formats percentages as Go does. */

/**
 * 100 × covered ÷ total, formatted as by Go's `%.1f%%`; `0.0%` when there is nothing to cover.
 *
 * Go rounds the exact value, ties to even, whereas toFixed rounds ties up. With one decimal, the only exact ties end in
 * .25 and .75, and only .25 is rounded differently.
 */
export function formatPercent(covered: number, total: number): string {
  // Most functions are covered completely or not at all, and toFixed is slow.
  if (covered === 0) return '0.0%'
  if (covered === total) return '100.0%'
  const percent = (100 * covered) / Math.max(total, 1)
  const whole = Math.floor(percent)
  return percent - whole === 0.25 ? `${whole}.2%` : `${percent.toFixed(1)}%`
}
