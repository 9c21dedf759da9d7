/** @module The events of `go test -json` (go doc test2json), collected by package and test. */
import { type KeptOutput, OutputBudget } from './keptOutput.js'
import type { PackageOutcome, TestCase, TestOutcome, TestPackage } from './suiteResult.js'
import { type TestEvent, BUILD_FAILED, hiddenEvent } from './testEvent.js'

interface OpenTest {
  outcome: TestOutcome
  seconds: number
  /** Undefined if it printed nothing, or if it passed. */
  output: KeptOutput | undefined
}

interface OpenPackage {
  readonly importPath: string
  readonly startedAt: string | undefined
  outcome: PackageOutcome | undefined
  seconds: number
  output: KeptOutput | undefined
  /** What did not compile, as FailedBuild names it; empty if Go does not say what. Undefined: the build succeeded. */
  failedBuild: string | undefined
  readonly tests: Map<string, OpenTest>
}

/** The coverage that go test prints for a single test process: a figure next to ours would mislead. */
const COVERAGE_LINE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/

/** Collects events. Those of several packages may be interleaved, as go test runs packages in parallel. */
export class TestEvents {
  /** How many tests, including subtests, have ended so far. */
  testsEnded = 0
  private readonly budget = new OutputBudget()
  private readonly packages = new Map<string, OpenPackage>()
  /** Compiler output by what was built, such as `example.com/m/p [example.com/m/p.test]`. */
  private readonly builds = new Map<string, KeptOutput>()
  /** The keys of builds that Go reported as failed (Go 1.24 and later). */
  private readonly failedBuilds = new Set<string>()

  /** @returns the package that ended with this event, if one did */
  add(event: TestEvent): TestPackage | undefined {
    if (event.ImportPath !== undefined) {
      if (event.Action === 'build-output') this.addBuildOutput(event.ImportPath, event.Output ?? '')
      if (event.Action === 'build-fail') this.failedBuilds.add(event.ImportPath)
    }
    if (event.Package === undefined) return undefined
    const pkg = this.open(event.Package, event.Time)
    if (event.Test === undefined) return this.addToPackage(pkg, event)
    this.addToTest(pkg, event.Test, event)
    const hidden = hiddenEvent(event)
    if (hidden?.Test !== undefined) this.addToTest(pkg, hidden.Test, hidden)
    return undefined
  }

  /**
   * Adds compiler output, which is plain text before Go 1.24.
   * @param what the text after `# ` in its heading
   */
  addBuildOutput(what: string, text: string): void {
    let output = this.builds.get(what)
    if (output === undefined) {
      output = this.budget.open()
      this.builds.set(what, output)
    }
    this.budget.add(output, text)
  }

  /** All packages, sorted by import path. A package that has not ended counts as failed. */
  results(): readonly TestPackage[] {
    return [...this.packages.values()]
      .map((pkg) => this.close(pkg))
      .sort((a, b) => (a.importPath < b.importPath ? -1 : 1))
  }

  /** The compiler output of what did not compile; what compilers say about a build that succeeds are warnings. */
  failedBuildOutput(): string {
    const failed = [...this.packages.values()].some((pkg) => pkg.failedBuild !== undefined)
    return [...this.builds]
      .filter(([what]) => this.failedBuilds.has(what) || (failed && this.failedBuilds.size === 0))
      .map(([, output]) => output.text())
      .join('\n')
  }

  /** @param time of the first event of a package */
  private open(importPath: string, time: string | undefined): OpenPackage {
    let pkg = this.packages.get(importPath)
    if (pkg === undefined) {
      pkg = {
        importPath,
        startedAt: utcTime(time),
        outcome: undefined,
        seconds: 0,
        output: undefined,
        failedBuild: undefined,
        tests: new Map(),
      }
      this.packages.set(importPath, pkg)
    }
    return pkg
  }

