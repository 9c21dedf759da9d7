import { expect, it } from '@jest/globals'
import { ChunkPool } from '../../src/attribution/chunkPool.js'
import { CHUNK_BYTES } from '../../src/attribution/unitChunk.js'

function chunkOf(...units: readonly number[]): Uint8Array {
  const bits = new Uint8Array(CHUNK_BYTES)
  for (const unit of units) bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7))
  return bits
}

it('a chunk is kept once for all sets that have it, until the last of them is gone', () => {
  const pool = new ChunkPool()
  const number = pool.intern(3, chunkOf(1, 5, 4000))
  expect(pool.intern(3, chunkOf(1, 5, 4000))).toBe(number)
  expect(pool.intern(4, chunkOf(1, 5, 4000))).not.toBe(number)
  pool.retain(number)
  expect(pool.size).toBe(2)
  for (const left of [2, 2, 1]) {
    pool.release(number)
    expect(pool.size).toBe(left)
  }
  // The number is free for another chunk.
  expect(pool.intern(3, chunkOf(7))).toBe(number)
})
