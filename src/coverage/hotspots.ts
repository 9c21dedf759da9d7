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

/** As many ranges more than are wanted may be in memory. */
const MANY = 2000

/**
 * The uncovered ranges of all files, the largest first, then by path and line.
 * @param most how many are returned at most
 */
export function hotspotsOf({ packages }: CoverageModel, most: number): readonly Hotspot[] {
  const files = packages
    .flatMap((pkg) => pkg.files)
    .filter(({ tallies: { together } }) => together.covered < together.total)
  const byPath = byteOrderOf(files.map(({ path }) => path))
  const reached = new ReachedFunctions()
  const order = (a: PlacedRange, b: PlacedRange): number =>
    b.range.statements - a.range.statements ||
    byPath(a.file.path, b.file.path) ||
    a.range.startLine - b.range.startLine ||
    a.range.endLine - b.range.endLine ||
    compareBytes(a.range.functionName, b.range.functionName)
  let found: PlacedRange[] = []
  for (const file of files) {
    for (const range of uncoveredRanges(file)) found.push({ file, range })
    // Few of very many are ever shown.
    if (found.length > 2 * most + MANY) found = found.sort(order).slice(0, most)
  }
  return found
    .sort(order)
    .slice(0, most)
    .map(({ file, range }) => ({ ...range, path: file.path, reached: reached.has(file, range) }))
}

interface PlacedRange {
  readonly file: FileCoverage
  readonly range: UncoveredRange
}

/** Whether functions were executed; the functions of a file are found when one of them is asked for. */
class ReachedFunctions {
  private readonly byFile = new Map<FileCoverage, readonly FunctionCoverage[]>()

  has(file: FileCoverage, { functionName, startLine }: UncoveredRange): boolean {
    const functions = this.byFile.get(file) ?? functionsOf(file)
    this.byFile.set(file, functions)
    // Several functions can have the same name, such as init.
    const own = functions.findLast((fn) => fn.name === functionName && fn.startLine <= startLine)
    return own !== undefined && own.tallies.together.covered > 0
  }
}
