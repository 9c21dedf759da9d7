/** @module What changed since the baseline, outside and inside of the change. */
import type { Tally } from '../covdata/units/tally.js'

/** Consecutive lines of the tested commit whose statements were covered at the baseline and are not now, or the reverse. */
export interface MovedRange {
  /** As in the coverage model. */
  readonly path: string
  /** In the repository; undefined if it is not known. */
  readonly file: string | undefined
  /** 1-based. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly statements: number
  readonly functionName: string
}

/** A package or file before and after. */
export interface FigureChange {
  readonly name: string
  /** Undefined if it is new. */
  readonly before: Tally | undefined
  /** Undefined if it is gone. */
  readonly after: Tally | undefined
  /** Its name at the baseline, if it was renamed or moved. */
  readonly from?: string | undefined
}

/** Tests by `import/path TestName`. */
export interface TestChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly newlyFailing: readonly string[]
  readonly fixed: readonly string[]
  /** How long all tests took. */
  readonly secondsBefore: number
  readonly secondsAfter: number
}

/** The total at an earlier commit. */
export interface TrendPoint {
  readonly commit: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly tally: Tally
}

export interface BaselineComparison {
  /** For people: `main at 1a2b3c4, run 123`, or the path of a report. */
  readonly name: string
  readonly commit: string | undefined
  /** What a reader has to know about it, each a sentence: an older ancestor, another Go version, missing legs. */
  readonly notes: readonly string[]
  readonly before: Tally
  readonly after: Tally
  /** With a difference, the largest first. */
  readonly packages: readonly FigureChange[]
  readonly files: readonly FigureChange[]
  /** Outside of the change: covered at the baseline, uncovered now. By path and line. */
  readonly lost: readonly MovedRange[]
  readonly lostStatements: number
  /** Outside of the change: uncovered at the baseline, covered now. */
  readonly gained: readonly MovedRange[]
  readonly gainedStatements: number
  /** Undefined if the tests of either side are not known. */
  readonly tests: TestChanges | undefined
  /** Oldest first, the baseline last; empty if they are not known. */
  readonly trend: readonly TrendPoint[]
}
