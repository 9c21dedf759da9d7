/**
 * @module Numbers that grow page by page, without a copy: a large array that was outgrown would stay in memory until it is
 * collected.
 */
import type { MemoryUse } from './memoryUse.js'

const PAGE_BITS = 11
const PAGE = 2 ** PAGE_BITS
const IN_PAGE = PAGE - 1
/** Of the first page, which grows: most lists are short. */
const MIN_PAGE = 16
const MAX_NARROW = 0xffff

type Page = Uint16Array | Uint32Array

/** Numbers below 2^32 by index, 0 at first. As long as all of them are below 2^16, they take half as much memory. */
export class PagedNumbers {
  private readonly pages: Page[] = []
  /** How many have room. */
  private room = 0
  private isWide = false

  constructor(private readonly memory: MemoryUse) {}

  at(index: number): number {
    return this.pages[index >>> PAGE_BITS]?.[index & IN_PAGE] ?? 0
  }

  put(index: number, value: number): void {
    while (index >= this.room) this.grow()
    if (value > MAX_NARROW && !this.isWide) this.widen()
    const page = this.pages[index >>> PAGE_BITS]
    if (page !== undefined) page[index & IN_PAGE] = value
  }

  /** In front of the number at the index. @param length how many there are: all from the index on move */
  insert(index: number, value: number, length: number): void {
    if (length >= this.room) this.grow()
    for (let number = length >>> PAGE_BITS; number > index >>> PAGE_BITS; number--) {
      const page = this.pages[number]
      page?.copyWithin(1, 0)
      if (page !== undefined) page[0] = this.at(number * PAGE - 1)
    }
    const place = index & IN_PAGE
    this.pages[index >>> PAGE_BITS]?.copyWithin(place + 1, place)
    this.put(index, value)
  }

  private grow(): void {
    const first = this.pages[0]?.length ?? 0
    if (first > 0 && first < PAGE) this.replace(0, this.newPage(2 * first))
    else this.replace(this.pages.length, this.newPage(first === 0 ? MIN_PAGE : PAGE))
    this.room = this.pages.reduce((sum, page) => sum + page.length, 0)
  }

  private widen(): void {
    this.isWide = true
    for (const [number, { length }] of this.pages.entries()) this.replace(number, this.newPage(length))
  }

  private newPage(length: number): Page {
    return this.isWide ? new Uint32Array(length) : new Uint16Array(length)
  }

  private replace(number: number, page: Page): void {
    const old = this.pages[number]
    this.memory.take(page)
    this.pages[number] = page
    if (old === undefined) return
    page.set(old)
    this.memory.giveBack(old)
  }
}
