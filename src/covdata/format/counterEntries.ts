/**
 * @module The entries of a counter data file, left as bytes until they are added to something: nothing is copied. Numbers
 * are read in the order `count, package index, function index, count × counter`.
 */
import { ByteCursor } from '../bytes/bytes.js'
import { COUNTER_MAGIC } from './format.js'

/** How numbers are written: `uleb`, or four bytes in the order of the name. */
export type Encoding = 'uleb' | 'big' | 'little'

export interface CounterEntries {
  readonly encoding: Encoding
  /** The whole file. */
  readonly bytes: Uint8Array
  /** Where the first entry begins. */
  readonly start: number
  /** Where entries end at the latest. */
  readonly end: number
  /** How many there are at least. */
  readonly length: number
}

/** Reads entries one after the other. */
export class EntryCursor {
  readonly bytes: ByteCursor
  readonly encoding: Encoding
  /** Of the entry that was read last, until the next one is. */
  count = 0
  packageIndex = 0
  functionIndex = 0

  constructor({ bytes, start, end, encoding }: CounterEntries) {
    this.bytes = new ByteCursor(bytes, start, end)
    this.encoding = encoding
  }

  /**
   * Reads up to the first counter of the next entry.
   * @throws FormatError when there is none, or when its counters cannot fit
   */
  next(): void {
    const count = this.number()
    this.packageIndex = this.number()
    this.functionIndex = this.number()
    this.count = this.bytes.count(count, this.encoding === 'uleb' ? 1 : 4, 'counters')
  }

  /**
   * Whether another entry follows. Go 1.20 counts functions first and writes them then, with those that goroutines have
   * entered meanwhile: there are more entries than the header says. No entry begins as the footer does, with a 0.
   * @param left of those that the header says
   */
  hasMore(left: number): boolean {
    const { bytes, position, end } = this.bytes
    return (
      left > 0 || (position < end && COUNTER_MAGIC.some((byte, index) => bytes[position + index] !== byte))
    )
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

/** @throws FormatError when an entry or a counter is not there */
export function checkEntries(entries: CounterEntries): void {
  const cursor = new EntryCursor(entries)
  for (let left = entries.length; cursor.hasMore(left); left--) {
    cursor.next()
    cursor.skipCounters()
  }
  checkEnd(cursor)
}

/**
 * Go does not look there; but what follows a whole segment is a footer, and anything else means wrong counters.
 * @param cursor behind the last entry
 * @throws FormatError when something else follows
 */
export function checkEnd({ bytes: { bytes, position } }: EntryCursor): void {
  new ByteCursor(bytes, position).magic(COUNTER_MAGIC, 'the footer after the last entry')
}
