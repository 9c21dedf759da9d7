/** @module Runs the suite: the user's tests, by go test or by a script. */
import { instrumentationOf } from '../checks/instrumentation.js'
import { OutputScan } from '../checks/outputScan.js'
import { moduleDir } from '../go/packages/module.js'
import { modulesOf } from '../go/packages/modules.js'
import { type GoWrapper, installGoWrapper } from '../go/test/goWrapper.js'
import { buildLauncher } from '../go/test/launcher.js'
import { launcherPlace } from './testPlan.js'
import { nestedBuildFindings } from '../go/test/nestedBuilds.js'
import { findBash } from '../go/test/script.js'
import type { Narrowing } from '../go/test/notRun.js'
import { runSuite } from '../go/test/suite.js'
import type { AgreeOnPlan } from '../go/test/sharding.js'
import type { SuiteRequest } from '../go/test/suiteRequest.js'
import type { SuiteRun } from '../go/test/suiteRun.js'
import type { Inputs } from '../inputs/runInputs.js'
import { inheritedFlag } from '../go/inheritedFlag.js'
import type { Overlays } from '../preserve/preserving.js'
import { type Environment, appendPath, prependPath } from '../process/exec.js'
import type { BuildOutcome } from './build.js'
import { failureHints } from './failureHints.js'
import { ownTempDir, suiteVariables } from './goVariables.js'
import type { Plan } from './plan.js'
import { repositoryOf } from './repository.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'
import { suiteParts } from './suiteParts.js'

export interface TestRequest {
  readonly inputs: Inputs
  readonly directories: RunDirectories
  /** Of the group in the log. */
  readonly title?: string
  /** What of the suite need not run; absent: all of it runs. */
  readonly narrowing?: Narrowing | undefined
}

/** Runs the suite. A failing suite is a result, not an error. */
export async function test(
  ready: Ready,
  plan: Plan,
  { inputs, directories, title = 'Run the suite', narrowing }: TestRequest,
  built: BuildOutcome,
  host: RunHost,
): Promise<SuiteRun> {
  const { platform, log, stop } = host
  const { go, packages, functions, pinned } = ready
  const { overlays, attributing } = built.preserving
  const launcher = await buildLauncher(go, {
    ...launcherPlace(ready, directories, host),
    overlay: overlays?.launcher,
  })
  const wrapper = inputs.testBuilds
    ? await installGoWrapper(go, launcher, {
        patterns: plan.patternsWithMains,
        modules: ready.modules.measured,
        overlay: overlays?.nested,
        inheritedOverlay: inheritedFlag(pinned.goFlags, 'overlay'),
        directory: directories.go,
        scratch: directories.scratch,
        goVersion: pinned.info.version,
      })
    : undefined
  const suiteGo = { ...go, env: suitePath(go.env, ready.binDir, built, wrapper) }
  const request = await suiteRequest(ready, inputs, directories, plan, {
    overlays,
    isAttributing: attributing !== undefined && inputs.attribution !== 'off',
    wrapper,
    workspace: host.env.GITHUB_WORKSPACE,
    agree: host.agreeOnPlan,
    narrowing,
  })
  if (request.journals?.startsWith('exact:') === true) for (const line of exactWords(inputs)) log.info(line)
  const scan = new OutputScan()
  const onStop = (): void => {
    log.info('ending the suite, then reporting what was collected')
  }
  stop.addEventListener('abort', onStop, { once: true })
  const run = await log.group(title, () =>
    runSuite({ go: suiteGo, packages, functions, launcher }, request, {
      log,
      stop,
      ...(platform === 'linux' ? { isInstrumented } : {}),
      onOutput: (source, text) => {
        scan.add(source, text)
      },
    }),
  )
  stop.removeEventListener('abort', onStop)
  if (!run.result.passed && run.result.exitCode !== 0 && !stop.aborted)
    for (const line of failureHints(inputs, overlays !== undefined, run.findings)) log.info(line)
  const nested = wrapper === undefined ? [] : await nestedBuildFindings(wrapper.notes)
  return { ...run, findings: [...run.findings, ...scan.findings(), ...nested] }
}

/** What `attribution: exact` does not take over from the user, or cannot. */
function exactWords({ command, testFlags }: Inputs): readonly string[] {
  if (command !== undefined)
    return ['attribution: exact: how many tests the script runs at a time is up to the script']
  return testFlags.alone.isOther
    ? ['attribution: exact runs one test at a time: -p and -parallel in test-flags are ignored']
    : []
}

/** By its executable, which the kernel keeps even if it was removed. */
async function isInstrumented(pid: number): Promise<boolean | undefined> {
  const instrumentation = await instrumentationOf(`/proc/${pid}/exe`)
  return instrumentation === undefined ? undefined : instrumentation === 'full'
}

/** The environment with the binaries and the wrapper on PATH: a binary that is called go is there only if the user names it. */
function suitePath(
  env: Environment,
  binDir: string,
  { lastOnPath }: BuildOutcome,
  wrapper: GoWrapper | undefined,
): Environment {
  const wrapped = wrapper === undefined ? env : prependPath(env, wrapper.directory)
  return lastOnPath ? appendPath(wrapped, binDir) : prependPath(wrapped, binDir)
}

interface SuiteMeans {
  readonly overlays: Overlays | undefined
  readonly isAttributing: boolean
  readonly wrapper: GoWrapper | undefined
  /** Absolute: the checkout on a runner; undefined elsewhere. */
  readonly workspace: string | undefined
  readonly agree: AgreeOnPlan | undefined
  readonly narrowing: Narrowing | undefined
}

/** @param ready with a go command that has no binaries on PATH */
async function suiteRequest(
  ready: Ready,
  inputs: Inputs,
  { binariesData, testsData, journals, scratch }: RunDirectories,
  plan: Plan,
  { overlays, isAttributing, wrapper, workspace, agree, narrowing }: SuiteMeans,
): Promise<SuiteRequest> {
  const { go, pinned, modules } = ready
  const { command, testDirectory: cwd, timeoutSeconds, shard } = inputs
  const inheritsRun = inheritedFlag(pinned.goFlags, 'run') !== undefined
  const sharding = shard === undefined ? undefined : { shard, inheritsRun, agree }
  const isExact = isAttributing && inputs.attribution === 'exact'
  const place = {
    binariesData,
    journals: isAttributing ? `${isExact ? 'exact:' : ''}${journals}` : undefined,
    variables: suiteVariables(pinned),
    timeoutSeconds,
    sharding,
  }
  if (command !== undefined) {
    const bash = await findBash(go.env, go.platform)
    return { kind: 'command', bash, script: command, cwd, scratch, ...place }
  }
  const flags = isExact ? { ...inputs.testFlags, ...inputs.testFlags.alone } : inputs.testFlags
  return {
    kind: 'go test',
    ...place,
    parts: await suiteParts(ready, inputs, plan, testsData),
    root: (await repositoryOf(topOfTests(modules), workspace)).root,
    inheritedTags: inheritedFlag(pinned.goFlags, 'tags'),
    flags,
    overlay: overlays?.tests,
    goTempDir: ownTempDir(pinned, flags.words, scratch),
    wrapper,
    isAlone: isExact,
    narrowing,
    retries: inputs.retries,
    quarantine: inputs.quarantine,
  }
}

/** Absolute: a directory of the repository with the tests. */
function topOfTests({ groups, testGroups, top }: Ready['modules']): string {
  return testGroups === groups ? top : moduleDir(modulesOf(testGroups)[0])
}
