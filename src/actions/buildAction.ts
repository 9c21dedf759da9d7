/** @module The build action: sets up Go and builds instrumented binaries for the steps after it. */
import { delimiter } from 'node:path'
import * as core from '@actions/core'
import { findingText } from '../findings/finding.js'
import { readContext } from '../github/context.js'
import { parseBuildInputs } from '../inputs/buildInputs.js'
import type { Environment } from '../process/exec.js'
import { onInterrupt } from '../process/interrupt.js'
import { requiredVariable } from '../process/requiredVariable.js'
import { readSystem } from '../process/system.js'
import { type BuiltForSteps, buildForSteps } from '../stages/buildForSteps.js'
import { STATE_VARIABLE } from '../stages/buildState.js'
import { makeRunDirectories } from '../stages/runDirectories.js'
import type { RunHost } from '../stages/runHost.js'
import { setUp } from '../stages/setUp.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'
import { exportGo, restoreGoCaches } from './goForSteps.js'
import { inputReader, runStep, setOutputs } from './step.js'

export async function main(): Promise<void> {
  await runStep(buildStep)
}

async function buildStep(log: Log): Promise<void> {
  const { env, platform, arch, workingDirectory } = readSystem()
  const { inputs, cache } = parseBuildInputs(inputReader(env), env.GITHUB_WORKSPACE ?? workingDirectory)
  const toolCacheDir = requiredVariable(env, 'RUNNER_TOOL_CACHE')
  const directories = await makeRunDirectories(requiredVariable(env, 'RUNNER_TEMP'), 'RUNNER_TEMP')
  const stop = onInterrupt().signal
  const host: RunHost = { env, platform, arch, toolCacheDir, version: VERSION, log, stop }
  const ready = await setUp(inputs, directories, host)
  exportGo(ready.pinned.goroot, env)
  if (cache && !stop.aborted) await restoreGoCaches(ready, inputs, await readContext(env), host)
  const done = await buildForSteps(ready, { inputs, directories }, host)
  // The report shows them: here they are only lines of the log.
  for (const item of [...ready.pinned.findings, ...done.built.findings]) log.info(findingText(item))
  exportBuild(done, ready.binDir, env, log)
  setOutputs({ 'go-version': ready.pinned.info.version, binaries: ready.binDir, covdata: done.covdata })
}

/** Hands binaries and directories on to all later steps. */
function exportBuild(
  { built: { lastOnPath }, covdata, state }: BuiltForSteps,
  binDir: string,
  env: Environment,
  log: Log,
): void {
  if (env[STATE_VARIABLE] !== undefined && env.GOCOVERDIR !== undefined)
    log.warning(
      `This job has built before: the collect action will know only of this build, and read ${env.GOCOVERDIR} only if paths names it.\nBuild what is measured together in one step.`,
    )
  if (lastOnPath) core.exportVariable('PATH', [env.PATH, binDir].join(delimiter))
  else core.addPath(binDir)
  core.exportVariable('GOCOVERDIR', covdata)
  core.exportVariable(STATE_VARIABLE, state)
  log.info(`GOCOVERDIR=${covdata}`)
}
