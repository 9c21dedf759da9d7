/** @module Writes numbers and texts into a buffer that grows; integers are little-endian. */
const utf8 = new TextEncoder()

export class ByteWriter {
  private buffer: Uint8Array
  private view: DataView
  private used = 0

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity)
    this.view = new DataView(this.buffer.buffer)
  }

  get length(): number {
    return this.used
  }

  /** The bytes written so far. They share the writer's memory, so write nothing afterwards. */
  finish(): Uint8Array {
    return this.buffer.subarray(0, this.used)
  }

  /** Begins anew in the same memory: what `finish` has returned is overwritten. */
  clear(): void {
    this.used = 0
  }

  u8(value: number): void {
    this.reserve(1)
    this.buffer[this.used++] = value
  }

  u32(value: number): void {
    this.reserve(4)
    this.view.setUint32(this.used, value, true)
    this.used += 4
  }

  u64(value: number): void {
    this.reserve(8)
    this.view.setBigUint64(this.used, BigInt(value), true)
    this.used += 8
  }

  /** @param value 0 to 2^32 - 1 */
  uleb(value: number): void {
    this.reserve(5)
    let rest = value
    while (rest >= 0x80) {
      this.buffer[this.used++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.buffer[this.used++] = rest
  }

  /** Writes each value as uleb does. */
  ulebs(values: Uint32Array): void {
    this.reserve(5 * values.length)
    const { buffer } = this
    let { used } = this
    for (const value of values) {
      let rest = value
      while (rest >= 0x80) {
        buffer[used++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      buffer[used++] = rest
    }
    this.used = used
  }

  bytes(bytes: ArrayLike<number>): void {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.used)
    this.used += bytes.length
  }

  /** The first of some bytes: a view of each of very many would be much garbage. */
  firstBytes(bytes: Uint8Array, count: number): void {
    this.reserve(count)
    for (let at = 0; at < count; at++) this.buffer[this.used++] = bytes[at] ?? 0
  }

  zeros(count: number): void {
    this.reserve(count)
    this.buffer.fill(0, this.used, this.used + count)
    this.used += count
  }

  /** Writes the length in bytes as a uleb number, then the text as UTF-8. */
  text(text: string): void {
    const bytes = utf8.encode(text)
    this.uleb(bytes.length)
    this.bytes(bytes)
  }

  private reserve(count: number): void {
    if (this.used + count <= this.buffer.length) return
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.used + count))
    grown.set(this.buffer.subarray(0, this.used))
    this.buffer = grown
    this.view = new DataView(grown.buffer)
  }
}
