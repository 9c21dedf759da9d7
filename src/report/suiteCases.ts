/** @module The results of a suite as the files for other tools list them: the tests of each package, and its own failure. */
import {
  type FailureLine,
  type SuiteResult,
  type TestCase,
  type TestPackage,
  failedOutside,
  isRefusedByVet,
} from '../go/test/suiteResult.js'

/** `error`: it did not finish, or it stands for a package that failed outside its tests; `excused`: it failed in quarantine. */
export type CaseOutcome = 'pass' | 'fail' | 'skip' | 'error' | 'excused'

/** How a test failed before it was run again. */
export interface CaseAttempt extends Pick<SuiteCase, 'seconds' | 'message' | 'output'> {
  readonly outcome: 'fail' | 'error'
}

/** A test, or the failure of a package outside its tests. */
export interface SuiteCase {
  readonly name: string
  readonly outcome: CaseOutcome
  /** In our words, for tools that show how the suite names it. */
  readonly kind: TestCase['outcome'] | 'build-failed' | 'package-failed'
  readonly seconds: number
  /** Why it failed or was skipped, on one line; empty if it passed. In quarantine, with the reason. */
  readonly message: string
  /** How it failed before it was run again; empty if it was not. */
  readonly attempts: readonly CaseAttempt[]
  readonly isQuarantined: boolean
  readonly isUnitTest: boolean
  readonly output: string
  /** Path in the repository; undefined if it is not known. */
  readonly file: string | undefined
  /** The line of that file where it failed; undefined if it is not known, or is in another file. */
  readonly line: number | undefined
}

/** A package that ran tests, or could not. */
export interface PackageCases {
  readonly importPath: string
  readonly seconds: number
  /** RFC 3339, UTC. */
  readonly startedAt: string | undefined
  readonly cases: readonly SuiteCase[]
  /** What it printed outside its tests if that is in no case: a data race, TestMain exiting, a panic after the tests. */
  readonly output: string
  /** The file of all its tests, if there is only one. */
  readonly file: string | undefined
}

/** The lines that go test adds to frame the output of a test. */
const FRAME = /^ *(?:=== |--- )/
/** The lines that go test prints for a package without output of its own. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/

/** All packages but those without tests. */
export function packageCases({ packages }: SuiteResult): readonly PackageCases[] {
  return packages.filter((pkg) => pkg.outcome !== 'none').map(casesOf)
}

function casesOf(pkg: TestPackage): PackageCases {
  const { importPath, seconds, startedAt } = pkg
  const outside = failedOutside(pkg)
  const files = new Set(pkg.tests.map(({ file }) => file))
  return {
    importPath,
    seconds,
    startedAt,
    cases: [...pkg.tests.map(testCase), ...(outside ? [outsideCase(pkg)] : [])],
    output: outside || !hasWords(pkg.output) ? '' : pkg.output,
    file: files.size === 1 ? [...files][0] : undefined,
  }
}

function testCase(test: TestCase): SuiteCase {
  const { name, outcome, seconds, output, file, failedAt, quarantine, unit = false } = test
  const shared = { attempts: attemptsOf(test), isQuarantined: quarantine !== undefined, isUnitTest: unit }
  const own = { name, kind: outcome, seconds, output, file, line: undefined, ...shared }
  switch (outcome) {
    case 'pass':
      return { ...own, outcome, message: '' }
    case 'skip':
      return { ...own, outcome, message: firstLine(output) }
    case 'fail':
    case 'unfinished': {
      const failed = failure(failedAt, FAILED[outcome], file)
      if (quarantine === undefined) return { ...own, outcome: CASE_OUTCOMES[outcome], ...failed }
      return {
        ...own,
        outcome: 'excused',
        ...failed,
        message: `${failed.message} (in quarantine: ${quarantine.reason})`,
      }
    }
  }
}

const FAILED = { fail: 'failed', unfinished: 'did not finish' } as const
const CASE_OUTCOMES = { fail: 'fail', unfinished: 'error' } as const

function attemptsOf({ attempts = [], file }: TestCase): readonly CaseAttempt[] {
  return attempts.flatMap(({ outcome, seconds, output, failedAt }): readonly CaseAttempt[] =>
    outcome === 'fail' || outcome === 'unfinished'
      ? [
          {
            outcome: CASE_OUTCOMES[outcome],
            seconds,
            output,
            message: failure(failedAt, FAILED[outcome], file).message,
          },
        ]
      : [],
  )
}

function outsideCase(pkg: TestPackage): SuiteCase {
  const { outcome, seconds, output, failedAt } = pkg
  const unbuilt = isRefusedByVet(pkg) ? 'go vet refuses the tests' : 'the tests do not compile'
  const [name, kind, words] =
    outcome === 'build-failed'
      ? (['[build failed]', 'build-failed', unbuilt] as const)
      : (['[package]', 'package-failed', 'failed outside its tests'] as const)
  const file = failedAt?.file
  const own = {
    name,
    kind,
    outcome: 'error',
    seconds,
    output,
    file,
    attempts: [],
    isQuarantined: false,
    isUnitTest: false,
  } as const
  return { ...own, ...failure(failedAt, words, file) }
}

/** @param words if the output names no line */
function failure(
  at: FailureLine | undefined,
  words: string,
  file: string | undefined,
): Pick<SuiteCase, 'message' | 'line'> {
  if (at === undefined) return { message: words, line: undefined }
  const text = at.text === '' ? words : at.text
  return { message: `${at.file}:${at.line}: ${text}`, line: at.file === file ? at.line : undefined }
}

function hasWords(output: string): boolean {
  return output.split('\n').some((line) => !ONLY_FRAME.test(line))
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '' && !FRAME.test(line))
      ?.trim() ?? 'skipped'
  )
}
