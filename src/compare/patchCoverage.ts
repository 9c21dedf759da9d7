/** @module Patch coverage: how many of the statements that a change added or modified are covered. */
import type { Tally } from '../covdata/units/tally.js'
import type { UncoveredRange } from '../coverage/uncovered.js'

/** A changed file with statements on changed lines. */
export interface PatchFile {
  /** As in the coverage model. */
  readonly path: string
  /** In the repository. */
  readonly file: string
  readonly tally: Tally
  /** The uncovered changed lines: parts of the uncovered ranges of the file, by line. */
  readonly uncovered: readonly UncoveredRange[]
}

export interface PatchCoverage {
  /** What the change starts from, for people. */
  readonly base: string
  readonly tally: Tally
  /** By path in the repository. */
  readonly files: readonly PatchFile[]
  /** Paths in the repository of changed Go files that may have statements but could not be judged, each with a reason. */
  readonly unknown: readonly { readonly file: string; readonly reason: string }[]
  /** Whether more files were changed than GitHub lists. */
  readonly truncated: boolean
}
