/** @module String tables: texts that records refer to by their index (Go's internal/coverage/stringtab). */
import type { ByteWriter } from '../bytes/byteWriter.js'
import { type ByteCursor, FormatError, isAsciiPart } from '../bytes/bytes.js'

/** More than any program has. */
const MOST_STRINGS = 1 << 20
/** In bytes: names of files and packages are paths, and a system takes paths of some thousand bytes. */
const LONGEST_NAME = 1 << 16

/** Texts are made when they are first asked for: most commands need few of them. */
export class StringTable {
  private readonly bytes: Buffer
  private readonly strings: (string | undefined)[] = []

  /**
   * @param bytes may be written over when all texts were asked for that ever will be
   * @param bounds where each text begins, and where it ends
   */
  private constructor(
    bytes: Uint8Array,
    private readonly bounds: Uint32Array,
    private readonly encoding: 'latin1' | 'utf8',
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * @param texts `names`: of a program's parts, which Go has in UTF-8 only; `any`: arguments of a process may be any bytes
   * @throws FormatError when the table does not fit into what is left, or when a name is no UTF-8
   */
  static decode(cursor: ByteCursor, texts: 'names' | 'any' = 'any'): StringTable {
    const offset = cursor.position
    const count = cursor.count(cursor.uleb('number of strings'), 1, 'strings')
    if (count > MOST_STRINGS) throw new FormatError(offset, `at most ${MOST_STRINGS} strings`, String(count))
    const bounds = new Uint32Array(2 * count)
    const plain = plainStrings(cursor, bounds)
    let allAscii = true
    for (let index = plain; index < count; index++) {
      const start = cursor.position
      const length = cursor.uleb('length of a string')
      if (texts === 'names' && length > LONGEST_NAME)
        throw new FormatError(start, `a name of at most ${LONGEST_NAME} bytes`, `${length} bytes`)
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

  get size(): number {
    return this.bounds.length / 2
  }

  /**
   * @param offset of the index in the file, for the error
   * @throws FormatError when there is no such string
   */
  at(index: number, offset: number, what: string): string {
    return this.text(this.checked(index, offset, what))
  }

  /**
   * @param offset of the index in the file, for the error
   * @returns the index
   * @throws FormatError when there is no such string
   */
  checked(index: number, offset: number, what: string): number {
    if (index < this.size) return index
    throw new FormatError(offset, `the index of a ${what} below ${this.size}`, String(index))
  }

  /** @param index that was checked. Bytes that are no UTF-8 become U+FFFD. */
  text(index: number): string {
    return (this.strings[index] ??= this.bytes.toString(
      this.encoding,
      this.bounds[2 * index],
      this.bounds[2 * index + 1],
    ))
  }
}

/**
 * Finds strings that are as nearly all are, shorter than 128 bytes and in ASCII, up to the first one that is not. A program has
 * tens of thousands, so the loop calls nothing.
 * @param bounds where each text begins and ends
 * @returns how many there are; `cursor` goes on behind them
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

/** Gives every text an index, in the order of first use; index 0 is the empty string, as Go has it. */
export class StringTableBuilder {
  private readonly indexes = new Map<string, number>([['', 0]])

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

  encode(writer: ByteWriter): void {
    writer.uleb(this.indexes.size)
    for (const text of this.indexes.keys()) writer.text(text)
  }
}
