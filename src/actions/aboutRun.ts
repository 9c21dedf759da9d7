/** @module Which workflow run a report is about: its own, or the one that the input run-id names. */
import { type Finding, findingIfAny } from '../findings/finding.js'
import { impossibleCommits } from '../github/claimedCommits.js'
import { gitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { reportedContext } from '../github/reportedRun.js'
import type { ReportingInputs } from '../inputs/reportInputs.js'
import { TOO_LATE, within } from '../support/deadline.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'

/** Each request is retried within limits of its own, but the report should not wait for all of them. */
const MAX_MS = 100_000

/**
 * The context of the report, and what is not known about the run.
 * @param job the context of this job
 * @throws UserError if GitHub does not say what another run is about
 */
export async function aboutRun(
  { runId, publishing: { token } }: Pick<ReportingInputs, 'runId' | 'publishing'>,
  job: GitHubContext,
  log: Log,
): Promise<{ readonly context: GitHubContext; readonly findings: readonly Finding[] }> {
  if (runId === undefined || runId === job.runId) return { context: job, findings: [] }
  if (token === undefined)
    throw new UserError(
      'run-id needs a token, and the input token is empty',
      'Leave token out, and grant the job actions: read.',
    )
  const client = await gitHubClient(token, job, VERSION, log)
  const about = await within(MAX_MS, reportedContext(client, job, runId))
  if (about !== TOO_LATE) return about
  throw new UserError(
    `could not read the workflow run ${runId}: GitHub did not answer in time`,
    'Run the job again; githubstatus.com reports disruptions.',
  )
}

/** The findings about artifacts of another run that name a commit which it cannot have tested. */
export async function claimFindings(
  { publishing: { token } }: Pick<ReportingInputs, 'publishing'>,
  context: GitHubContext,
  commits: readonly string[],
  log: Log,
): Promise<readonly Finding[]> {
  if (context.reported === undefined || token === undefined) return []
  const client = await gitHubClient(token, context, VERSION, log)
  const found = await within(MAX_MS, impossibleCommits(client, context, commits))
  return findingIfAny(
    'leg-foreign',
    'Artifacts name a commit that the run cannot have tested',
    found === TOO_LATE ? [] : found.map((commit) => `${commit} is no merge of ${context.headSha}`),
  )
}
