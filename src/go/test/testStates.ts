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
  const sorted = cases.toSorted((one, other) => one.name.length - other.name.length)
  const positions = new Map(sorted.map((test, at) => [test.name, at]))
  const parents = sorted.map((test) => parentOf(test.name, positions) ?? -1)
  const whole = wholeSeconds(
    sorted.map(({ seconds }) => seconds),
    parents,
  )
  const own = positions.get(name)
  if (own !== undefined) return whole[own] ?? 0
  return whole.reduce((sum, seconds, at) => (parents[at] === -1 ? sum + seconds : sum), 0)
}

/**
 * How long tests took with all of their subtests, in seconds.
 * @param own as Go says
 * @param parents the position of the test that each is a subtest of, which comes before it, or -1
 */
export function wholeSeconds(own: readonly number[], parents: ArrayLike<number>): readonly number[] {
  const below = own.map(() => 0)
  const whole = [...own]
  for (let at = own.length - 1; at >= 0; at--) {
    whole[at] = Math.max(own[at] ?? 0, below[at] ?? 0)
    const parent = parents[at] ?? -1
    if (parent >= 0) below[parent] = (below[parent] ?? 0) + (whole[at] ?? 0)
  }
  return whole
}

/** The position of the nearest test that a subtest is part of: names of subtests may have slashes. */
function parentOf(name: string, positions: ReadonlyMap<string, number>): number | undefined {
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    const found = positions.get(name.slice(0, end))
    if (found !== undefined) return found
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
