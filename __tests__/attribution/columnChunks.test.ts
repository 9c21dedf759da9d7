import { expect, it } from '@jest/globals'
import { ChunkBits } from '../../src/attribution/chunkBits.js'
import { ChunkWorkspace } from '../../src/attribution/chunkWorkspace.js'
import { ColumnChunks } from '../../src/attribution/columnChunks.js'
import { setUnit } from '../../src/attribution/unitChunk.js'

function chunkOf(...units: readonly number[]): ChunkBits {
  const bits = new ChunkBits()
  for (const unit of units) setUnit(bits.bytes, unit)
  return bits
}

it('a chunk is kept once for all sets that have it, until the last of them is gone', () => {
  const chunks = new ColumnChunks(new ChunkWorkspace())
  const number = chunks.intern(chunkOf(1, 5, 4000))
  expect(chunks.intern(chunkOf(1, 5, 4000))).toBe(number)
  expect(chunks.intern(chunkOf(1, 5, 4001))).not.toBe(number)
  chunks.retain(number)
  expect(chunks.size).toBe(2)
  for (const left of [2, 2, 1]) {
    chunks.release(number)
    expect(chunks.size).toBe(left)
  }
  // The number is free for another chunk.
  expect(chunks.intern(chunkOf(7))).toBe(number)
})

it('columns of one attribution have chunks of their own', () => {
  const workspace = new ChunkWorkspace()
  const [one, other] = [new ColumnChunks(workspace), new ColumnChunks(workspace)]
  const number = one.intern(chunkOf(1, 2, 3))
  expect(other.intern(chunkOf(9))).toBe(number)
  expect(one.load(number).isSame(chunkOf(1, 2, 3))).toBe(true)
  expect(other.load(number).isSame(chunkOf(9))).toBe(true)
})
