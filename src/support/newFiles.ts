/** @module Writing files where others may have put something before us. */
import { randomUUID } from 'node:crypto'
import { type FileHandle, constants, copyFile, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OddFile } from './regularFile.js'

/** A path in the directory that nobody can guess, for a file that will be renamed. */
export function temporaryIn(directory: string): string {
  return join(directory, `.go-integration-coverage-${randomUUID()}`)
}

/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await replace(path, async (temporary) => writeFile(temporary, content, { flag: 'wx' }))
}

/**
 * Like `replaceFile`, for content that is written piece by piece.
 * @param write gets the new file, and leaves it open
 */
export async function replaceFileBy(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await replace(path, async (temporary) => {
    const file = await open(temporary, 'wx')
    try {
      await write(file)
    } finally {
      await file.close()
    }
  })
}

/**
 * Like `replaceFileBy`, for several files that are written together. Each is in its place when all have been written.
 * @param write gets the new files in the order of the paths
 */
export async function replaceFilesBy(
  [path, ...others]: readonly string[],
  write: (files: readonly FileHandle[]) => Promise<void>,
): Promise<void> {
  if (path === undefined) await write([])
  else await replaceFileBy(path, (file) => replaceFilesBy(others, (files) => write([file, ...files])))
}

/**
 * Like `replaceFile`, with the content and the permissions of another file.
 * @throws also if that is not a regular file
 */
export async function replaceWithCopy(path: string, from: string): Promise<void> {
  await replace(path, async (temporary) => {
    // A pipe would keep us waiting.
    if (!(await stat(from)).isFile()) throw new OddFile(`${from} is not a regular file`)
    await copyFile(from, temporary, constants.COPYFILE_EXCL)
  })
}

async function replace(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = temporaryIn(dirname(path))
  try {
    await write(temporary)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
