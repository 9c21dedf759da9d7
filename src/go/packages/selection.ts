/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */
import { isAbsolute, join, posix, relative, sep } from 'node:path'
import { pathBelow } from '../../support/pathsWithin.js'
import type { GoPackage } from './packages.js'

/** A measured module. */
export interface MainModule {
  /** Module path, such as `example.com/shop`. */
  readonly path: string
  /** Absolute path of the directory with its go.mod. */
  readonly dir: string
}

/** The measured modules, at least one. */
export type MainModules = readonly [MainModule, ...MainModule[]]

/** The -coverpkg pattern for all packages of a module. */
export function modulePattern({ path }: Pick<MainModule, 'path'>): string {
  return `${path}/...`
}

/**
 * Patterns with import paths in place of paths, because builds inside tests run in other directories.
 * @param patterns import paths, and absolute paths
 */
export function importPatterns(modules: MainModules, patterns: readonly string[]): readonly string[] {
  return patterns.map((pattern) => {
    if (!isAbsolute(pattern)) return pattern
    const owner = deepest(
      modules.filter(({ dir }) => pathBelow(dir, pattern) !== undefined || dir === pattern),
    )
    const { path, dir } = owner ?? modules[0]
    return posix.join(path, relative(dir, pattern).split(sep).join('/'))
  })
}

/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
export function withMains(
  patterns: readonly string[],
  modules: readonly MainModule[],
  mains: readonly string[],
): readonly string[] {
  const whole = modules.filter((module) => patterns.includes(modulePattern(module)))
  const others = mains.filter((main) => !whole.some((module) => isOf(module, main)))
  return [...new Set([...patterns, ...others])]
}

/** Returns the absolute directory of a package; undefined if it is not known. */
export type PackageLocator = (importPath: string) => string | undefined

/**
 * Locates packages as the go command did, and others of the modules by their import paths.
 * @param listed packages of any module
 */
export function packageLocator(modules: readonly MainModule[], listed: readonly GoPackage[]): PackageLocator {
  const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]))
  return (importPath) => {
    const dir = known.get(importPath) ?? ''
    if (dir !== '') return dir
    const module = moduleOf(modules, importPath)
    return module && join(module.dir, importPath.slice(module.path.length))
  }
}

/** The module that a package belongs to by its import path: of nested ones, the innermost. */
export function moduleOf<T extends { readonly path: string }>(
  modules: readonly T[],
  importPath: string,
): T | undefined {
  return modules
    .filter((module) => isOf(module, importPath))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}

function isOf({ path }: { readonly path: string }, importPath: string): boolean {
  return importPath === path || importPath.startsWith(`${path}/`)
}

function deepest(modules: readonly MainModule[]): MainModule | undefined {
  return modules.toSorted((one, other) => other.dir.length - one.dir.length)[0]
}
