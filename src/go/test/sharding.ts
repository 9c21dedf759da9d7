/** @module Which shard of a suite runs, and how the shards of a run agree on their plan. */
import type { Shard } from './shard.js'
import type { ShardPlan } from './shardPlan.js'
import type { Timings } from './timings.js'

/**
 * The plan that all shards of the run use.
 * @param part which part of the suite the plan is for; empty for the first
 * @param make makes the plan, for the shard that is the first
 */
export type AgreeOnPlan = (part: string, make: (timings: Timings) => ShardPlan) => Promise<ShardPlan>

export interface Sharding {
  readonly shard: Shard
  /** Whether -run is in GOFLAGS, which replaces ours like one in test-flags. */
  readonly inheritsRun?: boolean
  /** Without it every shard makes the same plan, which knows no timings. */
  readonly agree?: AgreeOnPlan | undefined
}
