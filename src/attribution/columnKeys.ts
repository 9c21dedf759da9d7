/**
 * @module Key chunks of a column: those of other tests differ little from one of them, as they start the same binary, and
 * are kept as the difference.
 */
import { CHUNK_BYTES } from './unitChunk.js'

/** Binaries and modes of start that tests may alternate between, and not so many that comparing takes long. */
const MAX_KEYS = 16

/** A chunk that is kept whole. */
interface KeyChunk {
  readonly number: number
  readonly words: Uint32Array
}

export class ColumnKeys {
  /** Those that were of use last come first. */
  private readonly keys: KeyChunk[] = []

  /** In place of the one that was of no use for the longest time. @param bits copied */
  add(number: number, bits: Uint8Array): void {
    const words = this.keys.length < MAX_KEYS ? undefined : this.keys.pop()?.words
    const copy = words ?? new Uint32Array(CHUNK_BYTES / 4)
    new Uint8Array(copy.buffer).set(bits)
    this.keys.unshift({ number, words: copy })
  }

  remove(number: number): void {
    const at = this.keys.findIndex((key) => key.number === number)
    if (at >= 0) this.keys.splice(at, 1)
  }

  /**
   * Finds the key with the smallest difference.
   * @param words the chunk
   * @param difference gets the units that only one of them has
   * @returns the number of the key; 0 if there is none
   */
  nearest(words: Uint32Array, difference: Uint32Array): number {
    let [place, least] = [-1, Number.POSITIVE_INFINITY]
    for (const [at, key] of this.keys.entries()) {
      const distance = distanceBetween(key.words, words, least)
      if (distance >= least) continue
      least = distance
      place = at
    }
    const [best] = place < 0 ? [] : this.keys.splice(place, 1)
    if (best === undefined) return 0
    this.keys.unshift(best)
    for (let at = 0; at < words.length; at++) difference[at] = (words[at] ?? 0) ^ (best.words[at] ?? 0)
    return best.number
  }
}

/** How many units only one of them has; perhaps less if it is no less than `most`. */
function distanceBetween(one: Uint32Array, other: Uint32Array, most: number): number {
  let count = 0
  for (let at = 0; at < one.length && count < most; at++) {
    let word = (one[at] ?? 0) ^ (other[at] ?? 0)
    if (word === 0) continue
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
