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
const NUMBERS = Uint8Array.from({ length: 128 }, (_, value) => UNSAFE_VALUES.indexOf(value) + 1)

/** The number of bytes, a colon and the values; in UTF-8. */
export function denseText(bytes: Uint8Array): Buffer {
  const [head, values] = [`${bytes.length}:`, valuesOf(bytes)]
  // Two bytes for each value are enough.
  const text = Buffer.allocUnsafe(head.length + 2 * values.length)
  let length = text.write(head)
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    const unsafe = NUMBERS[value] ?? 0
    if (unsafe === 0) text[length++] = value
    else {
      // With the value after it, or with 0 at the end.
      const char = TWO_BYTES + (unsafe - 1) * 128 + (values[++at] ?? 0)
      text[length++] = 0xc0 | (char >> 6)
      text[length++] = 0x80 | (char & 0x3f)
    }
  }
  return text.subarray(0, length)
}

/** Seven bits each; the last ones are zeros if there are no more. */
function valuesOf(bytes: Uint8Array): Uint8Array {
  const values = new Uint8Array(Math.ceil((bytes.length * 8) / 7))
  let [length, bits, count] = [0, 0, 0]
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0x7fff
    for (count += 8; count >= 7;) {
      count -= 7
      values[length++] = (bits >> count) & 0x7f
    }
  }
  if (count > 0) values[length] = (bits << (7 - count)) & 0x7f
  return values
}
