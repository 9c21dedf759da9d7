/** @module The stages of a run on a runner. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { artifactName, jobPattern } from '../artifact/name.js'
import type { Known } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import { type GitHubContext, testedCommit } from '../github/context.js'
import { isShard } from '../go/test/shard.js'
import type { BaselineChoice } from '../inputs/baselineInput.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { StoringInputs } from '../inputs/storingInputs.js'
import { onInterrupt } from '../process/interrupt.js'
import { requiredVariable } from '../process/requiredVariable.js'
import type { System } from '../process/system.js'
import { REST_TEXT } from '../process/watchdog.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { judge } from '../stages/judge.js'
import { type MeasureRequest, measure } from '../stages/measure.js'
import { makeRunDirectories } from '../stages/runDirectories.js'
import { type RunHost, runHost } from '../stages/runHost.js'
import { type Ready, setUp } from '../stages/setUp.js'
import type { WantedArtifacts } from '../stages/runBaseline.js'
import type { Measurement } from '../report/report.js'
import type { Log } from '../support/log.js'
import { compareForReport } from './comparing.js'
import { exportGo, restoreGoCaches } from './goForSteps.js'
import { setOutputs } from './step.js'

/** The runner kills 2.5 seconds after its second signal: until shortly before, the report may still be finished. */
const AFTER_SECOND_SIGNAL_MS = 2000

/** Not needed to start: it is loaded while Go builds. */
const loadDelivery = () => import('./deliver.js')
const loadNamed = () => import('../stages/baselineSide.js')
const loadImpact = () => import('./impactForRun.js')
const loadBaseline = () => import('./baselineForReport.js')

/** The inputs of the action. */
export interface ActionInputs {
  readonly inputs: Inputs
  readonly publishing: PublishingInputs
  readonly storing: StoringInputs
  readonly choice: BaselineChoice
}

/** Measures, reports and publishes. */
export async function runStages(
  { inputs, publishing, storing, choice }: ActionInputs,
  context: GitHubContext,
  system: System,
  log: Log,
): Promise<void> {
  const { env, platform } = system
  const toolCacheDir = requiredVariable(env, 'RUNNER_TOOL_CACHE')
  const directories = await makeRunDirectories(requiredVariable(env, 'RUNNER_TEMP'), 'RUNNER_TEMP')
  // Nobody can prepare a folder whose name they cannot guess; it is made after the suite.
  const outDirectory = join(directories.root, `report-${randomUUID()}`)
  const stop = onInterrupt({ afterSecondMs: AFTER_SECOND_SIGNAL_MS }).signal
  const tooLate = `::error::${REST_TEXT}\n`
  const host = runHost(system, { toolCacheDir, log, stop, tooLate, whileBuilding: loadDelivery })

  const checkouts = await checkoutsOf(undefined, inputs.workingDirectory)
  // It is read before anything is built, so that a wrong path costs no time.
  const named = await namedBaseline({ inputs, choice }, checkouts, host)
  const ready = await setUp(inputs, directories, host)
  exportGo(ready.pinned.goroot, env)
  if (storing.cache && !stop.aborted) await restoreGoCaches(ready, inputs, context, host)
  const { base, gates, exclude, workingDirectory } = inputs
  const name = storing.artifactName ?? artifactName(storing.leg)
  const shared = { publishing, context, env, platform, log, stop }
  const wanted: WantedArtifacts = isShard(inputs.shard)
    ? { kind: 'shards', name, pattern: jobPattern(storing.leg) }
    : { kind: 'one', name }
  const directory = join(directories.root, 'baseline')
  const looking = { ...shared, choice, checkouts, exclude, wanted, directory }
  const impact = inputs.impact ? (await loadImpact()).impactForRun({ ...looking, inputs }) : undefined
  const request = { inputs, directories, outDirectory, impact: impact?.source }
  const measurement = await measureShard(ready, request, storing, context, host)
  const changed = await compareForReport({ ...shared, measurement, directory: workingDirectory, base })
  const { addBaseline } = await loadBaseline()
  const early = await impact?.baseline()
  const compared = await addBaseline(changed, { ...looking, measurement, named, early, gates })
  const judged = judge(measurement, compared.comparison, inputs)
  const report = { ...judged, commit: testedCommit(context) }
  setOutputs({ 'go-version': report.go?.version ?? '', binaries: ready.binDir })
  const { deliver } = await loadDelivery()
  const { leg, retentionDays } = storing
  const artifact = storing.artifact ? { name, retentionDays } : undefined
  const rest = { leg, id: leg.id, artifact, compared, publishing, log, stop }
  await deliver({ report, outDirectory, env, context, ...rest })
}

/** The baseline that the input names; undefined if it names none. If the tests are chosen by it too, it need not be usable. */
async function namedBaseline(
  { inputs: { exclude, impact }, choice }: Pick<ActionInputs, 'inputs' | 'choice'>,
  checkouts: readonly string[],
  host: RunHost,
): Promise<Known<Baseline> | undefined> {
  if (choice.kind !== 'path') return undefined
  const { readIfUsable, readNamed } = await loadNamed()
  return impact ? readIfUsable(choice, checkouts, host, exclude) : readNamed(choice, checkouts, host, exclude)
}

/** Measures the suite or, in agreement with the other jobs of the matrix, a shard of it. */
async function measureShard(
  ready: Ready,
  request: MeasureRequest,
  storing: StoringInputs,
  context: GitHubContext,
  host: RunHost,
): Promise<Measurement> {
  const { inputs } = request
  const { env, log, stop } = host
  if (inputs.shard === undefined) return measure(ready, request, host)
  const { shardedRun } = await import('./shardedRun.js')
  const temporary = requiredVariable(env, 'RUNNER_TEMP')
  const sharded = await shardedRun({ inputs, storing, context, env, temporary, log })
  if (sharded === undefined) return measure(ready, request, host)
  const measurement = await measure(ready, request, { ...host, agreeOnPlan: sharded.agreeOnPlan })
  if (!stop.aborted) await sharded.keepTimes(measurement)
  return measurement
}
