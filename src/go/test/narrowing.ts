/** @module Narrows a suite to the tests that may matter: all but those that are known not to. */
import { type Narrowing, type NotRun, keyOfTest } from './notRun.js'
import type { GoTestSuite, SuitePart } from './suiteRequest.js'
import {
  type ListedTests,
  MAX_PATTERN,
  type SelectionTools,
  type TestSelection,
  listTested,
  runPattern,
} from './testSelection.js'

/** A part of the suite, and the flags of the user. */
export type NarrowedRequest = Pick<SuitePart, 'cwd' | 'patterns' | 'tags' | 'onlyTagged'> &
  Pick<GoTestSuite, 'flags'>

/** A part of the suite without what need not run of it. */
export interface NarrowedPart {
  readonly selection: TestSelection
  readonly notRun: NotRun
}

/**
 * The test functions of a part of the suite, with all packages that it would run.
 * @param whole what would run of it
 * @throws UserError if the packages cannot be listed
 */
export async function testsOfPart(
  tools: SelectionTools,
  part: NarrowedRequest,
  whole: TestSelection,
): Promise<readonly ListedTests[]> {
  return part.onlyTagged
    ? whole.chosen.map((pkg) => ({ ...pkg, hasTestFiles: true }))
    : listTested(tools, part)
}

/** The tests that a part of the suite would run of a package otherwise. */
export interface WholeTests extends ListedTests {
  /** Whether other shards run other tests of the package. */
  readonly isPart?: boolean
}

/** @param leftOut how many test functions are no part of the suite */
export function narrowPart(
  all: readonly WholeTests[],
  { onlyTagged, leftOut }: Pick<SuitePart, 'onlyTagged'> & Pick<TestSelection, 'leftOut'>,
  narrowing: Narrowing,
): NarrowedPart {
  const kept = all.map((pkg) => {
    const needsPattern = onlyTagged || pkg.isPart === true
    return { ...pkg, needsPattern, own: testsLeft(pkg, needsPattern, narrowing) }
  })
  const running = kept.filter((pkg) => pkg.own.length > 0 || (isBare(pkg) && mustCompile(pkg, narrowing)))
  const paths = new Set(running.map(({ importPath }) => importPath))
  const chosen = running.filter(({ own }) => own.length > 0)
  const narrowed = chosen.filter(({ own, tests, needsPattern }) => needsPattern || own.length < tests.length)
  return {
    selection: {
      packages: [...paths],
      chosen: chosen.map(({ importPath, dir, own }) => ({ importPath, dir, tests: own })),
      run: Object.fromEntries(narrowed.map(({ dir, own }) => [dir, runPattern(own)])),
      leftOut,
    },
    notRun: {
      tests: kept.flatMap(({ importPath, tests, own }) => {
        const runs = new Set(own)
        return tests.filter((name) => !runs.has(name)).map((name) => ({ importPath, name }))
      }),
      packages: all
        .filter(({ importPath, hasTestFiles }) => hasTestFiles && !paths.has(importPath))
        .map(({ importPath }) => importPath),
      total: all.reduce((sum, { tests }) => sum + tests.length, 0),
    },
  }
}

/** What several parts together do not run: what one of them runs does not count. */
export function joinedNotRun(parts: readonly NarrowedPart[]): NotRun {
  const running = new Set(parts.flatMap(({ selection }) => selection.packages))
  const idle = new Set(parts.flatMap(({ notRun }) => notRun.packages).filter((path) => !running.has(path)))
  return {
    tests: parts.flatMap(({ notRun }) => notRun.tests),
    packages: [...idle],
    total: parts.reduce((sum, { notRun }) => sum + notRun.total, 0),
  }
}

/** All of them if their names are too long for -run. */
function testsLeft(
  { importPath, tests }: ListedTests,
  needsPattern: boolean,
  { leftOut }: Narrowing,
): readonly string[] {
  const own = tests.filter((name) => !leftOut.has(keyOfTest({ importPath, name })))
  return own.length > 0 && !needsPattern && runPattern(own).length > MAX_PATTERN ? tests : own
}

function isBare({ tests }: ListedTests): boolean {
  return tests.length === 0
}

/** What a package without a test does in TestMain may depend on any code. */
function mustCompile({ importPath, hasTestFiles }: ListedTests, { changed }: Narrowing): boolean {
  return changed.has(importPath) || (hasTestFiles && changed.size > 0)
}
