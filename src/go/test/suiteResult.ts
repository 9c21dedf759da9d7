/** @module The result of a suite, from which the test table, junit.xml and the verdict are made. */
import type { ShardRecord } from './shard.js'

/** Where a test failed: a line of a file in the repository. */
export interface FailureLine {
  /** Path in the repository, with slashes. */
  readonly file: string
  readonly line: number
  /** What the test says there, on one line; may be empty. */
  readonly text: string
}

export type TestOutcome = 'pass' | 'fail' | 'skip' | 'unfinished'

export interface TestCase {
  /** As Go writes it, with subtests after a slash: `TestServer/create`. */
  readonly name: string
  /** `unfinished`: it started and did not end, because of a panic, a timeout or a killed process. */
  readonly outcome: TestOutcome
  readonly seconds: number
  /** What it printed, unescaped; empty for tests that passed. Of too much, the middle is left out, and a line says so. */
  readonly output: string
  /** The file that declares its function: path in the repository, with slashes; absent if it is not known. */
  readonly file?: string
  /** Where it failed; absent if its output names no line of its package. */
  readonly failedAt?: FailureLine
}

/** `build-failed`: its tests did not compile, or go vet refused them; `none`: it ran no tests. */
export type PackageOutcome = 'pass' | 'fail' | 'skip' | 'build-failed' | 'none'

export interface TestPackage {
  readonly importPath: string
  readonly outcome: PackageOutcome
  readonly seconds: number
  readonly tests: readonly TestCase[]
  /** What it printed outside its tests, such as compiler errors or a panic; empty unless it failed. */
  readonly output: string
  /** When it began: RFC 3339, UTC; absent if it is not known. */
  readonly startedAt?: string
  /** Where it failed outside its tests; absent if its output names no line of it. */
  readonly failedAt?: FailureLine
}

export interface SuiteResult {
  /** `steps`: the user's own steps between the build action and the collect action. */
  readonly kind: 'go test' | 'command' | 'steps'
  /** Exit code 0, no timeout and, for go test, at least one test that was not skipped. */
  readonly passed: boolean
  readonly exitCode: number
  readonly timedOut: boolean
  /** When it began: RFC 3339, UTC; absent if it did not. */
  readonly startedAt?: string
  readonly seconds: number
  /** Sorted by import path; empty unless go test ran. */
  readonly packages: readonly TestPackage[]
  /** How many test functions `suite: tagged` left out because their files need no tags. */
  readonly leftOut: number
  /** Absent if it is the whole suite. */
  readonly shard?: ShardRecord
}

/** How a test ended, for comparing runs. */
export interface TestRecord {
  /** `import/path TestName`. */
  readonly name: string
  readonly outcome: TestOutcome
  readonly seconds: number
}

/** The tests of a suite, those that count; undefined for a command, which has none that are known. */
export function testRecords({
  kind,
  packages,
}: {
  readonly kind: SuiteResult['kind']
  readonly packages: readonly { readonly importPath: string; readonly tests: readonly TestRecord[] }[]
}): readonly TestRecord[] | undefined {
  if (kind !== 'go test') return undefined
  return packages.flatMap((pkg) =>
    leafTests(pkg).map(({ name, outcome, seconds }) => ({
      name: `${pkg.importPath} ${name}`,
      outcome,
      seconds,
    })),
  )
}

type NamedOutcome = Pick<TestCase, 'name' | 'outcome'>

/**
 * The tests to count: those without subtests, because a parent only repeats how its subtests went, and parents that
 * failed although all of their subtests passed.
 */
export function leafTests<T extends NamedOutcome>(pkg: { readonly tests: readonly T[] }): readonly T[] {
  const parents = ancestorsOf(pkg.tests)
  const repeating = ancestorsOf(pkg.tests.filter(isFailure))
  return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name))
}

/** Whether the test failed or did not finish. */
export function isFailure(test: Pick<TestCase, 'outcome'>): boolean {
  return test.outcome === 'fail' || test.outcome === 'unfinished'
}

/** Whether go vet kept the tests of a package from being run, as go test has it look at them first. Go 1.20 does not say. */
export function isRefusedByVet({
  outcome,
  output,
}: {
  readonly outcome: string
  readonly output: string
}): boolean {
  return outcome === 'build-failed' && /^# \[\S+\]$/m.test(output)
}

/** Whether no test explains the failure of a package: it did not compile, or TestMain or a panic ended it. */
export function failedOutside({ outcome, tests }: TestPackage): boolean {
  return outcome === 'build-failed' || (outcome === 'fail' && !tests.some(isFailure))
}

/** `A` and `A/b` for the test `A/b/c`; each is made once, however many subtests it has. */
function ancestorsOf(tests: readonly Pick<TestCase, 'name'>[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { name } of tests) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const ancestor = name.slice(0, end)
      if (found.has(ancestor)) break
      found.add(ancestor)
    }
  }
  return found
}
