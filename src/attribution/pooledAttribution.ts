/** @module Attribution in memory: for each subject the chunks of its units, each chunk kept once. */
import type { AttributedTest, Subject, UnitSet, UnitTable } from './attribution.js'
import type { ChunkPool } from './chunkPool.js'
import { CHUNK_BYTES, CHUNK_UNITS, hasUnit, unitsInChunk, unitsOfChunk } from './unitChunk.js'
import { type ColumnarAttribution, UnitColumn } from './unitColumns.js'

/** The chunks of the units of a subject, by column: numbers in a pool. */
export type UnitRow = Uint32Array

/** Enough for one pass over the units of a file. */
const KEPT_COLUMNS = 2

export class PooledAttribution implements ColumnarAttribution {
  private kept: readonly UnitColumn[] = []

  constructor(
    readonly tests: readonly AttributedTest[],
    readonly units: UnitTable,
    readonly subjects: readonly Subject[],
    /** In the order of the subjects. */
    private readonly rows: readonly UnitRow[],
    private readonly pool: ChunkPool,
  ) {}

  unitsOf(subject: number): UnitSet {
    return new PooledUnits(this.rows[subject] ?? new Uint32Array(0), this.pool)
  }

  subjectsOf(unit: number): readonly number[] {
    return this.column(Math.floor(unit / CHUNK_UNITS)).subjectsOfUnit(unit)
  }

  *columns(): Generator<UnitColumn, void> {
    const next = new Uint32Array(this.rows.length)
    const room = reused()
    const count = this.rows.reduce((max, row) => Math.max(max, this.pool.columnOf(row.at(-1) ?? 0) + 1), 0)
    for (let number = 0; number < count; number++) {
      const chunkOf = (row: UnitRow, subject: number): number => {
        const chunk = row[next[subject] ?? 0] ?? 0
        if (chunk === 0 || this.pool.columnOf(chunk) !== number) return 0
        next[subject] = (next[subject] ?? 0) + 1
        return chunk
      }
      const column = this.columnOf(number, chunkOf, room)
      if (column.count > 0) yield column
    }
  }

  private column(number: number): UnitColumn {
    const known = this.kept.find((column) => column.number === number)
    if (known !== undefined) return known
    const column = this.columnOf(number, (row) => chunkIn(row, number, this.pool))
    this.kept = [column, ...this.kept.slice(0, KEPT_COLUMNS - 1)]
    return column
  }

  /**
   * @param chunkOf the chunk of a row in the column; 0 if it has none
   * @param room returns memory of that size
   */
  private columnOf(
    number: number,
    chunkOf: (row: UnitRow, subject: number) => number,
    room: (size: number) => Uint8Array = (size) => new Uint8Array(size),
  ): UnitColumn {
    const found = new Map<number, number>()
    const chunks = new Uint32Array(this.rows.length)
    for (const [subject, row] of this.rows.entries()) {
      const chunk = chunkOf(row, subject)
      if (chunk === 0) continue
      let place = found.get(chunk)
      if (place === undefined) found.set(chunk, (place = found.size + 1))
      chunks[subject] = place
    }
    const bits = room(found.size * CHUNK_BYTES)
    for (const [chunk, place] of found) bits.set(this.pool.load(chunk), (place - 1) * CHUNK_BYTES)
    return UnitColumn.of(number, bits, chunks)
  }
}

class PooledUnits implements UnitSet {
  constructor(
    private readonly row: UnitRow,
    private readonly pool: ChunkPool,
  ) {}

  get size(): number {
    return this.row.reduce((sum, chunk) => sum + unitsInChunk(this.pool.load(chunk)), 0)
  }

  has(unit: number): boolean {
    const chunk = chunkIn(this.row, Math.floor(unit / CHUNK_UNITS), this.pool)
    return chunk !== 0 && hasUnit(this.pool.load(chunk), unit % CHUNK_UNITS)
  }

  *[Symbol.iterator](): Generator<number, void> {
    for (const chunk of this.row) {
      const first = this.pool.columnOf(chunk) * CHUNK_UNITS
      // A copy, as others may load chunks meanwhile.
      for (const unit of unitsOfChunk(this.pool.load(chunk).slice())) yield first + unit
    }
  }
}

/** Returns a function that returns the same memory each time: a column may take many megabytes. */
function reused(): (size: number) => Uint8Array {
  let memory = new Uint8Array(0)
  return (size) => {
    if (memory.length < size) memory = new Uint8Array(size)
    return memory.subarray(0, size)
  }
}

/** The number of the chunk that a row has in a column; 0 if it has none. */
function chunkIn(row: UnitRow, column: number, pool: ChunkPool): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pool.columnOf(row[middle] ?? 0) < column) low = middle + 1
    else high = middle
  }
  const chunk = row[low] ?? 0
  return chunk !== 0 && pool.columnOf(chunk) === column ? chunk : 0
}
