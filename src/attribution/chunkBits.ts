/** @module The units of one chunk, in memory that serves many of them one after the other. */
import { CHUNK_BYTES } from './unitChunk.js'

export class ChunkBits {
  readonly words = new Uint32Array(CHUNK_BYTES / 4)
  /** The same memory, as in unitChunk.ts. */
  readonly bytes = new Uint8Array(this.words.buffer)

  clear(): this {
    this.words.fill(0)
    return this
  }

  /** @param bytes copied */
  set(bytes: Uint8Array): this {
    this.bytes.set(bytes)
    return this
  }

  /** Adds the units of another chunk. */
  add({ words: others }: ChunkBits): this {
    const { words } = this
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) | (others[at] ?? 0)
    return this
  }

  /** Leaves the units that only one of them has. */
  xor({ words: others }: ChunkBits): this {
    const { words } = this
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) ^ (others[at] ?? 0)
    return this
  }

  isSame({ words: others }: ChunkBits): boolean {
    const { words } = this
    for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false
    return true
  }

  /** FNV-1a, over words. */
  hash(): number {
    let hash = 0x811c9dc5
    for (const word of this.words) {
      hash = Math.imul(hash ^ word, 0x01000193)
      hash ^= hash >>> 15
    }
    return (hash ^ (hash >>> 13)) >>> 0
  }
}
