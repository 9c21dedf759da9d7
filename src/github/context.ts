/** @module The context of a job, from the runner's variables and the event payload. */
import type { Environment } from '../process/exec.js'
import { COMMIT } from '../legs/manifestLimits.js'
import { requiredVariable } from '../process/requiredVariable.js'
import type { ReportedRun, TestedCommit } from '../report/report.js'
import { type Base, baseOf, defaultBranchOf } from './base.js'
import { type Payload, idIn, readPayload, textIn } from './eventPayload.js'
import { type TriggeringRun, triggeringRunOf } from './triggeringRun.js'

export interface PullRequest {
  readonly number: number
  /** The commit that check runs belong to. */
  readonly headSha: string
  /** Whether its head is in another repository. */
  readonly fork: boolean
}

export interface GitHubContext {
  /** Such as `https://github.com`, without a trailing slash. */
  readonly serverUrl: string
  /** Such as `https://api.github.com`, without a trailing slash. */
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly runId: number
  readonly runAttempt: number
  /** The name of the workflow. */
  readonly workflow: string
  /** The job's id in the workflow file. */
  readonly job: string
  /** The step: its id, or `__` and the action's name, with `_2` and so on if the job uses the action more than once. */
  readonly step: string
  /** `push`, `pull_request`, `merge_group`, … */
  readonly eventName: string
  /** Such as `refs/heads/main`. */
  readonly ref: string
  /**
   * The commit that was checked out and tested: for a pull request, the merge of its head into its base. Undefined if
   * nobody trustworthy knows it: the report is about another run, of a pull request.
   */
  readonly testedSha: string | undefined
  /** The commit that the result is about: for a pull request, its head. */
  readonly headSha: string
  readonly pullRequest: PullRequest | undefined
  /** What the result is compared with; undefined if the event brings no change. */
  readonly base: Base | undefined
  /** Undefined if the event does not say it. */
  readonly defaultBranch: string | undefined
  /** The run that triggered this one, for the event `workflow_run`. */
  readonly triggeringRun: TriggeringRun | undefined
  /** The other run that the report is about; undefined if it is about this one. */
  readonly reported: ReportedRun | undefined
  /** Whether this is GitHub Enterprise Server, which lacks the artifact and cache services that we use. */
  readonly enterpriseServer: boolean
}

/**
 * Reads the context of the job.
 * @throws UserError if a variable of the runner is missing or the payload cannot be read
 */
export async function readContext(env: Environment): Promise<GitHubContext> {
  const variable = (name: string): string => requiredVariable(env, name)
  const repository = variable('GITHUB_REPOSITORY')
  const [owner = '', repo = ''] = repository.split('/')
  const payload = await readPayload(env.GITHUB_EVENT_PATH)
  const testedSha = variable('GITHUB_SHA')
  const pullRequest = pullRequestOf(payload, repository)
  const serverUrl = withoutSlash(env.GITHUB_SERVER_URL ?? 'https://github.com')
  const eventName = variable('GITHUB_EVENT_NAME')
  const ref = env.GITHUB_REF ?? ''
  return {
    serverUrl,
    apiUrl: withoutSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
    owner,
    repo,
    runId: Number(variable('GITHUB_RUN_ID')),
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: variable('GITHUB_JOB'),
    step: env.GITHUB_ACTION ?? '',
    eventName,
    ref,
    testedSha,
    headSha: pullRequest?.headSha ?? textIn(payload, 'merge_group', 'head_sha') ?? testedSha,
    pullRequest,
    base: baseOf(eventName, ref, payload),
    defaultBranch: defaultBranchOf(payload),
    triggeringRun: eventName === 'workflow_run' ? triggeringRunOf(payload) : undefined,
    reported: undefined,
    enterpriseServer: isEnterpriseServer(serverUrl),
  }
}

/**
 * Whether GitHub gives the job a token that can only read. Not for pull_request_target, nor for a report on the run of a
 * fork: both run with the token of the base repository.
 */
export function isReadOnlyFork({ eventName, pullRequest, reported }: GitHubContext): boolean {
  return reported === undefined && eventName === 'pull_request' && pullRequest?.fork === true
}

/** The page of the workflow run. */
export function runUrl({
  serverUrl,
  owner,
  repo,
  runId,
}: Pick<GitHubContext, 'serverUrl' | 'owner' | 'repo' | 'runId'>): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
}

/** The commit that was checked out and tested; undefined if the runner has no commit of GitHub's. */
export function testedCommit({
  serverUrl,
  owner,
  repo,
  testedSha,
  headSha,
}: GitHubContext): TestedCommit | undefined {
  if (testedSha === undefined || !COMMIT.test(testedSha)) return undefined
  const names = [owner, repo].map(encodeURIComponent).join('/')
  const isOther = headSha !== testedSha && COMMIT.test(headSha)
  return { repositoryUrl: `${serverUrl}/${names}`, sha: testedSha, ...(isOther ? { headSha } : {}) }
}

/** A deleted head repository counts as a fork, because nothing in it can be written. */
function pullRequestOf({ pull_request: found }: Payload, repository: string): PullRequest | undefined {
  const number = idIn(found, 'number')
  const headSha = textIn(found, 'head', 'sha')
  if (number === undefined || headSha === undefined) return undefined
  const headRepository = textIn(found, 'head', 'repo', 'full_name')
  return { number, headSha, fork: headRepository?.toLowerCase() !== repository.toLowerCase() }
}

/** The same rule as in @actions/artifact. */
function isEnterpriseServer(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toUpperCase()
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST')
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