  private addToPackage(pkg: OpenPackage, event: TestEvent): TestPackage | undefined {
    if (event.Action === 'output' && !COVERAGE_LINE.test(event.Output ?? '')) {
      this.print(pkg, event.Output)
      if (BUILD_FAILED.test(event.Output ?? '')) pkg.failedBuild ??= ''
    }
    if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip') return undefined
    pkg.seconds = event.Elapsed ?? 0
    pkg.failedBuild = event.FailedBuild ?? pkg.failedBuild
    if (event.Action === 'fail') pkg.outcome = pkg.failedBuild === undefined ? 'fail' : 'build-failed'
    else this.pass(pkg)
    return this.close(pkg)
  }

  /** All tests of a package that passed have passed, even if Go's line about it was lost in what they print. */
  private pass(pkg: OpenPackage): void {
    const { tests } = pkg
    for (const [name, { outcome }] of tests)
      if (outcome === 'unfinished') this.addToTest(pkg, name, { Action: 'pass' })
    const skipped = [...tests.values()].every((test) => test.outcome === 'skip')
    pkg.outcome = tests.size === 0 ? 'none' : skipped ? 'skip' : 'pass'
    if (pkg.output !== undefined) this.budget.drop(pkg.output)
    pkg.output = undefined
  }

  private addToTest(pkg: OpenPackage, name: string, event: TestEvent): void {
    let test = pkg.tests.get(name)
    if (test === undefined) {
      test = { outcome: 'unfinished', seconds: 0, output: undefined }
      pkg.tests.set(name, test)
    }
    if (event.Action === 'output') this.print(test, event.Output)
    // With -count=2 a test ends twice: a failure is not undone.
    if (event.Action === 'run' && test.outcome !== 'fail') test.outcome = 'unfinished'
    if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
      if (test.outcome === 'unfinished') this.testsEnded++
      if (test.outcome !== 'fail') test.outcome = event.Action
      test.seconds += event.Elapsed ?? 0
      if (test.outcome === 'pass' && test.output !== undefined) {
        this.budget.drop(test.output)
        test.output = undefined
      }
    }
  }

  private print(to: OpenTest | OpenPackage, text = ''): void {
    to.output ??= this.budget.open()
    this.budget.add(to.output, text)
  }

  private close(pkg: OpenPackage): TestPackage {
    const outcome = pkg.outcome ?? 'fail'
    const tests = [...pkg.tests].map(([name, test]): TestCase => {
      return {
        name,
        outcome: test.outcome,
        seconds: test.seconds,
        output: test.outcome === 'pass' ? '' : (test.output?.text() ?? ''),
      }
    })
    const { importPath, seconds, startedAt } = pkg
    const output = this.outputOf(pkg, outcome)
    return { importPath, outcome, seconds, tests, output, ...(startedAt === undefined ? {} : { startedAt }) }
  }

  private outputOf(pkg: OpenPackage, outcome: PackageOutcome): string {
    const output = pkg.output?.text() ?? ''
    if (outcome === 'build-failed') return this.compilerOutput(pkg) + output
    return outcome === 'fail' ? output : ''
  }

  /** Before Go 1.24, Go does not say which build failed: the heading names the package's tests. */
  private compilerOutput({ importPath, failedBuild }: OpenPackage): string {
    if (failedBuild !== undefined && failedBuild !== '') return this.builds.get(failedBuild)?.text() ?? ''
    const isOwn = (what: string): boolean =>
      [importPath, `${importPath}_test`].some((tests) => what === tests || what.startsWith(`${tests} [`))
    const own = [...this.builds.keys()].find(isOwn)
    return own === undefined ? '' : (this.builds.get(own)?.text() ?? '')
  }
}

/** @returns undefined if it is not a time in this millennium, as somebody else may have written the event */
function utcTime(time: unknown): string | undefined {
  if (typeof time !== 'string' || !/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time)) return undefined
  const milliseconds = Date.parse(time)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}
