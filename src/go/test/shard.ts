/** @module A shard: the part of a suite that one of several jobs runs. */
import { plural } from '../../support/plural.js'

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly total: number
}

/** As many jobs as GitHub allows in a matrix. */
export const MAX_SHARDS = 256

/** Also the value of this variable in a script. */
export const SHARD_VARIABLE = 'GO_INTEGRATION_COVERAGE_SHARD'

/** `2/4` */
export function shardText({ index, total }: Shard): string {
  return `${index}/${total}`
}

/** Whether it is a part of a suite: `1/1` is the whole. */
export function isShard(shard: Pick<Shard, 'total'> | undefined): boolean {
  return shard !== undefined && shard.total > 1
}

/** Reads `2/4`; undefined for any other text. */
export function parseShard(text: string): Shard | undefined {
  const [, first = '', second = ''] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text) ?? []
  const [index, total] = [Number(first), Number(second)]
  return index >= 1 && index <= total && total <= MAX_SHARDS ? { index, total } : undefined
}

/** What a shard of a suite ran, from which a report on all shards finds tests that ran twice or never. */
export interface ShardRecord extends Shard {
  /** A digest of the plan. Shards with the same plan and the same tests run each of them once. Undefined for a command. */
  readonly plan?: string | undefined
  /** A digest of the names of all tests of the suite, those of other shards among them. */
  readonly list?: string | undefined
  /** How many tests the suite has. */
  readonly listed: number
  /** How many of them are in this shard. */
  readonly assigned: number
  /** `import/path TestName` of those; undefined if there are too many. */
  readonly tests?: readonly string[] | undefined
  /** What of that are unit tests, which ran beside the suite; undefined if none were asked for. */
  readonly unitTests?: UnitTestsOfShard | undefined
}

/** How many unit tests there are. */
export interface UnitTestsOfShard {
  /** In all shards. */
  readonly listed: number
  /** In this one. */
  readonly assigned: number
  /** Leaf tests of this one that passed, failed or did not finish. */
  readonly ran: number
  /** Leaf tests of this one. */
  readonly skipped: number
}

/** `Shard 2/4: 12 of 50 tests` */
export function shardSentence(record: ShardRecord): string {
  return `Shard ${shardText(record)}: ${record.assigned} of ${plural(record.listed, 'test')}`
}
