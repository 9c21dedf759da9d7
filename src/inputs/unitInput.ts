/** @module The input `unit`: data of unit tests that was collected elsewhere. */
import { resolve } from 'node:path'

/** @param base absolute directory that relative paths start from */
export function parseUnitPaths(text: string, base: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => resolve(base, line))
}
