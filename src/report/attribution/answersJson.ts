/** @module The answers of `tests` and `lines` for machines. Version 1 only ever grows. */
import type { NearTest } from '../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import type { LineTests } from './lineTests.js'
import type { TestLines } from './testLines.js'

/** A test, or what a test process does outside tests, where the name is empty. */
export function testJson({ importPath, stretch, name }: AttributedTest) {
  return { importPath, name, stretch }
}

/** The nearest test of uncovered lines; null if there is none. */
export function nearestJson(near: NearTest | undefined) {
  return near === undefined ? null : { ...testJson(near.test), exact: near.exact, reaches: near.reaches }
}

/**
 * @param file in the repository, or as in the coverage model if it is not known to be there
 * @param changed whether the file is another one now; undefined if that is not known
 */
export function lineTestsJson(found: LineTests, file: string, changed: boolean | undefined): string {
  const { path, startLine, endLine, tally } = found
  return document({
    path,
    file,
    startLine,
    endLine,
    statements: tally,
    sourceChanged: changed ?? null,
    tests: found.exact.map(testJson),
    groups: found.groups.map((group) => group.map(testJson)),
    unknown: found.isUnknown,
    carriedOver: found.carriedOver,
    uncovered: found.uncovered.map(({ nearest, branch, functionName, ...range }) => ({
      startLine: range.startLine,
      endLine: range.endLine,
      statements: range.statements,
      function: functionName,
      nearestTest: nearestJson(nearest),
      lastBranch: branch === undefined ? null : { line: branch.line },
    })),
  })
}

/** @param fileOf as `file` of lineTestsJson, by path */
export function testLinesJson(
  { test, subTests, files, statements }: TestLines,
  fileOf: (path: string) => string,
): string {
  return document({
    test: testJson(test),
    subTests: subTests.map(testJson),
    statements,
    files: files.map(({ path, ranges }) => ({
      path,
      file: fileOf(path),
      ranges: ranges.map(({ share, startLine, endLine, statements: own, functionName }) => ({
        share,
        startLine,
        endLine,
        statements: own,
        function: functionName,
      })),
    })),
  })
}

function document(answer: object): string {
  return `${JSON.stringify({ schemaVersion: 1, ...answer }, null, 2)}\n`
}
