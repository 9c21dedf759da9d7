/** @module Writing files where others may have put something before us. */
import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A path in the directory that nobody can guess, for a file that will be renamed. */
export function temporaryIn(directory: string): string {
  return join(directory, `.go-integration-coverage-${randomUUID()}`)
}

/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryIn(dirname(path))
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
