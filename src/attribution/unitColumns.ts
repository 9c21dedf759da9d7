/** @module Attribution by columns of units: what is written, read and merged. */
import type { Attribution, UnitTable } from './attribution.js'
import type { ColumnRoom } from './columnRoom.js'
import { CHUNK_BYTES, CHUNK_UNITS, hasUnit } from './unitChunk.js'

/** CHUNK_UNITS units from a multiple of that number on, with the subjects that have some of them. */
export class UnitColumn {
  /** How many different chunks there are. */
  readonly count: number

  /**
   * @param number of its first unit, divided by CHUNK_UNITS
   * @param bits of its chunks, one after the other, as in unitChunk.ts
   * @param chunks by subject: the number of its chunk, from 1 on, or 0
   * @param starts where the subjects of each chunk begin, and where the last ones end
   * @param subjects ascending for each chunk, and each in one
   */
  private constructor(
    readonly number: number,
    private readonly bits: Uint8Array,
    private readonly chunks: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly subjects: Uint32Array,
  ) {
    this.count = starts.length - 1
  }

  static empty(number: number): UnitColumn {
    const none = new Uint32Array(0)
    return new UnitColumn(number, new Uint8Array(0), none, Uint32Array.of(0), none)
  }

  /**
   * @param chunkOf by subject: the number of its chunk, from 1 on, or 0
   * @param room which the column is in, as `bits` and `chunkOf` may be
   */
  static of(number: number, bits: Uint8Array, chunkOf: Uint32Array, room: ColumnRoom): UnitColumn {
    const count = bits.length / CHUNK_BYTES
    const starts = room.zeros('starts', count + 1)
    chunkOf.forEach((chunk) => {
      if (chunk > 0) starts[chunk] = (starts[chunk] ?? 0) + 1
    })
    for (let chunk = 1; chunk <= count; chunk++)
      starts[chunk] = (starts[chunk] ?? 0) + (starts[chunk - 1] ?? 0)
    const subjects = room.zeros('subjects', starts[count] ?? 0)
    const next = room.zeros('next', count)
    for (let chunk = 0; chunk < count; chunk++) next[chunk] = starts[chunk] ?? 0
    for (let subject = 0; subject < chunkOf.length; subject++) {
      const chunk = (chunkOf[subject] ?? 0) - 1
      if (chunk < 0) continue
      const at = next[chunk] ?? 0
      subjects[at] = subject
      next[chunk] = at + 1
    }
    return new UnitColumn(number, bits, chunkOf, starts, subjects)
  }

  /** How many subjects there are, with units of the column or without. */
  get subjectCount(): number {
    return this.chunks.length
  }

  /** How many chunks all subjects have together. */
  get references(): number {
    return this.subjects.length
  }

  bitsOf(chunk: number): Uint8Array {
    return this.bits.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES)
  }

  /** The chunk that a subject has; undefined if it has none. */
  chunkOf(subject: number): number | undefined {
    const chunk = this.chunks[subject] ?? 0
    return chunk === 0 ? undefined : chunk - 1
  }

  /** Ascending. */
  subjectsOf(chunk: number): Uint32Array {
    return this.subjects.subarray(this.starts[chunk], this.starts[chunk + 1])
  }

  /** The subjects of a unit of the column, ascending. */
  subjectsOfUnit(unit: number): readonly number[] {
    const found: number[] = []
    for (let chunk = 0; chunk < this.count; chunk++)
      if (hasUnit(this.bitsOf(chunk), unit % CHUNK_UNITS))
        for (const subject of this.subjectsOf(chunk)) found.push(subject)
    return found.sort((one, other) => one - other)
  }
}

export interface ColumnarAttribution extends Attribution {
  /** Those with units of subjects, ascending. Each is valid until the next one is asked for. */
  columns(): Iterable<UnitColumn>
  /** Whether its units have the same numbers in a table; absent if comparing `units` is as good. */
  hasUnitsOf?(table: UnitTable): boolean
}

export function isColumnar(attribution: Attribution): attribution is ColumnarAttribution {
  return 'columns' in attribution && typeof attribution.columns === 'function'
}
