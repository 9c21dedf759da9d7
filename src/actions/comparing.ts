/** @module Comparing in an action: nothing that goes wrong with it costs the result. */
import { type Comparison, NO_COMPARISON } from '../compare/comparison.js'
import { type GitHubClient, gitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import { type CompareRequest, compare } from '../stages/compare.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'

export interface Compared {
  /** For publishing; undefined if there is nothing to publish, or no token. */
  readonly client: GitHubClient | undefined
  readonly comparison: Comparison
  /** A mistake of ours while comparing: to be thrown once everything else is delivered. */
  readonly failure: Error | undefined
}

export interface ComparingRequest extends Omit<CompareRequest, 'github' | 'annotations' | 'stop' | 'max'> {
  readonly publishing: PublishingInputs
  readonly context: GitHubContext
  readonly log: Log
  /** Aborted by an interrupt, which leaves no time to compare. */
  readonly stop: AbortSignal
}

export async function compareForReport({
  publishing: { token, checkRun, annotations, comment },
  context,
  log,
  ...request
}: ComparingRequest): Promise<Compared> {
  let client: GitHubClient | undefined
  const publishes = checkRun || comment !== 'false'
  const forPublishing = (): GitHubClient | undefined => (publishes ? client : undefined)
  try {
    client = token === undefined ? undefined : await gitHubClient(token, context, VERSION, log)
    const comparison = await compare({ ...request, github: { client, context }, annotations })
    return { client: forPublishing(), comparison, failure: undefined }
  } catch (cause) {
    const failure = new Error('the changed lines could not be compared', { cause })
    return { client: forPublishing(), comparison: NO_COMPARISON, failure }
  }
}
