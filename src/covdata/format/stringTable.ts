/** @module String tables: texts that records refer to by their index (Go's internal/coverage/stringtab). */
import type { ByteWriter } from '../bytes/byteWriter.js'
import { type ByteCursor, FormatError } from '../bytes/bytes.js'

/** More than any program has. */
const MOST_STRINGS = 1 << 20
/** In bytes: names of files and packages are paths, and a system takes paths of some thousand bytes. */
const LONGEST_NAME = 1 << 16

export class StringTable {
  private constructor(private readonly strings: readonly string[]) {}

  /**
   * @param texts `names`: of a program's parts, which Go has in UTF-8 only; `any`: arguments of a process may be any bytes
   * @throws FormatError when the table does not fit into what is left, or when a name is no UTF-8
   */
  static decode(cursor: ByteCursor, texts: 'names' | 'any' = 'any'): StringTable {
    const offset = cursor.position
    const count = cursor.count(cursor.uleb('number of strings'), 1, 'strings')
    if (count > MOST_STRINGS) throw new FormatError(offset, `at most ${MOST_STRINGS} strings`, String(count))
    const strings: string[] = []
    for (let index = 0; index < count; index++) {
      const start = cursor.position
      const length = cursor.uleb('length of a string')
      if (texts === 'names' && length > LONGEST_NAME)
        throw new FormatError(start, `a name of at most ${LONGEST_NAME} bytes`, `${length} bytes`)
      strings.push(texts === 'names' ? cursor.name(length, 'a name') : cursor.text(length, 'a string'))
    }
    return new StringTable(strings)
  }

  get size(): number {
    return this.strings.length
  }

  /**
   * @param offset of the index in the file, for the error
   * @throws FormatError when there is no such string
   */
  at(index: number, offset: number, what: string): string {
    const text = this.strings[index]
    if (text === undefined) {
      throw new FormatError(offset, `the index of a ${what} below ${this.strings.length}`, String(index))
    }
    return text
  }
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
