/** @module The text of `go tool covdata pkglist`. */
import type { UnitTable } from './units.js'

/** The import paths of all packages, one a line. */
export function packageListText(table: UnitTable): string {
  return table.packages.map(({ importPath }) => `${importPath}\n`).join('')
}
