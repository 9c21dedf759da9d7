/** @module `path-map`: where files that were built in another place are in the repository. */
import { join, posix } from 'node:path'
import type { PackageLocator } from '../go/packages/selection.js'

/** A pair of `path-map`, as the user wrote it. */
export interface PathMapping {
  /** The start of names in the data, up to the end of a path element: a directory where files were built. */
  readonly from: string
  /** The directory in the repository. */
  readonly to: string
}

interface Rule {
  readonly mapping: PathMapping
  readonly prefix: string
  /** With slashes; empty for the repository's root. */
  readonly directory: string
}

/** `C:\x`, `C:/x`, and `\\server\share`: absolute on Windows, whatever system reads the data. */
const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/

/** Finds files in the repository by their names in the data, and remembers which pairs found something. */
export class PathMap {
  private readonly rules: readonly Rule[]
  private readonly used = new Set<PathMapping>()

  constructor(mappings: readonly PathMapping[] = []) {
    this.rules = mappings
      .map((mapping) => ({
        mapping,
        prefix: comparable(mapping.from).replace(/\/+$/, ''),
        directory: posix.join(mapping.to.replaceAll('\\', '/')).replace(/^\.$|\/+$/g, ''),
      }))
      // The longest first, so that a directory can be elsewhere than the one that it is in.
      .sort((a, b) => b.prefix.length - a.prefix.length)
  }

  /** The path in the repository, with slashes; undefined if no pair matches. */
  find(name: string): string | undefined {
    const text = comparable(name)
    const rule = this.rules.find(({ prefix }) => text === prefix || text.startsWith(`${prefix}/`))
    if (rule === undefined) return undefined
    const within = withSlashes(name).slice(rule.prefix.length + 1)
    const path = posix.join(rule.directory, within)
    if (path === '..' || path.startsWith('../')) return undefined
    this.used.add(rule.mapping)
    return path
  }

  /**
   * Locates packages that a pair names in the repository, and others as before.
   * @param root absolute: the repository
   */
  locator(root: string, locate: PackageLocator): PackageLocator {
    return (importPath) => {
      const path = this.find(importPath)
      return path === undefined ? locate(importPath) : join(root, path)
    }
  }

  /** The pairs that matched nothing so far, as the user wrote them. */
  unused(): readonly string[] {
    const all = this.rules.map(({ mapping }) => mapping)
    return all.filter((mapping) => !this.used.has(mapping)).map(({ from, to }) => `${from}=${to}`)
  }
}

function withSlashes(name: string): string {
  return WINDOWS.test(name) ? name.replaceAll('\\', '/') : name
}

/** Windows does not distinguish upper and lower case. */
function comparable(name: string): string {
  return WINDOWS.test(name) ? withSlashes(name).toLowerCase() : name
}
