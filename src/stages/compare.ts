/** @module Obtains what the report is compared with, before the verdict. Problems with it never fail the run. */
import { type Comparison, NO_COMPARISON } from '../compare/comparison.js'
import type { GitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { fetchComparison } from '../github/fetchComparison.js'
import { TOO_LATE, within } from '../support/deadline.js'

export interface CompareRequest {
  /** Undefined if nothing is published: then nothing is requested either. */
  readonly client: GitHubClient | undefined
  readonly context: GitHubContext
  readonly annotations: 'patch' | 'all' | 'none'
  /** Aborted by an interrupt, which leaves no time to compare. */
  readonly stop?: AbortSignal
  /** The time limit, in milliseconds. */
  readonly max?: number
}

/** Each request has limits of its own, but the verdict should not wait for all of them. */
const MAX_MS = 100_000

export async function compare(request: CompareRequest): Promise<Comparison> {
  const { client, context, annotations, stop, max = MAX_MS } = request
  if (client === undefined || stop?.aborted === true) return NO_COMPARISON
  const comparison = await within(max, fetchComparison(client, context, annotations), stop)
  if (comparison !== TOO_LATE) return comparison
  const words = 'Could not read the changed lines: GitHub did not answer in time'
  return { ...NO_COMPARISON, problem: { kind: 'other', words, advice: '' } }
}
