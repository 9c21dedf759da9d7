/** @module The result of a suite, from which the test table, junit.xml and the verdict are made. */

export type TestOutcome = 'pass' | 'fail' | 'skip' | 'unfinished'

export interface TestCase {
  /** As Go writes it, with subtests after a slash: `TestServer/create`. */
  readonly name: string
  /** `unfinished`: it started and did not end, because of a panic, a timeout or a killed process. */
  readonly outcome: TestOutcome
  readonly seconds: number
  /** What it printed, unescaped; empty for tests that passed. */
  readonly output: string
}

/** `build-failed`: its tests did not compile; `none`: it ran no tests. */
export type PackageOutcome = 'pass' | 'fail' | 'skip' | 'build-failed' | 'none'

export interface TestPackage {
  readonly importPath: string
  readonly outcome: PackageOutcome
  readonly seconds: number
  readonly tests: readonly TestCase[]
  /** What it printed outside its tests, such as compiler errors or a panic; empty unless it failed. */
  readonly output: string
}

export interface SuiteResult {
  readonly kind: 'go test' | 'command'
  /** Exit code 0, no timeout and, for go test, at least one test that was not skipped. */
  readonly passed: boolean
  readonly exitCode: number
  readonly timedOut: boolean
  readonly seconds: number
  /** Sorted by import path; empty for a command. */
  readonly packages: readonly TestPackage[]
  /** How many test functions `suite: tagged` left out because they exist without the tags too. */
  readonly leftOut: number
}

type NamedOutcome = Pick<TestCase, 'name' | 'outcome'>

/**
 * The tests to count: those without subtests, because a parent only repeats how its subtests went, and parents that
 * failed although all of their subtests passed.
 */
export function leafTests<T extends NamedOutcome>(pkg: { readonly tests: readonly T[] }): readonly T[] {
  const parents = new Set(pkg.tests.flatMap((test) => ancestors(test.name)))
  const repeating = new Set(pkg.tests.filter(isFailure).flatMap((test) => ancestors(test.name)))
  return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name))
}

/** Whether the test failed or did not finish. */
export function isFailure(test: Pick<TestCase, 'outcome'>): boolean {
  return test.outcome === 'fail' || test.outcome === 'unfinished'
}

/** `A` and `A/b` for the test `A/b/c`. */
function ancestors(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}
