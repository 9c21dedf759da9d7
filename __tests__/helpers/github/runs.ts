/** @module Workflow runs and the list of pull requests, from GitHub's example payloads with the values of the test. */
import { notFound } from './answers.js'
import * as events from './events.js'
import type { Answer } from './exchange.js'
import { page } from './page.js'
import type { Call } from './restApi.js'
import type { PullRequestState, WorkflowRun } from './state.js'

export class Runs {
  private readonly known = new Map<number, WorkflowRun>()
  private pullRequests: readonly PullRequestState[] = []

  setRun(run: WorkflowRun): void {
    this.known.set(run.id, run)
  }

  setPullRequests(all: readonly PullRequestState[]): void {
    this.pullRequests = all
  }

  get(call: Call): Answer {
    const run = this.known.get(Number(call.parameters.run_id))
    return run === undefined ? notFound() : { status: 200, body: runBody(run, call) }
  }

  /** The newest first. GitHub takes a conclusion for a status, too. */
  listOfWorkflow(call: Call): Answer {
    const { workflow_id: workflow, branch, event, status } = call.parameters
    const matching = [...this.known.values()]
      .filter(
        (run) =>
          String(run.workflowId ?? 1) === String(workflow) &&
          (branch === undefined || run.headBranch === branch) &&
          (event === undefined || (run.event ?? 'pull_request') === event) &&
          (status === undefined || status === (run.status ?? 'completed') || status === run.conclusion),
      )
      .sort((one, other) => other.id - one.id)
    const { items, headers } = page(matching, call)
    const body = { total_count: matching.length, workflow_runs: items.map((run) => runBody(run, call)) }
    return { status: 200, headers, body }
  }

  listPullRequests(call: Call): Answer {
    const { state = 'open', head, base } = call.parameters
    const matching = this.pullRequests.filter(
      (each) =>
        (state === 'all' || state === (each.state ?? 'open')) &&
        (head === undefined || head === `${ownerOf(each.headRepository)}:${each.headBranch}`) &&
        (base === undefined || base === (each.baseBranch ?? 'main')),
    )
    const { items, headers } = page(matching, call)
    return { status: 200, headers, body: items.map((each) => pullRequestBody(each, call)) }
  }
}

interface ExampleRun {
  readonly repository: object
}

interface ExamplePullRequest {
  readonly head: { readonly repo: object }
  readonly base: object
}

function runBody(run: WorkflowRun, { repositoryUrl, htmlUrl }: Call): unknown {
  const { workflow_run: example } = events.workflowRun().payload as { workflow_run: ExampleRun }
  const full = (name: string): unknown => ({ ...example.repository, full_name: name })
  return {
    ...example,
    id: run.id,
    workflow_id: run.workflowId ?? 1,
    event: run.event ?? 'pull_request',
    head_sha: run.headSha,
    head_branch: run.headBranch,
    run_attempt: run.attempt ?? 1,
    run_started_at: run.startedAt ?? '2020-01-22T19:33:08Z',
    status: run.status ?? 'completed',
    conclusion: (run.status ?? 'completed') === 'completed' ? (run.conclusion ?? 'success') : null,
    pull_requests: [],
    url: `${repositoryUrl}/actions/runs/${run.id}`,
    html_url: `${htmlUrl}/actions/runs/${run.id}`,
    repository: full(new URL(htmlUrl).pathname.slice(1)),
    head_repository: run.headRepository === null ? null : full(run.headRepository),
  }
}

function pullRequestBody(request: PullRequestState, { htmlUrl }: Call): unknown {
  const { pull_request: example } = events.pullRequest().payload as { pull_request: ExamplePullRequest }
  const { head, base } = example
  const owner = ownerOf(request.headRepository)
  const repo = { ...head.repo, full_name: request.headRepository }
  return {
    ...example,
    number: request.number,
    state: request.state ?? 'open',
    html_url: `${htmlUrl}/pull/${request.number}`,
    head: {
      ...head,
      ref: request.headBranch,
      sha: request.headSha,
      label: `${owner}:${request.headBranch}`,
      repo,
    },
    base: { ...base, ref: request.baseBranch ?? 'main', sha: request.baseSha },
  }
}

function ownerOf(repository: string): string {
  return repository.split('/')[0] ?? ''
}
