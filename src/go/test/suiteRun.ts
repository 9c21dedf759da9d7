/** @module The verdict on a suite: decides whether it passed, and what findings there are. */
import { type Finding, finding, findingIfAny } from '../../findings/finding.js'
import type { SuperviseResult } from '../../process/supervise.js'
import { plural } from '../../support/plural.js'
import { leftRunning } from './leftRunning.js'
import type { NotRun } from './notRun.js'
import { type NoMatch, noTestMatched } from './noTestMatched.js'
import { type ShardRecord, shardText } from './shard.js'
import {
  type SuiteResult,
  type TestPackage,
  failsSuite,
  isExcused,
  isQuarantined,
  isRefusedByVet,
  leafTests,
} from './suiteResult.js'
import type { SuiteFacts } from './suiteFacts.js'
import { silentPackages, unrunPackages } from './unrunPackages.js'
import { unstartedTests } from './unstartedTests.js'
import { unstableFindings } from './unstableTests.js'

/** The result of a suite, with its findings. */
export interface SuiteRun {
  readonly result: SuiteResult
  readonly findings: readonly Finding[]
  /** What was left out of the suite, since it cannot matter; undefined: nothing. */
  readonly notRun?: NotRun | undefined
}

/** What Go prints when -test.timeout has passed (src/testing/testing.go). */
const TIMEOUT_PANIC = 'panic: test timed out after'

/**
 * When test processes panic with their goroutine dump, in Unix milliseconds: a tenth of the timeout, but at most ten
 * seconds, before the whole suite is ended.
 * @param now Unix milliseconds
 */
export function deadline(now: number, timeoutSeconds: number): number {
  return Math.round(now + (timeoutSeconds - Math.min(10, timeoutSeconds / 10)) * 1000)
}

/**
 * The verdict on a suite whose processes have ended. It fails if the exit code is not 0, even if nothing explains it, unless
 * tests in quarantine are all that failed.
 */
export function suiteRun(run: SuperviseResult, facts: SuiteFacts): SuiteRun {
  const { kind, packages, leftOut, seconds, startedAt } = facts
  const failed = packages.filter((pkg) => !isExcused(pkg))
  const timedOut =
    run.timedOut || failed.some((pkg) => outputsOf(pkg).some((text) => text.includes(TIMEOUT_PANIC)))
  const ended = run.exitCode === 0 || (facts.isUnexcused !== true && isExcusedRun(run, packages))
  const succeeded = ended && (facts.unrun ?? []).length === 0
  const findings = [
    ...(timedOut ? [timeoutFinding(facts)] : []),
    ...(run.stopped ? [interruptedFinding(packages)] : []),
    ...packageFindings(run.stopped ? failedBefore(failed, facts) : failed, facts),
    ...(run.stopped ? [] : unrunPackages(facts, timedOut)),
    ...unstartedTests(facts, run.timedOut || run.stopped),
    ...(kind === 'go test' && succeeded ? nothingRan(facts) : []),
    ...(succeeded ? silentPackages(facts) : []),
    ...hiddenFailures(packages),
    ...unstableFindings(packages),
    ...(kind === 'command' && run.exitCode !== 0 && !timedOut && !run.stopped
      ? [commandFailed(run.exitCode)]
      : []),
    ...leftRunning(run),
  ]
  const passed = succeeded && !findings.some((item) => item.severity === 'error')
  const { exitCode } = run
  const began = startedAt === undefined ? {} : { startedAt }
  const part = facts.shard === undefined ? {} : { shard: facts.shard }
  const result = { kind, passed, exitCode, timedOut, ...began, seconds, packages, leftOut, ...part }
  if (!passed && !findings.some((item) => item.severity === 'error'))
    findings.push(goTestFailed(run.exitCode))
  return { result, findings, ...(facts.notRun && { notRun: facts.notRun }) }
}

/** Whether go test failed only because of tests in quarantine: 1 is its exit code if tests failed. */
export function isExcusedRun(
  { exitCode }: Pick<SuperviseResult, 'exitCode'>,
  packages: readonly TestPackage[],
): boolean {
  const failed = packages.filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed')
  return exitCode === 1 && failed.length > 0 && failed.every(isExcused)
}

