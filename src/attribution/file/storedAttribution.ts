/** @module An attribution.bin that was read: most of it stays compressed until somebody asks for it. */
import type { AttributedTest, Subject, UnitSet, UnitTable } from '../attribution.js'
import type { PooledAttribution } from '../pooledAttribution.js'
import { ColumnRoom } from '../columnRoom.js'
import { pooled } from '../pooled.js'
import { isSameFiles } from '../unitMapping.js'
import {
  CHUNK_BYTES,
  CHUNK_UNITS,
  decodeChunk,
  hasUnit,
  unitsInChunk,
  unitsOfChunk,
  xorChunk,
} from '../unitChunk.js'
import { type ColumnarAttribution, UnitColumn } from '../unitColumns.js'
import { AttributionFileError, type Extent, MAX_REFERENCES } from './attributionFormat.js'
import { BlockReader, type Directory, type StoredChunk, type StoredColumn } from './blockReader.js'
import {
  type UnitVisitor,
  eachUnit,
  readFiles,
  readPositions,
  readSubjectMap,
  readSubjects,
  readTests,
} from './readTables.js'

/** Who asks for more subjects gets all of them from memory: each needs a part of every column. */
const MAX_SINGLE_SUBJECTS = 4
/** Enough for one pass over the units of a file. */
const KEPT_COLUMNS = 2

/** Throws AttributionFileError whenever what it needs turns out to be damaged; not after `check`. */
export class StoredAttribution implements ColumnarAttribution {
  readonly tests: readonly AttributedTest[]
  readonly subjects: readonly Subject[]
  /** Of which data it is, as `dataMark` returns it. */
  readonly data: Uint8Array
  /** Which units it is about. */
  readonly extent: Extent
  private readonly files: UnitTable['files']
  private positions: UnitTable | undefined
  private readonly reader: BlockReader
  private readonly directory: Directory
  private kept: readonly UnitColumn[] = []
  private singles = 0
  private all: PooledAttribution | undefined

  /**
   * @param file untrusted
   * @throws AttributionFileError
   */
  constructor(file: Buffer) {
    this.reader = new BlockReader(file)
    const { reader } = this
    const directory = reader.directory()
    this.directory = directory
    this.data = directory.data
    this.extent = directory.extent
    const { tests, files, units, subjects } = directory
    this.tests = reader.read(tests, (bytes) => readTests(bytes, tests.count))
    this.files = reader.read(files, (bytes) => readFiles(bytes, files.count, units.count))
    this.subjects = reader.read(subjects, (bytes) => readSubjects(bytes, subjects.count, tests.count))
  }

  /** Read when it is asked for first, as it is large. */
  get units(): UnitTable {
    const { files, directory, reader } = this
    const { units } = directory
    this.positions ??= {
      files,
      ...reader.read(units, (bytes) => readPositions(bytes, files, units.count)),
    }
    return this.positions
  }

  /** Whether all units have the same numbers there, without a table of them. @throws AttributionFileError */
  hasUnitsOf({ files, positions }: UnitTable): boolean {
    if (!isSameFiles(this.files, files)) return false
    let isSame = true
    this.eachUnit((unit, startLine, startColumn, endLine, endColumn) => {
      const at = 4 * unit
      isSame &&=
        positions[at] === startLine &&
        positions[at + 1] === startColumn &&
        positions[at + 2] === endLine &&
        positions[at + 3] === endColumn
    })
    return isSame
  }

  /** @returns how many different chunks it has @throws AttributionFileError if anything in it is damaged */
  check(): number {
    let chunks = 0
    for (const column of this.columns()) chunks += column.count
    this.eachUnit(() => undefined)
    return chunks
  }

  unitsOf(subject: number): UnitSet {
    if (this.all === undefined && this.singles++ < MAX_SINGLE_SUBJECTS) return this.single(subject)
    this.all ??= pooled(this)
    return this.all.unitsOf(subject)
  }

  subjectsOf(unit: number): readonly number[] {
    const number = Math.floor(unit / CHUNK_UNITS)
    let column = this.kept.find((each) => each.number === number)
    if (column === undefined) {
      const stored = this.directory.columns[number]
      column = stored === undefined ? UnitColumn.empty(number) : this.column(stored, number, new ColumnRoom())
      this.kept = [column, ...this.kept.slice(0, KEPT_COLUMNS - 1)]
    }
    return column.subjectsOfUnit(unit)
  }

