/** @module The table of packages, as cells for every view that has columns. */
import type { Tallies } from '../coverage/model.js'
import type { Report } from './report.js'
import { SOURCE_HEADINGS, percentText, shortPath } from './words.js'

export interface PackageTable {
  readonly heads: readonly string[]
  /** The shortened import path of a package, and its figures. */
  readonly rows: readonly (readonly [path: string, ...figures: string[]])[]
  /** The figures of the last row, which has the totals. */
  readonly total: readonly string[]
}

export function packageTableOf({ coverage, modulePath }: Report): PackageTable {
  // With a single source, its column would be the same as the last one.
  const sources = coverage.sources.length > 1 ? coverage.sources : []
  const figures = ({ together, bySource }: Tallies): readonly string[] => [
    `${together.covered}/${together.total}`,
    ...(sources.length === 0 ? [] : bySource.map(percentText)),
    percentText(together),
  ]
  const columns = sources.map((source) => SOURCE_HEADINGS[source])
  return {
    heads: ['package', 'statements', ...columns, sources.length > 0 ? 'together' : 'covered'],
    rows: coverage.packages.map((pkg) => [shortPath(pkg.importPath, modulePath), ...figures(pkg.tallies)]),
    total: figures(coverage.tallies),
  }
}
