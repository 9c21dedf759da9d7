/**
 * @module Copies of Go's files with our changes, as they are kept from run to run: builds are cached by their paths. Each has a
 * folder named by its content, which says by its time when it was last used.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Each working directory has one of its own (coverage_hooks.go), and they come and go. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** @returns the path of the copy */
export async function keepCopy(directory: string, name: string, text: string): Promise<string> {
  const folder = join(directory, createHash('sha256').update(text).digest('hex').slice(0, 16))
  const copy = join(folder, name)
  await mkdir(folder, { recursive: true })
  if (!(await isThere(copy))) {
    // Whole at once: another run may build with it now.
    const staged = `${copy}.${process.pid}`
    await writeFile(staged, text)
    await rename(staged, copy)
  }
  const now = new Date()
  await utimes(folder, now, now)
  return copy
}

/** Removes what has not been used for a month; what cannot be removed stays. */
export async function dropOldCopies(directory: string): Promise<void> {
  const oldest = Date.now() - KEPT_MS
  const folders = await readdir(directory)
  await Promise.all(
    folders.map(async (name) => {
      const folder = join(directory, name)
      const used = await stat(folder).catch(() => undefined)
      if (used !== undefined && used.mtimeMs < oldest)
        await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    }),
  )
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
