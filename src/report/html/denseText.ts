/**
 * @module Bytes as text in an HTML document, in less space than base64: seven bits to a byte of UTF-8. Values that would
 * not survive in a document or an editor are written together with the value after them as one character of two bytes,
 * which has room for both, so that they cost nothing.
 */

/** In the order of their numbers; the page has the same list. */
export const UNSAFE_VALUES = [
  0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f,
]
/** The first character of two bytes. */
const TWO_BYTES = 0x80
/** Bits of a value. */
const BITS = 7

/**
 * For each two values the two bytes that stand for them, the first one lower. If the second value waits for the one after
 * it, the second byte is 0, as no other one is.
 */
const PAIRS = Uint16Array.from({ length: 1 << (2 * BITS) }, (_, pair) => {
  const [first, second] = [pair >> BITS, pair & 0x7f]
  const number = UNSAFE_VALUES.indexOf(first)
  if (number < 0) return UNSAFE_VALUES.includes(second) ? first : first | (second << 8)
  const char = TWO_BYTES + number * 128 + second
  return 0xc0 | (char >> 6) | ((0x80 | (char & 0x3f)) << 8)
})

/** The number of bytes, a colon and the values; in UTF-8. */
export function denseText(bytes: Uint8Array): Buffer {
  const head = `${bytes.length}:`
  // Two bytes for each value are enough.
  const text = Buffer.allocUnsafe(head.length + 2 * Math.ceil((bytes.length * 8) / 7))
  const start = text.write(head)
  return text.subarray(0, start + writeValues(bytes, text.subarray(start)))
}

/**
 * Writes seven bits each; the last ones are zeros if there are no more. A plain loop, as a page has
 * megabytes of them.
 * @returns the number of bytes written
 */
function writeValues(bytes: Uint8Array, text: Uint8Array): number {
  let [length, at] = [0, 0]
  // The lowest `count` bits are those that are not written yet.
  let [bits, count] = [0, 0]
  while (count > 0 || at < bytes.length) {
    for (; count < 2 * BITS && at < bytes.length; count += 8) bits = (bits << 8) | (bytes[at++] ?? 0)
    const missing = 2 * BITS - count
    const pair = PAIRS[(missing > 0 ? bits << missing : bits >> -missing) & 0x3fff] ?? 0
    text[length++] = pair
    count -= BITS
    if (pair >> 8 === 0) continue
    text[length++] = pair >> 8
    count -= BITS
  }
  return length
}
