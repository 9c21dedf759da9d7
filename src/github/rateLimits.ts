/** @module Waits that GitHub asks for: which of them are taken, and how often. */
import type { GitHub } from '@actions/github/lib/utils'
import type { Log } from '../support/log.js'

/** Tries after the first one. */
export const RETRIES = 3
/** Seconds that all waiting of a client may take together: a job pays for every minute. */
const LONGEST_WAIT = 60

/** Whether a wait of some seconds is taken. */
export type WaitDecision = (seconds: number) => boolean

/** Says each decision in a line. */
export function waitDecision(log: Log): WaitDecision {
  let left = LONGEST_WAIT
  return (seconds) => {
    const taken = seconds <= left
    if (taken) left -= seconds
    log.info(
      taken
        ? `GitHub's rate limit is reached: trying again in ${seconds} s`
        : `GitHub's rate limit is reached for ${seconds} s, which is too long to wait for`,
    )
    return taken
  }
}

/**
 * A plugin for refusals that say when to come again and are none of the limits that @octokit/plugin-throttling knows.
 * It stands before @octokit/plugin-retry, which tries again whatever carries a number of retries.
 */
export function retryAfterPlugin(decide: WaitDecision) {
  return ({ hook }: Pick<InstanceType<typeof GitHub>, 'hook'>): void => {
    hook.error('request', (error) => {
      if ('request' in error && error.response !== undefined) {
        const { 'retry-after': told, 'x-ratelimit-remaining': remaining } = error.response.headers
        const seconds = Number(told)
        const known = /\bsecondary rate\b/i.test(error.message) || remaining === '0'
        const limited = error.status === 429 || error.status === 403
        if (limited && !known && told !== undefined && Number.isFinite(seconds) && decide(seconds))
          error.request.request = { ...error.request.request, retries: RETRIES, retryAfter: seconds }
      }
      throw error
    })
  }
}
