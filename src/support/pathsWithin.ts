/** @module Absolute paths as paths within a directory. */
import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** @returns the path within the root, with slashes; undefined for a file elsewhere */
export type PathWithin = (file: string) => Promise<string | undefined>

/**
 * Finds the paths of files, also through links to their directories. Each directory is looked up once.
 * @param root absolute, without links
 */
export function pathsWithin(root: string): PathWithin {
  const directories = new Map<string, Promise<string | undefined>>()
  return async (file) => {
    const directory = dirname(file)
    const real = directories.get(directory) ?? realpath(directory).catch(() => undefined)
    directories.set(directory, real)
    const place = await real
    if (place === undefined) return undefined
    return pathBelow(root, join(place, basename(file)))
  }
}

/**
 * The path of a file below a directory, with slashes; undefined if it is not below it.
 * @param directory absolute
 */
export function pathBelow(directory: string, file: string): string | undefined {
  if (!isAbsolute(file)) return undefined
  const within = relative(directory, file)
  const isElsewhere = within === '' || within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)
  return isElsewhere ? undefined : within.split(sep).join('/')
}

/** The deepest directory that contains all of these absolute directories, or is one of them. */
export function commonDirectory(directories: readonly string[]): string {
  const [first = sep, ...others] = directories
  let common = first
  for (const other of others)
    while (other !== common && pathBelow(common, other) === undefined && dirname(common) !== common)
      common = dirname(common)
  return common
}
