/** @module The action: a run on a runner, and what it leaves there: outputs, summary, artifact, check run, caches. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import {
  inputReader,
  needed,
  runStep,
  sayResult,
  setOutputs,
  setReportOutputs,
  writeSummary,
} from './step.js'
import { manifestOf } from '../artifact/makeManifest.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import { manifestJson } from '../legs/manifestJson.js'
import { artifactName } from '../artifact/name.js'
import { artifactService } from '../artifact/artifactService.js'
import { uploadArtifact } from '../artifact/upload.js'
import type { CacheRequest } from '../cache/cacheRequest.js'
import { restoreCaches } from '../cache/restore.js'
import { gitHubCacheService } from '../cache/cacheService.js'
import { CACHE_STATE } from '../cache/state.js'
import { type GitHubContext, readContext } from '../github/context.js'
import { publish } from '../github/publish.js'
import { parseInputs } from '../inputs/runInputs.js'
import { parsePublishingInputs } from '../inputs/publishingInputs.js'
import { type StoringInputs, parseStoringInputs } from '../inputs/storingInputs.js'
import { onInterrupt } from '../process/interrupt.js'
import type { Log } from '../support/log.js'
import type { Report } from '../report/report.js'
import { writeReport } from '../report/writeReport.js'
import { type Host, run } from '../stages/measure.js'
import { makeRunDirectories } from '../stages/runDirectories.js'
import { VERSION } from '../version.js'

export async function main(): Promise<void> {
  await runStep(measureStep)
}

async function measureStep(log: Log): Promise<void> {
  const env = { ...process.env }
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const read = inputReader(env)
  const inputs = parseInputs(read, workspace)
  const publishing = parsePublishingInputs(read)
  if (publishing.token !== undefined) core.setSecret(publishing.token)
  const context = await readContext(env)
  const storing = parseStoringInputs(read, context)
  const toolCacheDir = needed(env, 'RUNNER_TOOL_CACHE')
  const directories = await makeRunDirectories(needed(env, 'RUNNER_TEMP'))
  const outDirectory = join(directories.root, 'report')
  const { platform, arch } = process
  const interrupt = onInterrupt()
  const host: Host = {
    env,
    platform,
    arch,
    toolCacheDir,
    version: VERSION,
    log,
    stop: interrupt.signal,
    onGo: exportGo,
    ...(storing.cache
      ? { beforeBuild: (ready) => restore({ ...ready, inputs, env, context, arch, version: VERSION }, log) }
      : {}),
  }
  const report = await run(inputs, directories, outDirectory, host)
  await writeReport(report, outDirectory)
  setReportOutputs(report, outDirectory)
  setOutputs({ 'go-version': report.go?.version ?? '', binaries: inputs.binDir ?? directories.bin })
  await storeData(report, outDirectory, storing, context, log)
  await writeSummary(report, env)
  // A runner gives an interrupted step a few seconds: the data comes first.
  if (!interrupt.signal.aborted) {
    const matrix = storing.leg.matrix
    const published = await publish({ report, context, inputs: publishing, matrix, version: VERSION, log })
    setOutputs({ 'check-run-url': published.checkRunUrl ?? '' })
  }
  sayResult(report, log)
}

/** The pinned Go is the Go of all later steps, whatever their go.mod says. */
function exportGo(goroot: string): void {
  core.addPath(join(goroot, 'bin'))
  core.exportVariable('GOTOOLCHAIN', 'local')
  const inherited = process.env.GOROOT
  if (inherited !== undefined && inherited !== '' && inherited !== goroot)
    core.exportVariable('GOROOT', goroot)
}

/** What was restored, and what post is to save. */
async function restore(request: CacheRequest, log: Log): Promise<void> {
  const state = await log.group('Restore the caches', async () =>
    restoreCaches(request, await gitHubCacheService(), log),
  )
  if (state !== undefined) core.saveState(CACHE_STATE, JSON.stringify(state))
}

/** The manifest, and the artifact if it is wanted; one that cannot be uploaded is a warning. */
async function storeData(
  report: Report,
  outDirectory: string,
  storing: StoringInputs,
  context: GitHubContext,
  log: Log,
): Promise<void> {
  const directory = join(outDirectory, 'covdata')
  const manifest = manifestOf(report, storing.leg, context)
  if (manifest !== undefined) await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  setOutputs({ 'artifact-id': '', 'artifact-url': '' })
  if (!storing.artifact) return
  const name = storing.artifactName ?? artifactName(storing.leg)
  const uploaded = await log.group('Upload the data', async () =>
    uploadArtifact(
      { name, directory, retentionDays: storing.retentionDays, enterpriseServer: context.enterpriseServer },
      await artifactService(),
    ),
  )
  if (uploaded.kind === 'uploaded') {
    const run = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`
    setOutputs({ 'artifact-id': uploaded.id, 'artifact-url': `${run}/artifacts/${uploaded.id}` })
  } else {
    const { title, detail, fix } = uploaded.finding
    log.warning([title, detail, fix].filter((part) => part !== '').join('\n'))
  }
}
