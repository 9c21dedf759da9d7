/** @module Which packages of the data -pkg selects, and what is to be said of it. */
import {
  type PackageMatch,
  isRelative,
  parsePackagePatterns,
  resolvePattern,
  splitPatterns,
} from '../../covdata/units/packagePatterns.js'
import type { MetaPackage } from '../../covdata/format/metaFile.js'
import type { Pod } from '../../covdata/read/readPods.js'

export interface PackageSelection {
  /** Undefined: all packages. */
  readonly matches: PackageMatch | undefined
  /** Lines for standard error. */
  readonly notes: readonly string[]
}

/** Import paths named for a relative pattern; the rest is counted. */
const MOST_PATHS = 5

/**
 * Selects packages. Relative patterns (`./...`) are taken from the root of every module in the data; Go's covdata knows
 * import paths only, so that it finds nothing.
 * @param list of -pkg
 */
export function selectPackages(list: string | undefined, pods: readonly Pod[]): PackageSelection {
  if (list === undefined) return { matches: undefined, notes: [] }
  const packages = pods.flatMap(({ meta }) => meta.packages)
  const selected = new Set<string>()
  const notes: string[] = []
  const patterns = splitPatterns(list)
  if (patterns.length === 0) notes.push('warning: -pkg: the list has no pattern, so that nothing is selected')
  for (const pattern of patterns) {
    const { paths, meant } = isRelative(pattern)
      ? selectRelative(pattern, packages)
      : { paths: selectAbsolute(pattern, packages), meant: undefined }
    for (const path of paths) selected.add(path)
    if (meant !== undefined && paths.length > 0)
      notes.push(`note: -pkg: ${pattern} is taken from the root of each module: ${some(meant)}`)
    if (paths.length === 0 && pods.length > 0)
      notes.push(`warning: -pkg: no package of the data matches ${pattern}`)
  }
  if (notes.some((note) => note.startsWith('warning')))
    notes.push('covdata pkglist prints the import paths that there are.')
  return { matches: (importPath) => selected.has(importPath), notes }
}

function selectAbsolute(pattern: string, packages: readonly MetaPackage[]): readonly string[] {
  return packages.map(({ importPath }) => importPath).filter(parsePackagePatterns(pattern))
}

/** What a relative pattern selects, and the import paths that it means, one for each module. */
function selectRelative(
  pattern: string,
  packages: readonly MetaPackage[],
): { readonly paths: readonly string[]; readonly meant: readonly string[] } {
  const modules = new Map<string, { readonly meant: string; readonly matches: PackageMatch }>()
  for (const { modulePath } of packages) {
    // The standard library and command-line-arguments have none.
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

function some(texts: readonly string[]): string {
  const more = texts.length - MOST_PATHS
  return `${texts.slice(0, MOST_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
