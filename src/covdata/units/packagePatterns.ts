/** @module Package patterns as `-pkg` takes them. */
import { posix } from 'node:path'

/** Decides by its import path whether a package is selected. */
export type PackageMatch = (importPath: string) => boolean

/** Splits a comma-separated list of patterns; empty ones are ignored. */
export function splitPatterns(list: string): readonly string[] {
  return list.split(',').filter((pattern) => pattern !== '')
}

/**
 * Matches packages that any pattern of the list matches. In a pattern, `...` matches any text, and `/...` at the end also
 * matches nothing (`go help packages`).
 */
export function parsePackagePatterns(list: string): PackageMatch {
  const matches = splitPatterns(list).map(matchPattern)
  return (importPath) => matches.some((match) => match(importPath))
}

/** Whether a pattern names directories (`./...`, `..`) instead of import paths. In Go's covdata it matches nothing. */
export function isRelative(pattern: string): boolean {
  return /^\.\.?(?:\/|$)/.test(pattern)
}

/** Makes a relative pattern absolute, as if in the root directory of a module. */
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
 * Matches texts that consist of `pieces` in this order with any text between them. Each piece is matched where it first
 * occurs, so no pattern takes long; a regular expression could take exponential time.
 */
export function matchPieces(pieces: readonly string[]): PackageMatch {
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
