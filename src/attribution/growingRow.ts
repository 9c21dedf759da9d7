/** @module The chunks of a subject whose units are still being added. */
import type { ChunkPool } from './chunkPool.js'

const MIN_CAPACITY = 4
const GROWTH = 1.25

export class GrowingRow {
  private chunks = new Uint32Array(0)
  private used = 0

  /** @param pool that has the chunks; the row holds a reference to each */
  constructor(private readonly pool: ChunkPool) {}

  get length(): number {
    return this.used
  }

  /** Makes room for exactly so many chunks, if it has none: a subject that gets all of its units at once keeps it. */
  reserve(chunks: number): void {
    if (this.used === 0 && chunks > this.chunks.length) this.grow(chunks)
  }

  /** Its chunk in a column; 0 if it has none. */
  chunkIn(column: number): number {
    const chunk = this.chunks[this.placeOf(column)] ?? 0
    return chunk !== 0 && this.pool.columnOf(chunk) === column ? chunk : 0
  }

  /** Takes the place of its chunk in the same column, if there is one. The references are the caller's business. */
  put(chunk: number): void {
    const column = this.pool.columnOf(chunk)
    const place = this.placeOf(column)
    if (place < this.used && this.pool.columnOf(this.chunks[place] ?? 0) === column) {
      this.chunks[place] = chunk
      return
    }
    if (this.used === this.chunks.length) this.grow(Math.max(MIN_CAPACITY, Math.ceil(this.used * GROWTH)))
    this.chunks.copyWithin(place + 1, place, this.used)
    this.chunks[place] = chunk
    this.used++
  }

  /** All of them, by column, without a copy: a row is used only once it is finished. */
  finish(): Uint32Array {
    return this.chunks.subarray(0, this.used)
  }

  private grow(capacity: number): void {
    const grown = new Uint32Array(capacity)
    grown.set(this.chunks)
    this.chunks = grown
  }

  /** Where the chunk of a column is, or would be. Most are added behind all others. */
  private placeOf(column: number): number {
    if (this.used === 0 || this.pool.columnOf(this.chunks[this.used - 1] ?? 0) < column) return this.used
    let [low, high] = [0, this.used - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.pool.columnOf(this.chunks[middle] ?? 0) < column) low = middle + 1
      else high = middle
    }
    return low
  }
}
