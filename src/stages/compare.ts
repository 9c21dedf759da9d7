/** @module What the report is compared with: asked for before the verdict, and never a reason to fail. */
import { type Comparison, NO_COMPARISON } from '../compare/comparison.js'
import type { GitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { fetchComparison } from '../github/fetchComparison.js'
import { TOO_LATE, within } from '../support/deadline.js'

export interface CompareRequest {
  /** Undefined where nothing is published: then nothing is asked for. */
  readonly client: GitHubClient | undefined
  readonly context: GitHubContext
  readonly annotations: 'patch' | 'all' | 'none'
  /** An interrupted run has no time for it. */
  readonly stop?: AbortSignal
  /** Milliseconds that it may take. */
  readonly max?: number
}

/** Requests have limits of their own, but a verdict does not wait for all of them together. */
const MAX_MS = 100_000

export async function compare(request: CompareRequest): Promise<Comparison> {
  const { client, context, annotations, stop, max = MAX_MS } = request
  if (client === undefined || stop?.aborted === true) return NO_COMPARISON
  const comparison = await within(max, fetchComparison(client, context, annotations), stop)
  if (comparison !== TOO_LATE) return comparison
  const words = 'Could not read which lines were changed: GitHub did not answer in time'
  return { ...NO_COMPARISON, problem: { kind: 'other', words, advice: '' } }
}
