/** @module What changed since the baseline, outside and inside of the change. */
import type { AttributedTest } from '../attribution/attribution.js'
import type { PlacedExclusion } from './addedExclusions.js'
import type { Tally } from '../covdata/units/tally.js'

/** A test, or a stretch outside tests, that covered at the baseline what is lost now. */
export interface EarlierTest extends AttributedTest {
  /** Whether it is known to have covered some of it; otherwise, it or another test did. */
  readonly exact: boolean
}

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
  /** Of a lost range, the tests that covered it at the baseline, those that are known to first; absent if none is known. */
  readonly tests?: readonly EarlierTest[]
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

/** A package or file that the baseline counted and that is in no figure now, although it was not deleted. */
export interface Uncounted {
  /** The import path of a package, or the path of a file in the repository. */
  readonly name: string
  /** At the baseline. */
  readonly statements: number
  /** Whether the package is still selected, but nothing links it; otherwise, it is not measured at all. */
  readonly isSelected: boolean
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
  /** What the baseline counted and is excluded now, apart from what the change itself excludes. The largest first. */
  readonly excluded: readonly PlacedExclusion[]
  /** The largest first. */
  readonly uncounted: readonly Uncounted[]
}
