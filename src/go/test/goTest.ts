/** @module Running go test so that the data of the test processes and of the binaries they start is kept. */
import type { Environment } from '../../process/exec.js'
import { superviseLines } from '../../process/superviseLines.js'
import { isIdleWarning } from '../idlePatterns.js'
import { placedErrors } from '../build/compileErrors.js'
import type { GoCommand } from '../goCommand.js'
import type { GoWrapper } from './goWrapper.js'
import { type Launcher, type LauncherConfig, configure } from './launcher.js'
import { CompiledPackages } from './compiledPackages.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { TestPackage } from './suiteResult.js'
import type { EndedSuite } from './suiteFacts.js'
import { deadline } from './suiteRun.js'
import { type TestEvent, buildFailure, parseEvent } from './testEvent.js'
import { TestEvents } from './testEvents.js'
import type { TestFlags } from './testFlags.js'
import { TestProgress } from './testProgress.js'
import type { TestSelection } from './testSelection.js'

export interface GoTestRequest {
  /** Absolute path of the directory with the tests. */
  readonly cwd: string
  readonly selection: TestSelection
  /** Comma-separated build tags; may be empty. */
  readonly tags: string
  readonly flags: TestFlags
  /** Absolute path of an overlay that replaces the user's -overlay and includes it; undefined: the user's is used. */
  readonly overlay: string | undefined
  /** For -coverpkg; empty: the test processes are not measured. */
  readonly patterns: readonly string[]
  /** Patterns that need not match anything; by default none. */
  readonly idle?: readonly string[] | undefined
  /** Instruments what the tests build; undefined: they find the pinned Go first. */
  readonly wrapper: GoWrapper | undefined
  /** Absolute: GOCOVERDIR of the binaries that tests start. */
  readonly binariesData: string
  /** Absolute: where the test processes write. */
  readonly testsData: string
  /** GOCOVERTESTS of the test processes, with which they keep journals of their tests; undefined: they keep none. */
  readonly journals?: string | undefined
  /** Variables that the test processes have in place of those of go test; undefined: not set. */
  readonly variables: Environment
  /** Absolute: GOTMPDIR of go test, and of nothing that it starts; undefined: the user's own place. */
  readonly goTempDir: string | undefined
  readonly timeoutSeconds: number
  /** Top-level tests that do not run, as -test.skip patterns by package directory, with slashes. */
  readonly skip?: Readonly<Record<string, string>>
  /** Whether to run one test after the other, each alone. */
  readonly isAlone?: boolean
}

/** The arguments of the go command. */
export function goTestArgs(request: GoTestRequest, launcher: Launcher): readonly string[] {
  const measured = request.patterns.length > 0
  const binaryArgs = [...(measured ? [`-test.gocoverdir=${request.testsData}`] : []), ...request.flags.args]
  return [
    'test',
    '-json',
    ...(request.tags === '' ? [] : [`-tags=${request.tags}`]),
    // A cached result would run nothing and write no data.
    '-count=1',
    `-timeout=${Math.ceil(request.timeoutSeconds)}s`,
    ...(measured ? ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`] : []),
    ...(request.isAlone === true ? ['-p=1', '-parallel=1'] : []),
    `-exec=${launcher.exec}`,
    ...request.selection.packages,
    // After the packages: the go command passes everything that follows a flag it does not know (one that a test
    // defines) to the tests.
    ...(request.overlay === undefined
      ? request.flags.words
      : [...request.flags.others, `-overlay=${request.overlay}`]),
    ...(binaryArgs.length > 0 ? ['-args', ...binaryArgs] : []),
  ]
}

/** Runs the tests and returns how they ended. Failing tests are a result, not an error. */
export async function goTest(
  go: GoCommand,
  launcher: Launcher,
  request: GoTestRequest,
  { log, stop, isInstrumented, onOutput }: SuiteObserver,
): Promise<EndedSuite> {
  await configure(launcher, launcherConfig(go, request))
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const events = new TestEvents()
  const compiled = request.goTempDir === undefined ? undefined : new CompiledPackages(request.goTempDir)
  const progress = new TestProgress(log, events, request.flags.verbose, compiled)
  const unbuilt: string[] = []
  const onEnded = (pkg: TestPackage): void => {
    if (pkg.outcome === 'build-failed' && !stop.aborted) unbuilt.push(pkg.importPath)
    progress.ended(pkg)
  }
  const result = await superviseLines(go.program, goTestArgs(request, launcher), {
    cwd: request.cwd,
    env: request.goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: request.goTempDir },
    platform: go.platform,
    onStdoutLine: (line) => {
      onStdoutLine(line, { events, progress, onOutput, onEnded })
    },
    onStderrLine: (line) => {
      if (!isIdleWarning(line, request.idle ?? [])) progress.plain(line)
    },
    stop,
    timeoutSeconds: request.timeoutSeconds,
    isInstrumented,
  }).finally(() => {
    // If no test has started, nothing else has ended it.
    progress.end()
  })
  for (const error of await placedErrors(events.failedBuildOutput(), request.cwd))
    log.error(error.message, error.place)
  const facts = {
    kind: 'go test' as const,
    startedAt,
    seconds: (performance.now() - started) / 1000,
    packages: events.results(),
    leftOut: request.selection.leftOut,
    timeoutSeconds: request.timeoutSeconds,
    expected: expectedPackages(request),
    unbuilt,
  }
  return { run: result, facts }
}

function launcherConfig(go: GoCommand, request: GoTestRequest): LauncherConfig {
  return {
    goCoverDir: request.binariesData,
    goCoverTests: request.journals ?? '',
    goDir: request.wrapper?.directory ?? '',
    variables: variablesOfTests(go, request),
    deadline: deadline(Date.now(), request.timeoutSeconds),
    run: request.selection.run,
    skip: request.skip ?? {},
  }
}

function variablesOfTests(
  { env: { GOTMPDIR } }: GoCommand,
  { variables, goTempDir }: GoTestRequest,
): LauncherConfig['variables'] {
  const all = { ...variables, ...(goTempDir === undefined ? {} : { GOTMPDIR }) }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? null]))
}

/** The packages that must run a test: those chosen by `suite: tagged`. The user's -skip may leave them without one. */
function expectedPackages({ selection, flags }: GoTestRequest): readonly string[] {
  return flags.skipsTests ? [] : selection.chosen.map((pkg) => pkg.importPath)
}

interface Readers {
  readonly events: TestEvents
  readonly progress: TestProgress
  readonly onOutput: SuiteObserver['onOutput']
  readonly onEnded: (pkg: TestPackage) => void
}

function onStdoutLine(line: string, { events, progress, onOutput, onEnded }: Readers): void {
  const event = parseEvent(line)
  const all = event === undefined ? buildFailure(line) : [event]
  if (all.length === 0) progress.plain(line)
  for (const one of all) {
    const ended = events.add(one)
    progress.event(one)
    if (one.Action === 'output' && one.Output !== undefined) onOutput(sourceOf(one), one.Output)
    if (ended !== undefined) onEnded(ended)
  }
}

function sourceOf({ Package = '', Test }: TestEvent): string {
  return Test === undefined ? Package : `${Package} ${Test}`
}
