/** @module What `go tool covdata pkglist` prints. */
import { compareBytes } from '../bytes/byteOrder.js'
import type { PackageMatch } from '../units/packagePatterns.js'
import type { Pod } from '../read/readPods.js'

/** The import paths of the packages, one a line, each once, sorted byte by byte. */
export function packageListText(pods: readonly Pod[], matches: PackageMatch = () => true): string {
  const importPaths = pods.flatMap(({ meta }) => meta.packages.map(({ importPath }) => importPath))
  return [...new Set(importPaths)]
    .filter(matches)
    .sort(compareBytes)
    .map((importPath) => `${importPath}\n`)
    .join('')
}
