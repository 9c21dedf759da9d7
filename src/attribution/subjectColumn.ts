/** @module Which subjects have which units of a column, while they are added and afterwards. */
import { ChunkBits } from './chunkBits.js'
import type { ChunkWorkspace } from './chunkWorkspace.js'
import type { ChunkUnions } from './chunkUnions.js'
import { ColumnChunks } from './columnChunks.js'
import { PagedNumbers } from './pagedNumbers.js'

export class SubjectColumn {
  readonly chunks: ColumnChunks
  /** Units that any subject has. */
  readonly attributed = new ChunkBits()
  /** Ascending, and for each the chunk that it has. */
  private readonly subjects: PagedNumbers
  private readonly owned: PagedNumbers
  private count = 0

  constructor(workspace: ChunkWorkspace) {
    const { memory } = workspace
    this.chunks = new ColumnChunks(workspace)
    this.subjects = new PagedNumbers(memory)
    this.owned = new PagedNumbers(memory)
    memory.take(this.attributed.words)
  }

  /** The chunk of a subject; 0 if it has none. */
  chunkOf(subject: number): number {
    const place = this.placeOf(subject)
    return this.hasAt(place, subject) ? this.owned.at(place) : 0
  }

  /** Calls `visit` for all subjects that have units, ascending. */
  each(visit: (subject: number, chunk: number) => void): void {
    for (let place = 0; place < this.count; place++) visit(this.subjects.at(place), this.owned.at(place))
  }

  /** The number of a chunk that subjects are about to get, which has one more reference now. @param bits at least one unit */
  intern(bits: ChunkBits): number {
    this.attributed.add(bits)
    return this.chunks.intern(bits)
  }

  /** The subject has these units, too. @param bits at least one; overwritten */
  add(subject: number, bits: ChunkBits): void {
    const { chunks } = this
    this.attributed.add(bits)
    const place = this.placeOf(subject)
    if (!this.hasAt(place, subject)) {
      this.insert(place, subject, chunks.intern(bits))
      return
    }
    const old = this.owned.at(place)
    this.owned.put(place, chunks.intern(bits.add(chunks.load(old))))
    chunks.release(old)
  }

  /**
   * The subject has the units of a chunk of this column, too.
   * @param unions of this column, for as long as many subjects get the same chunks
   */
  addChunk(subject: number, chunk: number, unions: ChunkUnions): void {
    const { chunks } = this
    const place = this.placeOf(subject)
    if (!this.hasAt(place, subject)) {
      chunks.retain(chunk)
      this.insert(place, subject, chunk)
      return
    }
    const old = this.owned.at(place)
    const union = unions.of(old, chunk)
    if (union === old) return
    chunks.retain(union)
    this.owned.put(place, union)
    chunks.release(old)
  }

  private insert(place: number, subject: number, chunk: number): void {
    this.subjects.insert(place, subject, this.count)
    this.owned.insert(place, chunk, this.count)
    this.count++
  }

  private hasAt(place: number, subject: number): boolean {
    return place < this.count && this.subjects.at(place) === subject
  }

  /** Where a subject is, or would be. Most are added behind all others. */
  private placeOf(subject: number): number {
    const { subjects, count } = this
    if (count === 0 || subjects.at(count - 1) < subject) return count
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (subjects.at(middle) < subject) low = middle + 1
      else high = middle
    }
    return low
  }
}
