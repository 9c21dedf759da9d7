/** @module The client of GitHub's REST API: what fails for a moment is tried again, within limits. */
import { randomUUID } from 'node:crypto'
import type { GitHub } from '@actions/github/lib/utils'
import type { Log } from '../support/log.js'
import type { GitHubContext } from './context.js'
import { RETRIES, retryAfterPlugin, waitDecision } from './rateLimits.js'

export type GitHubClient = InstanceType<typeof GitHub>

/** How long things take; tests want them shorter. */
export interface ClientDelays {
  /** Milliseconds of one second that the client waits before it tries again. */
  readonly second: number
  /** Milliseconds after which a request without a whole answer has failed. */
  readonly timeout: number
}

const DELAYS: ClientDelays = { second: 1000, timeout: 30_000 }
/** What another try does not change; limits say themselves when to try again. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451]

/**
 * @param token goes into the Authorization header of requests to the context's API, and nowhere else
 * @param version of this tool
 */
export async function gitHubClient(
  token: string,
  context: Pick<GitHubContext, 'apiUrl'>,
  version: string,
  log: Log,
  delays: ClientDelays = DELAYS,
): Promise<GitHubClient> {
  const { GitHub, defaults, getOctokitOptions, retry, throttling } = await import('./octokit.js')
  const decide = waitDecision(log)
  const words = quiet(log)
  const Client = GitHub.plugin(retryAfterPlugin(decide), retry, throttling)
  return new Client(
    getOctokitOptions(token, {
      baseUrl: context.apiUrl,
      userAgent: `go-integration-coverage/${version}`,
      request: {
        ...defaults.request,
        fetch: wholeAnswers(fetchOf(defaults.request?.fetch), delays.timeout),
        // Without it the console takes what follows from headers of an answer.
        log: words,
      },
      retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: delays.second },
      throttle: {
        // Clients of one id wait for each other.
        id: randomUUID(),
        retryAfterBaseValue: delays.second,
        onRateLimit: (seconds, _options, _octokit, retryCount) => retryCount < RETRIES && decide(seconds),
        onSecondaryRateLimit: (seconds, _options, _octokit, retryCount) =>
          retryCount < RETRIES && decide(seconds),
      },
      log: words,
    }),
  )
}

type Fetch = typeof globalThis.fetch

/** That of @actions/github goes through the runner's proxy. */
function fetchOf(own: unknown): Fetch {
  return typeof own === 'function' ? (own as Fetch) : globalThis.fetch
}

/** An answer that is cut off or stalls is no answer: the client would take what it has for all there is. */
function wholeAnswers(fetch: Fetch, timeout: number): Fetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) })
    await response.clone().arrayBuffer()
    return response
  }
}

/** The client's own remarks, such as those on deprecated requests, go where everything else does. */
function quiet(log: Log) {
  const nothing = (): void => undefined
  const info = (message: string): void => {
    log.info(message)
  }
  return { debug: nothing, info: nothing, warn: info, error: info }
}
