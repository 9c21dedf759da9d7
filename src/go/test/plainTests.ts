/** @module Running tests that failed once more, by go test alone: without coverage, launcher and overlay. */
import { superviseLines } from '../../process/superviseLines.js'
import type { GoCommand } from '../goCommand.js'
import type { SuiteObserver } from './suiteObserver.js'
import { type TestPackage, failsSuite, isExcused } from './suiteResult.js'
import { parseEvent } from './testEvent.js'
import { TestEvents } from './testEvents.js'
import type { TestFlags } from './testFlags.js'

export interface PlainTests {
  /** Absolute path of the directory with the tests. */
  readonly cwd: string
  /** Comma-separated build tags; may be empty. */
  readonly tags: string
  readonly flags: TestFlags
  readonly timeoutSeconds: number
}

/** Top-level tests of a package that failed, or the package if it failed outside its tests or did not compile. */
export interface FailedTests {
  readonly importPath: string
  /** Empty: the whole package. */
  readonly names: readonly string[]
}

/** What failed in a suite, by package, but not in quarantine. */
export function failedTests(packages: readonly TestPackage[]): readonly FailedTests[] {
  return packages
    .filter((pkg) => (pkg.outcome === 'fail' && !isExcused(pkg)) || pkg.outcome === 'build-failed')
    .map(({ importPath, tests }) => ({
      importPath,
      names: [...new Set(tests.filter(failsSuite).map(({ name }) => name.split('/')[0] ?? name))],
    }))
}

/** One test, or one package without tests that failed, and whether it passed plainly. */
export interface PlainOutcome {
  /** The package, and the test after a blank. */
  readonly what: string
  readonly passed: boolean
}

/** Runs the tests of one package. */
export async function runPlainTests(
  go: GoCommand,
  { cwd, tags, flags, timeoutSeconds }: PlainTests,
  { importPath, names }: FailedTests,
  { log, stop }: Pick<SuiteObserver, 'log' | 'stop'>,
): Promise<readonly PlainOutcome[]> {
  const args = [
    'test',
    '-json',
    ...(tags === '' ? [] : [`-tags=${tags}`]),
    '-count=1',
    `-timeout=${Math.ceil(timeoutSeconds)}s`,
    // Before the user's flags: a -run of theirs takes precedence.
    ...(names.length === 0 ? [] : [`-run=^(?:${names.join('|')})$`]),
    importPath,
    ...flags.words,
    ...(flags.args.length > 0 ? ['-args', ...flags.args] : []),
  ]
  const events = new TestEvents()
  const { exitCode } = await superviseLines(go.program, args, {
    cwd,
    env: go.env,
    platform: go.platform,
    onStdoutLine: (line) => {
      const event = parseEvent(line)
      if (event === undefined) log.child(line)
      else events.add(event)
    },
    onStderrLine: (line) => {
      log.child(line)
    },
    stop,
    timeoutSeconds,
  })
  if (names.length === 0) return [{ what: importPath, passed: exitCode === 0 }]
  const tests = events.results().find((pkg) => pkg.importPath === importPath)?.tests ?? []
  const outcomes = new Map(tests.map(({ name, outcome }) => [name, outcome]))
  return names.map((name) => ({ what: `${importPath} ${name}`, passed: outcomes.get(name) === 'pass' }))
}
