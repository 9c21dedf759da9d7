/** @module Memory for one column after the other: what each allocates for itself would pile up until it is collected. */
import { CHUNK_BYTES } from './unitChunk.js'

type Purpose = 'chunks' | 'numbers' | 'originals' | 'starts' | 'subjects' | 'next'

/** By how much more than is needed it grows. */
const SPARE = 1.25

export class ColumnRoom {
  private memory = new Uint8Array(0)
  private readonly numbers = new Map<Purpose, Uint32Array>()

  /** For so many chunks, all of them empty. */
  bits(chunks: number): Uint8Array {
    const size = chunks * CHUNK_BYTES
    if (this.memory.length < size) this.memory = new Uint8Array(grownTo(size, this.memory.length))
    return this.memory.subarray(0, size).fill(0)
  }

  zeros(purpose: Purpose, length: number): Uint32Array {
    let known = this.numbers.get(purpose)
    if (known === undefined || known.length < length)
      this.numbers.set(purpose, (known = new Uint32Array(grownTo(length, known?.length ?? 0))))
    return known.subarray(0, length).fill(0)
  }
}

/** A room that serves a single column has nothing to spare. */
function grownTo(needed: number, before: number): number {
  return before === 0 ? needed : Math.ceil(SPARE * needed)
}
