/** @module Unions of two chunks of a column: many subjects have the same one, and get the same one. */
import { ChunkBits } from './chunkBits.js'
import type { ColumnChunks } from './columnChunks.js'

/** More than there are chunks in a column. */
const LIMIT = 2 ** 26

export class ChunkUnions {
  private readonly known = new Map<number, number>()
  private readonly bits = new ChunkBits()

  /** @param chunks neither of them is given away before `release` */
  constructor(private readonly chunks: ColumnChunks) {}

  /** The chunk with the units of both, which is kept until `release`. */
  of(one: number, other: number): number {
    if (one === other) return one
    const key = one * LIMIT + other
    let union = this.known.get(key)
    if (union === undefined) {
      // With it, the number of the first one stays what it means.
      this.chunks.retain(one)
      this.bits.set(this.chunks.load(one).bytes).add(this.chunks.load(other))
      this.known.set(key, (union = this.chunks.intern(this.bits)))
    }
    return union
  }

  release(): void {
    for (const [key, union] of this.known) {
      this.chunks.release(Math.floor(key / LIMIT))
      this.chunks.release(union)
    }
    this.known.clear()
  }
}
