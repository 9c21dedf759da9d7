/** @module Figures as the page shows them: the percentage as Go prints it, and always the uncovered statements beside it. */
import type { VNode } from 'preact'
import { formatPercent } from '../covdata/text/percentFormat.js'

interface Tally {
  readonly covered: number
  readonly total: number
}

/** `87.0%`, or a dash if there are no statements. */
export function percentText({ covered, total }: Tally): string {
  return total === 0 ? '–' : formatPercent(covered, total)
}

/** A bar as wide as the share of covered statements; says nothing to screen readers, since the percentage is beside it. */
export function Bar({ covered, total }: Tally): VNode {
  const share = total === 0 ? 0 : covered / total
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {total > 0 && <rect class="bar-all" width="100" height="10" />}
      <rect class="bar-covered" width={share * 100} height="10" />
    </svg>
  )
}
