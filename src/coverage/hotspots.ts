/** @module The largest uncovered blocks of everything that was measured: where one more test is worth most. */
import { byteOrderOf, compareBytes } from '../covdata/bytes/byteOrder.js'
import { type FunctionCoverage, functionsOf } from './functions.js'
import type { CoverageModel, FileCoverage } from './model.js'
import { type UncoveredRange, uncoveredRanges } from './uncovered.js'

/** A run of uncovered statements in one function. */
export interface Hotspot extends UncoveredRange {
  /** The path of its file, as in the coverage model. */
  readonly path: string
  /** Whether any statement of its function was executed. */
  readonly reached: boolean
}

/**
 * The uncovered ranges of all files, the largest first, then by path and line.
 * @param most how many are returned at most
 */
export function hotspotsOf({ packages }: CoverageModel, most: number): readonly Hotspot[] {
  const files = packages
    .flatMap((pkg) => pkg.files)
    .filter(({ tallies: { together } }) => together.covered < together.total)
  const byPath = byteOrderOf(files.map(({ path }) => path))
  return files
    .flatMap(hotspotsOfFile)
    .sort(
      (a, b) =>
        b.statements - a.statements ||
        byPath(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine ||
        compareBytes(a.functionName, b.functionName),
    )
    .slice(0, most)
}

function hotspotsOfFile(file: FileCoverage): readonly Hotspot[] {
  const functions = new Map<string, FunctionCoverage[]>()
  for (const fn of functionsOf(file)) functions.set(fn.name, [...(functions.get(fn.name) ?? []), fn])
  return uncoveredRanges(file).map((range) => {
    // Several functions can have the same name, such as init.
    const own = functions.get(range.functionName)?.findLast((fn) => fn.startLine <= range.startLine)
    return { ...range, path: file.path, reached: own !== undefined && own.tallies.together.covered > 0 }
  })
}
