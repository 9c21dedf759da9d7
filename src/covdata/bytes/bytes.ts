/** @module Reading bytes that may be anything: every step is checked, and what is wrong is told with its place. */
import { isUtf8 } from 'node:buffer'

/** Bytes that are not what the format asks for. */
export class FormatError extends Error {
  override readonly name = 'FormatError'

  /**
   * @param offset where in the file, counted in bytes from its start
   * @param expected what should be there, for a sentence: `a length of at most 12`
   * @param found what is there instead
   */
  constructor(
    readonly offset: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`byte ${offset}: expected ${expected}, found ${found}`)
  }
}

/** A uleb number of 64 bits takes ten bytes. */
const MAX_ULEB_BYTES = 10

/** A reading position in a part of a file. Reading past the part's end throws a FormatError. */
export class ByteCursor {
  /**
   * @param bytes the whole file, so that offsets in errors count from its start
   * @param position of the first byte to read
   * @param end of the part, exclusive
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

  /** Fills `target` with numbers of four bytes. */
  u32s(target: Uint32Array, what: string): void {
    this.need(4 * target.length, what)
    const { bytes, position } = this
    for (let index = 0, at = position; index < target.length; index++, at += 4) {
      const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
      target[index] = low | ((bytes[at + 3] ?? 0) << 24)
    }
    this.position = position + 4 * target.length
  }

  /** A 64-bit number; one that is too large for a file offset or a count is an error. */
  u64(what: string): number {
    this.need(8, what)
    this.need(8, what)
    const start = this.position
    const low = this.u32(what)
    const value = this.u32(what) * 2 ** 32 + low
    if (value <= Number.MAX_SAFE_INTEGER) return value
    this.position = start
    throw new FormatError(start, `${what} below 2^53`, String(value))
  }

  /** A uleb number whose whole value matters: a length or a count. */
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

  /** The low 32 bits of a uleb number, which is what Go keeps of a counter, a position or an index. */
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
   * As many times uleb32 as `count` says.
   * @param target where the numbers go, from `at` on
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

  /** @throws FormatError when `count` uleb numbers do not follow */
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
    // What is wrong is told by reading the number.
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
   * A number of things that follow, each of at least `minimumBytes`: checked against what is left, so that nothing
   * large is allocated for a count that cannot be true.
   * @param offset where the number stands, for the error
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
   * Text that tells things apart is to be UTF-8: without it two texts may look the same.
   * @throws FormatError for other bytes in a part of the file
   */
  checkName(start: number, end: number, what: string): void {
    const part = this.bytes.subarray(start, end)
    if (isUtf8(part)) return
    const text = Buffer.from(part).toString('utf8')
    throw new FormatError(start, `${what} in UTF-8`, JSON.stringify(text.slice(0, 40)))
  }

  /** @throws FormatError when other bytes than `magic` follow */
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

/** Whether a part of a file has bytes below 0x80 only. */
export function isAsciiPart(bytes: Uint8Array, start: number, end: number): boolean {
  let all = 0
  for (let position = start; position < end; position++) all |= bytes[position] ?? 0
  return all < 0x80
}

export function hex(bytes: Uint8Array | readonly number[]): string {
  const buffer =
    bytes instanceof Uint8Array
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      : Buffer.from(bytes)
  return buffer.toString('hex')
}
