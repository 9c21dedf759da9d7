/**
 * @module Copies of Go's files with our changes, as they are kept from run to run: builds are cached by their paths. Each has a
 * folder named by its content, which says by its time when it was last used.
 */
import { createHash } from 'node:crypto'
import { access, constants, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../support/files.js'

/** Each working directory has one of its own (coverage_hooks.go), and they come and go. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Keeps a text under a name. @returns the path of the copy */
export type KeepCopy = (name: string, text: string) => Promise<string>

/**
 * Copies are kept in the directory, and old ones are dropped.
 * @param otherwise where they are kept if nothing can be written there: a tool cache of somebody else's, or read-only
 */
export async function copiesIn(directory: string, otherwise: string): Promise<KeepCopy> {
  try {
    await mkdir(directory, { recursive: true })
    await access(directory, constants.W_OK)
  } catch {
    return async (name, text) => keepCopy(otherwise, name, text)
  }
  await dropOldCopies(directory)
  return async (name, text) => keepCopy(directory, name, text)
}

/** @returns the path of the copy */
export async function keepCopy(directory: string, name: string, text: string): Promise<string> {
  const folder = join(directory, createHash('sha256').update(text).digest('hex').slice(0, 16))
  const copy = join(folder, name)
  await mkdir(folder, { recursive: true })
  // Before anything else, lest it is dropped as old; a folder of another user's cannot be touched.
  const now = new Date()
  await utimes(folder, now, now).catch(() => undefined)
  if (!(await isThere(copy))) {
    // Whole at once: another run may build with it now.
    const staged = `${copy}.${process.pid}`
    await writeFile(staged, text)
    await rename(staged, copy)
  }
  return copy
}

/** Removes what has not been used for a month; what cannot be removed stays. */
export async function dropOldCopies(directory: string): Promise<void> {
  const oldest = Date.now() - KEPT_MS
  const folders = (await readdir(directory)).filter((name) => /^[\da-f]{16}$/.test(name))
  await Promise.all(
    folders.map(async (name) => {
      const folder = join(directory, name)
      const used = await stat(folder).catch(() => undefined)
      if (used !== undefined && used.mtimeMs < oldest)
        await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    }),
  )
}
