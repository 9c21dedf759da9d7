/** @module Where GitHub's own code coverage shows a report: on a pull request or on the default branch, and nowhere else. */
import { branchOf } from './base.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'
import { findPullRequest } from './openPullRequests.js'
import type { CoverageUpload } from './codeCoverage.js'

export type CoveragePlace =
  | { readonly kind: 'shown'; readonly place: CoverageUpload['place'] }
  /** @property why a clause without a full stop */
  | { readonly kind: 'nowhere'; readonly why: string }

/** Finds the place. Throws the client's errors. */
export async function coveragePlace(client: GitHubClient, context: GitHubContext): Promise<CoveragePlace> {
  const { eventName, pullRequest, reported, enterpriseServer, defaultBranch } = context
  if (enterpriseServer) return nowhere('GitHub Enterprise Server does not have it')
  if (reported?.untrusted === true || pullRequest?.fork === true)
    return nowhere('it takes none of pull requests from forks')
  if (eventName === 'merge_group') return nowhere('it takes none of merge queues')
  if (pullRequest !== undefined) return shown({ pullRequest: pullRequest.number })
  if (eventName.startsWith('pull_request')) return nowhere('the pull request is not known')
  const branch = branchOf(context.ref)
  if (branch === undefined) return nowhere('it takes only pull requests and the default branch')
  return branch === defaultBranch ? shown({ ref: context.ref }) : ofBranch(client, context, branch)
}

/** A push to a branch is shown on its pull request. */
async function ofBranch(
  client: GitHubClient,
  { owner, repo, headSha }: GitHubContext,
  headBranch: string,
): Promise<CoveragePlace> {
  const headRepository = `${owner}/${repo}`
  const found = await findPullRequest(client, { owner, repo }, { headRepository, headBranch, headSha })
  if (found.kind === 'found') return shown({ pullRequest: found.pullRequest.number })
  return nowhere(
    found.kind === 'several'
      ? 'the branch has several pull requests'
      : 'the branch has no open pull request with this commit',
  )
}

function shown(place: CoverageUpload['place']): CoveragePlace {
  return { kind: 'shown', place }
}

function nowhere(why: string): CoveragePlace {
  return { kind: 'nowhere', why }
}
