/** @module Attribution in memory: for each column of units the chunks of its subjects, each chunk kept once. */
import type { AttributedTest, Subject, UnitSet, UnitTable } from './attribution.js'
import { ColumnRoom } from './columnRoom.js'
import type { SubjectColumn } from './subjectColumn.js'
import { CHUNK_BYTES, CHUNK_UNITS, hasUnit, unitsInChunk, unitsOfChunk } from './unitChunk.js'
import { type ColumnarAttribution, UnitColumn } from './unitColumns.js'

/** Enough for one pass over the units of a file. */
const KEPT_COLUMNS = 2

/** The number of none. */
const NO_SUBJECT = 0xffffffff

/** By the number of the column; undefined if no subject has units of it. */
export type SubjectColumns = readonly (SubjectColumn | undefined)[]

export class PooledAttribution implements ColumnarAttribution {
  private kept: readonly UnitColumn[] = []
  /** By the number that a subject has in the columns: its index. */
  private readonly indexes: Uint32Array

  /**
   * @param sets to which nothing is added any more
   * @param numbers that the subjects have in the columns
   */
  constructor(
    readonly tests: readonly AttributedTest[],
    readonly units: UnitTable,
    readonly subjects: readonly Subject[],
    private readonly sets: (SubjectColumn | undefined)[],
    private readonly numbers: Uint32Array,
    readonly leftOut = 0,
  ) {
    this.indexes = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number + 1), 0))
    for (const [index, number] of numbers.entries()) this.indexes[number] = index
  }

  unitsOf(subject: number): UnitSet {
    return new PooledUnits(this.sets, this.numbers[subject] ?? NO_SUBJECT)
  }

  subjectsOf(unit: number): readonly number[] {
    return this.column(Math.floor(unit / CHUNK_UNITS)).subjectsOfUnit(unit)
  }

  *columns(): Generator<UnitColumn, void> {
    const room = new ColumnRoom()
    for (const number of this.sets.keys()) {
      const column = this.columnOf(number, room)
      if (column.count > 0) yield column
    }
  }

  /** As `columns`, but each is gone when the next one is asked for. */
  *takeColumns(): Generator<UnitColumn, void> {
    for (const column of this.columns()) {
      yield column
      this.sets[column.number] = undefined
    }
  }

  private column(number: number): UnitColumn {
    const known = this.kept.find((column) => column.number === number)
    if (known !== undefined) return known
    const column = this.columnOf(number, new ColumnRoom())
    this.kept = [column, ...this.kept.slice(0, KEPT_COLUMNS - 1)]
    return column
  }

  private columnOf(number: number, room: ColumnRoom): UnitColumn {
    const sets = this.sets[number]
    return sets === undefined ? UnitColumn.empty(number) : this.filled(number, sets, room)
  }

  /** Chunks are numbered as subjects have them first. */
  private filled(number: number, sets: SubjectColumn, room: ColumnRoom): UnitColumn {
    const { indexes } = this
    const { chunks } = sets
    const chunkOf = room.zeros('chunks', this.subjects.length)
    sets.each((subject, chunk) => (chunkOf[indexes[subject] ?? 0] = chunk))
    const [numbers, originals] = [room.zeros('numbers', chunks.limit), room.zeros('originals', chunks.size)]
    let count = 0
    for (let subject = 0; subject < chunkOf.length; subject++) {
      const chunk = chunkOf[subject] ?? 0
      if (chunk === 0) continue
      if (numbers[chunk] === 0) {
        originals[count++] = chunk
        numbers[chunk] = count
      }
      chunkOf[subject] = numbers[chunk] ?? 0
    }
    const bits = room.bits(count)
    for (let place = 0; place < count; place++)
      bits.set(chunks.load(originals[place] ?? 0).bytes, place * CHUNK_BYTES)
    return UnitColumn.of(number, bits, chunkOf, room)
  }
}

class PooledUnits implements UnitSet {
  /** @param subject its number in the columns */
  constructor(
    private readonly sets: SubjectColumns,
    private readonly subject: number,
  ) {}

  get size(): number {
    let size = 0
    for (const number of this.sets.keys()) {
      const bits = this.bitsIn(number)
      if (bits !== undefined) size += unitsInChunk(bits)
    }
    return size
  }

  has(unit: number): boolean {
    const bits = this.bitsIn(Math.floor(unit / CHUNK_UNITS))
    return bits !== undefined && hasUnit(bits, unit % CHUNK_UNITS)
  }

  *[Symbol.iterator](): Generator<number, void> {
    for (const number of this.sets.keys()) {
      const bits = this.bitsIn(number)
      if (bits === undefined) continue
      const first = number * CHUNK_UNITS
      // A copy, as others may load chunks meanwhile.
      for (const unit of unitsOfChunk(bits.slice())) yield first + unit
    }
  }

  /** Valid until other ones are asked for. */
  private bitsIn(column: number): Uint8Array | undefined {
    const sets = this.sets[column]
    const chunk = sets?.chunkOf(this.subject) ?? 0
    return chunk === 0 ? undefined : sets?.chunks.load(chunk).bytes
  }
}
