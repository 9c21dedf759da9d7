/** @module Which tests covered at the baseline what is lost now. */
import type { Attribution } from '../attribution/attribution.js'
import { testsOfUnits } from '../attribution/testsOfUnits.js'
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { lastLineOf } from '../coverage/uncovered.js'
import { EarlierUnits, codeLines, segmentOf } from '../diff/earlierUnits.js'
import { completedUnits } from '../diff/fileDiff.js'
import type { LineMap } from '../diff/lineMap.js'
import { pairUnits, placeOf } from '../diff/unitPairs.js'
import type { EarlierTest, MovedRange } from './baselineComparison.js'

export interface EarlierFile {
  readonly before: FileCoverage
  readonly after: FileCoverage
  /** From the earlier text to the later one; undefined if it is not known. */
  readonly map: LineMap | undefined
  /** The later source; undefined if it is not known. */
  readonly code: SourceCode | undefined
}

/**
 * Lost ranges of a file with the tests that covered them at the baseline.
 * @param attribution that of the baseline; undefined if it has none
 */
export function withEarlierTests(
  ranges: readonly MovedRange[],
  file: EarlierFile,
  attribution: Attribution | undefined,
): readonly MovedRange[] {
  if (attribution === undefined || ranges.length === 0) return ranges
  const earlier = earlierUnits(file)
  return ranges.map((range) => {
    const lost = file.after.units.filter((unit) => isLost(unit, range))
    const tests = earlierTests(
      attribution,
      file.before.path,
      lost.flatMap((unit) => earlier(unit, range)),
    )
    return tests.length === 0 ? range : { ...range, tests }
  })
}

function isLost(unit: UnitCoverage, { functionName, startLine, endLine }: MovedRange): boolean {
  return (
    unit.count === 0 &&
    unit.statements > 0 &&
    unit.functionName === functionName &&
    unit.startLine <= endLine &&
    lastLineOf(unit) >= startLine
  )
}

/** Makes the function that finds what units were, as far as they are in a range and were covered. */
function earlierUnits({
  before,
  after,
  map,
  code,
}: EarlierFile): (unit: UnitCoverage, range: MovedRange) => readonly UnitCoverage[] {
  const covered = (units: readonly UnitCoverage[]): readonly UnitCoverage[] =>
    units.filter(({ count }) => count > 0)
  if (map === undefined) {
    const { earlier, later, options } = completedUnits({
      before,
      after,
      isSameText: false,
      text: undefined,
      isComplete: true,
    })
    const pairs = new Map(pairUnits(earlier, later, options).pairs.map((pair) => [pair.after, pair.before]))
    return (unit) => covered(pairs.get(unit) ?? [])
  }
  const known = new EarlierUnits(before, true)
  return (unit, { startLine, endLine }) => {
    const found = new Set<UnitCoverage>()
    for (const line of code === undefined ? allLines(unit) : codeLines(unit, code)) {
      const was = line < startLine || line > endLine ? undefined : map.earlier(line)
      if (was === undefined) continue
      for (const each of covered(known.at(segmentOf(unit, line, was)))) found.add(each)
    }
    return [...found]
  }
}

function allLines(unit: UnitCoverage): readonly number[] {
  return Array.from({ length: lastLineOf(unit) - unit.startLine + 1 }, (_, i) => unit.startLine + i)
}

/** The tests that covered units of a file: those that are known to come first. */
function earlierTests(
  attribution: Attribution,
  path: string,
  units: readonly UnitCoverage[],
): readonly EarlierTest[] {
  const file = attribution.units.files.find((each) => each.path === path)
  if (file === undefined || units.length === 0) return []
  const places = new Set(units.map(placeOf))
  const { positions } = attribution.units
  const numbers = Array.from({ length: file.count }, (_, i) => file.first + i).filter((unit) => {
    const [startLine, startColumn, endLine, endColumn] = positions.subarray(4 * unit, 4 * unit + 4)
    return places.has(`${startLine ?? 0}.${startColumn ?? 0},${endLine ?? 0}.${endColumn ?? 0}`)
  })
  const { exact, groups } = testsOfUnits(attribution, numbers)
  const others = new Set(groups.flat().filter((test) => !exact.includes(test)))
  const known = (tests: Iterable<number>, isExact: boolean): readonly EarlierTest[] =>
    [...tests].flatMap((index) => {
      const test = attribution.tests[index]
      return test === undefined ? [] : [{ ...test, exact: isExact }]
    })
  return [...known(exact, true), ...known(others, false)]
}
