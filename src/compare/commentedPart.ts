/** @module Files that are excluded as a whole, without what their comments excluded before. */
import type { Tally } from '../covdata/units/tally.js'
import type { ExcludedPart } from '../coverage/model.js'

export const NOTHING: Tally = { covered: 0, total: 0 }

/**
 * The part without what its comments excluded already, and still would.
 * @param before what they excluded
 */
export function withoutCommented(part: ExcludedPart, before: Tally): ExcludedPart {
  const { tally, commented = NOTHING } = part
  const both = before.total < commented.total ? before : commented
  const total = tally.total - both.total
  return { ...part, tally: { covered: Math.max(0, Math.min(tally.covered - both.covered, total)), total } }
}