/** The verdict if `suite: tagged` selects no test, so that nothing is started. */
export function noTests(match: NoMatch): SuiteRun {
  const result = {
    kind: 'go test',
    passed: false,
    exitCode: 0,
    timedOut: false,
    seconds: 0,
    packages: [],
    leftOut: match.leftOut,
  } as const
  return { result, findings: [noTestMatched(match)] }
}

/** The verdict if there is no package to test. */
export function noTestRan(): SuiteRun {
  const nothing = { kind: 'go test', exitCode: 0, timedOut: false, seconds: 0, packages: [] } as const
  return {
    result: { ...nothing, passed: false, leftOut: 0 },
    findings: [finding('no-test-ran', 'No test ran')],
  }
}

/** The verdict if every test is left out, since none can matter. */
export function noTestAffected(notRun: NotRun): SuiteRun {
  const { result } = noTestRan()
  return { result: { ...result, passed: true }, findings: [], notRun }
}

/** The verdict on a shard that has no package to test, or none whose tests can matter. */
export function noTestsInShard(shard: ShardRecord, notRun?: NotRun): SuiteRun {
  const { result, findings } = noTestRan()
  const rest = notRun === undefined ? {} : { notRun }
  if (isIdle(shard))
    return { result: { ...result, passed: true, shard }, findings: [emptyShard(shard)], ...rest }
  if ((notRun?.tests.length ?? 0) > 0)
    return { result: { ...result, passed: true, shard }, findings: [], ...rest }
  return { result: { ...result, shard }, findings, ...rest }
}

/** Whether only other shards have tests. */
function isIdle({ assigned, listed }: ShardRecord): boolean {
  return assigned === 0 && listed > 0
}

function emptyShard(shard: ShardRecord): Finding {
  return finding('shard-empty', `Shard ${shardText(shard)} has no test`, {
    detail: `The suite has ${plural(shard.listed, 'test')}, all of them in other shards.`,
    ...(shard.listed < shard.total ? { fix: `${plural(shard.listed, 'shard')} would be enough.` } : {}),
  })
}

function skippedShard(shard: ShardRecord, count: number): Finding {
  return finding('shard-empty', allSkipped(count, ` of shard ${shardText(shard)}`))
}

/** @param whose follows the word test */
function allSkipped(count: number, whose = ''): string {
  return count === 1 ? `The only test${whose} was skipped` : `All ${count} tests${whose} were skipped`
}

function timeoutFinding({ packages, timeoutSeconds }: SuiteFacts): Finding {
  const running = packages.flatMap((pkg) =>
    pkg.tests
      .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
      .map((test) => `${pkg.importPath} ${test.name}`),
  )
  return finding('suite-timeout', `The suite did not end within ${plural(timeoutSeconds, 'second')}`, {
    evidence: running,
  })
}

/** Names the tests that it ended: they did not fail. */
function interruptedFinding(packages: readonly TestPackage[]): Finding {
  const ended = packages.flatMap((pkg) =>
    leafTests(pkg)
      .filter(({ outcome }) => outcome === 'unfinished')
      .map(({ name }) => `${pkg.importPath} ${name}`),
  )
  return finding('interrupted', 'The suite was interrupted', { evidence: ended })
}

/** What failed before the suite was interrupted: it was not the interrupt that ended these tests or this compilation. */
function failedBefore(
  packages: readonly TestPackage[],
  { unbuilt = [] }: SuiteFacts,
): readonly TestPackage[] {
  return packages
    .map((pkg) => ({ ...pkg, tests: pkg.tests.filter((test) => test.outcome !== 'unfinished') }))
    .filter((pkg) =>
      pkg.outcome === 'build-failed'
        ? unbuilt.includes(pkg.importPath)
        : pkg.outcome === 'fail' && (isPanic(pkg) || pkg.tests.some(failsSuite)),
    )
}

