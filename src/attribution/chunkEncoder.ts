/** @module Encodes chunks: whole, or as the difference to a key chunk of the same column if that is much shorter. */
import type { ColumnKeys } from './columnKeys.js'
import { CHUNK_BYTES, encodeChunk } from './unitChunk.js'

/** Shorter ones are not worth a difference. */
const MIN_KEY_BYTES = 16

/** How a chunk is kept. */
export interface EncodedChunk {
  /** The key that its units differ from; 0 if these are its units. */
  readonly base: number
  /** As `encodeChunk` writes it; valid until the next one is encoded. */
  readonly bytes: Uint8Array
  /** Whether others may be kept as differences to it. */
  readonly isKey: boolean
}

export class ChunkEncoder {
  private readonly bits = new Uint8Array(CHUNK_BYTES)
  private readonly words = new Uint32Array(this.bits.buffer)
  private readonly difference = new Uint32Array(CHUNK_BYTES / 4)
  private readonly differentBits = new Uint8Array(this.difference.buffer)
  private readonly whole = new Uint8Array(CHUNK_BYTES)
  private readonly short = new Uint8Array(CHUNK_BYTES)

  /** @param bits with units, and not those of a key */
  encode(bits: Uint8Array, keys: ColumnKeys): EncodedChunk {
    this.bits.set(bits)
    const length = encodeChunk(this.bits, this.whole)
    const whole = { base: 0, bytes: this.whole.subarray(0, length) }
    if (length < MIN_KEY_BYTES) return { ...whole, isKey: false }
    const base = keys.nearest(this.words, this.difference)
    const shorter = base === 0 ? length : encodeChunk(this.differentBits, this.short)
    if (shorter > 0 && 2 * shorter < length)
      return { base, bytes: this.short.subarray(0, shorter), isKey: false }
    return { ...whole, isKey: true }
  }
}
