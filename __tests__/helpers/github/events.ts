/**
 * @module Events as a job sees them: GitHub's example payloads (@octokit/webhooks-examples), and the variables of the
 * runner that agree with them.
 */
import examples from '@octokit/webhooks-examples' with { type: 'json' }

export interface GitHubEvent {
  readonly eventName: string
  readonly payload: unknown
  readonly variables: EventVariables
}

export interface EventVariables {
  readonly GITHUB_EVENT_NAME: string
  readonly GITHUB_REPOSITORY: string
  readonly GITHUB_REPOSITORY_OWNER: string
  readonly GITHUB_REF: string
  readonly GITHUB_REF_NAME: string
  readonly GITHUB_SHA: string
  readonly GITHUB_ACTOR: string
  /** Empty except for pull requests. */
  readonly GITHUB_HEAD_REF: string
  readonly GITHUB_BASE_REF: string
}

/** The commit that the job of a pull request tests: the merge of its head into its base, which no payload names. */
export const MERGE_SHA = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
/** The head of the branch that a workflow was dispatched on. */
export const DISPATCHED_SHA = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d'

/** The parts of a payload that are read here. */
interface Payload {
  readonly ref?: string
  readonly after?: string
  readonly repository: { readonly full_name: string }
  readonly sender: { readonly login: string }
  readonly number?: number
  readonly pull_request?: {
    readonly head: {
      readonly ref: string
      readonly sha: string
      readonly repo: Readonly<Record<string, unknown>>
    }
    readonly base: { readonly ref: string; readonly sha: string }
    readonly user: Readonly<Record<string, unknown>>
  }
  readonly merge_group?: { readonly head_sha: string; readonly head_ref: string }
  readonly workflow_run?: Readonly<Record<string, unknown>>
}

/** A push to the branch master of Codertocat/Hello-World. */
export function push(): GitHubEvent {
  const payload = example('push', ({ ref }) => ref?.startsWith('refs/heads/') === true)
  return event('push', payload, { ref: payload.ref ?? '', sha: payload.after ?? '' })
}

/** Pull request 2, from a branch of the same repository. */
export function pullRequest(): GitHubEvent {
  return pullRequestEvent(synchronized())
}

/** The same pull request from a fork of octo-fan's. */
export function forkPullRequest(): GitHubEvent {
  const payload = synchronized()
  const { pull_request: request } = payload
  const owner = { ...request.user, login: 'octo-fan', id: 4242 }
  const repo = { ...request.head.repo, id: 4243, full_name: 'octo-fan/Hello-World', owner, fork: true }
  const head = { ...request.head, label: `octo-fan:${request.head.ref}`, user: owner, repo }
  return pullRequestEvent({
    ...payload,
    sender: { ...payload.sender, login: 'octo-fan' },
    pull_request: { ...request, user: owner, head },
  })
}

/** The same pull request by Dependabot, whose branches are in the repository itself. */
export function dependabotPullRequest(): GitHubEvent {
  const payload = synchronized()
  const { pull_request: request } = payload
  const ref = 'dependabot/go_modules/golang.org/x/text-0.31.0'
  const user = { ...request.user, login: 'dependabot[bot]', id: 49699333, type: 'Bot' }
  const head = { ...request.head, ref, label: `Codertocat:${ref}` }
  return pullRequestEvent({
    ...payload,
    sender: { ...payload.sender, login: 'dependabot[bot]' },
    pull_request: { ...request, user, head },
  })
}

/** A merge group of octo-org/octo-repo. */
export function mergeGroup(): GitHubEvent {
  const payload = example('merge_group', () => true)
  const { head_ref: ref = '', head_sha: sha = '' } = payload.merge_group ?? {}
  return event('merge_group', payload, { ref, sha })
}

/** A push of the tag simple-tag, which is new. */
export function tagPush(): GitHubEvent {
  const payload = example('push', ({ ref }) => ref?.startsWith('refs/tags/') === true)
  return event('push', payload, { ref: payload.ref ?? '', sha: payload.after ?? '' })
}

