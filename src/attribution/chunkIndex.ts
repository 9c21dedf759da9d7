/** @module Finds chunks by hashes of their units. */
import type { MemoryUse } from './memoryUse.js'
import { PagedNumbers } from './pagedNumbers.js'

const MIN_HEADS = 16
/** How many chunks a head has before there are more heads: comparing hashes takes no time. */
const MAX_LOAD = 4

/** Chunks by number, from 1 on. */
export class ChunkIndex {
  /** By chunk: its hash, and the next one with the same head. */
  private readonly hashes: PagedNumbers
  private readonly following: PagedNumbers
  private heads = new Uint32Array(MIN_HEADS)
  private count = 0

  constructor(private readonly memory: MemoryUse) {
    this.hashes = new PagedNumbers(memory)
    this.following = new PagedNumbers(memory)
    memory.take(this.heads)
  }

  /** A chunk with the hash; 0 if there is none. */
  first(hash: number): number {
    return this.withHash(this.heads[this.headOf(hash)] ?? 0, hash)
  }

  /** Another one with the same hash; 0 if there is none. */
  next(chunk: number, hash: number): number {
    return this.withHash(this.following.at(chunk), hash)
  }

  add(chunk: number, hash: number): void {
    this.hashes.put(chunk, hash)
    if (++this.count > MAX_LOAD * this.heads.length) this.rehash(MAX_LOAD * this.heads.length)
    this.link(chunk, hash)
  }

  remove(chunk: number): void {
    this.count--
    const head = this.headOf(this.hashes.at(chunk))
    const next = this.following.at(chunk)
    let before = this.heads[head] ?? 0
    if (before === chunk) {
      this.heads[head] = next
      return
    }
    while (this.following.at(before) !== chunk) before = this.following.at(before)
    this.following.put(before, next)
  }

  private withHash(from: number, hash: number): number {
    let chunk = from
    while (chunk !== 0 && this.hashes.at(chunk) !== hash) chunk = this.following.at(chunk)
    return chunk
  }

  private headOf(hash: number): number {
    return hash & (this.heads.length - 1)
  }

  private link(chunk: number, hash: number): void {
    const head = this.headOf(hash)
    this.following.put(chunk, this.heads[head] ?? 0)
    this.heads[head] = chunk
  }

  private rehash(capacity: number): void {
    const old = this.heads
    this.heads = new Uint32Array(capacity)
    this.memory.take(this.heads)
    this.memory.giveBack(old)
    for (const head of old)
      for (let chunk = head; chunk !== 0;) {
        const next = this.following.at(chunk)
        this.link(chunk, this.hashes.at(chunk))
        chunk = next
      }
  }
}
