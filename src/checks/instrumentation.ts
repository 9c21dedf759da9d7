/** @module Whether an executable is instrumented for coverage, whatever Go version built it. */
import { open } from 'node:fs/promises'
import { READ_WITHOUT_WAITING } from '../support/regularFile.js'

/** `no main`: only other packages are instrumented; such an executable never writes any data. */
export type Instrumentation = 'full' | 'no main' | 'none'

/**
 * Functions that are linked only if a package, or the main package, is instrumented. Their names are in the tables that
 * the runtime needs for stack traces, so stripping keeps them; tested with Go 1.20 to 1.27. (The build setting -cover is
 * recorded only since Go 1.23, and says nothing about the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta'
const MAIN_PACKAGE = 'runtime/coverage.initHook'

const CHUNK = 1 << 20
/** Sparse files can claim any size. */
const MAX_BYTES = 4 * 1024 ** 3

/**
 * Searches an executable, which is read in chunks of 1 MiB.
 * @returns undefined if the path is not a readable file
 */
export async function instrumentationOf(path: string): Promise<Instrumentation | undefined> {
  return readInstrumentation(path).catch(() => undefined)
}

/** What the whole content of an executable says, or a part of it. */
export function instrumentationIn(content: Buffer): Instrumentation {
  if (content.includes(MAIN_PACKAGE)) return 'full'
  return content.includes(ANY_PACKAGE) ? 'no main' : 'none'
}

async function readInstrumentation(path: string): Promise<Instrumentation | undefined> {
  const file = await open(path, READ_WITHOUT_WAITING)
  try {
    const stats = await file.stat()
    if (!stats.isFile() || stats.size > MAX_BYTES) return undefined
    let found: Instrumentation = 'none'
    const buffer = Buffer.allocUnsafe(CHUNK)
    // The end of a chunk is read again with the next one, because a name may span both.
    const overlap = MAIN_PACKAGE.length - 1
    for (let position = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
      const here = instrumentationIn(buffer.subarray(0, bytesRead))
      if (here !== 'none') found = here
      if (here === 'full' || bytesRead <= overlap) return found
      position += bytesRead - overlap
    }
  } finally {
    await file.close()
  }
}
