/** @module What a text must be that was cut to fit: nothing in it is left open. */
import { expect } from '@jest/globals'

/** Every row is whole, every block of code and everything folded is closed. */
export function expectWhole(text: string, maxBytes: number): void {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
  for (const line of text.split('\n')) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true)
  expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>/gm)?.length)
  expect((text.match(/^`{3,}/gm)?.length ?? 0) % 2).toBe(0)
}