function packageFindings(packages: readonly TestPackage[], facts: SuiteFacts): readonly Finding[] {
  const unbuilt = packages.filter((pkg) => pkg.outcome === 'build-failed')
  const failed = packages.filter((pkg) => pkg.outcome === 'fail')
  const panicked = failed.filter(isPanic).map((pkg) => pkg.importPath)
  const texts = {
    unbuilt: unbuiltText(unbuilt),
    panicked: `A test process of ${plural(panicked.length, 'package')} panicked`,
  }
  return [
    ...findingIfAny(
      'test-build-failed',
      texts.unbuilt,
      unbuilt.map((pkg) => pkg.importPath),
    ),
    ...findingIfAny('test-panic', texts.panicked, panicked),
    ...failedFindings(failed, facts),
  ]
}

function unbuiltText(packages: readonly TestPackage[]): string {
  const tests = `tests of ${plural(packages.length, 'package')}`
  const refused = packages.filter(isRefusedByVet).length
  if (refused === 0) return `The ${tests} do not compile`
  return refused === packages.length
    ? `go vet refuses the ${tests}`
    : `The ${tests} do not compile or are refused by go vet`
}

function failedFindings(failed: readonly TestPackage[], { unproved = [] }: SuiteFacts): readonly Finding[] {
  const tests = failed.flatMap((pkg) =>
    leafTests(pkg)
      .filter(failsSuite)
      .map((test) => `${pkg.importPath} ${test.name}`),
  )
  // TestMain, a data race or os.Exit: no test of the package explains the failure.
  const others = failed.filter((pkg) => !leafTests(pkg).some(failsSuite)).map((pkg) => pkg.importPath)
  const outside = others.filter((importPath) => !unproved.includes(importPath))
  const open = others.length - outside.length
  const parts = [
    ...(tests.length > 0 ? [`${plural(tests.length, 'test')} failed`] : []),
    ...(outside.length > 0 ? [`${plural(outside.length, 'package')} failed outside the tests`] : []),
    ...(open > 0
      ? [
          `${plural(open, 'package')} did not run again without ${open === 1 ? 'its' : 'their'} tests in quarantine`,
        ]
      : []),
  ]
  return findingIfAny('tests-failed', parts.join(' and '), [...tests, ...others])
}

/** Failed tests of packages that passed: their TestMain has not exited with the code of m.Run. */
function hiddenFailures(packages: readonly TestPackage[]): readonly Finding[] {
  const hidden = packages
    .filter((pkg) => pkg.outcome === 'pass')
    .flatMap((pkg) =>
      leafTests(pkg)
        .filter(failsSuite)
        .map((test) => `${pkg.importPath} ${test.name}`),
    )
  return findingIfAny(
    'failures-hidden',
    `${plural(hidden.length, 'test')} failed in packages that passed`,
    hidden,
  )
}

function isPanic(pkg: TestPackage): boolean {
  return outputsOf(pkg).some((text) => /^panic: (?!test timed out after)/m.test(text))
}

/** Without those of tests in quarantine. Apart from each other: together they may be too long for a string. */
function outputsOf(pkg: TestPackage): readonly string[] {
  return [pkg.output, ...pkg.tests.filter((test) => !isQuarantined(test)).map((test) => test.output)]
}

function nothingRan({ packages, leftOut, shard, notRun, expected }: SuiteFacts): readonly Finding[] {
  const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome))
  // Those that are left out have passed in the run that decided it.
  const isPart = (notRun?.tests.length ?? 0) > 0
  if (isPart && (outcomes.length > 0 || expected.length === 0)) return []
  if (outcomes.length === 0) {
    if (shard !== undefined && isIdle(shard)) return [emptyShard(shard)]
    return [
      finding('no-test-ran', 'No test ran', {
        ...(leftOut > 0 ? { detail: leftOutText(leftOut) } : {}),
      }),
    ]
  }
  if (outcomes.some((outcome) => outcome !== 'skip')) return []
  // The tests of other shards may run; a report on all shards knows.
  if (shard !== undefined && shard.assigned < shard.listed) return [skippedShard(shard, outcomes.length)]
  return [
    finding('all-tests-skipped', allSkipped(outcomes.length), {
      evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
    }),
  ]
}

function leftOutText(count: number): string {
  return `${plural(count, 'untagged test function')} ${count === 1 ? 'was' : 'were'} left out.`
}

function commandFailed(exitCode: number): Finding {
  return finding('command-failed', `The command ended with exit code ${exitCode}`)
}

function goTestFailed(exitCode: number): Finding {
  return finding('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`)
}
