/** @module Where tests are: the files that declare them, and the lines where they failed, as paths in the repository. */
import { type PathWithin, pathsWithin } from '../../support/pathsWithin.js'
import type { GoPackage } from '../packages/packages.js'
import { type FailurePlace, type NamedPlace, outsidePlace } from './failurePlaces.js'
import {
  type FailureLine,
  type TestAttempt,
  type TestCase,
  type TestPackage,
  functionOf,
} from './suiteResult.js'

export interface TestSources {
  /** Absolute, without links: the repository, or the module if it is in none. */
  readonly root: string
  /** Absolute: where go test ran. */
  readonly cwd: string
  /** The packages with the tests. */
  readonly listed: readonly GoPackage[]
  /** The names of the test functions by absolute path of their file. */
  readonly functions: ReadonlyMap<string, readonly string[]>
  readonly failures: readonly FailurePlace[]
}

/** Adds to the results of packages where their tests are; what is outside the root stays without a place. */
export async function placeTests(
  packages: readonly TestPackage[],
  { root, cwd, listed, functions, failures }: TestSources,
): Promise<readonly TestPackage[]> {
  const pathOf = pathsWithin(root)
  const sources = new Map(listed.map((pkg) => [pkg.importPath, pkg]))
  const failed = new Map(failures.map((place) => [place.failure, place]))
  const lineAt = async (failure: TestCase | TestAttempt): Promise<ReturnType<typeof lineOf>> =>
    lineOf(failed.get(failure), pathOf)
  const placed: TestPackage[] = []
  for (const pkg of packages) {
    const source = sources.get(pkg.importPath)
    if (source === undefined) {
      placed.push(pkg)
      continue
    }
    const files = await declaringFiles(source, functions, pathOf)
    const tests: TestCase[] = []
    for (const test of pkg.tests) {
      const file = files.get(functionOf(test.name))
      const own = { ...test, ...(file === undefined ? {} : { file }), ...(await lineAt(test)) }
      const attempts: TestAttempt[] = []
      for (const attempt of test.attempts ?? []) attempts.push({ ...attempt, ...(await lineAt(attempt)) })
      tests.push(attempts.length === 0 ? own : { ...own, attempts })
    }
    placed.push({ ...pkg, tests, ...(await lineOf(await outsidePlace(pkg, source.dir, cwd), pathOf)) })
  }
  return placed
}

/** The file of each test function of a package. Of two with one name, in both packages of a directory, the first. */
async function declaringFiles(
  { testFiles }: GoPackage,
  functions: ReadonlyMap<string, readonly string[]>,
  pathOf: PathWithin,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const testFile of testFiles) {
    const file = await pathOf(testFile)
    if (file === undefined) continue
    for (const name of functions.get(testFile) ?? []) if (!files.has(name)) files.set(name, file)
  }
  return files
}

async function lineOf(
  named: NamedPlace | undefined,
  pathOf: PathWithin,
): Promise<{ readonly failedAt?: FailureLine }> {
  const file = named && (await pathOf(named.place.file))
  if (named === undefined || file === undefined) return {}
  return { failedAt: { file, line: named.place.line, text: named.text } }
}
