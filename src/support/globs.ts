/**
 * @module Globs for paths in the repository, which have slashes on all systems. As in .gitignore, a glob without a slash
 * matches at any depth, and one that matches a directory matches everything in it.
 */
import picomatch from 'picomatch'

/** In characters; no path is longer. */
const MAX_GLOB_LENGTH = 4096

/** Decides by its path in the repository whether a file is meant. */
export type FileMatch = (path: string) => boolean

/** Why a text is no glob, as a sentence; undefined if it is one. */
export function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'A glob cannot begin with an exclamation mark: name only what is meant.'
  if (glob.includes('\\')) return 'Write slashes, not backslashes, on Windows too.'
  if (glob.length > MAX_GLOB_LENGTH) return `A glob has at most ${MAX_GLOB_LENGTH} characters.`
  const parts = glob.replace(/^\.\//, '').split('/')
  if (parts.some((part) => part === '..' || part === '.'))
    return 'Globs start at the top of the repository and cannot leave it.'
  return parts.some((part) => part !== '') ? undefined : 'The glob is empty.'
}

/** @param glob one without a fault */
export function globMatch(glob: string): FileMatch {
  const path = glob.replace(/^\.\//, './').replace(/\/+$/, '')
  const isAnchored = path.includes('/')
  const pattern = isAnchored ? path.replace(/^\.?\//, '') : `**/${path}`
  return picomatch([pattern, `${pattern}/**`], { dot: true, windows: false })
}
