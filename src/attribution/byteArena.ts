/** @module Many small pieces of bytes, in few large ones. */

/** No piece crosses the end of a segment. */
const SEGMENT_BYTES = 2 ** 20

export class ByteArena {
  private segments: Uint8Array[] = []
  /** How many bytes of the last segment are used. */
  private used = SEGMENT_BYTES
  private stored = 0
  private dropped = 0

  /** How many bytes are stored and were not dropped. */
  get live(): number {
    return this.stored - this.dropped
  }

  /** @param bytes at most SEGMENT_BYTES @returns where they are */
  store(bytes: Uint8Array): number {
    if (this.used + bytes.length > SEGMENT_BYTES) {
      this.segments.push(new Uint8Array(SEGMENT_BYTES))
      this.used = 0
    }
    const segment = this.segments.length - 1
    const start = this.used
    this.segments[segment]?.set(bytes, start)
    this.used += bytes.length
    this.stored += bytes.length
    return segment * SEGMENT_BYTES + start
  }

  bytesAt(place: number, length: number): Uint8Array {
    const start = place % SEGMENT_BYTES
    const segment = this.segments[Math.floor(place / SEGMENT_BYTES)]
    return segment === undefined ? new Uint8Array(0) : segment.subarray(start, start + length)
  }

  /** Nobody needs a piece any more. @returns whether so much was dropped that the rest should be stored anew */
  drop(length: number): boolean {
    this.dropped += length
    return this.dropped > this.live + SEGMENT_BYTES
  }

  /** Begins anew. @returns what was there before */
  restart(): Pick<ByteArena, 'bytesAt'> {
    const old = new ByteArena()
    old.segments = this.segments
    this.segments = []
    this.used = SEGMENT_BYTES
    this.stored = 0
    this.dropped = 0
    return old
  }
}
