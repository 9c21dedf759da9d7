/** @module What the result of an event is compared with: the base of its change. The table in docs/on-github.md has all events. */
import { COMMIT } from '../legs/manifestLimits.js'
import { type Payload, partOf, textIn } from './eventPayload.js'

/** What a change starts from: the nearest common ancestor of the tested commit and this one. */
export interface Base {
  /** The branch, without `refs/heads/`: the reports of its runs are baselines. */
  readonly branch: string
  /** The commit of the branch when the event happened; undefined: whichever is the newest of the branch now. */
  readonly sha: string | undefined
}

/** Git's id for no commit: a push that created its branch has no commit before it. */
const NO_COMMIT = /^0+$/
const BRANCH = /^refs\/heads\/(.+)$/s

/**
 * The base of an event's change. Undefined if there is no change to speak of: on tags, on the default branch unless
 * commits were pushed to it, and if the default branch is not known.
 * @param ref GITHUB_REF, such as `refs/heads/main`
 */
export function baseOf(eventName: string, ref: string, payload: Payload): Base | undefined {
  return pullRequestBase(payload) ?? mergeGroupBase(payload) ?? branchBase(eventName, ref, payload)
}

/** The branch that pull requests are merged into by default. */
export function defaultBranchOf(payload: Payload): string | undefined {
  return textIn(payload, 'repository', 'default_branch')
}

/** The name of a branch without `refs/heads/`; undefined for tags and pull requests. */
export function branchOf(ref: string): string | undefined {
  return BRANCH.exec(ref)?.[1]
}

function pullRequestBase({ pull_request: request }: Payload): Base | undefined {
  const branch = textIn(request, 'base', 'ref')
  return branch === undefined ? undefined : { branch, sha: commitIn(partOf(request, 'base', 'sha')) }
}

function mergeGroupBase({ merge_group: group }: Payload): Base | undefined {
  const branch = branchOf(textIn(group, 'base_ref') ?? '')
  return branch === undefined ? undefined : { branch, sha: commitIn(partOf(group, 'base_sha')) }
}

/** A push to the default branch is compared with the commit before it, any other branch with the default branch. */
function branchBase(eventName: string, ref: string, payload: Payload): Base | undefined {
  const main = defaultBranchOf(payload)
  const branch = branchOf(ref)
  if (main === undefined || branch === undefined) return undefined
  if (branch !== main) return { branch: main, sha: undefined }
  const before = eventName === 'push' ? commitIn(payload.before) : undefined
  return before === undefined ? undefined : { branch: main, sha: before }
}

function commitIn(value: unknown): string | undefined {
  return typeof value === 'string' && COMMIT.test(value) && !NO_COMMIT.test(value) ? value : undefined
}
