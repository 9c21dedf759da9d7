/** @module Checks the data directories of a run after the suite: tests may have done anything to them. */
import { lstatSync } from 'node:fs'
import { chmod, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OPENED_NAME } from '../covdata/journal/journalFile.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { groupBy } from '../support/arrays.js'
import { succeeds } from '../support/files.js'
import { plural } from '../support/plural.js'

/** Read, write and search for the owner. */
const OWN = 0o700

/** What became of the directories. */
export interface CheckedDirectories {
  readonly findings: readonly Finding[]
  /** The directories that can be read now. */
  readonly readable: readonly string[]
}

/**
 * Finds out what happened to the directories, and makes them readable if possible: a missing one is created again, empty.
 * @param directories absolute
 */
export async function checkDirectories(directories: readonly string[]): Promise<CheckedDirectories> {
  const findings = await directoryFindings(directories)
  const readable: string[] = []
  for (const directory of directories) if (await succeeds(readdir(directory))) readable.push(directory)
  return { findings, readable }
}

async function directoryFindings(directories: readonly string[]): Promise<readonly Finding[]> {
  const missing: string[] = []
  const unwritable: string[] = []
  const foreign: string[] = []
  for (const directory of directories) {
    const stats = await lstat(directory).catch(() => undefined)
    if (stats?.isDirectory() !== true) {
      missing.push(stats === undefined ? directory : `${directory} is no longer a directory`)
      await recreate(directory)
      continue
    }
    // Windows has neither user ids nor modes.
    const user = process.getuid?.()
    if (user === undefined) continue
    if (stats.uid !== user) unwritable.push(`${directory} belongs to user id ${stats.uid}`)
    else if ((stats.mode & OWN) !== OWN) {
      unwritable.push(`${directory} has the mode ${(stats.mode & 0o777).toString(8)}`)
      await chmod(directory, OWN).catch(() => undefined)
    }
    foreign.push(...(await foreignFiles(directory, user)))
  }
  return [
    ...findingIfAny('data-directory-missing', 'A coverage data directory is gone', missing),
    ...findingIfAny('data-directory-unwritable', 'A coverage data directory is not writable', unwritable),
    ...findingIfAny('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
  ]
}

/** A directory that cannot be created is not read. */
async function recreate(directory: string): Promise<void> {
  await rm(directory, { force: true }).catch(() => undefined)
  await mkdir(directory, { recursive: true }).catch(() => undefined)
}

/** Synchronous, because there may be thousands of files and each takes microseconds. */
function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path).uid
  } catch {
    // The file is gone, or we may not read the directory: reading the data will tell.
    return undefined
  }
}

/** One line for each owner other than `user` of coverage data, which what programs note of themselves is not. */
async function foreignFiles(directory: string, user: number): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => [])
  const data = names.filter((name) => !OPENED_NAME.test(name))
  const byOwner = groupBy(data, (name) => ownerOf(join(directory, name)))
  return [...byOwner].flatMap(([uid, own]) =>
    uid === undefined || uid === user
      ? []
      : `${plural(own.length, 'file')} of user id ${uid}: ${join(directory, own[0] ?? '')}${own.length > 1 ? ' …' : ''}`,
  )
}
