/** @module The tests of changed places. */
import type { AttributedFile, AttributedFiles, NearTest } from '../../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../../attribution/attribution.js'
import { testName, testsFirst } from '../../../attribution/testFamily.js'
import { testsOfUnits } from '../../../attribution/testsOfUnits.js'
import type { UncoveredChange } from '../../../compare/patchCoverage.js'
import { type UncoveredRange, lastLineOf, rangesOfUnits } from '../../../coverage/uncovered.js'
import type { TestNames } from '../../attribution/testNames.js'
import type { NamedTest, PagePlace, PlaceTests } from '../pageComparison.js'

/** Tests that are named. */
const MAX_NAMES = 3

/** Covered lines of a changed file. */
export interface CoveredChange extends UncoveredRange {
  /** The tests that cover them. */
  readonly testsOf: () => PlaceTests
}

/**
 * The covered changed statements of a file as ranges.
 * @param units the indexes of those with changed statements
 */
export function coveredChanges(
  files: AttributedFiles,
  path: string,
  units: readonly number[],
  names: TestNames,
): readonly CoveredChange[] {
  const file = files.all.get(path)
  if (file === undefined) return []
  const all = file.coverage.units
  const changed = new Set(units.filter((unit) => (all[unit]?.count ?? 0) > 0))
  const ranges = rangesOfUnits(file.coverage, (unit) => changed.has(unit))
  return ranges.map((range) => ({ ...range, testsOf: () => testsIn({ files, file, names }, range, changed) }))
}

interface NamedFile {
  readonly files: AttributedFiles
  readonly file: AttributedFile
  readonly names: TestNames
}

function testsIn(
  { files: { attribution }, file: { coverage, table }, names }: NamedFile,
  { startLine, endLine, functionName }: UncoveredRange,
  changed: ReadonlySet<number>,
): PlaceTests {
  const own = [...changed].filter((index) => {
    const unit = coverage.units[index]
    return unit?.functionName === functionName && unit.startLine <= endLine && lastLineOf(unit) >= startLine
  })
  const { exact, groups } = testsOfUnits(
    attribution,
    own.map((unit) => table.first + unit),
  )
  const named = (tests: readonly number[]): readonly NamedTest[] => {
    const found = tests.flatMap((test) => attribution.tests[test] ?? [])
    return testsFirst(found)
      .slice(0, MAX_NAMES)
      .map((test) => namedTest(test, names))
  }
  const [group = []] = exact.length > 0 ? [] : groups
  return { exact: named(exact), count: exact.length, group: named(group), groupCount: group.length }
}

export function placeNearest(
  { nearest, branchLine }: UncoveredChange,
  names: TestNames,
): Pick<PagePlace, 'nearest'> {
  if (nearest === undefined) return {}
  return {
    nearest: {
      ...namedTest(nearest.test, names),
      text: reachText(nearest),
      ...(branchLine === undefined ? {} : { branchLine }),
    },
  }
}

function reachText({ exact, reaches }: NearTest): string {
  return `${exact ? '' : 'or another one '}reaches this ${reaches}`
}

/** The id is as src/page/tests/testCatalog.ts has it. */
function namedTest(test: AttributedTest, names: TestNames): NamedTest {
  const name = testName(test)
  const id = `${test.importPath} ${test.stretch === 'test' ? name : `(${name})`}`
  const shownPackage = names.packageOf(test)
  return { name, id, ...(shownPackage === undefined ? {} : { package: shownPackage }) }
}
