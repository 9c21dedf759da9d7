/** @module The workflow runs whose artifacts may be a baseline: of the same workflow, on the base branch. */
import { COMMIT } from '../legs/manifestLimits.js'
import { isRecord } from '../support/records.js'
import type { GitHubClient } from './client.js'
import { idIn, textIn, timeIn } from './eventPayload.js'
import { expectAnswer } from './unexpectedAnswer.js'

/** A run that has ended, as the API describes it. */
export interface BaselineRun {
  readonly id: number
  readonly headSha: string
  /** Whether all of its jobs succeeded. */
  readonly succeeded: boolean
  /** When its last attempt began: milliseconds since 1970. Undefined if GitHub does not say it. */
  readonly attemptAt: number | undefined
}

export interface RunsRequest {
  readonly owner: string
  readonly repo: string
  /** The run that the report is about: its workflow is searched, and it is no baseline of itself. */
  readonly runId: number
  readonly branch: string
}

/** Runs that are looked at, the newest of the branch: what the API returns at once. */
export const MAX_RUNS = 100
/** Runs of other events have the code of others, or are of another branch whose name is the same in a fork. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])
/** Others were cancelled or skipped. */
const CONCLUSIONS: ReadonlySet<string> = new Set(['success', 'failure', 'timed_out'])

export interface ListedRuns {
  readonly runs: readonly BaselineRun[]
  /** Whether there are older ones, which were not looked at. */
  readonly isCut: boolean
}

/**
 * The runs of the workflow on a branch, the newest first: those of pushes or, if there are none, of other events.
 * @throws the client's error
 */
export async function listBaselineRuns(
  client: GitHubClient,
  { owner, repo, runId, branch }: RunsRequest,
): Promise<ListedRuns> {
  const { data: run } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId })
  const workflow = idIn(run, 'workflow_id')
  expectAnswer(workflow !== undefined, 'a workflow run')
  const ended = async (event?: string): Promise<ListedRuns> => {
    const { data } = await client.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      branch,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: MAX_RUNS,
      ...(event === undefined ? {} : { event }),
    })
    expectAnswer(isRecord(data) && Array.isArray(data.workflow_runs), 'a list of workflow runs')
    return {
      runs: data.workflow_runs.flatMap((each) => fit(each, { owner, repo, runId, branch })),
      isCut: data.total_count > data.workflow_runs.length,
    }
  }
  const pushed = await ended('push')
  return pushed.runs.length > 0 ? pushed : ended()
}

function fit(run: unknown, { owner, repo, runId, branch }: RunsRequest): readonly BaselineRun[] {
  const [id, headSha] = [idIn(run, 'id'), textIn(run, 'head_sha')]
  const own = `${owner}/${repo}`.toLowerCase()
  const isFit =
    textIn(run, 'head_branch') === branch &&
    textIn(run, 'head_repository', 'full_name')?.toLowerCase() === own &&
    EVENTS.has(textIn(run, 'event') ?? '') &&
    CONCLUSIONS.has(textIn(run, 'conclusion') ?? '')
  if (!isFit || id === undefined || id === runId || headSha === undefined || !COMMIT.test(headSha)) return []
  const succeeded = textIn(run, 'conclusion') === 'success'
  return [{ id, headSha, succeeded, attemptAt: timeIn(run, 'run_started_at') }]
}
