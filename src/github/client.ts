/** @module The client for GitHub's REST API, which retries requests that fail for the moment, within limits. */
import { randomUUID } from 'node:crypto'
import type { GitHub } from '@actions/github/lib/utils'
import type { Log } from '../support/log.js'
import type { GitHubContext } from './context.js'
import { RETRIES, retryAfterPlugin, waitDecision } from './rateLimits.js'

export type GitHubClient = InstanceType<typeof GitHub>

/** How long the client waits; tests want it shorter. */
export interface ClientDelays {
  /** The milliseconds that count as a second while waiting for a retry. */
  readonly second: number
  /** Milliseconds until a request without a complete answer has failed. */
  readonly timeout: number
}

const DELAYS: ClientDelays = { second: 1000, timeout: 30_000 }
/** Statuses that a retry would not change; rate limits say themselves when to retry. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 421, 422, 429, 451]

/**
 * Makes a client for the API of the context.
 * @param token sent in the Authorization header of requests to this API, and nowhere else
 * @param version the version of this tool
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
        fetch: ofOrigin(context.apiUrl, wholeAnswers(fetchOf(defaults.request?.fetch), delays.timeout)),
        // Otherwise warnings that headers of answers cause would go to the console.
        log: words,
      },
      retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: delays.second },
      throttle: {
        // Clients with the same id would wait for each other.
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

/** The fetch of @actions/github, which uses the runner's proxy. */
function fetchOf(own: unknown): Fetch {
  return typeof own === 'function' ? (own as Fetch) : globalThis.fetch
}

/**
 * Sends requests to the origin of the API only. The addresses of further pages come from answers (`Link`), and the token
 * is in the headers of each request; fetch itself leaves it out when it follows a redirect to another origin.
 */
function ofOrigin(apiUrl: string, fetch: Fetch): Fetch {
  const origin = URL.canParse(apiUrl) ? new URL(apiUrl).origin : undefined
  return async (url, options) => {
    const address = String(url instanceof Request ? url.url : url)
    const asked = URL.canParse(address) ? new URL(address).origin : undefined
    if (asked === origin) return fetch(url, options)
    return Response.json({ message: `the next page would be at ${asked ?? address}` }, { status: 421 })
  }
}

/** Makes truncated and stalled answers fail: the client would mistake what has arrived for the whole answer. */
function wholeAnswers(fetch: Fetch, timeout: number): Fetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) })
    const text = await response.clone().text()
    if (response.ok && text !== '') refuseOther(text)
    return response
  }
}

/** A proxy's page may come with a good status. @throws Error for what is not JSON */
function refuseOther(text: string): void {
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new Error('the answer is not JSON', { cause })
  }
}

/** Sends the client's own messages, such as those about deprecated requests, to our log. */
function quiet(log: Log) {
  const nothing = (): void => undefined
  const info = (message: string): void => {
    log.info(message)
  }
  return { debug: nothing, info: nothing, warn: info, error: info }
}
