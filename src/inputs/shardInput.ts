/** @module The input `shard`: which part of the suite a job runs. */
import { MAX_SHARDS, type Shard, parseShard } from '../go/test/shard.js'
import type { Leg } from '../legs/leg.js'
import { UserError } from '../support/errors.js'

/** What `auto` knows of a job. */
export type ShardedJob = Pick<Leg, 'matrix' | 'index' | 'total'>

/**
 * Reads the input.
 * @param job undefined outside GitHub Actions
 * @returns undefined: the whole suite
 * @throws UserError for anything that does not say exactly one part of the suite
 */
export function parseShardInput(text: string, job: ShardedJob | undefined): Shard | undefined {
  if (text === '') return undefined
  if (text.toLowerCase() === 'auto') return shardOfJob(job)
  const shard = parseShard(text)
  if (shard !== undefined) return shard
  throw new UserError(
    `shard: ${JSON.stringify(text)} is not a shard`,
    `Write it like 2/4, from 1/4 to 4/4 and with at most ${MAX_SHARDS} shards, or auto in a matrix.`,
  )
}

const IN_MATRIX = "Name the shards in the matrix, shard: ['1/2', '2/2'], or set shard: ${{ matrix.shard }}/2."

function shardOfJob(job: ShardedJob | undefined): Shard {
  if (job === undefined)
    throw new UserError(
      'shard: auto needs the matrix of a GitHub Actions job',
      'Write the shard, such as 2/4.',
    )
  const { matrix, index, total } = job
  if (matrix === null) return { index: 1, total: 1 }
  const names = Object.keys(matrix)
  const hasShard = Object.hasOwn(matrix, 'shard')
  const value = hasShard ? matrix.shard : names.length === 1 ? matrix[names[0] ?? ''] : undefined
  const named = hasShard && typeof value === 'string' ? parseShard(value) : undefined
  if (named !== undefined) return named
  // Without other values, each job of the matrix is a shard.
  const isOnly = names.length === 1 && index !== undefined && total !== undefined
  if (isOnly && (hasShard || counts(value, index)) && index < total && total <= MAX_SHARDS)
    return { index: index + 1, total }
  throw new UserError(
    hasShard
      ? `shard: auto: the matrix value shard is ${JSON.stringify(value)}, which does not say of how many`
      : 'shard: auto: the matrix has no value called shard, so its other values may mean anything',
    IN_MATRIX,
  )
}

/** Whether a matrix value is nothing but the number of the job. */
function counts(value: unknown, index: number): boolean {
  return [index, index + 1].some((number) => value === number || value === String(number))
}
