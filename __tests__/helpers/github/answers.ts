/** @module Refusals in GitHub's form, for the server itself and for faults. */
import type { Answer } from './exchange.js'

const DOCS = 'https://docs.github.com/rest'

/** A refusal of the REST API. @param errors details of a 422 */
export function refusal(
  status: number,
  message: string,
  { headers = {}, errors }: { headers?: Readonly<Record<string, string>>; errors?: readonly unknown[] } = {},
): Answer {
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: DOCS,
    status: String(status),
  }
  return { status, headers, body }
}

/** 401 */
export const badCredentials = (): Answer => refusal(401, 'Bad credentials')

/** 404 */
export const notFound = (): Answer => refusal(404, 'Not Found')

/** 409 */
export const conflict = (message = 'Conflict'): Answer => refusal(409, message)

/** 422 */
export const unprocessable = (errors: readonly unknown[], message = 'Validation Failed'): Answer =>
  refusal(422, message, { errors })

/** 403 for a token without a permission. @param accepted such as `checks=write` */
export const notAccessible = (accepted: string): Answer =>
  refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  })

/** 403 for a token that has no requests left in this hour. @param resetSeconds from now */
export const primaryLimit = (resetSeconds: number): Answer =>
  refusal(403, 'API rate limit exceeded for installation ID 1.', {
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetSeconds),
      'x-ratelimit-resource': 'core',
    },
  })

/** 403 for the secondary rate limit. */
export const secondaryLimit = (retryAfterSeconds: number): Answer =>
  refusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    headers: { 'retry-after': String(retryAfterSeconds) },
  })

/** 429 */
export const tooManyRequests = (retryAfterSeconds: number): Answer =>
  refusal(429, 'Too many requests', { headers: { 'retry-after': String(retryAfterSeconds) } })

/** 500, 502, 503 */
export const serverError = (status: 500 | 502 | 503 | 504 = 500): Answer => refusal(status, 'Server Error')

/** A refusal by the results service. @param code of twirp: `already_exists`, `permission_denied`, … */
export const twirpError = (status: number, code: string, msg: string): Answer => ({
  status,
  body: { code, msg },
})

/** 422 for a request that violates the API description. */
export const invalidRequest = (errors: readonly string[]): Answer =>
  refusal(422, `Invalid request.\n\n${errors.join('\n')}`)
