/** @module Shards that say they left no data. That is wrong only if it is so in all shards of a suite. */
import type { Finding } from '../findings/finding.js'
import { type Shard, isShard } from '../go/test/shard.js'

/** What a manifest or a report says of its run. */
interface Said {
  readonly shard?: Pick<Shard, 'total'> | undefined
  readonly findings: readonly Pick<Finding, 'code'>[]
  /** The processes with counters; undefined if they are not known. */
  readonly processes?: readonly unknown[]
}

/** Whether a shard says that it left no data: if there is none, nothing of it was lost. */
export function saysNoData({ shard, findings, processes = [] }: Said): boolean {
  const codes = new Set(findings.map(({ code }) => code))
  if (!isShard(shard)) return false
  // A process of a shard whose tests were all skipped may have left data.
  return codes.has('shard-without-data') || (codes.has('shard-empty') && processes.length === 0)
}

/** What a report says of its run. */
interface Reported extends Pick<Said, 'findings'> {
  readonly suite: Pick<Said, 'shard'> | null
  readonly total: { readonly covered: number }
}

/** Whether a report is of a shard that says so, and has no figures. */
export function reportsNoData({ suite, findings, total }: Reported): boolean {
  return total.covered === 0 && saysNoData({ shard: suite?.shard, findings })
}
