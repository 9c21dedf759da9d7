/** @module What is shown while tests run: a line for each package that ends, and the output of what failed. */
import type { Log } from '../../support/log.js'
import { plural } from '../../support/plural.js'
import { SlowProgress } from '../../support/slowProgress.js'
import type { CompiledPackages } from './compiledPackages.js'
import { RunningTests } from './runningTests.js'
import { type TestPackage, isRefusedByVet, leafTests } from './suiteResult.js'
import type { TestEvent } from './testEvent.js'
import type { TestEvents } from './testEvents.js'

/** Go's warning about tests that link no measured package: not worth showing, as they may start binaries that do. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern '

/** The heading of compiler output in plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/

/** How often a job log says which test runs, in milliseconds: a suite may take an hour. */
const TESTS_EVERY_MS = 60_000

export class TestProgress {
  private building: string | undefined
  private readonly running = new RunningTests()
  private endWait: () => void
  private hasBegun = false

  /**
   * @param verbose whether the user wants to see everything that tests print
   * @param compiled undefined if it is not known where go test compiles
   */
  constructor(
    private readonly log: Log,
    private readonly events: TestEvents,
    private readonly verbose: boolean,
    compiled: CompiledPackages | undefined,
  ) {
    const slow = new SlowProgress(log)
    this.endWait = slow.wait(async (seconds) => {
      const count = (await compiled?.count()) ?? 0
      return count === 0
        ? `compiling the tests for ${seconds} s`
        : `compiling the tests: ${plural(count, 'package')} compiled in ${seconds} s`
    })
  }

  /** To be called when the command has ended. */
  end(): void {
    this.endWait()
  }

  /** A line that is not an event but plain text of the go command; before Go 1.24, compiler errors are among them. */
  plain(line: string): void {
    if (line.startsWith(UNMATCHED)) return
    const heading = BUILD_HEADING.exec(line)
    if (heading !== null) this.building = heading[1]
    if (this.building !== undefined) this.events.addBuildOutput(this.building, `${line}\n`)
    this.log.child(line)
  }

  event(event: TestEvent): void {
    if (event.Action === 'build-output') this.log.child(trimEnd(event.Output))
    if (event.Action === 'output' && this.verbose) this.log.child(trimEnd(event.Output))
    if (event.Action === 'start' || event.Action === 'run') this.begin()
    this.running.event(event)
    if (event.Action === 'run') this.log.progress(this.state())
  }

  /** From now on tests run, and nothing more is compiled that they wait for. */
  private begin(): void {
    if (this.hasBegun) return
    this.hasBegun = true
    this.endWait()
    if (this.verbose) return
    this.endWait = new SlowProgress(this.log, undefined, TESTS_EVERY_MS).wait(() => this.state())
  }

  private state(): string {
    const { longest } = this.running
    const done = `${plural(this.events.testsEnded, 'test')} done`
    return longest === undefined ? done : `${done}, ${longest}`
  }

  ended(pkg: TestPackage): void {
    if (pkg.outcome === 'none') return
    if (!this.verbose) this.failures(pkg)
    const mark = { pass: 'ok  ', skip: 'skip', fail: 'FAIL', 'build-failed': 'FAIL' }[pkg.outcome]
    const unbuilt = isRefusedByVet(pkg) ? 'go vet failed' : 'did not compile'
    const tests = pkg.outcome === 'build-failed' ? unbuilt : plural(leafTests(pkg).length, 'test')
    this.log.info(`${mark} ${pkg.importPath}  ${tests}  ${pkg.seconds.toFixed(1)} s`)
  }

  private failures(pkg: TestPackage): void {
    const failed = pkg.tests.filter((test) => test.outcome === 'fail' || test.outcome === 'unfinished')
    for (const test of failed) this.text(test.output)
    if (pkg.outcome === 'fail') this.text(pkg.output)
  }

  private text(output: string): void {
    for (const line of trimEnd(output).split('\n')) if (line !== '') this.log.child(line)
  }
}

function trimEnd(text = ''): string {
  return text.replace(/\r?\n$/, '')
}
