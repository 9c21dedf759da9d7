/**
 * @module Copies of Go's files with our changes, and notes about them. They are kept from run to run, as Go's build cache depends on their
 * paths. Each has a folder that is named after its content and whose time is that of its last use.
 */
import { createHash } from 'node:crypto'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDirectory, makeWritableDirectory } from '../support/directories.js'
import { isThere } from '../support/files.js'
import { replaceFile } from '../support/newFiles.js'

const DAY_MS = 24 * 60 * 60 * 1000
/** For each working directory there is a copy of coverage_hooks.go, so unused copies accumulate. */
const KEPT_MS = 30 * DAY_MS
/** A file whose time is that of the last search for unused copies: looking at thousands takes longer than all else here. */
const SEARCHED = 'searched'

/**
 * Keeps a file.
 * @param name base name of the copy
 * @returns its absolute path
 */
export type KeepCopy = (name: string, text: string) => Promise<string>

/**
 * Prepares a directory for copies and, once a day, removes old ones from it.
 * @param directory absolute
 * @param otherwise absolute directory to use instead if `directory` is not writable
 */
export async function copiesIn(directory: string, otherwise: string): Promise<KeepCopy> {
  try {
    await makeWritableDirectory(directory)
  } catch {
    return async (name, text) => keepCopy(otherwise, name, text)
  }
  if (await isSearchDue(directory)) await dropOldCopies(directory)
  return async (name, text) => keepCopy(directory, name, text)
}

/** Where copies are kept. @param toolCacheDir absolute */
export function copiesDirectory(toolCacheDir: string): string {
  return join(toolCacheDir, 'go-integration-coverage-preserve')
}

/** Keeps a file in a directory. @returns the absolute path of the copy */
export async function keepCopy(directory: string, name: string, text: string): Promise<string> {
  const folder = folderOf(directory, text)
  const copy = join(folder, name)
  await makeDirectory(folder)
  // First of all, so that no other run removes it as old.
  await use(folder)
  // In one step: another run may be building with it.
  if (!(await isThere(copy))) await replaceFile(copy, text)
  return copy
}

/** Whether an earlier run has kept the file. It counts as used. */
export async function isKept(directory: string, name: string, text: string): Promise<boolean> {
  const folder = folderOf(directory, text)
  if (!(await isThere(join(folder, name)))) return false
  await use(folder)
  return true
}

function folderOf(directory: string, text: string): string {
  return join(directory, createHash('sha256').update(text).digest('hex').slice(0, 16))
}

/** This fails if the folder belongs to another user. */
async function use(folder: string): Promise<void> {
  const now = new Date()
  await utimes(folder, now, now).catch(() => undefined)
}

/** Whether nobody has looked for a day, or in the future: then somebody does now. */
async function isSearchDue(directory: string): Promise<boolean> {
  const stamp = join(directory, SEARCHED)
  const searched = await stat(stamp).catch(() => undefined)
  if (searched !== undefined && Math.abs(Date.now() - searched.mtimeMs) < DAY_MS) return false
  await replaceFile(stamp, '').catch(() => undefined)
  return true
}

/** Removes copies that were not used for 30 days, and ignores those that cannot be removed. */
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
