/** @module Which lines are to be annotated, as far as the API has to be asked for them. */
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import type { Wanted } from '../report/annotations/annotations.js'
import { type ApiProblem, apiProblem } from './apiAdvice.js'
import { fetchChangedLines, fetchHeadBlobs } from './changedLines.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'

export interface WantedLines {
  readonly wanted: Wanted
  /** Why nothing is annotated although it was wanted. */
  readonly problem: ApiProblem | undefined
}

const NONE: WantedLines = { wanted: { kind: 'none' }, problem: undefined }

/** Outside of pull requests there are no changed lines. Errors of the API are the result's problem. */
export async function wantedLines(
  client: GitHubClient,
  context: GitHubContext,
  annotations: PublishingInputs['annotations'],
): Promise<WantedLines> {
  const { pullRequest, headSha } = context
  if (annotations === 'none' || (annotations === 'patch' && pullRequest === undefined)) return NONE
  if (annotations === 'all' && headSha === context.testedSha)
    return { wanted: { kind: 'all', head: undefined }, problem: undefined }
  try {
    const wanted: Wanted =
      annotations === 'patch' && pullRequest !== undefined
        ? { kind: 'patch', changed: await fetchChangedLines(client, context, pullRequest.number) }
        : { kind: 'all', head: await fetchHeadBlobs(client, context, headSha) }
    return { wanted, problem: undefined }
  } catch (error) {
    return { ...NONE, problem: apiProblem(error, 'read which lines were changed') }
  }
}
