/** @module What a built program tells of its own coverage, whatever Go built it. */
import { open, stat } from 'node:fs/promises'

/** `no main`: other packages are instrumented, but such a program never writes anything. */
export type Instrumentation = 'full' | 'no main' | 'none'

/**
 * Names of functions that are linked only where a package, or the main package, is instrumented. They are in the tables
 * that the runtime needs for stacks, so stripping keeps them; found in the programs of Go 1.20 to 1.27. (The build
 * setting -cover is only written since Go 1.23, and says nothing of the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta'
const MAIN_PACKAGE = 'runtime/coverage.initHook'

const CHUNK = 1 << 20

/**
 * Reads the file in pieces.
 * @returns undefined for what is no readable file
 */
export async function instrumentationOf(path: string): Promise<Instrumentation | undefined> {
  // A pipe would never be opened.
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isFile() !== true) return undefined
  return readInstrumentation(path).catch(() => undefined)
}

async function readInstrumentation(path: string): Promise<Instrumentation> {
  const file = await open(path)
  try {
    let any = false
    const buffer = Buffer.allocUnsafe(CHUNK)
    // The end of a piece is read again with the next one: a name may lie across.
    const overlap = MAIN_PACKAGE.length - 1
    for (let position = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
      const piece = buffer.subarray(0, bytesRead)
      if (piece.includes(MAIN_PACKAGE)) return 'full'
      any ||= piece.includes(ANY_PACKAGE)
      if (bytesRead <= overlap) return any ? 'no main' : 'none'
      position += bytesRead - overlap
    }
  } finally {
    await file.close()
  }
}
