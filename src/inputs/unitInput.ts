/** @module The input `unit`: data of unit tests that was collected elsewhere. */
import { resolve } from 'node:path'
import { linesOf } from './values.js'

/** @param base absolute directory that relative paths start from */
export function parseUnitPaths(text: string, base: string): readonly string[] {
  return linesOf(text).map((line) => resolve(base, line))
}
