/** @module Runs the suite: the user's tests, by go test or by a script. */
import { dirname } from 'node:path'
import { instrumentationOf } from '../checks/instrumentation.js'
import { OutputScan } from '../checks/outputScan.js'
import { type GoWrapper, installGoWrapper } from '../go/test/goWrapper.js'
import { buildLauncher } from '../go/test/launcher.js'
import { launcherPlace } from './testPlan.js'
import { nestedBuildFindings } from '../go/test/nestedBuilds.js'
import { findBash } from '../go/test/script.js'
import { runSuite } from '../go/test/suite.js'
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

/** Runs the suite. A failing suite is a result, not an error. */
export async function test(
  ready: Ready,
  plan: Plan,
  { inputs, directories }: { readonly inputs: Inputs; readonly directories: RunDirectories },
  built: BuildOutcome,
  host: RunHost,
): Promise<SuiteRun> {
  const { platform, log, stop } = host
  const { go, packages, functions, pinned } = ready
  const { overlays } = built.preserving
  const launcher = await buildLauncher(go, {
    ...launcherPlace(ready, directories, host),
    overlay: overlays?.launcher,
  })
  const wrapper = inputs.testBuilds
    ? await installGoWrapper(go, launcher, {
        patterns: plan.patternsWithMains,
        modulePath: ready.modules.measured.path,
        moduleDir: ready.modules.measured.dir,
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
    wrapper,
    workspace: host.env.GITHUB_WORKSPACE,
  })
  const scan = new OutputScan()
  const onStop = (): void => {
    log.info('ending the suite, then reporting what was collected')
  }
  stop.addEventListener('abort', onStop, { once: true })
  const run = await log.group('Run the suite', () =>
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
  readonly wrapper: GoWrapper | undefined
  /** Absolute: the checkout on a runner; undefined elsewhere. */
  readonly workspace: string | undefined
}

/** @param ready with a go command that has no binaries on PATH */
async function suiteRequest(
  { go, pinned, modules }: Ready,
  inputs: Inputs,
  { binariesData, testsData, scratch }: RunDirectories,
  plan: Plan,
  { overlays, wrapper, workspace }: SuiteMeans,
): Promise<SuiteRequest> {
  const { command, testDirectory: cwd, timeoutSeconds } = inputs
  const place = { binariesData, variables: suiteVariables(pinned), timeoutSeconds }
  if (command !== undefined) {
    const bash = await findBash(go.env, go.platform)
    return { kind: 'command', bash, script: command, cwd, scratch, ...place }
  }
  const { testPackages: patterns, tags, suite, testFlags: flags } = inputs
  return {
    kind: 'go test',
    ...place,
    parts: [
      {
        cwd,
        patterns,
        tags,
        // The user's own -run takes precedence, and without tags no test exists only with the tags.
        onlyTagged: suite === 'tagged' && tags !== '' && !flags.selectsTests,
        coverpkg: inputs.inProcess ? plan.patterns : [],
        testsData,
      },
    ],
    root: (await repositoryOf(dirname((modules.testModule ?? modules.module).file), workspace)).root,
    inheritedTags: inheritedFlag(pinned.goFlags, 'tags'),
    flags,
    overlay: overlays?.tests,
    goTempDir: ownTempDir(pinned, flags.words, scratch),
    wrapper,
  }
}
