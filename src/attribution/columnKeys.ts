/**
 * @module Key chunks of a column: those of other tests differ little from one of them, as they start the same binary, and
 * are kept as the difference.
 */
import { ChunkBits } from './chunkBits.js'

/** Binaries and modes of start that tests may alternate between, and not so many that comparing takes long. */
const MAX_KEYS = 16

/** A chunk that is kept whole. */
interface KeyChunk {
  number: number
  readonly bits: ChunkBits
}

export class ColumnKeys {
  /** Those that were of use last come first. */
  private readonly keys: KeyChunk[] = []

  /** In place of the one that was of no use for the longest time. @param bits copied */
  add(number: number, bits: ChunkBits): void {
    if (this.keys.length < MAX_KEYS) this.keys.push({ number: 0, bits: new ChunkBits() })
    const key = this.toFront(this.keys.length - 1)
    if (key === undefined) return
    key.number = number
    key.bits.words.set(bits.words)
  }

  remove(number: number): void {
    const at = this.keys.findIndex((key) => key.number === number)
    if (at >= 0) this.keys.splice(at, 1)
  }

  /**
   * Finds the key with the smallest difference.
   * @param difference gets the units that only one of them has
   * @returns the number of the key; 0 if there is none
   */
  nearest(bits: ChunkBits, difference: ChunkBits): number {
    let [place, least] = [-1, Number.POSITIVE_INFINITY]
    for (let at = 0; at < this.keys.length; at++) {
      const distance = distanceBetween(this.keys[at]?.bits ?? bits, bits, least)
      if (distance >= least) continue
      least = distance
      place = at
    }
    const best = this.toFront(place)
    if (best === undefined) return 0
    difference.words.set(bits.words)
    difference.xor(best.bits)
    return best.number
  }

  private toFront(place: number): KeyChunk | undefined {
    const { keys } = this
    const key = keys[place]
    if (key === undefined) return undefined
    for (let at = place; at > 0; at--) keys[at] = keys[at - 1] ?? key
    keys[0] = key
    return key
  }
}

/** How many units only one of them has; perhaps less if it is no less than `most`. */
function distanceBetween({ words: one }: ChunkBits, { words: other }: ChunkBits, most: number): number {
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
