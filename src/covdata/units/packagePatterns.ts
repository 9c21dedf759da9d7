/** @module Which packages `-pkg` selects. */
import { posix } from 'node:path'

/** Tells by its import path whether a package is selected. */
export type PackageMatch = (importPath: string) => boolean

/** The patterns of a list, which are separated by commas; empty ones are passed over. */
export function splitPatterns(list: string): readonly string[] {
  return list.split(',').filter((pattern) => pattern !== '')
}

/**
 * Matches packages that a pattern of the list matches. A pattern is an import path in which `...` stands for any text, and
 * `/...` at the end for nothing as well (`go help packages`).
 */
export function parsePackagePatterns(list: string): PackageMatch {
  const matches = splitPatterns(list).map(matchPattern)
  return (importPath) => matches.some((match) => match(importPath))
}

/** Whether a pattern names directories (`./...`, `..`) and not import paths. Go's covdata matches nothing with it. */
export function isRelative(pattern: string): boolean {
  return /^\.\.?(?:\/|$)/.test(pattern)
}

/** The import path that a relative pattern means in a module: the directory is taken to be the module's root. */
export function resolvePattern(pattern: string, modulePath: string): string {
  return posix.join(modulePath, pattern).replace(/\/$/, '')
}

function matchPattern(pattern: string): PackageMatch {
  const whole = matchPieces(pattern.split('...'))
  if (!pattern.endsWith('/...')) return whole
  const parent = matchPieces(pattern.slice(0, -'/...'.length).split('...'))
  return (importPath) => whole(importPath) || parent(importPath)
}

/**
 * Matches texts that consist of `pieces` in their order with any text between them. Each piece is taken at its first
 * place, so the time is that of a search, whatever the pattern; a regular expression could take exponential time.
 */
function matchPieces(pieces: readonly string[]): PackageMatch {
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return (importPath) => importPath === first
  return (importPath) => {
    if (!importPath.startsWith(first)) return false
    let position = first.length
    for (const piece of rest) {
      const found = importPath.indexOf(piece, position)
      if (found < 0) return false
      position = found + piece.length
    }
    return importPath.length - last.length >= position && importPath.endsWith(last)
  }
}
