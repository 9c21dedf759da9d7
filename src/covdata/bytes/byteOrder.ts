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

/** Puts surrogates (parts of code points from U+10000) after all other units, as UTF-8 has them. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
