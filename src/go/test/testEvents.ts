/** @module What go test says while it runs, as events (go doc test2json), gathered into packages and tests. */
import { isRecord } from '../../support/records.js'
import type { PackageOutcome, TestCase, TestOutcome, TestPackage } from './suiteResult.js'

/** One line of go test -json. Build events (Go 1.24 and later) have an ImportPath instead of a Package. */
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
  /** What did not compile, in the compiler's words; empty where only that is known. */
  failedBuild: string | undefined
  readonly tests: Map<string, OpenTest>
}

/** Output kept of one test or package; a runaway test must not fill the memory. */
const OUTPUT_LIMIT = 1 << 20

/** What go test prints of one test process alone: a figure beside ours would mislead. */
const OWN_FIGURE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/

const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m

/** The events of a line that is none: up to Go 1.21 a package that did not compile is told in plain text. */
export function buildFailure(line: string): readonly TestEvent[] {
  const Package = BUILD_FAILED.exec(line)?.[1]
  if (Package === undefined) return []
  return [
    { Action: 'output', Package, Output: `${line}\n` },
    { Action: 'fail', Package },
  ]
}

/** The event of a line, or undefined for a line that is none: the go command also prints plain text. */
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

/** Gathers events. Packages may be interleaved, as go test runs several at a time. */
export class TestEvents {
  private readonly packages = new Map<string, OpenPackage>()
  /** Compiler output by what was built: `example.com/m/p [example.com/m/p.test]`. */
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

  /** Compiler output that came as plain text (before Go 1.24): `what` stands behind `# ` in its heading. */
  addBuildOutput(what: string, text: string): void {
    this.builds.set(what, (this.builds.get(what) ?? '') + text)
  }

  /** All packages, sorted by import path; one that never ended counts as failed. */
  results(): readonly TestPackage[] {
    return [...this.packages.values()]
      .map((pkg) => this.close(pkg))
      .sort((a, b) => (a.importPath < b.importPath ? -1 : 1))
  }

  /** Everything that compilers said. */
  buildOutput(): string {
    return [...this.builds.values()].join('\n')
  }

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
    if (event.Action === 'output' && !OWN_FIGURE.test(event.Output ?? ''))
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

  /** Before Go 1.24 the go command does not say which build it was: the package's own tests stand in its heading. */
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
  // With -count=2 a test ends twice: a failure stays one.
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
  return text.length < OUTPUT_LIMIT ? text + more : text
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
