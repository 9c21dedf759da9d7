/** @module Explains errors of GitHub's API to the author of a workflow. */
import { isRecord } from '../support/records.js'
import { describeError, errorCode } from '../support/errors.js'
import { plainLine } from '../support/plainText.js'

export interface ApiProblem {
  /**
   * `permission`: the token may not do this, or may not see it; `token`: the token is invalid; `refused`: the request is
   * wrong; `limit`: too many requests; `unavailable`: GitHub failed or did not answer, but may have done what was asked.
   */
  readonly kind: 'permission' | 'token' | 'refused' | 'limit' | 'unavailable'
  /** The HTTP status; undefined if there was no answer. */
  readonly status: number | undefined
  /** What happened, as a sentence without a full stop. */
  readonly words: string
  /** What to do; may be empty. */
  readonly advice: string
}

/** The parts we use of the client's errors. It has several copies of their class, so instanceof is no help. */
interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/**
 * Explains an error that the client threw.
 * @param doing what was attempted, such as `create a check run`
 * @throws the error itself if it does not come from the API: a bug of ours is not an answer from GitHub
 */
export function apiProblem(error: unknown, doing: string): ApiProblem {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return problemOf(refusal, doing)
  if (!isRequestError(error)) throw error
  return {
    kind: 'unavailable',
    status: undefined,
    words: `Could not ${doing}: no answer from GitHub (${connectionText(error)})`,
    advice: 'Run the job again. If that does not help, check the network of the runner and githubstatus.com.',
  }
}

function problemOf(refusal: Refusal, doing: string): ApiProblem {
  const { status } = refusal
  const problem = (kind: ApiProblem['kind'], why: string, advice: string): ApiProblem => ({
    kind,
    status,
    words: `Could not ${doing}: ${why} (${status})`,
    advice,
  })
  if (isLimit(refusal))
    return problem('limit', "GitHub's rate limit was reached", 'Run the job again later, or less often.')
  switch (status) {
    case 401:
      return problem(
        'token',
        'GitHub does not accept the token',
        'It may have expired or been revoked. Use github.token, the default of the token input.',
      )
    case 403:
      return /not accessible by/i.test(refusal.message)
        ? problem('permission', 'the token lacks the permission', permissionAdvice(refusal))
        : problem('permission', `GitHub does not allow it: ${reason(refusal)}`, permissionAdvice(refusal))
    case 404:
      return problem(
        'permission',
        'GitHub cannot find it, or hides it from this token',
        permissionAdvice(refusal),
      )
    default:
      return status >= 500
        ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com reports disruptions.')
        : problem('refused', `GitHub rejected the request: ${reason(refusal)}`, '')
  }
}

/** Turns `checks=write` in the header, which lists what the request needs, into `checks: write`. */
function permissionAdvice({ headers }: Refusal): string {
  const header = headers['x-accepted-github-permissions']
  const wanted = typeof header === 'string' ? header.split(/[,;]/) : []
  const lines = wanted.flatMap((item) => {
    const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? []
    return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`]
  })
  return lines.length === 0
    ? 'Check the permissions of the job, and the token.'
    : `Grant the job ${lines.join(' or ')}.`
}

function isLimit({ status, message, headers }: Refusal): boolean {
  return (
    status === 429 ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /\brate limit\b/i.test(message)))
  )
}

/** GitHub's own reasons, without the link to its documentation. */
function reason({ data, message }: Refusal): string {
  if (!isRecord(data) || typeof data.message !== 'string') return plainLine(message)
  const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : []
  const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''))
  return plainLine(texts.join('; '))
}

/** An error is a text, or an object in which `message`, or else `field` and `code`, say what is wrong. */
function errorText(error: unknown): string {
  if (typeof error === 'string') return error
  if (!isRecord(error)) return 'an unspecified error'
  if (typeof error.message === 'string') return error.message
  return [error.field, error.code].filter((part) => typeof part === 'string').join(' ')
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!isRequestError(error) || !isRecord(error.response)) return undefined
  const { headers, data } = error.response
  return { status: error.status, message: messageOf(error), headers: isRecord(headers) ? headers : {}, data }
}

function isRequestError(error: unknown): error is { readonly status: number; readonly response?: unknown } {
  return isRecord(error) && typeof error.status === 'number' && 'request' in error
}

/** What happened to the connection: Node's error code, which is a cause of fetch's error. */
function connectionText(error: unknown): string {
  for (let cause = error; isRecord(cause); cause = cause.cause) {
    if (cause.name === 'TimeoutError') return 'it took too long'
    const code = errorCode(cause)
    if (code !== undefined) return plainLine(code)
  }
  return messageOf(error)
}

function messageOf(error: unknown): string {
  return plainLine(describeError(error))
}
