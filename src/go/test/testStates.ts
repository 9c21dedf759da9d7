/** @module How the test functions of a package ended in one attempt, each with its subtests. */
import { groupBy } from '../../support/arrays.js'
import {
  type TestCase,
  type TestPackage,
  functionOf,
  isFailure,
  isQuarantined,
  leafTests,
} from './suiteResult.js'

/**
 * `quarantined`: all that failed in it is in quarantine; `cut short`: the panic of another test ended it, so that it says
 * nothing.
 */
export type FunctionState = 'passed' | 'skipped' | 'failed' | 'quarantined' | 'cut short'

const PANIC = /^panic: /m

/**
 * The test functions in the order in which they ran.
 * @param failedBefore tests that failed in earlier attempts: if one is skipped, its test function has not passed
 */
export function statesOf(
  attempt: TestPackage,
  failedBefore: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, FunctionState> {
  const leaves = new Set(leafTests(attempt))
  const panicked = functionsWith(attempt, hasPanicked)
  const excused = functionsWith(attempt, (test) => test.outcome === 'unfinished' && isQuarantined(test))
  const states = new Map<string, FunctionState>()
  for (const [name, tests] of functionsOf(attempt)) {
    const failed = tests.filter((test) => isFailure(test) && leaves.has(test))
    const others = { panicked: hasOther(panicked, name), ended: hasOther(excused, name) }
    const isSkipped = tests.some((test) => test.outcome === 'skip' && failedBefore.has(test.name))
    const state = stateOf(tests, failed, others)
    states.set(name, state === 'passed' && isSkipped ? 'skipped' : state)
  }
  return states
}

/** The names of the tests that failed in any of the attempts. */
export function failedIn(attempts: readonly TestPackage[]): ReadonlySet<string> {
  return new Set(attempts.flatMap(({ tests }) => tests.filter(isFailure).map(({ name }) => name)))
}

function functionsWith({ tests }: TestPackage, matches: (test: TestCase) => boolean): ReadonlySet<string> {
  return new Set(tests.filter(matches).map(({ name }) => functionOf(name)))
}

function hasOther(names: ReadonlySet<string>, name: string): boolean {
  return names.size > (names.has(name) ? 1 : 0)
}

/** The tests of a package by their test functions. */
export function functionsOf({ tests }: TestPackage): ReadonlyMap<string, readonly TestCase[]> {
  return groupBy(tests, ({ name }) => functionOf(name))
}

/**
 * How long a test function took, in seconds. Go leaves the time of parallel subtests out of that of their parents
 * (testing.tRunner).
 * @param cases the function and its subtests
 */
export function secondsOf(name: string, cases: readonly TestCase[]): number {
  const names = new Set(cases.map((test) => test.name))
  const below = new Map<string, number>()
  const wholeOf = ({ name: own, seconds }: TestCase): number => Math.max(seconds, below.get(own) ?? 0)
  for (const test of cases.toSorted((one, other) => other.name.length - one.name.length)) {
    if (test.name === name) return wholeOf(test)
    const parent = parentOf(test.name, names) ?? name
    below.set(parent, (below.get(parent) ?? 0) + wholeOf(test))
  }
  return below.get(name) ?? 0
}

/** The nearest test that a subtest is part of: names of subtests may have slashes. */
function parentOf(name: string, names: ReadonlySet<string>): string | undefined {
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    if (names.has(name.slice(0, end))) return name.slice(0, end)
  }
  return undefined
}

/** What other test functions did: whether one panicked, and whether one in quarantine may have ended the process. */
interface Others {
  readonly panicked: boolean
  readonly ended: boolean
}

function stateOf(tests: readonly TestCase[], failed: readonly TestCase[], others: Others): FunctionState {
  if (failed.length === 0) return tests[0]?.outcome === 'skip' ? 'skipped' : 'passed'
  const isOpen = failed.every(({ outcome }) => outcome === 'unfinished')
  if (isOpen && others.panicked) return 'cut short'
  if (failed.every(isQuarantined)) return 'quarantined'
  return isOpen && others.ended ? 'cut short' : 'failed'
}

/** Go says that a test failed before it ends the process because of its panic. Tests that ran beside it have no result. */
function hasPanicked({ outcome, output }: TestCase): boolean {
  return outcome === 'fail' && PANIC.test(output)
}

/** Whether a test may have ended the test process. */
export function endsProcess(test: TestCase): boolean {
  return test.outcome === 'unfinished' || hasPanicked(test)
}

/** Whether tests may not have run because of a panic, an exit, a TestMain that failed, or -failfast. */
export function isIncomplete({ outcome, tests, output }: TestPackage, failFast: boolean): boolean {
  if (outcome !== 'fail') return false
  return failFast || PANIC.test(output) || !tests.some(isFailure) || tests.some(endsProcess)
}
