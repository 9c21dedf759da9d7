/** @module Making directories, and finding out before the work whether they can be used. */
import { chmod, mkdir, mkdtemp, readdir, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './errors.js'
import { isDirectory, succeeds } from './files.js'

/**
 * Makes a directory and the directories above it, as far as they are missing. Node's own recursive mkdir tries for ever
 * in places such as /proc, where a directory can be neither found nor made.
 * @throws the error of the operating system
 */
export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (await isDirectory(path)) return
    const parent = dirname(path)
    if (errorCode(error) !== 'ENOENT' || parent === path) throw error
    await makeDirectory(parent)
    await makeLast(path)
  }
}

/** Another process may make it at the same time. */
async function makeLast(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (!(await isDirectory(path))) throw error
  }
}

/**
 * Makes a directory if need be, and checks that files can be made in it, by making one: permissions do not say so for
 * root, nor for a full disk.
 * @throws the error of the operating system
 */
export async function makeWritableDirectory(path: string): Promise<void> {
  await makeDirectory(path)
  await rmdir(await mkdtemp(join(path, '.probe-')))
}

/** The first of the directories that files can be made in, after making it if need be; undefined if there is none. */
export async function firstWritable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await succeeds(makeWritableDirectory(path))) return path
  return undefined
}

/** Makes a directory and all directories in it writable for their owner, so that they can be moved or removed. */
export async function makeWritableTree(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeWritableTree(join(directory, entry.name))
}
