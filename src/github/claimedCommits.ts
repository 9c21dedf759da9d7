/** @module Whether the commits that the artifacts of another run name can be what it tested. They are never used for more. */
import { apiProblem } from './apiAdvice.js'
import { isAncestor } from './changedLines.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'

/** More would be different commits, which is an error of its own. */
const MAX_ASKED = 3

/**
 * The commits that cannot be what the run of a pull request tested: that is a merge of the head, so the head is an
 * ancestor. Where GitHub does not answer, nothing is said.
 */
export async function impossibleCommits(
  client: GitHubClient,
  context: GitHubContext,
  claimed: readonly string[],
): Promise<readonly string[]> {
  // What the run tested is known for other events, and is the base for pull_request_target.
  if (context.reported === undefined || context.eventName !== 'pull_request') return []
  const asked = [...new Set(claimed)].filter((commit) => commit !== context.headSha).slice(0, MAX_ASKED)
  const verdicts = await Promise.all(
    asked.map(async (commit) => ((await isPossible(client, context, commit)) ? [] : [commit])),
  )
  return verdicts.flat()
}

async function isPossible(client: GitHubClient, context: GitHubContext, commit: string): Promise<boolean> {
  try {
    return await isAncestor(client, context, context.headSha, commit)
  } catch (error) {
    // Only the API's errors are no answer.
    apiProblem(error, 'compare commits')
    return true
  }
}
