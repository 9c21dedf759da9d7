/** @module The largest uncovered blocks of everything that was measured: where one more test is worth most. */
import { byteOrderOf, compareBytes } from '../covdata/bytes/byteOrder.js'
import { type CodeLines, upToCode } from './codeEnd.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from './model.js'
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
 * @param code which lines have code, as far as that is known
 */
export function hotspotsOf(
  { packages }: CoverageModel,
  most: number,
  code?: ReadonlyMap<string, CodeLines>,
): readonly Hotspot[] {
  const files = packages
    .flatMap((pkg) => pkg.files)
    .filter(({ tallies: { together } }) => together.covered < together.total)
  const byPath = byteOrderOf(files.map(({ path }) => path))
  const order = (a: PlacedRange, b: PlacedRange): number =>
    b.range.statements - a.range.statements ||
    byPath(a.file.path, b.file.path) ||
    a.range.startLine - b.range.startLine ||
    a.range.endLine - b.range.endLine ||
    compareBytes(a.range.functionName, b.range.functionName)
  let found: PlacedRange[] = []
  // No smaller range can be among the first.
  let least = 0
  for (const file of files) {
    for (const range of uncoveredRanges(file)) if (range.statements >= least) found.push({ file, range })
    // Few of very many are ever shown.
    if (found.length <= 2 * most + MANY) continue
    found = found.sort(order).slice(0, most)
    least = found.at(-1)?.range.statements ?? Infinity
  }
  return found
    .sort(order)
    .slice(0, most)
    .map(({ file, range }) => ({
      ...upToCode(range, code?.get(file.path)),
      path: file.path,
      reached: isReached(file, range),
    }))
}

interface PlacedRange {
  readonly file: FileCoverage
  readonly range: UncoveredRange
}

/**
 * Whether the function of a range was executed. Several functions can have the same name, such as init: it is the last one
 * that begins no later than the range.
 */
function isReached({ units }: FileCoverage, { functionName, startLine }: UncoveredRange): boolean {
  const isOwn = (at: number): boolean => units[at]?.functionName === functionName
  let end = indexAfter(units, startLine)
  while (end > 0 && !isOwn(end - 1)) end--
  let start = end
  while (start > 0 && isOwn(start - 1)) start--
  while (isOwn(end)) end++
  return units.slice(start, end).some(({ count, statements }) => count > 0 && statements > 0)
}

/** The index of the first unit that begins after a line. @param units sorted by line */
function indexAfter(units: readonly UnitCoverage[], line: number): number {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((units[middle]?.startLine ?? Infinity) > line) high = middle
    else low = middle + 1
  }
  return low
}
