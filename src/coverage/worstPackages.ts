/** @module Which packages a reader should look at first. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CoverageModel, PackageCoverage } from './model.js'
import { sumTallies, uncoveredOf } from './tallies.js'

/** More than a few would be no help. */
const MAX_WORST = 3

/** The packages with the most uncovered statements. */
export interface WorstPackages {
  readonly importPaths: ReadonlySet<string>
  /** Their uncovered statements together. */
  readonly uncovered: number
}

/** The packages, those with the most uncovered statements first, then by import path. */
export function byUncovered(packages: readonly PackageCoverage[]): readonly PackageCoverage[] {
  return packages.toSorted(
    (a, b) =>
      uncoveredOf(b.tallies.together) - uncoveredOf(a.tallies.together) ||
      compareBytes(a.importPath, b.importPath),
  )
}

/** The fewest packages that have half of all uncovered statements, but at most three; none if there is only one package. */
export function worstPackages({ packages, tallies }: CoverageModel): WorstPackages {
  const half = uncoveredOf(tallies.together) / 2
  const worst: PackageCoverage[] = []
  let uncovered = 0
  for (const pkg of packages.length > 1 ? byUncovered(packages) : []) {
    if (uncovered >= half || worst.length === MAX_WORST) break
    worst.push(pkg)
    uncovered = uncoveredOf(sumTallies(worst.map((each) => each.tallies.together)))
  }
  return { importPaths: new Set(worst.map(({ importPath }) => importPath)), uncovered }
}
