/** @module Encodes chunks: whole, or as the difference to a key chunk of the same column if that is much shorter. */
import { ChunkBits } from './chunkBits.js'
import type { ColumnKeys } from './columnKeys.js'
import { CHUNK_BYTES, encodeChunk } from './unitChunk.js'

/** Shorter ones are not worth a difference. */
const MIN_KEY_BYTES = 16

/** How a chunk is kept. */
export interface EncodedChunk {
  /** The key that its units differ from; 0 if these are its units. */
  readonly base: number
  /** Begins with what `encodeChunk` writes; valid until the next one is encoded. */
  readonly bytes: Uint8Array
  /** How many of the bytes that is. */
  readonly length: number
  /** Whether others may be kept as differences to it. */
  readonly isKey: boolean
}

export class ChunkEncoder {
  private readonly difference = new ChunkBits()
  private readonly whole = new Uint8Array(CHUNK_BYTES)
  private readonly short = new Uint8Array(CHUNK_BYTES)

  /** @param bits with units, and not those of a key */
  encode(bits: ChunkBits, keys: ColumnKeys): EncodedChunk {
    const { difference, whole, short } = this
    const length = encodeChunk(bits.bytes, whole)
    if (length < MIN_KEY_BYTES) return { base: 0, bytes: whole, length, isKey: false }
    const base = keys.nearest(bits, difference)
    const shorter = base === 0 ? length : encodeChunk(difference.bytes, short)
    if (shorter > 0 && 2 * shorter < length) return { base, bytes: short, length: shorter, isKey: false }
    return { base: 0, bytes: whole, length, isKey: true }
  }
}
