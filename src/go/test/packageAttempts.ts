/**
 * @module The attempts at the tests of one package: which of them run again, and what all attempts together come to. What
 * decides is how a top-level test ended, with its subtests.
 */
import { isOutside, joinAttempts } from './joinedAttempts.js'
import { type TestPackage, functionOf, isExcused } from './suiteResult.js'
import { type FunctionState, failedIn, isIncomplete, statesOf } from './testStates.js'

export interface RetryRules {
  /** How often a failed test runs again. */
  readonly retries: number
  /** Whether -failfast is given: what follows a failed test does not run. */
  readonly failFast: boolean
}

export class PackageAttempts {
  private readonly attempts: TestPackage[] = []
  /** How often each test function that has not passed yet has failed. */
  private readonly failures = new Map<string, number>()
  /** Test functions that must not run again: they passed, were skipped or are in quarantine. */
  private readonly done = new Set<string>()
  /** How often the package failed and no test explains it. */
  private failedOutside = 0
  private isLost = false

  /** The package has not run yet. */
  constructor(private readonly rules: RetryRules) {}

  /** Keeps the package from running again, as go test says nothing about it. */
  lose(): void {
    this.isLost = true
  }

  add(attempt: TestPackage): void {
    const states = statesOf(attempt, failedIn(this.attempts))
    const isCut = isIncomplete(attempt, this.rules.failFast) && this.hasProgress(states)
    for (const name of new Set([...(isCut ? [] : this.failures.keys()), ...states.keys()]))
      this.count(name, states.get(name))
    if (isOutside(attempt)) this.failedOutside++
    this.attempts.push(attempt)
  }

  /** Whether a test that was to run explains why others did not: each can do so only as often as it may fail. */
  private hasProgress(states: ReadonlyMap<string, FunctionState>): boolean {
    return [...states].some(
      ([name, state]) =>
        (state === 'failed' || state === 'quarantined') &&
        !this.done.has(name) &&
        (this.failures.get(name) ?? 0) <= this.rules.retries,
    )
  }

  /** @param state undefined if it did not run, although nothing kept it from running */
  private count(name: string, state: FunctionState | undefined): void {
    const failures = this.failures.get(name) ?? 0
    if (this.done.has(name) || state === 'cut short') return
    if (state === 'passed' || state === 'quarantined' || (state === 'skipped' && failures === 0))
      this.done.add(name)
    else this.failures.set(name, failures + 1)
  }

  /**
   * The test functions to skip when the package runs again: those that have passed, and those that have failed often enough.
   * Undefined if it does not run again.
   * @param suiteFailed whether something in the suite has failed for good
   */
  next(suiteFailed: boolean): readonly string[] | undefined {
    if (this.isLost) return undefined
    const last = this.attempts.at(-1)
    if (last === undefined) return suiteFailed ? undefined : []
    if (last.outcome === 'build-failed') return undefined
    const { retries, failFast } = this.rules
    // A package that passes although tests failed hides them, and stays as it is.
    const again = this.failed > 0 && (last.outcome === 'fail' || this.attempts.length > 1)
    // If a test has failed for good, what it kept from running is not worth more attempts than were asked for.
    const isOpen = !this.hasFailedTest || this.attempts.length <= retries
    const lacks = isIncomplete(last, failFast) || isUnproved(last)
    const rest = lacks && this.failedOutside <= retries && isOpen
    return again || rest ? [...this.done, ...this.names((failures) => failures > retries)].sort() : undefined
  }

  /** How many test functions have failed and may run again. */
  get failed(): number {
    return this.names((failures) => failures <= this.rules.retries).length
  }

  /** Whether a test function, or the package outside its tests, has failed as often as it may. */
  get hasFailed(): boolean {
    return this.hasFailedTest || this.failedOutside > this.rules.retries
  }

  /** Whether the last attempt failed and no test explains it. */
  get isOutside(): boolean {
    const last = this.attempts.at(-1)
    return last !== undefined && isOutside(last)
  }

  /** Whether tests in quarantine are all that failed, and the package has not passed without them. */
  get isUnproved(): boolean {
    if (this.attempts.at(-1)?.outcome !== 'fail') return false
    const joined = joinAttempts(this.attempts)
    return joined !== undefined && isExcused(joined)
  }

  private get hasFailedTest(): boolean {
    return this.names((failures) => failures > this.rules.retries).length > 0
  }

  private names(matches: (failures: number) => boolean): readonly string[] {
    return [...this.failures]
      .filter(([name, failures]) => !this.done.has(name) && matches(failures))
      .map(([name]) => name)
  }

  /**
   * What all attempts come to; undefined if there was none. Tests in quarantine excuse a package only if it passes without
   * them: otherwise something else may have failed, or not have run.
   */
  result(): TestPackage | undefined {
    const joined = joinAttempts(this.attempts)
    return joined !== undefined && this.isUnproved ? { ...joined, outside: true } : joined
  }
}

/** Whether only tests in quarantine explain that the attempt failed: TestMain may have failed too. */
function isUnproved(attempt: TestPackage): boolean {
  return (
    attempt.outcome === 'fail' && !isOutside(attempt) && ![...statesOf(attempt).values()].includes('failed')
  )
}

/** Names for a `-test.skip` pattern: exactly these top-level tests. */
export function skipPattern(names: readonly string[]): string {
  return `^(?:${names.map((name) => escapePattern(functionOf(name))).join('|')})$`
}

/** Escapes what has a meaning in Go's regular expressions; a slash would start the pattern of a subtest. */
function escapePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
