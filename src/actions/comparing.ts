/** @module Comparing in an action: nothing that goes wrong with it costs the result. */
import { type Comparison, NO_COMPARISON } from '../compare/comparison.js'
import { type GitHubClient, gitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import { compare } from '../stages/compare.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'

export interface Compared {
  /** For publishing; undefined if there is nothing to publish, or no token. */
  readonly client: GitHubClient | undefined
  readonly comparison: Comparison
  /** A mistake of ours while comparing: to be thrown once everything else is delivered. */
  readonly failure: Error | undefined
}

/** @param stop aborted by an interrupt, which leaves no time to compare */
export async function compareForReport(
  { token, checkRun, annotations, comment }: PublishingInputs,
  context: GitHubContext,
  log: Log,
  stop: AbortSignal,
): Promise<Compared> {
  let client: GitHubClient | undefined
  try {
    const publishes = checkRun || comment !== 'false'
    client = publishes && token !== undefined ? await gitHubClient(token, context, VERSION, log) : undefined
    return { client, comparison: await compare({ client, context, annotations, stop }), failure: undefined }
  } catch (cause) {
    const failure = new Error('the changed lines could not be compared', { cause })
    return { client, comparison: NO_COMPARISON, failure }
  }
}
