/** @module Finds and inflates the blocks of attribution.bin, which is untrusted. */
import { inflateRawSync } from 'node:zlib'
import { ByteCursor, FormatError } from '../../covdata/bytes/bytes.js'
import { errorCode } from '../../support/errors.js'
import { CHUNK_BYTES, CHUNK_UNITS } from '../unitChunk.js'
import {
  AttributionFileError,
  type Block,
  CHECKSUM_BYTES,
  type Extent,
  MAGIC_BYTES,
  MAX_BLOCK_BYTES,
  MAX_FILES,
  MAX_INFLATED_BYTES,
  MAX_SUBJECTS,
  MAX_TESTS,
  MAX_UNITS,
  TAIL_BYTES,
  VERSIONS,
  checksumOf,
  magicOf,
} from './attributionFormat.js'
import { MARK_BYTES } from './dataMark.js'

/** A block with so many things in it. */
export interface CountedBlock extends Block {
  readonly count: number
}

export interface StoredChunk {
  /** The number, from 1 on, of the chunk of the column that its units differ from; 0 if these are its units. */
  readonly base: number
  /** As in unitChunk.ts. */
  readonly bytes: Uint8Array
}

/** Gets the base of a chunk, as StoredChunk has it, and where its bytes begin and end. */
type ChunkVisitor = (base: number, bytes: Uint8Array, start: number, end: number) => void

/** Of a column: which subject has which chunk, and the chunks. */
export interface StoredColumn {
  /** Of its chunks. */
  readonly count: number
  readonly map: Block
  readonly blocks: readonly CountedBlock[]
}

export interface Directory {
  readonly extent: Extent
  /** As `dataMark` returns it. */
  readonly data: Uint8Array
  readonly tests: CountedBlock
  readonly files: CountedBlock
  readonly units: CountedBlock
  readonly subjects: CountedBlock
  /** Undefined for columns without units of subjects. */
  readonly columns: readonly (StoredColumn | undefined)[]
}

export class BlockReader {
  private at: number = MAGIC_BYTES
  private inflated = 0
  /** The last block of chunks that was read: neighbours are often asked for. */
  private last: { readonly block: Block; readonly chunks: readonly StoredChunk[] } | undefined

  constructor(private readonly file: Buffer) {}

  /** Read once. @throws AttributionFileError */
  directory(): Directory {
    const { file } = this
    if (file.length < MAGIC_BYTES + TAIL_BYTES) throw new AttributionFileError('it is cut off')
    const tail = new ByteCursor(file, file.length - TAIL_BYTES)
    const { extent, ...block } = reading(() => {
      const own = extentIn(file)
      const [stored, size] = [tail.u32('a size'), tail.u32('a size')]
      const checksum = tail.take(CHECKSUM_BYTES, 'a checksum')
      tail.magic(magicOf(own), 'the end of an attribution.bin')
      return { extent: own, at: file.length - TAIL_BYTES - stored, stored, size, checksum }
    })
    if (block.at < MAGIC_BYTES || block.size > MAX_BLOCK_BYTES)
      throw new AttributionFileError('its directory is cut off')
    const end = block.at
    const directory = this.read(block, (bytes) => this.parse(bytes))
    if (this.at !== end) throw new AttributionFileError('its blocks do not fill it')
    return { extent, ...directory }
  }

  /** @throws AttributionFileError if the block is damaged, or `parse` throws a FormatError */
  read<T>(block: Block, parse: (bytes: Uint8Array) => T): T {
    return reading(() => parse(this.bytesOf(block)))
  }

  /** The chunks of a block, encoded. @throws AttributionFileError */
  chunks(block: CountedBlock): readonly StoredChunk[] {
    if (this.last?.block === block) return this.last.chunks
    const chunks: StoredChunk[] = []
    this.eachChunk(block, (base, bytes, start, end) =>
      chunks.push({ base, bytes: bytes.subarray(start, end) }),
    )
    this.last = { block, chunks }
    return chunks
  }

