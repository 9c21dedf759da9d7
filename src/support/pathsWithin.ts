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
    const within = relative(root, join(place, basename(file)))
    return isElsewhere(within) ? undefined : within.split(sep).join('/')
  }
}

function isElsewhere(within: string): boolean {
  return within === '' || within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)
}
