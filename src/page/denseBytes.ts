/** @module Reads what src/report/html/denseText.ts writes. */

/** As in denseText.ts, which a test compares. */
export const UNSAFE_VALUES = [
  0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f,
]

/** @throws Error if the text is not complete */
export function denseBytes(text: string): Uint8Array<ArrayBuffer> {
  const colon = text.indexOf(':')
  const bytes = new Uint8Array(Number(text.slice(0, colon)))
  let [length, bits, count] = [0, 0, 0]
  const add = (value: number): void => {
    bits = ((bits << 7) | value) & 0x7fff
    count += 7
    if (count < 8) return
    count -= 8
    bytes[length++] = bits >> count
  }
  for (let at = colon + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char < 0x80) add(char)
    else {
      add(UNSAFE_VALUES[(char - 0x80) >> 7] ?? 0)
      add(char & 0x7f)
    }
  }
  if (colon < 0 || length < bytes.length) throw new Error('a data block is not complete')
  return bytes
}
