/** @module Everything in a directory that tests or their programs gave another name: they may open any of it by that one. */
import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Of more, nobody says which were opened. */
const MAX_FILES = 100_000
/** Git's own. */
const REPOSITORY = '.git'

/**
 * A path itself and, if it is a directory, all that is below it. What links in it lead to is not.
 * @param root absolute
 * @param path in it, with slashes; `.` for the root itself
 * @returns the same kind of paths; undefined if there are too many
 */
export async function filesBelow(root: string, path: string): Promise<readonly string[] | undefined> {
  const found = [path]
  const isDirectory = (await lstat(join(root, path)).catch(() => undefined))?.isDirectory() === true
  const directories = isDirectory ? [path] : []
  for (const directory of directories) {
    for (const entry of await readdir(join(root, directory), { withFileTypes: true }).catch(
      (): Dirent[] => [],
    )) {
      if (entry.name === REPOSITORY) continue
      const place = directory === '.' ? entry.name : `${directory}/${entry.name}`
      if (entry.isDirectory()) directories.push(place)
      if (found.push(place) > MAX_FILES) return undefined
    }
  }
  return found
}
