/** @module The collect action: makes the report of what the user's own steps left, like the root action for its suite. */
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { artifactName, reportArtifactName } from '../artifact/name.js'
import { type GitHubContext, readContext, testedCommit } from '../github/context.js'
import { parseBaseline } from '../inputs/baselineInput.js'
import { type CollectInputs, parseCollectInputs } from '../inputs/collectInputs.js'
import type { StoringInputs } from '../inputs/storingInputs.js'
import type { Leg } from '../legs/leg.js'
import type { Environment } from '../process/exec.js'
import { onInterrupt } from '../process/interrupt.js'
import { requiredVariable } from '../process/requiredVariable.js'
import { readSystem } from '../process/system.js'
import { MAX_REST_MS, endAfter } from '../process/watchdog.js'
import type { Measurement } from '../report/report.js'
import { readNamed } from '../stages/baselineSide.js'
import { STATE_VARIABLE } from '../stages/buildState.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { collectSteps } from '../stages/collectSteps.js'
import { judge } from '../stages/judge.js'
import { type RunDirectories, makeRunDirectories } from '../stages/runDirectories.js'
import type { RunHost } from '../stages/runHost.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'
import { addBaseline } from './baselineForReport.js'
import { type Compared, compareForReport } from './comparing.js'
import { deliver } from './deliver.js'
import { uploading } from './gitHubCoverage.js'
import { originOfPaths } from './origin.js'
import { inputReader, runStep } from './step.js'

export async function main(): Promise<void> {
  await runStep(collectStep)
}

/** The job that collects. */
interface Collecting {
  readonly inputs: CollectInputs
  readonly context: GitHubContext
  /** Absolute: the checkout. */
  readonly workspace: string
  readonly checkouts: readonly string[]
  readonly directories: RunDirectories
  /** Absolute: for the report. */
  readonly outDirectory: string
}

async function collectStep(log: Log): Promise<void> {
  const { env, platform, arch, workingDirectory } = readSystem()
  endAfter(MAX_REST_MS, '::error::the report was not finished within 30 minutes, and was stopped\n')
  const workspace = env.GITHUB_WORKSPACE ?? workingDirectory
  const context = await readContext(env)
  const inputs = parseCollectInputs(inputReader(env), workspace, {
    ...context,
    workflowRef: env.GITHUB_WORKFLOW_REF,
  })
  const { token } = inputs.publishing
  if (token !== undefined) core.setSecret(token)
  const paths = pathsOf(inputs, workspace, env, log)
  const toolCacheDir = requiredVariable(env, 'RUNNER_TOOL_CACHE')
  const directories = await makeRunDirectories(requiredVariable(env, 'RUNNER_TEMP'), 'RUNNER_TEMP')
  const outDirectory = join(directories.root, `report-${randomUUID()}`)
  const checkouts = await checkoutsOf(inputs.source, workspace)
  const stop = onInterrupt().signal
  const host: RunHost = { env, platform, arch, toolCacheDir, version: VERSION, log, stop }
  const collecting = { inputs, context, workspace, checkouts, directories, outDirectory }
  const choice = parseBaseline(inputReader(env), workspace)
  const named = await readNamed(choice, checkouts, host, inputs.exclude)

  const { stepFailed, pathMap, exclude, unit } = inputs
  const measurement = await collectSteps(
    {
      ...{ paths, base: workspace, state: env[STATE_VARIABLE], stepFailed, pathMap, exclude, unit },
      ...{ checkouts, origin: originOfPaths(context), directories, outDirectory },
    },
    host,
  )
  const compared = await compareMeasurement(measurement, { choice, named }, collecting, host)
  await deliverMeasurement(measurement, compared, collecting, host)
}

/** @throws UserError if there is nothing to collect */
function pathsOf({ paths }: CollectInputs, workspace: string, env: Environment, log: Log): readonly string[] {
  const exported = env.GOCOVERDIR ?? ''
  if (paths.length > 0) {
    if (exported !== '' && !paths.some((path) => resolve(workspace, path) === exported))
      log.info(`Not in paths, and so not collected: GOCOVERDIR=${exported}`)
    return paths
  }
  if (exported !== '') return [exported]
  throw new UserError(
    'there is nothing to collect: GOCOVERDIR is not set, and paths is empty',
    'Use the build action in an earlier step of this job, or name the directories, archives or files with paths.',
  )
}

async function compareMeasurement(
  measurement: Measurement,
  baseline: Pick<Parameters<typeof addBaseline>[1], 'choice' | 'named'>,
  { inputs, context, workspace, checkouts, directories }: Collecting,
  { env, platform, log, stop }: RunHost,
): Promise<Compared> {
  const { publishing, base, gates, exclude, storing } = inputs
  const comparing = { measurement, publishing, context, env, platform, log, stop }
  const directory = inputs.source ?? measurement.moduleDir ?? workspace
  const changed = await compareForReport({ ...comparing, directory, base })
  const leg = legOf(measurement, storing)
  const name = nameOf(leg, storing)
  return addBaseline(changed, {
    ...{ ...comparing, ...baseline, checkouts, gates, exclude },
    wanted: leg === undefined ? { kind: 'all', report: name, pattern: undefined } : { kind: 'one', name },
    directory: join(directories.root, 'baseline'),
  })
}

async function deliverMeasurement(
  measurement: Measurement,
  compared: Compared,
  { inputs, context, directories, outDirectory }: Collecting,
  { env, log, stop }: RunHost,
): Promise<void> {
  const { storing, publishing } = inputs
  const { artifact, retentionDays } = storing
  const leg = legOf(measurement, storing)
  const name = nameOf(leg, storing)
  const report = { ...judge(measurement, compared.comparison, inputs), commit: testedCommit(context) }
  const upload = uploading(
    { ...inputs, upload: storing },
    { context, scratch: directories.scratch, log, stop },
  )
  const wanted = artifact && !context.enterpriseServer ? { name, retentionDays } : undefined
  const rest = { leg, id: storing.id, artifact: wanted, compared, publishing, upload, log, stop }
  if (wanted !== undefined && leg === undefined)
    log.notice(
      `The artifact ${name} is a report on data of other jobs. The report action merges it only if artifact-pattern names it.`,
    )
  await deliver({ report, outDirectory, env, context, ...rest })
}

/** What merges artifacts or reports of other jobs is a report, and no data of this job. */
function legOf({ legs }: Measurement, { leg }: StoringInputs): Leg | undefined {
  return legs.length === 0 ? leg : undefined
}

function nameOf(leg: Leg | undefined, { artifactName: given, leg: job }: StoringInputs): string {
  return given ?? (leg === undefined ? reportArtifactName(job) : artifactName(leg))
}
