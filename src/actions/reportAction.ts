/** @module The report action: merges the artifacts of all legs of a workflow run into one report and one verdict. */
import { join } from 'node:path'
import * as core from '@actions/core'
import {
  type ArtifactSource,
  artifactService,
  artifactsOfRun,
  artifactsOfThisRun,
} from '../artifact/artifactService.js'
import { type DownloadedArtifact, downloadLegs } from '../artifact/download.js'
import { listedArtifact } from '../artifact/fetchArchive.js'
import { legPattern, reportArtifactName } from '../artifact/name.js'
import { PathMap } from '../coverage/pathMap.js'
import { finding } from '../findings/finding.js'
import { gitHubClient } from '../github/client.js'
import { type GitHubContext, readContext } from '../github/context.js'
import { listRunArtifacts } from '../github/runArtifacts.js'
import { parseBaseline } from '../inputs/baselineInput.js'
import { type ReportingInputs, parseReportingInputs } from '../inputs/reportInputs.js'
import { stepSuffix } from '../legs/leg.js'
import type { Origin } from '../legs/legConflicts.js'
import { legDataOf } from '../legs/legData.js'
import { missingFinding } from '../legs/legFindings.js'
import { lostLeg, missingLegs } from '../legs/legInfo.js'
import { onInterrupt } from '../process/interrupt.js'
import { requiredVariable } from '../process/requiredVariable.js'
import { readSystem } from '../process/system.js'
import { MAX_REST_MS, endAfter } from '../process/watchdog.js'
import { readNamed } from '../stages/baselineSide.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { judge, rulesFor } from '../stages/judge.js'
import { type LostLegs, type MergeRequest, merge } from '../stages/merge.js'
import type { WantedArtifacts } from '../stages/runBaseline.js'
import { type RunDirectories, makeRunDirectories } from '../stages/runDirectories.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'
import { addBaseline } from './baselineForReport.js'
import { aboutRun, claimFindings } from './aboutRun.js'
import { compareForReport } from './comparing.js'
import { deliver } from './deliver.js'
import { uploading } from './gitHubCoverage.js'
import { mergedCommit, originOf, originOfPaths } from './origin.js'
import { inputReader, runStep } from './step.js'
import type { WantedArtifact } from './store.js'

export async function main(): Promise<void> {
  await runStep(reportStep)
}

async function reportStep(log: Log): Promise<void> {
  const { env, platform, workingDirectory } = readSystem()
  endAfter(MAX_REST_MS, '::error::the report was not finished within 30 minutes, and was stopped\n')
  const workspace = env.GITHUB_WORKSPACE ?? workingDirectory
  const inputs = parseReportingInputs(inputReader(env), workspace, env.GITHUB_WORKFLOW_REF)
  const { publishing } = inputs
  const { token } = publishing
  if (token !== undefined) core.setSecret(token)
  const checkouts = await checkoutsOf(inputs.source, workspace)
  const choice = parseBaseline(inputReader(env), workspace)
  const host = { env, platform, stop: new AbortController().signal }
  const named = await readNamed(choice, checkouts, host, inputs.exclude)
  const { context, findings } = await aboutRun(inputs, await readContext(env), log)
  const directories = await makeRunDirectories(requiredVariable(env, 'RUNNER_TEMP'), 'RUNNER_TEMP')
  const outDirectory = join(directories.root, 'report')

  const artifacts = await log.group('Download the artifacts', () =>
    download(inputs, directories, context, log),
  )
  const read = artifacts.filter((artifact) => artifact.state === 'read')
  const merged = await merge({
    directories: inputs.paths,
    unit: inputs.unit,
    ...(await dataOf(artifacts, originOf(context))),
    origin: originOfPaths(context),
    lost: lostLegs(artifacts),
    outDirectory,
    checkouts,
    pathMap: new PathMap(inputs.pathMap),
    exclude: inputs.exclude,
    log,
    version: VERSION,
  })
  const claims = await claimFindings(
    inputs,
    context,
    read.map(({ manifest }) => manifest.commit),
    log,
  )
  const measurement = { ...merged, findings: [...merged.findings, ...findings, ...claims] }
  // From here on an interrupt ends the waiting for GitHub, and the report is still delivered.
  const stop = onInterrupt().signal
  const comparing = { measurement, publishing, context, env, platform, log, stop }
  const directory = inputs.source ?? workspace
  const changed = await compareForReport({ ...comparing, directory, base: inputs.base })
  const compared = await addBaseline(changed, {
    ...{ ...comparing, choice, named, checkouts, exclude: inputs.exclude },
    gates: rulesFor(measurement, inputs.gates),
    wanted: wantedArtifacts(inputs, context),
    directory: join(directories.root, 'baseline'),
  })
  const judged = judge(measurement, compared.comparison, inputs)
  const commit = mergedCommit(measurement, inputs.paths, context)
  const report = { ...judged, commit, reportedRun: context.reported }
  const artifact = artifactOf(inputs, context)
  const upload = uploading(inputs, { context, scratch: directories.scratch, log, stop })
  const rest = { leg: undefined, id: inputs.upload.id, artifact, compared, publishing, upload, log, stop }
  await deliver({ report, outDirectory, env, context, ...rest })
}

