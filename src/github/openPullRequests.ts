/** @module The open pull request that has a commit as its head. */
import { isRecord } from '../support/records.js'
import type { Base } from './base.js'
import type { GitHubClient } from './client.js'
import { idIn, textIn } from './eventPayload.js'
import type { RepositoryName } from './changedLines.js'
import type { TriggeringRun } from './triggeringRun.js'
import { PageLimit } from './pageLimit.js'
import { expectAnswer } from './unexpectedAnswer.js'

/** One branch has few. */
const MAX_PAGES = 10

interface OpenPullRequest {
  readonly number: number
  readonly base: Base
}

/**
 * - `found`: exactly one
 * - `moved`: those of the branch have another head by now: something was pushed since
 * - `several`: of one branch into different ones, and nothing says which is meant
 * - `none`: closed, merged, or its repository was deleted
 */
export type FoundPullRequest =
  | { readonly kind: 'found'; readonly pullRequest: OpenPullRequest }
  | { readonly kind: 'none' | 'moved' | 'several'; readonly numbers: readonly number[] }

interface Candidate extends OpenPullRequest {
  readonly headSha: string
}

/** Finds the pull request of a run by the repository, branch and commit that GitHub names. Throws the client's errors. */
export async function findPullRequest(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { headRepository, headBranch, headSha }: Pick<TriggeringRun, 'headRepository' | 'headBranch' | 'headSha'>,
): Promise<FoundPullRequest> {
  if (headRepository === undefined || headBranch === undefined) return { kind: 'none', numbers: [] }
  const [headOwner = ''] = headRepository.split('/')
  const place = { owner, repo, state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 } as const
  const data: unknown = await client.paginate(client.rest.pulls.list, place, new PageLimit(MAX_PAGES).take)
  expectAnswer(Array.isArray(data), 'a list of pull requests')
  const ofBranch = (data as readonly unknown[]).flatMap((item) => candidateIn(item, headRepository))
  const matching = ofBranch.filter((candidate) => candidate.headSha === headSha)
  const [first, ...others] = matching
  if (first === undefined)
    return { kind: ofBranch.length === 0 ? 'none' : 'moved', numbers: numbersOf(ofBranch) }
  if (others.length > 0) return { kind: 'several', numbers: numbersOf(matching) }
  return { kind: 'found', pullRequest: { number: first.number, base: first.base } }
}

/** An owner may have several forks, so the repository is compared as well. */
function candidateIn(item: unknown, headRepository: string): readonly Candidate[] {
  if (!isRecord(item)) return []
  const number = idIn(item, 'number')
  const headSha = textIn(item, 'head', 'sha')
  const branch = textIn(item, 'base', 'ref')
  const repository = textIn(item, 'head', 'repo', 'full_name')
  if (number === undefined || headSha === undefined || branch === undefined) return []
  if (repository?.toLowerCase() !== headRepository.toLowerCase()) return []
  return [{ number, headSha, base: { branch, sha: textIn(item, 'base', 'sha') } }]
}

function numbersOf(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ number }) => number)
}
