/** @module String tables: texts that records refer to by index (Go's internal/coverage/stringtab). */
import type { ByteWriter } from '../bytes/byteWriter.js'
import { type ByteCursor, FormatError, isAsciiPart } from '../bytes/bytes.js'

/** More strings than any binary has. */
const MAX_STRINGS = 1 << 20
/** In bytes. Names of files and packages are paths, which no system allows to be longer than some thousand bytes. */
const MAX_NAME_BYTES = 1 << 16

/** A decoded string table. Texts are made on first use: most commands need few of them. */
export class StringTable {
  private readonly bytes: Buffer
  private readonly strings: (string | undefined)[] = []

  /**
   * @param bytes the whole file; may be overwritten once all texts that are needed have been read
   * @param bounds two numbers for each text: the offsets of its start and of its end
   */
  private constructor(
    bytes: Uint8Array,
    private readonly bounds: Uint32Array,
    private readonly encoding: 'latin1' | 'utf8',
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Decodes the string table at the cursor, which moves behind it.
   * @param texts `names`: names of packages, functions and files, always UTF-8 in Go; `any`: arguments of a process, which
   * may be any bytes
   * @throws FormatError when fewer bytes are left than the table needs, or when a name is not UTF-8
   */
  static decode(cursor: ByteCursor, texts: 'names' | 'any' = 'any'): StringTable {
    const offset = cursor.position
    const count = cursor.count(cursor.uleb('number of strings'), 1, 'strings')
    if (count > MAX_STRINGS) throw new FormatError(offset, `at most ${MAX_STRINGS} strings`, String(count))
    const bounds = new Uint32Array(2 * count)
    const plain = plainStrings(cursor, bounds)
    let allAscii = true
    for (let index = plain; index < count; index++) {
      const start = cursor.position
      const length = cursor.uleb('length of a string')
      if (texts === 'names' && length > MAX_NAME_BYTES)
        throw new FormatError(start, `a name of at most ${MAX_NAME_BYTES} bytes`, `${length} bytes`)
      const from = cursor.position
      cursor.skip(length, texts === 'names' ? 'a name' : 'a string')
      const to = cursor.position
      if (!isAsciiPart(cursor.bytes, from, to)) {
        allAscii = false
        if (texts === 'names') cursor.checkName(from, to, 'a name')
      }
      bounds[2 * index] = from
      bounds[2 * index + 1] = to
    }
    return new StringTable(cursor.bytes, bounds, allAscii ? 'latin1' : 'utf8')
  }

  /** The number of strings. */
  get size(): number {
    return this.bounds.length / 2
  }

  /**
   * The string at an index.
   * @param offset of the index in the file, for the error
   * @throws FormatError when there is no such string
   */
  at(index: number, offset: number, what: string): string {
    return this.text(this.checked(index, offset, what))
  }

  /**
   * Checks an index.
   * @param offset of the index in the file, for the error
   * @returns the index
   * @throws FormatError when there is no such string
   */
  checked(index: number, offset: number, what: string): number {
    if (index < this.size) return index
    throw new FormatError(offset, `the index of a ${what} below ${this.size}`, String(index))
  }

  /**
   * The string at an index; bytes that are not UTF-8 become U+FFFD.
   * @param index must be valid; see `checked`
   */
  text(index: number): string {
    return (this.strings[index] ??= this.bytes.toString(
      this.encoding,
      this.bounds[2 * index],
      this.bounds[2 * index + 1],
    ))
  }
}

/**
 * Finds the bounds of strings up to the first one that has 128 bytes or more or is not ASCII, which few are. A binary has
 * tens of thousands of strings, so the loop calls no function.
 * @param bounds receives the offsets of the start and the end of each string
 * @returns how many strings were found; `cursor` moves behind them
 */
function plainStrings(cursor: ByteCursor, bounds: Uint32Array): number {
  const { bytes, end } = cursor
  let { position } = cursor
  let found = 0
  for (; found < bounds.length; found += 2) {
    const from = position + 1
    const length = bytes[position] ?? 0
    if (position >= end || length >= 0x80 || from + length > end) break
    let all = 0
    for (let at = from; at < from + length; at++) all |= bytes[at] ?? 0
    if (all >= 0x80) break
    position = from + length
    bounds[found] = from
    bounds[found + 1] = position
  }
  cursor.position = position
  return found / 2
}

/** Gives every text an index, in the order of first use. As in Go, index 0 is the empty string. */
export class StringTableBuilder {
  private readonly indexes = new Map<string, number>([['', 0]])

  /** The number of strings, the empty one included. */
  get size(): number {
    return this.indexes.size
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text)
    if (known !== undefined) return known
    const index = this.indexes.size
    this.indexes.set(text, index)
    return index
  }

  /** Writes the table: the number of strings, then each of them. */
  encode(writer: ByteWriter): void {
    writer.uleb(this.indexes.size)
    for (const text of this.indexes.keys()) writer.text(text)
  }
}
