/** @module What a report is compared with. It is obtained before the report is judged, and every view shows the same. */
import type { ChangedLines, HeadBlobs } from './changes.js'

/** Whose uncovered lines are annotated. */
export type WantedLines =
  | {
      readonly kind: 'all'
      /** Of the commit that is annotated, where it is not the one that was tested. */
      readonly head: HeadBlobs | undefined
    }
  | { readonly kind: 'patch'; readonly changed: ChangedLines }
  | { readonly kind: 'none' }

/** Why the change is not known although it was asked for. */
export interface ComparisonProblem {
  /** `permission`: the token may not read it. */
  readonly kind: 'permission' | 'other'
  /** A sentence without a full stop: what happened. */
  readonly words: string
  /** What to do; may be empty. */
  readonly advice: string
}

export interface Comparison {
  readonly lines: WantedLines
  readonly problem: ComparisonProblem | undefined
}

/** Where there is nothing to compare with, or nothing was asked for. */
export const NO_COMPARISON: Comparison = { lines: { kind: 'none' }, problem: undefined }
