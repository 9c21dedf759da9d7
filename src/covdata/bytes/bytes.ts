/** @module Reads untrusted bytes: every step is checked, and errors say what is wrong at which offset. */
import { isUtf8 } from 'node:buffer'

/** The bytes are not what the format requires. */
export class FormatError extends Error {
  override readonly name = 'FormatError'

  /**
   * @param offset in bytes from the start of the file
   * @param expected what should be there, as part of a sentence: `a length of at most 12`
   * @param found what is there instead, as part of the same sentence
   */
  constructor(
    readonly offset: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`byte ${offset}: expected ${expected}, found ${found}`)
  }
}

/** A 64-bit uleb number takes up to ten bytes. */
const MAX_ULEB_BYTES = 10

/** Reads part of a file from front to back. Reading past the end of the part throws a FormatError. */
export class ByteCursor {
  /**
   * @param bytes the whole file, so that the offsets in errors count from its start
   * @param position offset of the first byte to read
   * @param end offset of the end of the part, exclusive
   */
  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
    readonly end = bytes.length,
  ) {}

  get remaining(): number {
    return this.end - this.position
  }

  /** @throws FormatError when fewer than `length` bytes are left for `what` */
  need(length: number, what: string): void {
    if (length > this.remaining) {
      const left = Math.max(this.remaining, 0)
      throw new FormatError(this.position, `${what} (${length} bytes)`, `${left} bytes until the end`)
    }
  }

  u8(what: string): number {
    this.need(1, what)
    return this.bytes[this.position++] ?? 0
  }

  u32(what: string, littleEndian = true): number {
    this.need(4, what)
    const { bytes, position } = this
    this.position += 4
    const a = bytes[position] ?? 0
    const b = bytes[position + 1] ?? 0
    const c = bytes[position + 2] ?? 0
    const d = bytes[position + 3] ?? 0
    return (littleEndian ? a | (b << 8) | (c << 16) | (d << 24) : d | (c << 8) | (b << 16) | (a << 24)) >>> 0
  }

  /** Fills `target` with little-endian 32-bit numbers. */
  u32s(target: Uint32Array, what: string): void {
    this.need(4 * target.length, what)
    const { bytes, position } = this
    for (let index = 0, at = position; index < target.length; index++, at += 4) {
      const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
      target[index] = low | ((bytes[at + 3] ?? 0) << 24)
    }
    this.position = position + 4 * target.length
  }

  /**
   * Reads a 64-bit number, little-endian.
   * @throws FormatError above 2^53 - 1, which is too large for a file offset or a count
   */
  u64(what: string): number {
    this.need(8, what)
    const start = this.position
    const low = this.u32(what)
    const value = this.u32(what) * 2 ** 32 + low
    if (value <= Number.MAX_SAFE_INTEGER) return value
    this.position = start
    throw new FormatError(start, `${what} below 2^53`, String(value))
  }

  /**
   * Reads a uleb number whose full value matters, such as a length or a count.
   * @throws FormatError above 2^53 - 1
   */
  uleb(what: string): number {
    const { bytes, position: start } = this
    const first = bytes[start] ?? 0x80
    if (first < 0x80 && start < this.end) {
      this.position = start + 1
      return first
    }
    return this.longUleb(what)
  }

  private longUleb(what: string): number {
    const start = this.position
    let value = 0
    let scale = 1
    for (let read = 0; read < MAX_ULEB_BYTES; read++) {
      const byte = this.u8(what)
      value += (byte & 0x7f) * scale
      if (byte < 0x80) {
        if (value <= Number.MAX_SAFE_INTEGER) return value
        break
      }
      scale *= 128
    }
    throw new FormatError(start, `${what} below 2^53`, 'a larger number')
  }

  /** Reads a uleb number and returns its low 32 bits, which is all that Go keeps of a counter, a position or an index. */
  uleb32(what: string): number {
    const { bytes, position } = this
    const first = bytes[position] ?? 0x80
    if (first < 0x80 && position < this.end) {
      this.position = position + 1
      return first
    }
    const second = bytes[position + 1] ?? 0x80
    if (second < 0x80 && position + 1 < this.end) {
      this.position = position + 2
      return (first & 0x7f) | (second << 7)
    }
    return this.longUleb32(what)
  }

  /**
   * Reads `count` numbers as uleb32 does.
   * @param target receives the numbers, from index `at` on
   */
  uleb32s(target: Uint32Array, at: number, count: number, what: string): void {
    const { bytes, end } = this
    let { position } = this
    for (let place = at; place < at + count; place++) {
      const first = bytes[position] ?? 0x80
      const second = bytes[position + 1] ?? 0x80
      if (first < 0x80 && position < end) {
        target[place] = first
        position++
      } else if (second < 0x80 && position + 1 < end) {
        target[place] = (first & 0x7f) | (second << 7)
        position += 2
      } else {
        this.position = position
        target[place] = this.longUleb32(what)
        position = this.position
      }
    }
    this.position = position
  }

  /** @throws FormatError when fewer than `count` uleb numbers follow */
  skipUlebs(count: number, what: string): void {
    const { bytes, end } = this
    let position = this.position
    let start = position
    let left = count
    while (left > 0 && position < end) {
      if ((bytes[position++] ?? 0) >= 0x80) continue
      if (position - start > MAX_ULEB_BYTES) break
      start = position
      left--
    }
    this.position = start
    // Reading the bad number throws the error that describes it.
    if (left > 0) this.longUleb32(what)
  }

  private longUleb32(what: string): number {
    const start = this.position
    const { bytes, end } = this
    let value = 0
    for (let shift = 0; shift < 7 * MAX_ULEB_BYTES; shift += 7) {
      if (this.position >= end) this.need(1, what)
      const byte = bytes[this.position++] ?? 0
      if (shift < 32) value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new FormatError(start, `${what} of at most ${MAX_ULEB_BYTES} bytes`, 'a longer number')
  }

  /**
   * Checks a count of items, each at least `minimumBytes` long, against the bytes that are left, so that a false count
   * never leads to a large allocation.
   * @param offset of the count in the file, for the error
   * @returns the count
   * @throws FormatError when that many items cannot follow
   */
  count(value: number, minimumBytes: number, what: string, offset = this.position): number {
    if (value * minimumBytes > this.remaining) {
      const most = Math.max(0, Math.floor(this.remaining / minimumBytes))
      throw new FormatError(offset, `at most ${most} ${what}`, String(value))
    }
    return value
  }

  take(length: number, what: string): Uint8Array {
    this.need(length, what)
    this.position += length
    return this.bytes.subarray(this.position - length, this.position)
  }

  skip(length: number, what: string): void {
    this.need(length, what)
    this.position += length
  }

  /**
   * Names must be UTF-8: two names with invalid bytes could look the same once decoded.
   * @throws FormatError when the bytes from `start` to `end` are not UTF-8
   */
  checkName(start: number, end: number, what: string): void {
    const part = this.bytes.subarray(start, end)
    if (isUtf8(part)) return
    const text = Buffer.from(part).toString('utf8')
    throw new FormatError(start, `${what} in UTF-8`, JSON.stringify(text.slice(0, 40)))
  }

  /** @throws FormatError when the next bytes are not `magic` */
  magic(magic: readonly number[], what: string): void {
    const offset = this.position
    this.skip(magic.length, what)
    for (let index = 0; index < magic.length; index++) {
      if (this.bytes[offset + index] === magic[index]) continue
      const found = this.bytes.subarray(offset, this.position)
      throw new FormatError(offset, `${what} (${hex(magic)})`, hex(found))
    }
  }
}

/** Whether all bytes from `start` to `end` are ASCII, that is, below 0x80. */
export function isAsciiPart(bytes: Uint8Array, start: number, end: number): boolean {
  let all = 0
  for (let position = start; position < end; position++) all |= bytes[position] ?? 0
  return all < 0x80
}

/** The bytes as lower-case hexadecimal digits, two a byte. */
export function hex(bytes: Uint8Array | readonly number[]): string {
  const buffer =
    bytes instanceof Uint8Array
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      : Buffer.from(bytes)
  return buffer.toString('hex')
}
