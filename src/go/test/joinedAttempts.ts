/** @module The attempts at a package as one result, which keeps how each test ended before. */
import {
  type TestAttempt,
  type TestCase,
  type TestPackage,
  functionOf,
  isExcused,
  isFailure,
} from './suiteResult.js'
import { type FunctionState, failedIn, functionsOf, statesOf } from './testStates.js'

/** How a test function ended in an attempt. */
interface FunctionRun {
  readonly state: FunctionState
  readonly tests: readonly TestCase[]
}

/**
 * Joins the attempts, the first one first. A test function has the result of the attempt in which it passed, or else of the
 * last one in which it failed.
 */
export function joinAttempts(attempts: readonly TestPackage[]): TestPackage | undefined {
  const [first, ...later] = attempts
  const last = attempts.at(-1)
  if (first === undefined || last === undefined || later.length === 0) return first
  const tests = [...runsOf(attempts).values()].flatMap(joinRuns)
  const outside = attempts.filter((attempt) => isOutside(attempt))
  const isRecovered = outside.length === 0 || recovers(last)
  const failed = tests.some(isFailure)
  const outcome = last.outcome === 'build-failed' ? last.outcome : failed || !isRecovered ? 'fail' : 'pass'
  const joined: TestPackage = {
    ...first,
    outcome,
    seconds: attempts.reduce((sum, { seconds }) => sum + seconds, 0),
    tests,
    output: outcome === 'pass' ? '' : outputOf(attempts, isRecovered),
  }
  const earlier = (isRecovered ? outside : outside.slice(0, -1)).map(attemptOf)
  return {
    ...joined,
    ...(earlier.length === 0 ? {} : { attempts: earlier }),
    ...(!isRecovered && isExcused(joined) ? { outside: true } : {}),
  }
}

/** Whether no test explains that the attempt failed. */
export function isOutside(attempt: TestPackage): boolean {
  if (attempt.outcome !== 'fail') return false
  return ![...statesOf(attempt).values()].some((state) => state === 'failed' || state === 'quarantined')
}

/** Whether the last attempt shows that what had failed outside the tests succeeds: it ran tests, and did not fail there. */
function recovers(last: TestPackage): boolean {
  return last.tests.length > 0 && !isOutside(last)
}

/** What the last attempt with a failure printed outside its tests, or the last one that failed outside them. */
function outputOf(attempts: readonly TestPackage[], isRecovered: boolean): string {
  const failed = attempts.filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed')
  const telling = isRecovered ? failed : failed.filter((attempt) => isOutside(attempt))
  return (telling.at(-1) ?? failed.at(-1))?.output ?? ''
}

function runsOf(attempts: readonly TestPackage[]): ReadonlyMap<string, readonly FunctionRun[]> {
  const runs = new Map<string, FunctionRun[]>()
  for (const [i, attempt] of attempts.entries()) {
    const functions = functionsOf(attempt)
    for (const [name, state] of statesOf(attempt, failedIn(attempts.slice(0, i)))) {
      const run = { state, tests: functions.get(name) ?? [] }
      runs.set(name, [...(runs.get(name) ?? []), run])
    }
  }
  return runs
}

function joinRuns(runs: readonly FunctionRun[]): readonly TestCase[] {
  const final = decidingRun(runs)
  if (final === undefined) return []
  const failed = runs.filter((run) => run !== final && run.state === 'failed')
  return final.tests.map((test) => {
    const attempts = failed.flatMap((run) => attemptIn(run, test, final.tests))
    // A subtest that always passed has nothing to tell.
    const tells = isFailure(test) || attempts.some(isFailure)
    return attempts.length === 0 || !tells ? test : { ...test, attempts }
  })
}

/** A test that is skipped after it failed has not passed. */
function decidingRun(runs: readonly FunctionRun[]): FunctionRun | undefined {
  return (
    runs.find(({ state }) => state === 'passed' || state === 'quarantined') ??
    runs.findLast(({ state }) => state === 'failed') ??
    runs.findLast(({ state }) => state === 'skipped') ??
    runs.at(-1)
  )
}

/** How the test ended in an earlier run. Failed subtests that the deciding run does not have are told by their test. */
function attemptIn(
  run: FunctionRun,
  test: TestCase,
  finalTests: readonly TestCase[],
): readonly TestAttempt[] {
  const same = run.tests.find(({ name }) => name === test.name)
  if (same === undefined) return []
  const attempt = attemptOf(same)
  if (test.name !== functionOf(test.name)) return [attempt]
  const names = new Set(finalTests.map(({ name }) => name))
  const gone = run.tests.filter((each) => !names.has(each.name) && isFailure(each))
  return [{ ...attempt, output: [attempt.output, ...gone.map(({ output }) => output)].join('') }]
}

function attemptOf({
  outcome,
  seconds,
  output,
}: Pick<TestCase, 'seconds' | 'output'> & {
  readonly outcome: TestPackage['outcome'] | TestCase['outcome']
}): TestAttempt {
  return {
    outcome: outcome === 'pass' || outcome === 'skip' || outcome === 'unfinished' ? outcome : 'fail',
    seconds,
    output,
  }
}
