/** @module The units of a column as those of other columns, which they are, or are part of, in another table of units. */
import { ColumnRoom } from './columnRoom.js'
import { CHUNK_BYTES, CHUNK_UNITS, unitsOfChunk } from './unitChunk.js'
import { UnitColumn } from './unitColumns.js'
import type { UnitMapping } from './unitMapping.js'

const MIN_CHUNKS = 16

export function* mappedColumns(column: UnitColumn, mapping: UnitMapping): Generator<UnitColumn, void> {
  const targets = new Map<number, TargetColumn>()
  for (let chunk = 0; chunk < column.count; chunk++) {
    const add = (unit: number): void => {
      const number = Math.floor(unit / CHUNK_UNITS)
      let target = targets.get(number)
      if (target === undefined) targets.set(number, (target = new TargetColumn(number, column)))
      target.add(chunk, unit % CHUNK_UNITS)
    }
    for (const unit of unitsOfChunk(column.bitsOf(chunk)))
      mapping.eachTarget(column.number * CHUNK_UNITS + unit, add)
  }
  for (const target of targets.values()) yield target.finish()
}

class TargetColumn {
  /** By chunk of the source: its number here, from 1 on; 0 for those that have no unit here. */
  private readonly numbers: Uint32Array
  private count = 0
  private bits = new Uint8Array(MIN_CHUNKS * CHUNK_BYTES)

  constructor(
    private readonly number: number,
    private readonly source: UnitColumn,
  ) {
    this.numbers = new Uint32Array(source.count)
  }

  add(chunk: number, unit: number): void {
    const number = this.numbers[chunk] ?? 0
    const place = number === 0 ? this.newChunk(chunk) : number - 1
    const at = place * CHUNK_BYTES + (unit >> 3)
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (unit & 7))
  }

  finish(): UnitColumn {
    const { source, numbers } = this
    const chunkOf = Uint32Array.from(
      { length: source.subjectCount },
      (_, subject) => numbers[source.chunkOf(subject) ?? -1] ?? 0,
    )
    return UnitColumn.of(
      this.number,
      this.bits.subarray(0, this.count * CHUNK_BYTES),
      chunkOf,
      new ColumnRoom(),
    )
  }

  private newChunk(chunk: number): number {
    const place = this.count++
    this.numbers[chunk] = this.count
    if (this.count * CHUNK_BYTES > this.bits.length) {
      const grown = new Uint8Array(2 * this.bits.length)
      grown.set(this.bits)
      this.bits = grown
    }
    return place
  }
}
