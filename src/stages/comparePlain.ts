/** @module Runs what failed once more without any instrumentation, and says whether it passes then. */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { type BuiltBinary, buildBinaries } from '../go/build/binaries.js'
import { groupOf } from '../go/packages/modules.js'
import { type PlainOutcome, failedTests, runPlainTests } from '../go/test/plainTests.js'
import { findBash, runScript } from '../go/test/script.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import type { Inputs } from '../inputs/runInputs.js'
import { appendPath, prependPath } from '../process/exec.js'
import { describeError } from '../support/errors.js'
import type { BuildOutcome } from './build.js'
import type { Plan } from './plan.js'
import { suiteVariables } from './goVariables.js'
import { withPlainBinaries } from './plainBinaries.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'

interface PlainRequest {
  readonly inputs: Inputs
  readonly directories: RunDirectories
}

/**
 * Runs the failed tests, or the script, with the pinned Go and binaries that are not instrumented. The verdict on the suite
 * stays what it was.
 */
export async function comparePlain(
  ready: Ready,
  plan: Plan,
  built: BuildOutcome,
  suite: SuiteResult,
  { inputs, directories }: PlainRequest,
  host: RunHost,
): Promise<readonly Finding[]> {
  if (!inputs.comparePlain || suite.passed || suite.exitCode === 0 || host.stop.aborted) return []
  return host.log.group('Run what failed once more, without instrumentation', async () => {
    const directory = join(directories.root, 'plain')
    const binaries = built.binaries.filter(({ path }) => dirname(path) === ready.binDir)
    try {
      await mkdir(directory)
      await buildPlain(ready, plan, binaries, { inputs, directory }, host)
    } catch (error) {
      host.log.warning(`the binaries cannot be built without instrumentation: ${describeError(error)}`)
      return []
    }
    const suiteEnv = { ...ready.go.env, ...suiteVariables(ready.pinned) }
    const env = (built.lastOnPath ? appendPath : prependPath)(suiteEnv, directory)
    const rerun = async (): Promise<readonly PlainOutcome[]> =>
      runFailed({ ...ready, go: { ...ready.go, env } }, suite, { inputs, directories }, host)
    const marks = new Map([...built.marks].filter(([path]) => dirname(path) === ready.binDir))
    let outcomes: readonly PlainOutcome[]
    try {
      // Tests find the binaries in bin-dir by their paths, others by PATH.
      outcomes =
        inputs.binDir === undefined ? await rerun() : await withPlainBinaries(marks, directory, rerun)
    } catch (error) {
      host.log.warning(`what failed cannot be run once more: ${describeError(error)}`)
      return []
    }
    for (const { what, passed } of outcomes) host.log.info(`${passed ? 'pass' : 'FAIL'} ${what}`)
    return plainFindings(outcomes)
  })
}

async function buildPlain(
  { go, modules, pinned }: Ready,
  { parts }: Plan,
  binaries: readonly BuiltBinary[],
  { inputs, directory }: { readonly inputs: Inputs; readonly directory: string },
  { log, stop }: RunHost,
): Promise<void> {
  const names = new Map(binaries.map(({ importPath, name }) => [importPath, name]))
  await buildBinaries(
    go,
    {
      modules: modules.measured,
      top: modules.top,
      parts: parts.map(({ cwd, mains }) => ({
        cwd,
        mains: mains.filter(({ importPath }) => names.has(importPath)),
        patterns: [],
      })),
      names,
      flags: inputs.buildFlags,
      overlay: undefined,
      binDir: directory,
      goos: pinned.info.goos,
    },
    log,
    stop,
  )
}

async function runFailed(
  { go, modules }: Pick<Ready, 'go' | 'modules'>,
  suite: SuiteResult,
  { inputs, directories: { scratch } }: PlainRequest,
  { log, stop }: RunHost,
): Promise<readonly PlainOutcome[]> {
  const { command: script, testDirectory: cwd, timeoutSeconds, tags, testFlags: flags, shard } = inputs
  if (script !== undefined) {
    const bash = await findBash(go.env, go.platform)
    const request = {
      kind: 'command',
      bash,
      script,
      scratch,
      cwd,
      timeoutSeconds,
      binariesData: undefined,
      variables: {},
      sharding: shard === undefined ? undefined : { shard },
    } as const
    const { result } = await runScript(go, request, { log, stop, onOutput: () => undefined })
    return [{ what: 'command', passed: result.exitCode === 0 }]
  }
  const outcomes: PlainOutcome[] = []
  for (const failed of failedTests(suite.packages)) {
    if (stop.aborted) break
    const plain = { cwd: groupOf(modules.testGroups, failed.importPath).cwd, tags, flags, timeoutSeconds }
    outcomes.push(...(await runPlainTests(go, plain, failed, { log, stop })))
  }
  return outcomes
}

function plainFindings(outcomes: readonly PlainOutcome[]): readonly Finding[] {
  const [passed, failed] = [true, false].map((wanted) =>
    outcomes.filter((outcome) => outcome.passed === wanted).map(({ what }) => what),
  )
  return [
    ...findingIfAny('passes-plainly', 'What failed passes without instrumentation', passed ?? []),
    ...findingIfAny('fails-plainly', 'What failed fails without instrumentation too', failed ?? []),
  ]
}
