/** @module Decides how long and how often to wait for GitHub's rate limits. */
import type { GitHub } from '@actions/github/lib/utils'
import type { Log } from '../support/log.js'

/** Attempts after the first one. */
export const RETRIES = 3
/** Seconds that a client may wait in total, because every minute of a job costs money. */
const MAX_WAIT = 60

/** Decides whether to wait for so many seconds. */
export type WaitDecision = (seconds: number) => boolean

/** Makes a decision function that allows waits up to the limit, and logs each decision. */
export function waitDecision(log: Log): WaitDecision {
  let left = MAX_WAIT
  return (seconds) => {
    const taken = seconds <= left
    if (taken) left -= seconds
    log.info(
      taken
        ? `GitHub's rate limit was reached: trying again in ${seconds} s`
        : `GitHub's rate limit was reached for ${seconds} s, which is too long to wait`,
    )
    return taken
  }
}

/**
 * Makes a plugin for refusals that say when to retry, but are none of the rate limits that @octokit/plugin-throttling
 * recognizes. It must come before @octokit/plugin-retry, which retries every request that has a number of retries.
 */
export function retryAfterPlugin(decide: WaitDecision) {
  return ({ hook }: Pick<InstanceType<typeof GitHub>, 'hook'>): void => {
    hook.error('request', (error) => {
      if ('request' in error && error.response !== undefined) {
        const { 'retry-after': delay, 'x-ratelimit-remaining': remaining } = error.response.headers
        const seconds = Number(delay)
        const known = /\bsecondary rate\b/i.test(error.message) || remaining === '0'
        const limited = error.status === 429 || error.status === 403
        if (limited && !known && delay !== undefined && Number.isFinite(seconds) && decide(seconds))
          error.request.request = { ...error.request.request, retries: RETRIES, retryAfter: seconds }
      }
      throw error
    })
  }
}
