/** @module Lines of source files that others name: compilers, tests, `//line` directives. */
import { readRegularFile } from './regularFile.js'

/** Bytes; no source that a person reads is longer. */
const MAX_SOURCE = 10 << 20

/**
 * Whether the file has the line.
 * @param line 1-based
 */
export async function hasLine(path: string, line: number): Promise<boolean> {
  const text = await readRegularFile(path, MAX_SOURCE).catch(() => undefined)
  if (text === undefined) return false
  const lines = text.toString('latin1').split('\n')
  return line < lines.length || (line === lines.length && lines.at(-1) !== '')
}
