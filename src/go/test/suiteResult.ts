/** @module What a suite did: the value that the test table, junit.xml and the verdict are made from. */

export type TestOutcome = 'pass' | 'fail' | 'skip' | 'unfinished'

export interface TestCase {
  /** Go's name, with subtests after a slash: `TestServer/create`. */
  readonly name: string
  /** `unfinished`: started and never ended (a panic, a timeout, a killed process). */
  readonly outcome: TestOutcome
  readonly seconds: number
  /** What it printed, as it was printed; kept for tests that did not pass, or were skipped. */
  readonly output: string
}

/** `build-failed`: its tests did not compile; `none`: it ran no test at all. */
export type PackageOutcome = 'pass' | 'fail' | 'skip' | 'build-failed' | 'none'

export interface TestPackage {
  readonly importPath: string
  readonly outcome: PackageOutcome
  readonly seconds: number
  readonly tests: readonly TestCase[]
  /** What the package printed outside its tests: compiler errors, a panic, TestMain's words. Kept if it failed. */
  readonly output: string
}

export interface SuiteResult {
  readonly kind: 'go test' | 'command'
  /** Exit status 0, nothing timed out and, for go test, at least one test ran and was not skipped. */
  readonly passed: boolean
  readonly exitCode: number
  readonly timedOut: boolean
  readonly seconds: number
  /** Empty for a command. Sorted by import path. */
  readonly packages: readonly TestPackage[]
  /** Test functions that exist without the tag too and were left out (`suite: tagged`). */
  readonly leftOut: number
}

/**
 * Tests without subtests of their own, as a parent only repeats how its subtests went; and parents that failed by
 * themselves, such as by an error after subtests that all passed.
 */
export function leafTests(pkg: TestPackage): readonly TestCase[] {
  const parents = new Set(pkg.tests.flatMap((test) => ancestors(test.name)))
  const repeating = new Set(pkg.tests.filter(isFailure).flatMap((test) => ancestors(test.name)))
  return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name))
}

export function isFailure(test: TestCase): boolean {
  return test.outcome === 'fail' || test.outcome === 'unfinished'
}

/** `A/b/c` lies in `A/b` and in `A`. */
function ancestors(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}
