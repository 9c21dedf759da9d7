/** @module Fetches the change that a report is compared with. */
import { type Comparison, NO_COMPARISON, type WantedLines } from '../compare/comparison.js'
import { apiProblem } from './apiAdvice.js'
import { fetchChangedLines, fetchHeadBlobs } from './changedLines.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'

/**
 * Fetches what is needed to annotate the changed lines of a pull request (`patch`), all lines, or none. Outside pull
 * requests there are no changed lines. Errors of the API become the `problem` of the result.
 */
export async function fetchComparison(
  client: GitHubClient,
  context: GitHubContext,
  annotations: 'patch' | 'all' | 'none',
): Promise<Comparison> {
  const { pullRequest, headSha } = context
  if (annotations === 'none' || (annotations === 'patch' && pullRequest === undefined)) return NO_COMPARISON
  if (annotations === 'all' && headSha === context.testedSha)
    return { ...NO_COMPARISON, lines: { kind: 'all', head: undefined } }
  try {
    const lines: WantedLines =
      annotations === 'patch' && pullRequest !== undefined
        ? { kind: 'patch', changed: await fetchChangedLines(client, context, pullRequest.number) }
        : { kind: 'all', head: await fetchHeadBlobs(client, context, headSha) }
    return { ...NO_COMPARISON, lines }
  } catch (error) {
    const { kind, words, advice } = apiProblem(error, 'read the changed lines')
    return {
      ...NO_COMPARISON,
      problem: { kind: kind === 'permission' ? kind : 'other', words, advice },
    }
  }
}
