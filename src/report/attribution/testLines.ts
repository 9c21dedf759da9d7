/** @module The answer to `lines TEST`: what a test covers, with its subtests. */
import type { AttributedFiles } from '../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import { familyOf } from '../../attribution/testFamily.js'
import { unitsOfTests } from '../../attribution/unitsOfTests.js'
import type { FileCoverage } from '../../coverage/model.js'
import { statementsOf } from '../../coverage/tallies.js'
import { type UncoveredRange, rangesOfUnits } from '../../coverage/uncovered.js'

/**
 * Who executed lines: this test and no other one; this test and others; or this test or others, at least one of them.
 */
export type TestShare = 'alone' | 'exact' | 'group'

/** Lines that a test covers, or may cover. */
export interface CoveredRange extends UncoveredRange {
  readonly share: TestShare
}

export interface CoveredFile {
  /** As in the coverage model. */
  readonly path: string
  /** By line. */
  readonly ranges: readonly CoveredRange[]
}

export interface TestLines {
  readonly test: AttributedTest
  /** Its subtests, whose lines are its own as well. */
  readonly subTests: readonly AttributedTest[]
  /** With statements, in the order of the model. */
  readonly files: readonly CoveredFile[]
  /** Statements by share. */
  readonly statements: Readonly<Record<TestShare, number>>
}

const SHARES: readonly TestShare[] = ['alone', 'exact', 'group']

/** @param test the index of the test */
export function testLines(files: AttributedFiles, test: number): TestLines | undefined {
  const { attribution, carried } = files
  const found = attribution.tests[test]
  if (found === undefined) return undefined
  const family = familyOf(attribution, test)
  const shares = sharesOf(files, family)
  const covered = [...files.all.values()].flatMap(({ coverage, table }): CoveredFile[] => {
    const shareOf = (at: number): TestShare | undefined => {
      const share = shares.get(table.first + at)
      const unit = coverage.units[at]
      // Tests that did not run cover it as well.
      return share === 'alone' && unit !== undefined && carried.isOfLeftOut(unit) ? 'exact' : share
    }
    const ranges = SHARES.flatMap((share) => rangesOf(coverage, share, shareOf))
    if (ranges.length === 0) return []
    return [{ path: coverage.path, ranges: ranges.sort((one, other) => one.startLine - other.startLine) }]
  })
  const all = covered.flatMap(({ ranges }) => ranges)
  const sum = (share: TestShare): number => statementsOf(all.filter((range) => range.share === share))
  return {
    test: found,
    subTests: family.filter((each) => each !== test).flatMap((each) => attribution.tests[each] ?? []),
    files: covered,
    statements: { alone: sum('alone'), exact: sum('exact'), group: sum('group') },
  }
}

/** By unit. */
function sharesOf(
  { attribution }: AttributedFiles,
  family: readonly number[],
): ReadonlyMap<number, TestShare> {
  const own = new Set(family)
  const { exact, group } = unitsOfTests(attribution, family)
  const isOwn = (subject: number): boolean => {
    const { tests = [] } = attribution.subjects[subject] ?? {}
    return tests.length > 0 && tests.every((each) => own.has(each))
  }
  return new Map([
    ...exact.map((unit) => [unit, attribution.subjectsOf(unit).every(isOwn) ? 'alone' : 'exact'] as const),
    ...group.map((unit) => [unit, 'group'] as const),
  ])
}

function rangesOf(
  file: FileCoverage,
  share: TestShare,
  shareOf: (unit: number) => TestShare | undefined,
): readonly CoveredRange[] {
  if (!file.units.some((_, i) => shareOf(i) === share)) return []
  return rangesOfUnits(file, (unit) => shareOf(unit) === share).map((range) => ({ ...range, share }))
}
