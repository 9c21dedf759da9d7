/** @module A bar for what a test covers: what is certain, and what may be. */
import type { VNode } from 'preact'

interface CoverBarProps {
  readonly exact: number
  readonly perhaps: number
  /** What the whole bar stands for. */
  readonly most: number
}

/** Says nothing to screen readers, since the numbers are beside it. */
export function CoverBar({ exact, perhaps, most }: CoverBarProps): VNode {
  const scale = most === 0 ? 0 : 100 / most
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-covered" width={exact * scale} height="10" />
      <rect class="bar-perhaps" x={exact * scale} y="3" width={perhaps * scale} height="4" />
    </svg>
  )
}
