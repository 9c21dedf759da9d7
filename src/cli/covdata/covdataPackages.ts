/** @module Selects the packages that -pkg matches, with notes for the user. */
import {
  type PackageMatch,
  isRelative,
  parsePackagePatterns,
  resolvePattern,
  splitPatterns,
} from '../../covdata/units/packagePatterns.js'
import type { MetaPackage } from '../../covdata/format/metaFile.js'
import type { Pod } from '../../covdata/read/readPods.js'
import { firstOf } from '../../support/firstOf.js'

/** The packages that -pkg selects. */
export interface PackageSelection {
  /** Undefined: all packages. */
  readonly matches: PackageMatch | undefined
  /** Lines for standard error. */
  readonly notes: readonly string[]
}

/** How many import paths are listed for a relative pattern; the others are only counted. */
const MAX_PATHS = 5

/**
 * Selects packages. Relative patterns (`./...`) start at the root of each module in the data; in Go's covdata, which only
 * knows import paths, they match nothing.
 * @param list the value of -pkg
 */
export function selectPackages(list: string | undefined, pods: readonly Pod[]): PackageSelection {
  if (list === undefined) return { matches: undefined, notes: [] }
  const packages = pods.flatMap(({ meta }) => meta.packages)
  const selected = new Set<string>()
  const notes: string[] = []
  const patterns = splitPatterns(list)
  if (patterns.length === 0) notes.push('warning: -pkg: the list has no patterns, so no package is selected')
  for (const pattern of patterns) {
    const { paths, meant } = isRelative(pattern)
      ? selectRelative(pattern, packages)
      : { paths: selectAbsolute(pattern, packages), meant: undefined }
    for (const path of paths) selected.add(path)
    if (meant !== undefined && paths.length > 0)
      notes.push(`note: -pkg: ${pattern} starts at the root of each module: ${firstOf(meant, MAX_PATHS)}`)
    if (paths.length === 0 && pods.length > 0)
      notes.push(`warning: -pkg: no package in the data matches ${pattern}`)
  }
  if (notes.some((note) => note.startsWith('warning')))
    notes.push('To list the import paths in the data, run covdata pkglist.')
  return { matches: (importPath) => selected.has(importPath), notes }
}

function selectAbsolute(pattern: string, packages: readonly MetaPackage[]): readonly string[] {
  return packages.map(({ importPath }) => importPath).filter(parsePackagePatterns(pattern))
}

/** The packages that a relative pattern selects, and the absolute pattern that it stands for in each module. */
function selectRelative(
  pattern: string,
  packages: readonly MetaPackage[],
): { readonly paths: readonly string[]; readonly meant: readonly string[] } {
  const modules = new Map<string, { readonly meant: string; readonly matches: PackageMatch }>()
  for (const { modulePath } of packages) {
    // The standard library and command-line-arguments have no module path.
    if (modulePath === '' || modules.has(modulePath)) continue
    const meant = resolvePattern(pattern, modulePath)
    modules.set(modulePath, { meant, matches: parsePackagePatterns(meant) })
  }
  return {
    paths: packages
      .filter(({ importPath, modulePath }) => modules.get(modulePath)?.matches(importPath))
      .map(({ importPath }) => importPath),
    meant: [...modules.values()].map(({ meant }) => meant).sort(),
  }
}
