/** @module Creating directories and files where others may have put something before us. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './errors.js'

/**
 * Creates a directory and those above it; an existing one is left as it is. Node's own recursive mkdir never ends below
 * /proc, where nothing can be created.
 */
export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && dirname(path) !== path) {
      await makeDirectory(dirname(path))
      await mkdir(path)
    } else if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error
  }
}

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
