/**
 * @module The entries of a counter data file. They stay encoded until they are added to other counters, so nothing is
 * copied. Each entry is `count, package index, function index, count × counter`.
 */
import { ByteCursor } from '../bytes/bytes.js'
import { COUNTER_MAGIC } from './format.js'

/** How numbers are encoded: as `uleb`, or as four bytes, `big`-endian or `little`-endian. */
export type Encoding = 'uleb' | 'big' | 'little'

/** Encoded entries: where they are in the file, and how they are encoded. Offsets count from the start of the file. */
export interface CounterEntries {
  readonly encoding: Encoding
  /** The whole file. */
  readonly bytes: Uint8Array
  /** Offset of the first entry. */
  readonly start: number
  /** Offset at which the entries end at the latest. */
  readonly end: number
  /** The number of entries that the header gives. There may be more: see EntryCursor.hasMore. */
  readonly length: number
}

/** Reads entries one after the other. After `next`, the fields describe the current entry. */
export class EntryCursor {
  readonly bytes: ByteCursor
  readonly encoding: Encoding
  /** The number of counters of the current entry. */
  count = 0
  packageIndex = 0
  functionIndex = 0

  constructor({ bytes, start, end, encoding }: CounterEntries) {
    this.bytes = new ByteCursor(bytes, start, end)
    this.encoding = encoding
  }

  /**
   * Reads the next entry up to its first counter.
   * @throws FormatError when there is none, or when fewer bytes are left than its counters need
   */
  next(): void {
    const count = this.number()
    this.packageIndex = this.number()
    this.functionIndex = this.number()
    this.count = this.bytes.count(count, this.encoding === 'uleb' ? 1 : 4, 'counters')
  }

  /**
   * Whether another entry follows. Go 1.20 counts the functions before it writes them, so the file also has those that
   * goroutines entered in between: more entries than the header says. The footer begins with a 0, which no entry does.
   * @param left how many of the entries that the header gives have not been read yet
   */
  hasMore(left: number): boolean {
    const { bytes, position, end } = this.bytes
    return (
      left > 0 || (position < end && COUNTER_MAGIC.some((byte, index) => bytes[position + index] !== byte))
    )
  }

  /** Reads the next counter of the entry. */
  counter(): number {
    return this.number()
  }

  /** @throws FormatError when the counters of the entry are not all there */
  skipCounters(): void {
    if (this.encoding === 'uleb') this.bytes.skipUlebs(this.count, 'an entry')
    else this.bytes.position += 4 * this.count
  }

  private number(): number {
    if (this.encoding === 'uleb') return this.bytes.uleb32('an entry')
    return this.bytes.u32('an entry', this.encoding === 'little')
  }
}

/**
 * Reads all entries without using them.
 * @throws FormatError when an entry or a counter is missing
 */
export function checkEntries(entries: CounterEntries): void {
  const cursor = new EntryCursor(entries)
  for (let left = entries.length; cursor.hasMore(left); left--) {
    cursor.next()
    cursor.skipCounters()
  }
  checkEnd(cursor)
}

/**
 * Checks that the footer follows the entries. Go does not check this, but anything else means that the counters are
 * wrong.
 * @param cursor behind the last entry
 * @throws FormatError when something else follows
 */
export function checkEnd({ bytes: { bytes, position } }: EntryCursor): void {
  new ByteCursor(bytes, position).magic(COUNTER_MAGIC, 'the footer after the last entry')
}
