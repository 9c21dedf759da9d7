/** @module What a shard of a suite says about data: whether there is none, as of a binary, is known only of all shards together. */
import { type Finding, finding } from '../findings/finding.js'
import type { Shard } from '../go/test/shard.js'

/** What a shard does not say: whether it is so is known only of all of them. */
const KNOWN_OF_ALL: ReadonlySet<Finding['code']> = new Set([
  'go-by-path',
  'no-unit-data',
  'unit-files-unknown',
])
const ELSEWHERE = 'Tests of other shards may start it.'

/** The findings of a shard. A report on all shards finds out which binaries none of them started, and whether there is data. */
export function findingsOfShard(
  findings: readonly Finding[],
  shard: Pick<Shard, 'total'> | undefined,
): readonly Finding[] {
  if (shard === undefined || shard.total === 1) return findings
  return findings
    .filter(({ code }) => !KNOWN_OF_ALL.has(code))
    .map((item) => {
      if (item.code === 'no-data') return withoutData(item)
      return item.code === 'binary-never-ran' && item.severity === 'warning'
        ? { ...item, severity: 'notice', detail: ELSEWHERE }
        : item
    })
}

function withoutData({ detail }: Finding): Finding {
  return finding('shard-without-data', 'The tests of this shard left no coverage data', { detail })
}

/** Whether the tests of the shard name the binaries of a finding. */
export function mayRunElsewhere({ code, detail }: Pick<Finding, 'code' | 'detail'>): boolean {
  return code === 'binary-never-ran' && detail === ELSEWHERE
}
