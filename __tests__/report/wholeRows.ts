/** @module Checks a text that was shortened to fit into a limit. */
import { expect } from '@jest/globals'

/** Expects complete rows, and that every code block and collapsed section is closed. */
export function expectWhole(text: string, maxBytes: number): void {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
  for (const line of text.split('\n')) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true)
  expect(text.match(/^<details[ >]/gm)?.length).toBe(text.match(/^<\/details>/gm)?.length)
  expect((text.match(/^`{3,}/gm)?.length ?? 0) % 2).toBe(0)
}
