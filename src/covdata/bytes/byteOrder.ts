/** @module Go compares strings byte by byte; JavaScript compares UTF-16 units, which differs beyond U+FFFF. */

/** The order of two texts by their UTF-8 bytes: below, equal to or above 0. */
export function compareBytes(one: string, other: string): number {
  const shared = Math.min(one.length, other.length)
  for (let index = 0; index < shared; index++) {
    const a = one.charCodeAt(index)
    const b = other.charCodeAt(index)
    if (a !== b) return inCodePointOrder(a) - inCodePointOrder(b)
  }
  return one.length - other.length
}

/** The order of some texts as compareBytes has it, by what is fastest for them. */
export function byteOrderOf(texts: readonly string[]): (one: string, other: string) => number {
  return texts.some((text) => SURROGATES_AND_BEYOND.test(text)) ? compareBytes : compareUnits
}

/** Where UTF-16 and UTF-8 begin to differ. */
const SURROGATES_AND_BEYOND = /[\ud800-\uffff]/

function compareUnits(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Puts surrogates (parts of code points from U+10000) after all other units, as UTF-8 has them. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
