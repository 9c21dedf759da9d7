/** @module The events of `go test -json` (go doc test2json), collected by package and test. */
import { isRecord } from '../../support/records.js'
import type { PackageOutcome, TestCase, TestOutcome, TestPackage } from './suiteResult.js'

/** One line of `go test -json`. Build events (Go 1.24 and later) have an ImportPath instead of a Package. */
export interface TestEvent {
  readonly Action: string
  readonly Package?: string
  readonly ImportPath?: string
  readonly Test?: string
  readonly Elapsed?: number
  readonly Output?: string
  readonly FailedBuild?: string
}

interface OpenTest {
  outcome: TestOutcome
  seconds: number
  output: string
}

interface OpenPackage {
  readonly importPath: string
  outcome: PackageOutcome | undefined
  seconds: number
  output: string
  /** What did not compile, as FailedBuild names it; empty if Go does not say what. Undefined: the build succeeded. */
  failedBuild: string | undefined
  readonly tests: Map<string, OpenTest>
}

/** In UTF-16 code units, for each test and package: a runaway test must not fill the memory. */
const MAX_OUTPUT_LENGTH = 1 << 20

/** The coverage that go test prints for a single test process: a figure next to ours would mislead. */
const COVERAGE_LINE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/

const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m

/** The events for a line of plain text: up to Go 1.21, this is how go test reports a package that does not compile. */
export function buildFailure(line: string): readonly TestEvent[] {
  const Package = BUILD_FAILED.exec(line)?.[1]
  if (Package === undefined) return []
  return [
    { Action: 'output', Package, Output: `${line}\n` },
    { Action: 'fail', Package },
  ]
}

/** The event in a line; undefined for plain text, which the go command prints too. */
export function parseEvent(line: string): TestEvent | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return isEvent(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isEvent(value: unknown): value is TestEvent {
  return isRecord(value) && typeof value.Action === 'string'
}

/** Collects events. Those of several packages may be interleaved, as go test runs packages in parallel. */
export class TestEvents {
  private readonly packages = new Map<string, OpenPackage>()
  /** Compiler output by what was built, such as `example.com/m/p [example.com/m/p.test]`. */
  private readonly builds = new Map<string, string>()

  /** @returns the package that ended with this event, if one did */
  add(event: TestEvent): TestPackage | undefined {
    if (event.Action === 'build-output') {
      this.addBuildOutput(event.ImportPath ?? '', event.Output ?? '')
      return undefined
    }
    if (event.Package === undefined) return undefined
    const pkg = this.open(event.Package)
    if (event.Test !== undefined) {
      addToTest(pkg, event.Test, event)
      return undefined
    }
    return this.addToPackage(pkg, event)
  }

  /**
   * Adds compiler output, which is plain text before Go 1.24.
   * @param what the text after `# ` in its heading
   */
  addBuildOutput(what: string, text: string): void {
    this.builds.set(what, (this.builds.get(what) ?? '') + text)
  }

  /** All packages, sorted by import path. A package that has not ended counts as failed. */
  results(): readonly TestPackage[] {
    return [...this.packages.values()]
      .map((pkg) => this.close(pkg))
      .sort((a, b) => (a.importPath < b.importPath ? -1 : 1))
  }

  /** All compiler output. */
  buildOutput(): string {
    return [...this.builds.values()].join('\n')
  }

  /** How many tests, including subtests, have ended so far. */
  get testsEnded(): number {
    return [...this.packages.values()].reduce(
      (sum, pkg) => sum + [...pkg.tests.values()].filter((test) => test.outcome !== 'unfinished').length,
      0,
    )
  }

  private open(importPath: string): OpenPackage {
    let pkg = this.packages.get(importPath)
    if (pkg === undefined) {
      pkg = {
        importPath,
        outcome: undefined,
        seconds: 0,
        output: '',
        failedBuild: undefined,
        tests: new Map(),
      }
      this.packages.set(importPath, pkg)
    }
    return pkg
  }

  private addToPackage(pkg: OpenPackage, event: TestEvent): TestPackage | undefined {
    if (event.Action === 'output' && !COVERAGE_LINE.test(event.Output ?? ''))
      pkg.output = append(pkg.output, event.Output)
    if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip') return undefined
    pkg.seconds = event.Elapsed ?? 0
    pkg.failedBuild = event.FailedBuild ?? (BUILD_FAILED.test(pkg.output) ? '' : undefined)
    pkg.outcome = event.Action === 'fail' ? 'fail' : passedOutcome(pkg)
    if (event.Action === 'fail' && pkg.failedBuild !== undefined) pkg.outcome = 'build-failed'
    return this.close(pkg)
  }

  private close(pkg: OpenPackage): TestPackage {
    const outcome = pkg.outcome ?? 'fail'
    const tests = [...pkg.tests].map(([name, test]): TestCase => {
      return {
        name,
        outcome: test.outcome,
        seconds: test.seconds,
        output: test.outcome === 'pass' ? '' : test.output,
      }
    })
    const { importPath, seconds } = pkg
    return { importPath, outcome, seconds, tests, output: this.outputOf(pkg, outcome) }
  }

  private outputOf(pkg: OpenPackage, outcome: PackageOutcome): string {
    if (outcome === 'build-failed') return this.compilerOutput(pkg) + pkg.output
    return outcome === 'fail' ? pkg.output : ''
  }

  /** Before Go 1.24, Go does not say which build failed: the heading names the package's tests. */
  private compilerOutput({ importPath, failedBuild }: OpenPackage): string {
    if (failedBuild !== undefined && failedBuild !== '') return this.builds.get(failedBuild) ?? ''
    const ownTests = new RegExp(`^${escape(importPath)}(?:_test)?(?: \\[|$)`)
    const build = [...this.builds.keys()].find((what) => ownTests.test(what))
    return build === undefined ? '' : (this.builds.get(build) ?? '')
  }
}

function addToTest(pkg: OpenPackage, name: string, event: TestEvent): void {
  let test = pkg.tests.get(name)
  if (test === undefined) {
    test = { outcome: 'unfinished', seconds: 0, output: '' }
    pkg.tests.set(name, test)
  }
  if (event.Action === 'output') test.output = append(test.output, event.Output)
  // With -count=2 a test ends twice: a failure is not undone.
  if (event.Action === 'run' && test.outcome !== 'fail') test.outcome = 'unfinished'
  if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
    if (test.outcome !== 'fail') test.outcome = event.Action
    test.seconds += event.Elapsed ?? 0
  }
}

function passedOutcome(pkg: OpenPackage): PackageOutcome {
  const outcomes = [...pkg.tests.values()].map((test) => test.outcome)
  if (outcomes.length === 0) return 'none'
  return outcomes.every((outcome) => outcome === 'skip') ? 'skip' : 'pass'
}

function append(text: string, more = ''): string {
  return text.length < MAX_OUTPUT_LENGTH ? text + more : text
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
