/** @module What a run says about the choice of its tests by the change: in report.json, in the manifest of a leg, and in all views. */
import type { TestOutcome } from './suiteResult.js'

/** The choice of tests by an earlier run. */
export interface ImpactRecord {
  /** The run whose data decided, or would have; absent if there is none. */
  readonly baseline?: ImpactBaseline | undefined
  /** Why all tests ran, as clauses; empty if only those ran that the change can affect. */
  readonly everything: readonly string[]
  /** Absent if all tests ran. */
  readonly selection?: ImpactSelection | undefined
  /** Tests that the choice would have left out, and that ended differently. */
  readonly missed: readonly MissedTest[]
}

export interface ImpactBaseline {
  /** For people: `main at abc1234, run 17`. */
  readonly name: string
  /** The full hash of its commit. */
  readonly commit: string
}

/** What ran of a suite, and what the rest covered at the baseline. */
export interface ImpactSelection {
  /** How many test functions ran. */
  readonly selected: number
  /** How many test functions the suite has. */
  readonly total: number
  /** How long the others took at the baseline. */
  readonly secondsLeftOut: number
  /** The others, `import/path TestName`; absent if they are too many. */
  readonly leftOut?: readonly string[] | undefined
  /** Statements that only the baseline covered, and that count as covered. */
  readonly carried: number
  /** How many of them some test of a group covered of which not all were left out. */
  readonly uncertain: number
  /** Whether shards did not choose by the same data, so that all of them are uncertain. */
  readonly shardsDiffer?: boolean | undefined
  /** Statements that the baseline covered for what was left out, and that were not found again. */
  readonly unplaced: number
  /** Of a shard: a digest of the commit of the baseline and of what all shards leave out. Those with the same agree. */
  readonly choice?: string | undefined
}

/** A test that ended in another way than at the baseline. */
export interface MissedTest {
  /** `import/path TestName` */
  readonly name: string
  readonly before: TestOutcome
  readonly now: TestOutcome
}
