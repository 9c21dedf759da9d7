/** @module A percentage as a small bar of text, which looks the same on light and dark pages. */
import type { Tally } from '../../covdata/units/tally.js'

const CELLS = 10

/**
 * Ten blocks as code, in whose font all of them are equally wide: `█████████░`. It is full only if everything is covered,
 * and empty only if nothing is.
 */
export function coverageBar({ covered, total }: Tally): string {
  const rounded = total === 0 ? 0 : Math.round((CELLS * covered) / total)
  const full = covered === 0 ? 0 : covered === total ? CELLS : Math.min(Math.max(rounded, 1), CELLS - 1)
  return `\`${'█'.repeat(full)}${'░'.repeat(CELLS - full)}\``
}
