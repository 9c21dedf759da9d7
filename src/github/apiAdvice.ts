/** @module Errors of the API in words for the user of a workflow. */
import { isRecord } from '../support/records.js'
import { describeError, errorCode } from '../support/errors.js'
import { plainLine } from '../support/plainText.js'

export interface ApiProblem {
  /**
   * `permission`: the token may not do this, or not see it; `refused`: what was asked is wrong; `limit`: too many
   * requests; `unavailable`: GitHub failed or did not answer, and may have done what was asked.
   */
  readonly kind: 'permission' | 'token' | 'refused' | 'limit' | 'unavailable'
  /** Undefined without an answer. */
  readonly status: number | undefined
  /** A sentence without a full stop: what happened. */
  readonly words: string
  /** What to do. */
  readonly advice: string
}

/** What is used of the client's errors, which are the errors of one of several copies of their class. */
interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/**
 * @param doing what was tried, such as `create a check run`
 * @throws the error itself if it is none of the API: a mistake of ours is no answer of GitHub's
 */
export function apiProblem(error: unknown, doing: string): ApiProblem {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return problemOf(refusal, doing)
  if (!isRequestError(error)) throw error
  return {
    kind: 'unavailable',
    status: undefined,
    words: `Could not ${doing}: no answer from GitHub (${connectionText(error)})`,
    advice:
      'Run the job again; if that does not help, look at the network of the runner and at githubstatus.com.',
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
    return problem('limit', 'the rate limit of GitHub is reached', 'Run the job again later, or less often.')
  switch (status) {
    case 401:
      return problem(
        'token',
        'GitHub does not know the token',
        'It may have expired or been revoked: let token be github.token.',
      )
    case 403:
      return /not accessible by/i.test(refusal.message)
        ? problem('permission', 'the token has no permission for it', permissionAdvice(refusal))
        : problem('permission', `GitHub forbids it: ${reason(refusal)}`, permissionAdvice(refusal))
    case 404:
      return problem(
        'permission',
        'GitHub does not find it, or does not show it to this token',
        permissionAdvice(refusal),
      )
    default:
      return status >= 500
        ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com tells of disruptions.')
        : problem('refused', `GitHub refuses it: ${reason(refusal)}`, '')
  }
}

/** `checks: write` of `checks=write`, as the header lists what the request needs. */
function permissionAdvice({ headers }: Refusal): string {
  const header = headers['x-accepted-github-permissions']
  const wanted = typeof header === 'string' ? header.split(/[,;]/) : []
  const lines = wanted.flatMap((item) => {
    const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? []
    return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`]
  })
  return lines.length === 0
    ? 'Look at the permissions of the job and at the token.'
    : `Give the job the permission ${lines.join(' or ')}.`
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

/** GitHub's own reasons, without the address of its documentation. */
function reason({ data, message }: Refusal): string {
  if (!isRecord(data) || typeof data.message !== 'string') return plainLine(message)
  const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : []
  const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''))
  return plainLine(texts.join('; '))
}

/** A text, or an object of which `message`, or else field and code, say what is wrong. */
function errorText(error: unknown): string {
  if (typeof error === 'string') return error
  if (!isRecord(error)) return 'an error without words'
  if (typeof error.message === 'string') return error.message
  return [error.field, error.code].filter((part) => typeof part === 'string').join(' ')
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!isRequestError(error) || !isRecord(error.response)) return undefined
  const { headers, data } = error.response
  return { status: error.status, message: said(error), headers: isRecord(headers) ? headers : {}, data }
}

function isRequestError(error: unknown): error is { readonly status: number; readonly response?: unknown } {
  return isRecord(error) && typeof error.status === 'number' && 'request' in error
}

/** Node's code of what happened to the connection, behind the error of fetch. */
function connectionText(error: unknown): string {
  for (let cause = error; isRecord(cause); cause = cause.cause) {
    if (cause.name === 'TimeoutError') return 'it took too long'
    const code = errorCode(cause)
    if (code !== undefined) return plainLine(code)
  }
  return said(error)
}

function said(error: unknown): string {
  return plainLine(describeError(error))
}
