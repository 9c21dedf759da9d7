/** @module Which packages of the data -pkg selects, and what is to be said of it. */
import {
  type PackageMatch,
  isRelative,
  parsePackagePatterns,
  resolvePattern,
  splitPatterns,
} from '../covdata/packagePatterns.js'
import type { Pod } from '../covdata/readPods.js'

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
  const modulePaths = [...new Set(packages.map(({ modulePath }) => modulePath))].sort()
  const importPaths = [...new Set(packages.map(({ importPath }) => importPath))]
  const selected: string[] = []
  const notes: string[] = []
  const patterns = splitPatterns(list)
  if (patterns.length === 0) notes.push('warning: -pkg: the list has no pattern, so that nothing is selected')
  for (const pattern of patterns) {
    const resolved = isRelative(pattern) ? resolvePattern(pattern, modulePaths) : [pattern]
    for (const path of resolved) selected.push(path)
    const found = importPaths.some(parsePackagePatterns(resolved.join(',')))
    if (isRelative(pattern) && found)
      notes.push(`note: -pkg: ${pattern} is taken from the root of each module: ${some(resolved)}`)
    if (!found && pods.length > 0) notes.push(`warning: -pkg: no package of the data matches ${pattern}`)
  }
  if (notes.some((note) => note.startsWith('warning')))
    notes.push('covdata pkglist prints the import paths that there are.')
  return { matches: parsePackagePatterns(selected.join(',')), notes }
}

function some(texts: readonly string[]): string {
  const more = texts.length - MOST_PATHS
  return `${texts.slice(0, MOST_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