  /** Calls `visit` for all chunks of a block, none of which is kept. @throws AttributionFileError, perhaps after some */
  eachChunk(block: CountedBlock, visit: ChunkVisitor): void {
    this.read(block, (bytes) => {
      const cursor = new ByteCursor(bytes)
      for (let left = cursor.count(block.count, 3, 'chunks'); left > 0; left--) {
        const base = cursor.uleb('the number of a chunk')
        const length = cursor.uleb('the length of a chunk')
        if (length > CHUNK_BYTES) throw new FormatError(cursor.position, 'a chunk', 'more')
        cursor.need(length, 'a chunk')
        const start = cursor.position
        cursor.position += length
        visit(base, bytes, start, cursor.position)
      }
      if (cursor.remaining > 0) throw new FormatError(cursor.position, 'the end', 'more')
    })
  }

  private bytesOf({ at, stored, size, checksum }: Block): Uint8Array {
    const bytes = this.file.subarray(at, at + stored)
    if (!checksumOf(bytes).every((byte, index) => byte === checksum[index]))
      throw new AttributionFileError('its checksum is wrong: it was changed')
    if (stored === size) return bytes
    try {
      const inflated = inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) })
      if (inflated.length === size) return inflated
    } catch (error) {
      if (errorCode(error) === undefined) throw error
    }
    throw new AttributionFileError('a part of it has another size than it says')
  }

  private parse(bytes: Uint8Array): Omit<Directory, 'extent'> {
    const cursor = new ByteCursor(bytes)
    const data = cursor.take(MARK_BYTES, 'a mark of data')
    const tests = this.counted(cursor, MAX_TESTS, 'tests')
    const files = this.counted(cursor, MAX_FILES, 'files')
    const units = this.counted(cursor, MAX_UNITS, 'units')
    const subjects = this.counted(cursor, MAX_SUBJECTS, 'subjects')
    const count = cursor.count(Math.ceil(units.count / CHUNK_UNITS), 1, 'columns')
    const columns = Array.from({ length: count }, () => this.column(cursor, subjects.count))
    if (cursor.remaining > 0) throw new FormatError(cursor.position, 'the end', 'more')
    return { data, tests, files, units, subjects, columns }
  }

  private column(cursor: ByteCursor, subjects: number): StoredColumn | undefined {
    const count = cursor.uleb('a number of chunks')
    if (count === 0) return undefined
    if (count > subjects) throw new FormatError(cursor.position, `at most ${subjects} chunks`, `${count}`)
    const map = this.block(cursor)
    const blocks: CountedBlock[] = []
    for (let left = count; left > 0;) {
      const block = this.counted(cursor, left, 'chunks')
      if (block.count === 0) throw new FormatError(cursor.position, 'chunks', 'none')
      blocks.push(block)
      left -= block.count
    }
    return { count, map, blocks }
  }

  private counted(cursor: ByteCursor, max: number, what: string): CountedBlock {
    const count = cursor.uleb(`a number of ${what}`)
    if (count > max) throw new FormatError(cursor.position, `at most ${max} ${what}`, `${count}`)
    return { count, ...this.block(cursor) }
  }

  /** The next block of the file. */
  private block(cursor: ByteCursor): Block {
    const [stored, size] = [cursor.uleb('a size'), cursor.uleb('a size')]
    const checksum = cursor.take(CHECKSUM_BYTES, 'a checksum')
    this.inflated += size
    const isTooMuch = size > MAX_BLOCK_BYTES || this.inflated > MAX_INFLATED_BYTES
    if (stored > size || isTooMuch || this.at + stored > this.file.length)
      throw new FormatError(cursor.position, 'a block that can be there', `${stored} and ${size} bytes`)
    const at = this.at
    this.at += stored
    return { at, stored, size, checksum }
  }
}

/** @throws FormatError, and AttributionFileError if it is of another version */
function extentIn(file: Buffer): Extent {
  const head = new ByteCursor(file)
  head.magic(magicOf('whole').slice(0, -1), 'the start of an attribution.bin')
  const version = head.u8('a version')
  if (version === VERSIONS.whole) return 'whole'
  if (version === VERSIONS.counted) return 'counted'
  throw new AttributionFileError(`it is of version ${version}, not ${VERSIONS.counted} or ${VERSIONS.whole}`)
}

/** @throws AttributionFileError in place of a FormatError */
function reading<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof FormatError)
      throw new AttributionFileError(`it is damaged: ${error.message}`, { cause: error })
    throw error
  }
}
