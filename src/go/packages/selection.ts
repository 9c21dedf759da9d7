/** @module Which packages are measured: patterns for -coverpkg that mean the same in every directory. */
import { posix, relative, resolve, sep } from 'node:path'

/** The main module: where its go.mod lies and how it is called. */
export interface MainModule {
  readonly path: string
  /** Absolute. */
  readonly dir: string
}

/**
 * The -coverpkg patterns of a run: the user's, or every package of the module. Relative patterns become import paths,
 * since builds inside tests run in directories of their own.
 * @param cwd absolute directory that relative patterns start from
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
 * With the mains, without which a program would write nothing and say nothing (golang/go#80307).
 */
export function withMains(
  patterns: readonly string[],
  module: MainModule,
  mains: readonly string[],
): readonly string[] {
  return patterns.includes(`${module.path}/...`) ? patterns : [...new Set([...patterns, ...mains])]
}
