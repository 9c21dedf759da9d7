/** @module What a report is compared with. It is known before the report is judged, and is the same for every view. */
import type { BaselineComparison } from './baselineComparison.js'
import type { Change } from './change.js'
import type { HeadFiles } from './headFiles.js'
import type { PatchCoverage } from './patchCoverage.js'

/** Which uncovered lines are annotated, and where they are at the annotated commit. */
export type WantedLines =
  | { readonly kind: 'all'; readonly head: HeadFiles }
  | { readonly kind: 'patch'; readonly change: Change; readonly head: HeadFiles }
  /** People are shown places all the same; absent if the head is not known. */
  | { readonly kind: 'none'; readonly head?: HeadFiles }

/** Why the change is not known although it was requested. */
export interface ComparisonProblem {
  /** `permission`: the token may not read it. */
  readonly kind: 'permission' | 'other'
  /** What happened, as a sentence without a full stop. */
  readonly words: string
  /** What to do; may be empty. */
  readonly advice: string
}

/** A figure, or why it is not known: a clause such as `there is no baseline yet`. */
export type Known<T> =
  { readonly value: T; readonly reason?: undefined } | { readonly value: undefined; readonly reason: string }

export interface Comparison {
  readonly lines: WantedLines
  readonly problem: ComparisonProblem | undefined
  readonly change: Known<Change>
  readonly patch: Known<PatchCoverage>
  readonly baseline: Known<BaselineComparison>
}

/** What is not known, and why. */
export function unknown(reason: string): Known<never> {
  return { value: undefined, reason }
}

const WITHOUT_CHANGE = unknown('there is no change to compare with')

/** For when nobody asked for a baseline. */
export const WITHOUT_BASELINE = unknown('there is no baseline')

/** For when there is nothing to compare with, or no comparison was requested. */
export const NO_COMPARISON: Comparison = {
  lines: { kind: 'none' },
  problem: undefined,
  change: WITHOUT_CHANGE,
  patch: WITHOUT_CHANGE,
  baseline: WITHOUT_BASELINE,
}