/** A push to a branch of Codertocat/Hello-World that had another commit before, which no example has. */
export function branchPush(branch: string, before: string): GitHubEvent {
  const ref = `refs/heads/${branch}`
  const payload = { ...(push().payload as Payload), ref, before, after: DISPATCHED_SHA }
  return event('push', payload, { ref, sha: DISPATCHED_SHA })
}

/** A schedule, which runs on the default branch; there are no examples of its payload. */
export function schedule(): GitHubEvent {
  const { repository, sender } = push().payload as Payload
  const payload = { schedule: '0 3 * * *', repository, sender }
  return event('schedule', payload, { ref: 'refs/heads/master', sha: DISPATCHED_SHA })
}

/** The end of a run on octo-org/octo-repo, as the workflow on the default branch sees it. */
export function workflowRun(run: Readonly<Record<string, unknown>> = {}): GitHubEvent {
  const payload = example('workflow_run', ({ workflow_run: of }) => of?.conclusion === 'success')
  return event(
    'workflow_run',
    { ...payload, workflow_run: { ...payload.workflow_run, ...run } },
    { ref: 'refs/heads/master', sha: DISPATCHED_SHA },
  )
}

/** The end of the run that a pull request triggered, as the workflow on the default branch of its repository sees it. */
export function endOfRun(
  id: number,
  of: GitHubEvent,
  run: Readonly<Record<string, unknown>> = {},
): GitHubEvent {
  const { repository, sender, pull_request: request } = of.payload as PullRequestPayload
  const example = workflowRun().payload as Payload
  const { ref, sha, repo } = request.head
  const triggering = {
    ...example.workflow_run,
    ...{ id, event: of.eventName, head_sha: sha, head_branch: ref, head_repository: repo, repository },
    ...run,
  }
  const payload = { ...example, repository, sender, workflow_run: triggering }
  return event('workflow_run', payload, { ref: 'refs/heads/master', sha: DISPATCHED_SHA })
}

/** A dispatch on a branch of octo-org/octo-repo. */
export function workflowDispatch(branch = 'main'): GitHubEvent {
  const found = example('workflow_dispatch', ({ ref }) => ref === 'refs/heads/main')
  const payload = { ...found, ref: `refs/heads/${branch}` }
  return event('workflow_dispatch', payload, { ref: payload.ref, sha: DISPATCHED_SHA })
}

/** The same pull request in a workflow of its base branch. */
export function pullRequestTarget(): GitHubEvent {
  const payload = synchronized()
  const { base } = payload.pull_request
  return event('pull_request_target', payload, { ref: `refs/heads/${base.ref}`, sha: base.sha })
}

type PullRequestPayload = Payload & Required<Pick<Payload, 'number' | 'pull_request'>>

function synchronized(): PullRequestPayload {
  const has = (payload: Payload): boolean => 'action' in payload && payload.action === 'synchronize'
  return example('pull_request', has) as PullRequestPayload
}

function pullRequestEvent(payload: PullRequestPayload): GitHubEvent {
  const { number, pull_request: request } = payload
  return event('pull_request', payload, {
    ref: `refs/pull/${number}/merge`,
    sha: MERGE_SHA,
    head: request.head.ref,
    base: request.base.ref,
  })
}

/** The first example that fits. */
function example(name: string, fit: (payload: Payload) => boolean): Payload {
  const definitions = examples as unknown as readonly {
    readonly name: string
    readonly examples: readonly Payload[]
  }[]
  const found = definitions.find((definition) => definition.name === name)?.examples.find(fit)
  if (found === undefined) throw new Error(`no example of ${name} fits`)
  return structuredClone(found)
}

interface Refs {
  readonly ref: string
  readonly sha: string
  readonly head?: string
  readonly base?: string
}

function event(eventName: string, payload: Payload, { ref, sha, head = '', base = '' }: Refs): GitHubEvent {
  const repository = payload.repository.full_name
  return {
    eventName,
    payload,
    variables: {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
      GITHUB_SHA: sha,
      GITHUB_ACTOR: payload.sender.login,
      GITHUB_HEAD_REF: head,
      GITHUB_BASE_REF: base,
    },
  }
}
