/** @module What a shard of a suite says about binaries: whether one never ran is known only of all shards together. */
import type { Finding } from '../findings/finding.js'
import type { Shard } from '../go/test/shard.js'

const ELSEWHERE = 'Tests of other shards may start it.'

/** The findings of a shard. A report on all shards finds out which binaries none of them started, and whether there are unit tests. */
export function findingsOfShard(
  findings: readonly Finding[],
  shard: Pick<Shard, 'total'> | undefined,
): readonly Finding[] {
  if (shard === undefined || shard.total === 1) return findings
  return findings
    .filter(({ code }) => code !== 'go-by-path' && code !== 'no-unit-data')
    .map((item) =>
      item.code === 'binary-never-ran' && item.severity === 'warning'
        ? { ...item, severity: 'notice', detail: ELSEWHERE }
        : item,
    )
}

/** Whether the tests of the shard name the binaries of a finding. */
export function mayRunElsewhere({ code, detail }: Pick<Finding, 'code' | 'detail'>): boolean {
  return code === 'binary-never-ran' && detail === ELSEWHERE
}