  *columns(): Generator<UnitColumn, void> {
    let references = 0
    const room = new ColumnRoom()
    for (const [number, stored] of this.directory.columns.entries()) {
      if (stored === undefined) continue
      const column = this.column(stored, number, room)
      references += column.references
      if (references > MAX_REFERENCES)
        throw new AttributionFileError('its subjects have more chunks than are allowed')
      yield column
    }
  }

  private eachUnit(visit: UnitVisitor): void {
    const { files, directory, reader } = this
    reader.read(directory.units, (bytes) => {
      eachUnit(bytes, files, directory.units.count, visit)
    })
  }

  private column(stored: StoredColumn, number: number, room: ColumnRoom): UnitColumn {
    const chunkOf = room.zeros('chunks', this.subjects.length)
    this.eachRun(stored, (chunk, from, to) => {
      chunkOf.fill(chunk + 1, from, to)
    })
    const bits = room.bits(stored.count)
    const bitsOf = (chunk: number): Uint8Array =>
      bits.subarray((chunk - 1) * CHUNK_BYTES, chunk * CHUNK_BYTES)
    const wholes = new Set<number>()
    let chunk = 0
    const add = (base: number, bytes: Uint8Array, start: number, end: number): void => {
      const own = bitsOf(++chunk)
      if (base === 0) wholes.add(chunk)
      else if (!wholes.has(base)) throw damaged()
      if (!decodeChunk(bytes, start, end, own)) throw damaged()
      if (base !== 0) xorChunk(own, bitsOf(base))
      this.refuseOdd(own, number)
    }
    for (const block of stored.blocks) this.reader.eachChunk(block, add)
    return UnitColumn.of(number, bits, chunkOf, room)
  }

  private eachRun(
    { map, count }: StoredColumn,
    onRun: (chunk: number, from: number, to: number) => void,
  ): void {
    this.reader.read(map, (bytes) => {
      readSubjectMap(bytes, this.subjects.length, count, onRun)
    })
  }

  private single(subject: number): UnitSet {
    const found = new Map<number, Uint8Array>()
    for (const [number, stored] of this.directory.columns.entries()) {
      if (stored === undefined) continue
      let own = -1
      this.eachRun(stored, (chunk, from, to) => {
        if (from <= subject && subject < to) own = chunk
      })
      if (own >= 0) found.set(number, this.chunkIn(stored, own, number))
    }
    return new UnitsByColumn(found)
  }

  /** A chunk by itself, and the one that it differs from. @param chunk its number in the column, from 0 on */
  private chunkIn(stored: StoredColumn, chunk: number, column: number): Uint8Array {
    const bits = new Uint8Array(CHUNK_BYTES)
    const { base, bytes } = this.storedChunk(stored, chunk)
    if (!decodeChunk(bytes, 0, bytes.length, bits)) throw damaged()
    if (base > 0) {
      const other = new Uint8Array(CHUNK_BYTES)
      const whole = this.storedChunk(stored, base - 1)
      if (whole.base !== 0 || base > chunk || !decodeChunk(whole.bytes, 0, whole.bytes.length, other))
        throw damaged()
      xorChunk(bits, other)
    }
    this.refuseOdd(bits, column)
    return bits
  }

  private storedChunk({ blocks }: StoredColumn, chunk: number): StoredChunk {
    let before = 0
    for (const block of blocks) {
      const found = chunk < before + block.count ? this.reader.chunks(block)[chunk - before] : undefined
      if (found !== undefined) return found
      before += block.count
    }
    throw damaged()
  }

  private refuseOdd(bits: Uint8Array, column: number): void {
    const left = this.directory.units.count - column * CHUNK_UNITS
    if (unitsInChunk(bits) === 0 || (left < CHUNK_UNITS && hasBeyond(bits, left))) throw damaged()
  }
}

function damaged(): AttributionFileError {
  return new AttributionFileError('a chunk in it is not as chunks are')
}

function hasBeyond(bits: Uint8Array, count: number): boolean {
  for (let unit = count; unit < CHUNK_UNITS; unit++) if (hasUnit(bits, unit)) return true
  return false
}

class UnitsByColumn implements UnitSet {
  constructor(private readonly columns: ReadonlyMap<number, Uint8Array>) {}

  get size(): number {
    return [...this.columns.values()].reduce((sum, bits) => sum + unitsInChunk(bits), 0)
  }

  has(unit: number): boolean {
    const bits = this.columns.get(Math.floor(unit / CHUNK_UNITS))
    return bits !== undefined && hasUnit(bits, unit % CHUNK_UNITS)
  }

  *[Symbol.iterator](): Generator<number, void> {
    for (const [column, bits] of this.columns)
      for (const unit of unitsOfChunk(bits)) yield column * CHUNK_UNITS + unit
  }
}
