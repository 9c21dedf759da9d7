/** @module Percentages as Go prints them. */

/**
 * Go's `%.1f` of 100 × covered ÷ total, followed by a percent sign; 0.0% when there is nothing to cover.
 *
 * Go rounds the exact value, and a tie to the even digit; toFixed rounds a tie up. With one decimal the only ties that
 * a double can hold end in .25 and .75, and of these only .25 differs.
 */
export function formatPercent(covered: number, total: number): string {
  // Most functions are covered as a whole or not at all, and toFixed takes its time.
  if (covered === 0) return '0.0%'
  if (covered === total) return '100.0%'
  const percent = (100 * covered) / Math.max(total, 1)
  const whole = Math.floor(percent)
  return percent - whole === 0.25 ? `${whole}.2%` : `${percent.toFixed(1)}%`
}
