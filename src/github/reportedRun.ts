/**
 * @module A report on another workflow run, as of a fork whose own token may only read. Which commit, repository and pull
 * request it is about comes from the event and the API, and never from what the run uploaded: code of a fork wrote that.
 */
import { type Finding, finding } from '../findings/finding.js'
import type { ReportedRun } from '../report/report.js'
import { UserError } from '../support/errors.js'
import { type ApiProblem, apiProblem } from './apiAdvice.js'
import { type Base, baseOf } from './base.js'
import type { GitHubClient } from './client.js'
import { type GitHubContext, type PullRequest, runUrl } from './context.js'
import { type FoundPullRequest, findPullRequest } from './openPullRequests.js'
import { type TriggeringRun, runIn } from './triggeringRun.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface ReportedContext {
  /** The context of the reported run; the job, its run id and its attempt stay those of the job that reports. */
  readonly context: GitHubContext
  readonly findings: readonly Finding[]
}

/**
 * Finds out what a report on another run is about.
 * @param job the context of the job that reports
 * @throws UserError if GitHub does not say it: without it nothing can be published
 */
export async function reportedContext(
  client: GitHubClient,
  job: GitHubContext,
  runId: number,
): Promise<ReportedContext> {
  const run = await runOf(client, job, runId)
  refuseUnfit(run, job)
  const reported = reportedRun(run, job)
  const about = { ...job, eventName: run.eventName, headSha: run.headSha, reported }
  if (!run.eventName.startsWith('pull_request')) {
    const ref = refOf(run)
    const context = {
      ...about,
      ref,
      testedSha: run.headSha,
      pullRequest: undefined,
      base: branchBase(run, ref, job),
    }
    return { context, findings: [] }
  }
  const found = await searched(client, job, run)
  const { pullRequest, base } = matched(found, run, reported)
  // Nobody knows which merge of this head was tested: since then, the base may have moved on.
  const context = { ...about, ref: refOfPullRequest(pullRequest), testedSha: undefined, pullRequest, base }
  return { context, findings: unmatched(found, run) }
}

/** The event has the run that triggered this one; any other is asked for. */
async function runOf(client: GitHubClient, job: GitHubContext, runId: number): Promise<TriggeringRun> {
  const { eventName, triggeringRun, owner, repo } = job
  if (eventName === 'workflow_run') {
    if (triggeringRun?.id === runId) return triggeringRun
    throw new UserError(
      `run-id is ${runId}, but the workflow run that triggered this one is ${triggeringRun?.id ?? 'unknown'}`,
      'Set run-id: ${{ github.event.workflow_run.id }}. An id from an artifact or another step could be that of any run.',
    )
  }
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId })
    const run = runIn(data)
    expectAnswer(run?.id === runId, 'a workflow run')
    return run
  } catch (error) {
    throw refusal(error, `read the workflow run ${runId}`)
  }
}

/** @throws UserError for a run of another repository, and for one that may still upload artifacts */
function refuseUnfit({ id, repository, status }: TriggeringRun, { owner, repo }: GitHubContext): void {
  const own = `${owner}/${repo}`
  if (repository !== undefined && !isSame(repository, own))
    throw new UserError(
      `workflow run ${id} belongs to ${repository}`,
      `run-id must be the id of a run of a workflow of ${own}.`,
    )
  if (status !== 'completed')
    throw new UserError(
      `workflow run ${id} has not ended: its status is ${status ?? 'unknown'}`,
      'Report on it when all of its jobs have ended, with `types: [completed]` for the event workflow_run.',
    )
}

function reportedRun(run: TriggeringRun, job: GitHubContext): ReportedRun {
  const { id, attempt, eventName, headRepository } = run
  return {
    id,
    attempt,
    url: runUrl({ ...job, runId: id }),
    eventName,
    headRepository,
    untrusted: isFork(run, `${job.owner}/${job.repo}`),
  }
}

async function searched(client: GitHubClient, job: GitHubContext, run: TriggeringRun): Promise<Found> {
  try {
    return await findPullRequest(client, job, run)
  } catch (error) {
    return { kind: 'unreadable', numbers: [], problem: apiProblem(error, 'list the pull requests') }
  }
}

type Found =
  | FoundPullRequest
  | { readonly kind: 'unreadable'; readonly numbers: readonly number[]; readonly problem: ApiProblem }

function matched(
  found: Found,
  { headSha }: TriggeringRun,
  { untrusted }: ReportedRun,
): { readonly pullRequest: PullRequest | undefined; readonly base: Base | undefined } {
  if (found.kind !== 'found') return { pullRequest: undefined, base: undefined }
  const { number, base } = found.pullRequest
  return { pullRequest: { number, headSha, fork: untrusted }, base }
}

/** Why the report is on a commit alone. */
function unmatched(found: Found, { headSha }: TriggeringRun): readonly Finding[] {
  if (found.kind === 'found') return []
  if (found.kind === 'unreadable') {
    const { words, advice } = found.problem
    return [finding('pull-request-unknown', words, { fix: advice })]
  }
  const commit = headSha.slice(0, 7)
  const words = {
    none: `No open pull request has the commit ${commit}`,
    moved: `The pull request has moved on from the commit ${commit}`,
    several: `Several pull requests have the commit ${commit}`,
  } as const
  const evidence = found.numbers.map((number) => `#${number}`)
  return [finding('pull-request-unknown', words[found.kind], { evidence })]
}

function branchBase(run: TriggeringRun, ref: string, { defaultBranch }: GitHubContext): Base | undefined {
  const repository = { default_branch: defaultBranch }
  return run.eventName === 'merge_group' ? queueBase(run) : baseOf(run.eventName, ref, { repository })
}

/** GitHub names the branch of a merge group: `gh-readonly-queue/main/pr-7-` and the commit of main. */
function queueBase({ headBranch = '' }: TriggeringRun): Base | undefined {
  const [, branch, sha] =
    /^gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(headBranch) ?? []
  return branch === undefined ? undefined : { branch, sha }
}

function refOf({ headBranch }: TriggeringRun): string {
  return headBranch === undefined ? '' : `refs/heads/${headBranch}`
}

function refOfPullRequest(pullRequest: PullRequest | undefined): string {
  return pullRequest === undefined ? '' : `refs/pull/${pullRequest.number}/merge`
}

/** A deleted repository counts as another one. */
function isFork({ headRepository }: TriggeringRun, repository: string): boolean {
  return headRepository === undefined || !isSame(headRepository, repository)
}

/** GitHub's names of repositories ignore case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function refusal(error: unknown, doing: string): UserError {
  const { words, advice } = apiProblem(error, doing)
  return new UserError(words, advice, { cause: error })
}
