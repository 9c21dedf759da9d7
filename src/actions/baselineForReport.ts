/** @module The baseline of an action's report: what the input names, or the last report of the target branch. */
import { artifactService, artifactsOfRun } from '../artifact/artifactService.js'
import { type Comparison, type Known, WITHOUT_BASELINE, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { GateRule } from '../gates/gateRule.js'
import type { GitHost } from '../git/gitCommand.js'
import { gitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import type { BaselineChoice } from '../inputs/baselineInput.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import type { Measurement } from '../report/report.js'
import { compareBaseline } from '../stages/baseline.js'
import { type GitHubBaselineRequest, gitHubBaseline } from '../stages/gitHubBaseline.js'
import { TOO_LATE, within } from '../support/deadline.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'
import type { Compared } from './comparing.js'

/** Where the usual baseline is looked for. */
export interface UsualRequest
  extends GitHost, Pick<GitHubBaselineRequest, 'wanted' | 'checkouts' | 'directory' | 'exclude'> {
  readonly publishing: PublishingInputs
  readonly context: GitHubContext
  readonly log: Log
}

/** A job of a matrix publishes nothing and leaves the comparison to the report of all jobs, unless a gate needs it. */
export interface BaselineRequest extends UsualRequest {
  readonly choice: BaselineChoice
  /** What the input names, read already; undefined if it names nothing. */
  readonly named: Known<Baseline> | undefined
  /** What was found before the suite ran; undefined if nobody has looked for it. */
  readonly early?: Known<Baseline> | undefined
  readonly measurement: Measurement
  readonly gates: readonly GateRule[]
}

/** The verdict should not wait longer. */
const MAX_MS = 120_000

/** Adds the comparison with the baseline. Nothing that goes wrong with it costs the result. */
export async function addBaseline(compared: Compared, request: BaselineRequest): Promise<Compared> {
  const { measurement, log } = request
  const change = compared.comparison.change.value
  const added = compared.comparison.patch.value?.excluded
  try {
    const baseline = await baselineOf(request, change?.baseCommit)
    if (baseline.value !== undefined) log.info(`Compared with the baseline: ${baseline.value.name}`)
    else if (baseline !== WITHOUT_BASELINE) log.info(`There is no baseline: ${baseline.reason}`)
    const compare = compareBaseline(measurement, { baseline, change, added })
    return { ...compared, comparison: { ...compared.comparison, baseline: await compare } }
  } catch (cause) {
    const failure = compared.failure ?? new Error('the baseline could not be compared', { cause })
    const comparison: Comparison = { ...compared.comparison, baseline: unknown('it could not be read') }
    return { ...compared, comparison, failure }
  }
}

/** @param changeStart the merge base, if it is known */
async function baselineOf(
  request: BaselineRequest,
  changeStart: string | undefined,
): Promise<Known<Baseline>> {
  const { choice, named, early, publishing, gates, measurement, stop } = request
  const { token, checkRun, comment } = publishing
  if (named !== undefined) return named
  const isShown = checkRun || comment !== 'false'
  const isNeeded = isShown || gates.some(({ kind }) => kind === 'drop' || kind === 'lost')
  if (choice.kind !== 'usual' || token === undefined || !isNeeded || stop.aborted) return WITHOUT_BASELINE
  if ((measurement.suite?.shard?.total ?? 1) > 1)
    return unknown(
      'a shard covers other code than the same shard of an earlier run; report/ compares all of them',
    )
  return early ?? request.log.group('Read the baseline', () => usualBaseline(request, token, changeStart))
}

/** The last report of the target branch, if GitHub tells it in time. */
export async function usualBaseline(
  request: UsualRequest,
  token: string,
  changeStart: string | undefined,
): Promise<Known<Baseline>> {
  const { context, log, stop } = request
  if (context.enterpriseServer)
    return unknown(
      'GitHub Enterprise Server keeps no artifacts for this action; name one with the input baseline',
    )
  const client = await gitHubClient(token, context, VERSION, log)
  const service = await artifactService()
  const { owner: repositoryOwner, repo: repositoryName } = context
  const found = gitHubBaseline({
    ...request,
    client,
    artifactsOf: (workflowRunId) =>
      artifactsOfRun(service, { token, workflowRunId, repositoryOwner, repositoryName }, client),
    changeStart,
  })
  const baseline = await within(MAX_MS, found, stop)
  return baseline === TOO_LATE ? unknown('GitHub did not answer in time') : baseline
}
