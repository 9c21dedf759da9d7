/** @module Lines of source files that others name: compilers, tests, `//line` directives. */
import { readRegularFile } from './regularFile.js'

/** Bytes; no source that a person reads is longer. */
const MAX_SOURCE = 10 << 20

/**
 * Whether the file has the line.
 * @param line 1-based
 */
export async function hasLine(path: string, line: number): Promise<boolean> {
  return line <= (await linesOf(path))
}

/** Like `hasLine`, but reads each file only once. */
export function lineCheck(): typeof hasLine {
  const known = new Map<string, Promise<number>>()
  return async (path, line) => {
    const lines = known.get(path) ?? linesOf(path)
    known.set(path, lines)
    return line <= (await lines)
  }
}

/** How many lines the file has; 0 if it cannot be read. */
async function linesOf(path: string): Promise<number> {
  const text = await readRegularFile(path, MAX_SOURCE).catch(() => undefined)
  if (text === undefined) return 0
  const lines = text.toString('latin1').split('\n')
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}
