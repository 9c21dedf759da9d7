/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */
import { join, posix, relative, resolve, sep } from 'node:path'
import type { GoPackage } from './packages.js'

/** The measured module. */
export interface MainModule {
  /** Module path, such as `example.com/shop`. */
  readonly path: string
  /** Absolute path of the directory with its go.mod. */
  readonly dir: string
}

/**
 * The -coverpkg patterns of a run: the user's, or all packages of the module. Relative patterns become import paths,
 * because builds inside tests run in other directories.
 * @param cwd absolute directory that relative patterns are resolved against
 */
export function coveragePatterns(
  module: MainModule,
  coverpkg: readonly string[],
  cwd: string,
): readonly string[] {
  if (coverpkg.length === 0) return [`${module.path}/...`]
  return coverpkg.map((pattern) =>
    /^\.\.?(\/|$)/.test(pattern) ? importPattern(module, resolve(cwd, pattern)) : pattern,
  )
}

function importPattern(module: MainModule, path: string): string {
  return posix.join(module.path, relative(module.dir, path).split(sep).join('/'))
}

/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
export function withMains(
  patterns: readonly string[],
  module: MainModule,
  mains: readonly string[],
): readonly string[] {
  return patterns.includes(`${module.path}/...`) ? patterns : [...new Set([...patterns, ...mains])]
}

/** Returns the absolute directory of a package; undefined if it is not known. */
export type PackageLocator = (importPath: string) => string | undefined

/**
 * Locates packages as the go command did, and others of the module by their import paths.
 * @param listed packages of any module
 */
export function packageLocator(module: MainModule, listed: readonly GoPackage[]): PackageLocator {
  const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]))
  return (importPath) => {
    const dir = known.get(importPath) ?? ''
    if (dir !== '') return dir
    if (importPath === module.path) return module.dir
    return importPath.startsWith(`${module.path}/`)
      ? join(module.dir, importPath.slice(module.path.length + 1))
      : undefined
  }
}
