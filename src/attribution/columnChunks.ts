/** @module Keeps each chunk of a column once, however many sets have it: tests that start the same binary share most of them. */
import { ByteArena } from './byteArena.js'
import type { ChunkBits } from './chunkBits.js'
import { ChunkIndex } from './chunkIndex.js'
import type { ChunkWorkspace } from './chunkWorkspace.js'
import { ColumnKeys } from './columnKeys.js'
import { PagedNumbers } from './pagedNumbers.js'
import { decodeChunk } from './unitChunk.js'

/** Chunks by number, from 1 on. Equal ones have the same. */
export class ColumnChunks {
  private readonly arena: ByteArena
  /** By number: where its bytes are, or the next number that is free. */
  private readonly places: PagedNumbers
  private readonly lengths: PagedNumbers
  /** By number: the key that its bytes are the difference to, or 0. */
  private readonly bases: PagedNumbers
  /** By number: how many sets and differences need it. */
  private references: PagedNumbers
  private index: ChunkIndex
  private keys = new ColumnKeys()
  private count = 0
  /** One more than the highest number that was ever in use. */
  private end = 1
  private free = 0

  constructor(private readonly workspace: ChunkWorkspace) {
    const { memory } = workspace
    this.arena = new ByteArena(memory)
    this.places = new PagedNumbers(memory)
    this.lengths = new PagedNumbers(memory)
    this.bases = new PagedNumbers(memory)
    this.references = new PagedNumbers(memory)
    this.index = new ChunkIndex(memory)
  }

  /** How many different chunks there are. */
  get size(): number {
    return this.count
  }

  /** One more than the highest number of a chunk. */
  get limit(): number {
    return this.end
  }

  /** The number of a chunk, which has one more reference now. @param bits with units */
  intern(bits: ChunkBits): number {
    const hash = bits.hash()
    const { index } = this
    for (let chunk = index.first(hash); chunk !== 0; chunk = index.next(chunk, hash))
      if (this.load(chunk).isSame(bits)) {
        this.retain(chunk)
        return chunk
      }
    const chunk = this.store(bits)
    index.add(chunk, hash)
    return chunk
  }

  /** One more set has the chunk. */
  retain(chunk: number): void {
    this.references.put(chunk, this.references.at(chunk) + 1)
  }

  /** One set less has the chunk; without any, its number is given to another one. */
  release(chunk: number): void {
    const left = this.references.at(chunk) - 1
    this.references.put(chunk, left)
    if (left > 0) return
    this.index.remove(chunk)
    this.places.put(chunk, this.free)
    this.free = chunk
    this.count--
    if (this.arena.drop(this.lengths.at(chunk))) this.compact()
    const base = this.bases.at(chunk)
    if (base === 0) this.keys.remove(chunk)
    else this.release(base)
  }

  /** Frees what only `intern` and `release` need, neither of which is called any more. */
  seal(): void {
    const { memory } = this.workspace
    this.keys = new ColumnKeys()
    this.references = new PagedNumbers(memory)
    this.index = new ChunkIndex(memory)
  }

  /** The units of a chunk, valid until the next one of any column is loaded. */
  load(chunk: number): ChunkBits {
    const { loaded, base } = this.workspace
    this.decode(chunk, loaded)
    const key = this.bases.at(chunk)
    if (key !== 0) loaded.xor(this.decode(key, base))
    return loaded
  }

  private decode(chunk: number, bits: ChunkBits): ChunkBits {
    const place = this.places.at(chunk)
    const start = this.arena.startOf(place)
    decodeChunk(this.arena.pageOf(place), start, start + this.lengths.at(chunk), bits.clear().bytes)
    return bits
  }

  private store(bits: ChunkBits): number {
    const { base, bytes, length, isKey } = this.workspace.encoder.encode(bits, this.keys)
    const chunk = this.newNumber()
    this.places.put(chunk, this.arena.store(bytes, 0, length))
    this.lengths.put(chunk, length)
    this.references.put(chunk, 1)
    this.bases.put(chunk, base)
    if (base !== 0) this.retain(base)
    if (isKey) this.keys.add(chunk, bits)
    this.count++
    return chunk
  }

  private newNumber(): number {
    const { free } = this
    if (free === 0) return this.end++
    this.free = this.places.at(free)
    return free
  }

  /** Leaves out the bytes of chunks that no set has any more. */
  private compact(): void {
    const old = this.arena.restart()
    for (let chunk = 1; chunk < this.end; chunk++) {
      if (this.references.at(chunk) === 0) continue
      const place = this.places.at(chunk)
      this.places.put(chunk, this.arena.store(old.pageOf(place), old.startOf(place), this.lengths.at(chunk)))
    }
  }
}
