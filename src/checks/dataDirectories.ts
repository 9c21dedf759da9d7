/** @module The directories of a run's data after the suite: tests may have done anything to them. */
import { lstatSync } from 'node:fs'
import { chmod, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { succeeds } from '../support/files.js'
import { plural } from '../support/plural.js'

/** Owner: read, write, search. */
const OWN = 0o700

/** Directories after the suite. */
export interface CheckedDirectories {
  readonly findings: readonly Finding[]
  /** Those that can be read now. */
  readonly readable: readonly string[]
}

/**
 * Says what happened to the directories, and makes them readable where that can be: what is gone is made again, empty.
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
      missing.push(stats === undefined ? directory : `${directory} is no directory now`)
      await makeAgain(directory)
      continue
    }
    // Windows has neither of them.
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
    ...findingIfAny('data-directory-missing', 'A directory for coverage data is gone', missing),
    ...findingIfAny(
      'data-directory-unwritable',
      'A directory for coverage data cannot be written',
      unwritable,
    ),
    ...findingIfAny('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
  ]
}

/** Where it cannot be made, it is not read. */
async function makeAgain(directory: string): Promise<void> {
  await rm(directory, { force: true }).catch(() => undefined)
  await mkdir(directory, { recursive: true }).catch(() => undefined)
}

/** One by one and at once: there may be thousands, and each takes microseconds. */
function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path).uid
  } catch {
    // It is gone, or the directory is closed to us: reading the data tells.
    return undefined
  }
}

/** A line for each owner who is not the user. */
async function foreignFiles(directory: string, user: number): Promise<readonly string[]> {
  const byOwner = new Map<number, string[]>()
  for (const name of await readdir(directory).catch(() => [])) {
    const uid = ownerOf(join(directory, name))
    if (uid === undefined || uid === user) continue
    const names = byOwner.get(uid)
    if (names === undefined) byOwner.set(uid, [name])
    else names.push(name)
  }
  return [...byOwner].map(
    ([uid, names]) =>
      `${plural(names.length, 'file')} of user id ${uid}: ${join(directory, names[0] ?? '')}${names.length > 1 ? ' …' : ''}`,
  )
}
