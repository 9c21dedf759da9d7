/** @module Many small pieces of bytes, in few large ones. */
import type { MemoryUse } from './memoryUse.js'

/** No piece crosses the end of a page. */
const PAGE_BYTES = 2 ** 13
/** Of the first page, which grows: most arenas are small. */
const MIN_PAGE_BYTES = 64

export class ByteArena {
  private pages: Uint8Array[] = []
  /** How many bytes of the last page are used. */
  private used = 0
  private stored = 0
  private dropped = 0

  constructor(private readonly memory: MemoryUse) {}

  /** @param length at most PAGE_BYTES @returns where the bytes are */
  store(source: Uint8Array, start: number, length: number): number {
    const page = this.pageWithRoom(length)
    const own = this.used
    for (let at = 0; at < length; at++) page[own + at] = source[start + at] ?? 0
    this.used += length
    this.stored += length
    return (this.pages.length - 1) * PAGE_BYTES + own
  }

  /** The bytes among which those at a place are. */
  pageOf(place: number): Uint8Array {
    return this.pages[Math.floor(place / PAGE_BYTES)] ?? new Uint8Array(0)
  }

  /** Where they are in them. */
  startOf(place: number): number {
    return place % PAGE_BYTES
  }

  /** Nobody needs a piece any more. @returns whether so much was dropped that the rest should be stored anew */
  drop(length: number): boolean {
    this.dropped += length
    return 2 * this.dropped > this.stored + PAGE_BYTES
  }

  /** Begins anew. @returns what was there before */
  restart(): Pick<ByteArena, 'pageOf' | 'startOf'> {
    const old = new ByteArena(this.memory)
    old.pages = this.pages
    for (const page of this.pages) this.memory.giveBack(page)
    this.pages = []
    this.used = this.stored = this.dropped = 0
    return old
  }

  private pageWithRoom(length: number): Uint8Array {
    const needed = this.used + length
    const last = this.pages.at(-1)
    if (last !== undefined && needed <= last.length) return last
    if (last !== undefined && needed <= PAGE_BYTES) return this.grow(last, needed)
    this.used = 0
    return this.add(new Uint8Array(last === undefined ? Math.max(MIN_PAGE_BYTES, length) : PAGE_BYTES))
  }

  private grow(page: Uint8Array, needed: number): Uint8Array {
    const grown = new Uint8Array(Math.min(PAGE_BYTES, Math.max(2 * page.length, needed)))
    grown.set(page)
    this.pages.pop()
    this.memory.giveBack(page)
    return this.add(grown)
  }

  private add(page: Uint8Array): Uint8Array {
    this.memory.take(page)
    this.pages.push(page)
    return page
  }
}
