/** @module Keeps each chunk once, however many sets have it: tests that start the same binary have most chunks in common. */
import { ByteArena } from './byteArena.js'
import { ChunkEncoder } from './chunkEncoder.js'
import { ColumnKeys } from './columnKeys.js'
import { CHUNK_BYTES, decodeChunk, isSameChunk, xorChunk } from './unitChunk.js'

const MIN_CAPACITY = 1024
/** By how much its tables grow. They are large: with more, memory lies idle. */
const GROWTH = 1.25

/** Chunks by number, from 1 on. Equal ones of one column (they are CHUNK_UNITS neighbouring units) have the same. */
export class ChunkPool {
  private readonly arena = new ByteArena()
  private readonly encoder = new ChunkEncoder()
  private readonly keys = new Map<number, ColumnKeys>()
  /** By number. */
  private places = new Uint32Array(MIN_CAPACITY)
  private lengths = new Uint16Array(MIN_CAPACITY)
  private columns = new Uint16Array(MIN_CAPACITY)
  private references = new Uint32Array(MIN_CAPACITY)
  private hashes = new Uint32Array(MIN_CAPACITY)
  /** The key that its bytes are the difference to, or 0. */
  private bases = new Uint32Array(MIN_CAPACITY)
  /** The next chunk with the same head, or the next free number. */
  private following = new Uint32Array(MIN_CAPACITY)
  private heads = new Uint32Array(MIN_CAPACITY)
  /** One more than the highest number that was ever in use. */
  private end = 1
  private free = 0
  private count = 0
  private readonly loaded = new Uint8Array(CHUNK_BYTES)
  private readonly base = new Uint8Array(CHUNK_BYTES)
  private readonly words = new Uint32Array(CHUNK_BYTES / 4)
  private readonly wordBytes = new Uint8Array(this.words.buffer)

  /** How many different chunks there are. */
  get size(): number {
    return this.count
  }

  /** How many bytes the chunks have, without what is kept about each. */
  get bytes(): number {
    return this.arena.live
  }

  /** The number of a chunk, which has one more reference now; 0 if it has no units. */
  intern(column: number, bits: Uint8Array): number {
    this.wordBytes.set(bits)
    if (isEmpty(this.words)) return 0
    const hash = hashOf(column, this.words)
    for (let chunk = this.headOf(hash); chunk !== 0; chunk = this.following[chunk] ?? 0)
      if (
        this.hashes[chunk] === hash &&
        this.columns[chunk] === column &&
        isSameChunk(this.load(chunk), bits)
      ) {
        this.retain(chunk)
        return chunk
      }
    return this.store(column, hash, bits)
  }

  /** One more set has the chunk. */
  retain(chunk: number): void {
    this.references[chunk] = (this.references[chunk] ?? 0) + 1
  }

  /** One set less has the chunk; without any, its number is given to another one. */
  release(chunk: number): void {
    const left = (this.references[chunk] ?? 0) - 1
    this.references[chunk] = left
    if (left > 0) return
    this.unlink(chunk)
    this.following[chunk] = this.free
    this.free = chunk
    this.count--
    if (this.arena.drop(this.lengths[chunk] ?? 0)) this.compact()
    const base = this.bases[chunk] ?? 0
    if (base === 0) this.keys.get(this.columnOf(chunk))?.remove(chunk)
    else this.release(base)
  }

  /** Frees what only `intern` and `release` need, neither of which is called any more. */
  seal(): void {
    this.keys.clear()
    this.references = this.hashes = this.following = this.heads = new Uint32Array(0)
  }

  columnOf(chunk: number): number {
    return this.columns[chunk] ?? 0
  }

  /** Its units, as bits that are valid until the next call. */
  load(chunk: number): Uint8Array {
    this.loaded.fill(0)
    decodeChunk(this.bytesOf(chunk), this.loaded)
    const base = this.bases[chunk] ?? 0
    if (base === 0) return this.loaded
    this.base.fill(0)
    decodeChunk(this.bytesOf(base), this.base)
    xorChunk(this.loaded, this.base)
    return this.loaded
  }

  private bytesOf(chunk: number): Uint8Array {
    return this.arena.bytesAt(this.places[chunk] ?? 0, this.lengths[chunk] ?? 0)
  }

  private store(column: number, hash: number, bits: Uint8Array): number {
    let keys = this.keys.get(column)
    if (keys === undefined) this.keys.set(column, (keys = new ColumnKeys()))
    const { base, bytes, isKey } = this.encoder.encode(bits, keys)
    const chunk = this.newNumber()
    this.places[chunk] = this.arena.store(bytes)
    this.lengths[chunk] = bytes.length
    this.columns[chunk] = column
    this.references[chunk] = 1
    this.hashes[chunk] = hash
    this.bases[chunk] = base
    if (base !== 0) this.retain(base)
    if (isKey) keys.add(chunk, bits)
    this.count++
    if (this.count > this.heads.length) this.rehash(2 * this.heads.length)
    else this.link(chunk)
    return chunk
  }

  private newNumber(): number {
    const free = this.free
    if (free !== 0) {
      this.free = this.following[free] ?? 0
      return free
    }
    if (this.end === this.places.length) this.grow(Math.ceil(GROWTH * this.places.length))
    return this.end++
  }

  private grow(capacity: number): void {
    this.places = grown(this.places, new Uint32Array(capacity))
    this.lengths = grown(this.lengths, new Uint16Array(capacity))
    this.columns = grown(this.columns, new Uint16Array(capacity))
    this.references = grown(this.references, new Uint32Array(capacity))
    this.hashes = grown(this.hashes, new Uint32Array(capacity))
    this.bases = grown(this.bases, new Uint32Array(capacity))
    this.following = grown(this.following, new Uint32Array(capacity))
  }

  private headOf(hash: number): number {
    return this.heads[hash & (this.heads.length - 1)] ?? 0
  }

  private link(chunk: number): void {
    const at = (this.hashes[chunk] ?? 0) & (this.heads.length - 1)
    this.following[chunk] = this.heads[at] ?? 0
    this.heads[at] = chunk
  }

  private unlink(chunk: number): void {
    const at = (this.hashes[chunk] ?? 0) & (this.heads.length - 1)
    let before = this.heads[at] ?? 0
    const next = this.following[chunk] ?? 0
    if (before === chunk) {
      this.heads[at] = next
      return
    }
    while (this.following[before] !== chunk) before = this.following[before] ?? 0
    this.following[before] = next
  }

  private rehash(capacity: number): void {
    this.heads = new Uint32Array(capacity)
    for (let chunk = 1; chunk < this.end; chunk++) if ((this.references[chunk] ?? 0) > 0) this.link(chunk)
  }

  /** Leaves out the bytes of chunks that no set has any more. */
  private compact(): void {
    const old = this.arena.restart()
    for (let chunk = 1; chunk < this.end; chunk++)
      if ((this.references[chunk] ?? 0) > 0)
        this.places[chunk] = this.arena.store(old.bytesAt(this.places[chunk] ?? 0, this.lengths[chunk] ?? 0))
  }
}

function grown<A extends Uint16Array | Uint32Array>(values: A, target: A): A {
  target.set(values)
  return target
}

function isEmpty(words: Uint32Array): boolean {
  for (const word of words) if (word !== 0) return false
  return true
}

/** FNV-1a, over words. */
function hashOf(column: number, words: Uint32Array): number {
  let hash = Math.imul(0x811c9dc5 ^ column, 0x01000193)
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193)
    hash ^= hash >>> 15
  }
  return (hash ^ (hash >>> 13)) >>> 0
}
