/** @module The colours of coverage: eleven steps from orange (nothing covered) by grey to blue, which colour-blind readers tell apart. */

/** The class of a share of covered statements: `step0` to `step10`; only what is wholly covered is `step10`, and what is not covered at all `step0`. */
export function scaleClass({ covered, total }: { readonly covered: number; readonly total: number }): string {
  if (total === 0) return 'none'
  if (covered === 0) return 'step0'
  if (covered === total) return 'step10'
  return `step${Math.min(9, Math.max(1, Math.round((10 * covered) / total)))}`
}
