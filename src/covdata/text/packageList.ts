/** @module The text of `go tool covdata pkglist`. */
import { compareBytes } from '../bytes/byteOrder.js'
import type { PackageMatch } from '../units/packagePatterns.js'
import type { Pod } from '../read/readPods.js'

/** The import paths of the packages, each once and sorted byte by byte, one a line. */
export function packageListText(pods: readonly Pod[], matches: PackageMatch = () => true): string {
  const importPaths = pods.flatMap(({ meta }) => meta.packages.map(({ importPath }) => importPath))
  return [...new Set(importPaths)]
    .filter(matches)
    .sort(compareBytes)
    .map((importPath) => `${importPath}\n`)
    .join('')
}