/** The data of the artifacts that could be read. */
async function dataOf(
  artifacts: readonly DownloadedArtifact[],
  origin: Origin,
): Promise<Pick<MergeRequest, 'found' | 'legs'>> {
  const read = artifacts.filter((artifact) => artifact.state === 'read')
  return {
    found: artifacts.flatMap((artifact) => (artifact.state === 'report' ? [artifact.found] : [])),
    legs: await Promise.all(read.map(({ directory, manifest }) => legDataOf(directory, manifest, origin))),
  }
}

/** The artifact of the report; undefined if none is wanted, or the server has no service for it. */
function artifactOf(inputs: ReportingInputs, context: GitHubContext): WantedArtifact | undefined {
  const { artifact, retentionDays } = inputs.upload
  if (!artifact || context.enterpriseServer) return undefined
  return { name: nameOf(inputs, context), retentionDays }
}

function wantedArtifacts(inputs: ReportingInputs, context: GitHubContext): WantedArtifacts {
  const pattern = inputs.artifactPattern ?? legPattern(inputs.upload.id)
  return { kind: 'all', report: nameOf(inputs, context), pattern }
}

/** The same in each run of the workflow. */
function nameOf({ upload }: ReportingInputs, { job, step }: GitHubContext): string {
  const { id, workflow, artifactName } = upload
  return artifactName ?? reportArtifactName({ job, step: stepSuffix(step), id, workflow })
}

/** @throws UserError if there is nothing to merge */
async function download(
  inputs: ReportingInputs,
  directories: RunDirectories,
  context: GitHubContext,
  log: Log,
): Promise<readonly DownloadedArtifact[]> {
  const { artifactPattern: pattern, paths, publishing } = inputs
  if (pattern === undefined) return []
  const { enterpriseServer, reported } = context
  const directory = join(directories.root, 'artifacts')
  const artifacts = await downloadLegs(
    {
      pattern,
      except: artifactOf(inputs, context)?.name,
      directory,
      enterpriseServer,
      otherRun: reported?.id,
      takesReports: true,
    },
    await artifactsFor(context, publishing.token, log),
    log,
  )
  if (artifacts.length === 0 && paths.length === 0) throw noArtifact(pattern, context)
  return artifacts
}

/** @param token undefined only if the report is about this run */
async function artifactsFor(
  context: GitHubContext,
  token: string | undefined,
  log: Log,
): Promise<ArtifactSource> {
  const { reported, owner, repo } = context
  const service = await artifactService()
  if (token === undefined) return service
  const client = await gitHubClient(token, context, VERSION, log)
  if (reported === undefined) return artifactsOfThisRun(service, context, client)
  const { id: runId } = reported
  const run = { workflowRunId: runId, repositoryOwner: owner, repositoryName: repo }
  return {
    ...artifactsOfRun(service, { token, ...run }, client),
    // Its own list ends after 1,000 artifacts.
    listArtifacts: async () => ({
      artifacts: (await listRunArtifacts(client, { owner, repo, runId })).map(listedArtifact),
    }),
  }
}

function noArtifact(pattern: string, { eventName, reported }: GitHubContext): UserError {
  if (reported !== undefined)
    return new UserError(
      `no artifact of workflow run ${reported.id} matches ${pattern}`,
      `Check the logs of its jobs for why they uploaded nothing: ${reported.url}`,
    )
  const words = `no artifact of this workflow run matches ${pattern}`
  return eventName === 'workflow_run'
    ? new UserError(
        words,
        'To report on the run that triggered this one, set run-id: ${{ github.event.workflow_run.id }}.',
      )
    : new UserError(
        words,
        'Make this job need the jobs that measure, and check their logs for why they uploaded nothing; or name directories with paths.',
      )
}

/** Jobs that may have uploaded an artifact which cannot be read. */
const MAX_NAMED = 10

/** The legs whose artifact is missing or cannot be read, and the findings about them. */
function lostLegs(artifacts: readonly DownloadedArtifact[]): LostLegs {
  const broken = artifacts.filter((artifact) => artifact.state === 'broken')
  const read = artifacts.filter((artifact) => artifact.state === 'read')
  const without = missingLegs(read.map((artifact) => artifact.manifest.leg))
  const missing = withoutBroken(without, broken.length)
  const owner = without.length === 0 ? [] : [`It is that of ${without.slice(0, MAX_NAMED).join(' or ')}`]
  return {
    legs: [
      ...broken.map((artifact) => lostLeg(artifact.name, 'broken')),
      ...missing.map((name) => lostLeg(name, 'missing')),
    ],
    findings: [
      ...missingFinding(missing),
      ...broken.map((artifact) =>
        finding('leg-broken', `The artifact ${artifact.name} cannot be used`, {
          evidence: [artifact.reason, ...owner],
        }),
      ),
    ],
  }
}

/** An unreadable artifact belongs to one of the legs that seem to be missing, but nobody knows to which. */
function withoutBroken(missing: readonly string[], broken: number): readonly string[] {
  const count = missing.length - broken
  if (broken === 0 || count <= 0) return count <= 0 ? [] : missing
  return [`${count} of ${missing.join(', ')}`]
}
