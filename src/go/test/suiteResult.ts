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

/** How a test ended before it was run again. */
export interface TestAttempt {
  readonly outcome: TestOutcome
  readonly seconds: number
  /** What it printed, as in TestCase. */
  readonly output: string
  /** Where it failed; absent if its output names no line of its package. */
  readonly failedAt?: FailureLine
}

/** An entry of the input quarantine. */
export interface QuarantineEntry {
  /** As the user wrote it, without the reason: `TestUpload*`. */
  readonly entry: string
  readonly reason: string
}

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
  /** How it ended before it was run again, the first time first; absent if it was not. */
  readonly attempts?: readonly TestAttempt[]
  /** Why it may fail; absent unless it is in quarantine. */
  readonly quarantine?: QuarantineEntry
  /** Set if it ran as a unit test, beside the suite. */
  readonly unit?: true
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
  /** How it failed outside its tests before it was run again; absent if it did not. */
  readonly attempts?: readonly TestAttempt[]
  /** Set if it failed outside its tests, although tests in quarantine failed too. */
  readonly outside?: true
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
  /** Whether it passed only when it was run again. */
  readonly flaky?: boolean | undefined
  /** Whether it may fail. */
  readonly quarantined?: boolean | undefined
}

/** The tests whose failures do not fail a suite: how many there are, and the names of some, as in TestRecord. */
export interface UnstableTests {
  readonly flaky: number
  /** Those that failed in quarantine. */
  readonly quarantined: number
  readonly flakyTests: readonly string[]
  readonly quarantinedTests: readonly string[]
}

/** The tests of a suite, those that count; undefined for a command, which has none that are known. */
export function testRecords({
  kind,
  packages,
}: {
  readonly kind: SuiteResult['kind']
  readonly packages: readonly { readonly importPath: string; readonly tests: readonly RecordedTest[] }[]
}): readonly TestRecord[] | undefined {
  if (kind !== 'go test') return undefined
  return packages.flatMap((pkg) =>
    leafTests(pkg).map((test) => ({
      name: `${pkg.importPath} ${test.name}`,
      outcome: test.outcome,
      seconds: test.seconds,
      ...(isFlaky(test) ? { flaky: true } : {}),
      ...(isQuarantined(test) ? { quarantined: true } : {}),
    })),
  )
}

type RecordedTest = Pick<TestRecord, 'name' | 'outcome' | 'seconds'> & Unstable

/** What decides whether a test is flaky or in quarantine; null in report.json is the same as absent. */
interface Unstable {
  readonly attempts?: readonly Pick<TestAttempt, 'outcome'>[] | undefined
  readonly quarantine?: QuarantineEntry | null | undefined
}

/** Whether the test passed, but only when it was run again. */
export function isFlaky({ outcome, attempts = [] }: Pick<TestCase, 'outcome'> & Unstable): boolean {
  return outcome === 'pass' && attempts.some(isFailure)
}

/** Whether the test may fail. */
export function isQuarantined({ quarantine }: Unstable): boolean {
  return quarantine !== undefined && quarantine !== null
}

/** Whether the test failed or did not finish, and is not in quarantine. */
export function failsSuite(test: Pick<TestCase, 'outcome'> & Unstable): boolean {
  return isFailure(test) && !isQuarantined(test)
}

/** The flaky tests to count: a parent only repeats that its subtests are flaky. */
export function flakyTests<T extends Pick<TestCase, 'name' | 'outcome'> & Unstable>(pkg: {
  readonly tests: readonly T[]
}): readonly T[] {
  const flaky = pkg.tests.filter(isFlaky)
  const parents = ancestorsOf(flaky)
  return flaky.filter(({ name }) => !parents.has(name))
}

/** The failed tests in quarantine. */
export function quarantinedFailures<T extends Pick<TestCase, 'name' | 'outcome'> & Unstable>(pkg: {
  readonly tests: readonly T[]
}): readonly T[] {
  return leafTests(pkg).filter((test) => isFailure(test) && isQuarantined(test))
}

/**
 * The tests whose failures do not fail the suite.
 * @param max how many are named
 */
export function unstableTests(
  packages: readonly {
    readonly importPath: string
    readonly tests: readonly (Pick<TestCase, 'name' | 'outcome'> & Unstable)[]
  }[],
  max: number,
): UnstableTests {
  const named = (of: typeof flakyTests): readonly string[] =>
    packages.flatMap((pkg) => of(pkg).map(({ name }) => `${pkg.importPath} ${name}`))
  const [flaky, quarantined] = [named(flakyTests), named(quarantinedFailures)]
  return {
    flaky: flaky.length,
    quarantined: quarantined.length,
    flakyTests: flaky.slice(0, max),
    quarantinedTests: quarantined.slice(0, max),
  }
}

/** Whether a package failed, and tests in quarantine are all that failed in it. */
export function isExcused({
  outcome,
  outside,
  tests,
}: {
  readonly outcome: PackageOutcome
  readonly outside?: boolean | null | undefined
  readonly tests: readonly (Pick<TestCase, 'name' | 'outcome'> & Unstable)[]
}): boolean {
  if (outcome !== 'fail' || outside === true) return false
  const failed = leafTests({ tests }).filter(isFailure)
  return failed.length > 0 && failed.every(isQuarantined)
}

/** The test function of a test: `TestA` for `TestA/b`. */
export function functionOf(name: string): string {
  const slash = name.indexOf('/')
  return slash < 0 ? name : name.slice(0, slash)
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
export function failedOutside({ outcome, tests, outside }: TestPackage): boolean {
  return outcome === 'build-failed' || (outcome === 'fail' && (outside === true || !tests.some(isFailure)))
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
