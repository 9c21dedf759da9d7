/** Errors as the client throws them; when it throws which of them is tested with the client itself. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type ApiProblem, apiProblem } from '../../src/github/apiAdvice.js'
import { hostileText } from '../helpers/hostileText.js'

interface Answer {
  readonly headers?: Readonly<Record<string, string>>
  readonly data?: unknown
}

function refusal(
  status: number,
  message: string,
  { headers = {}, data = { message } }: Answer = {},
): unknown {
  return Object.assign(new Error(message), { status, request: {}, response: { headers, data } })
}

function told(error: unknown): readonly [ApiProblem['kind'], string, string] {
  const { kind, words, advice } = apiProblem(error, 'create a check run')
  return [kind, words, advice]
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration'

describe('apiProblem', () => {
  it('names the missing permission as a workflow file spells it', () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=read; checks=write,contents=read' }
    expect(told(refusal(403, NOT_ACCESSIBLE, { headers }))).toEqual([
      'permission',
      'Could not create a check run: the token lacks the permission (403)',
      'Grant the job pull-requests: read or checks: write or contents: read.',
    ])
    expect(told(refusal(403, NOT_ACCESSIBLE))[2]).toBe('Check the permissions of the job, and the token.')
  })

  it('takes nothing but permissions from the header', () => {
    const headers = { 'x-accepted-github-permissions': '::error::x=write; checks=write::x; a b=read' }
    expect(told(refusal(403, NOT_ACCESSIBLE, { headers }))[2]).toBe(
      'Check the permissions of the job, and the token.',
    )
  })

  it.each([
    [401, 'Bad credentials', 'token', 'GitHub does not accept the token'],
    [
      403,
      'Your address is not allowed',
      'permission',
      'GitHub does not allow it: Your address is not allowed',
    ],
    [404, 'Not Found', 'permission', 'GitHub cannot find it, or hides it from this token'],
    [409, 'Conflict', 'refused', 'GitHub rejected the request: Conflict'],
    [500, 'Server Error', 'unavailable', 'GitHub failed'],
    [504, 'We could not respond in time', 'unavailable', 'GitHub failed'],
  ])('explains %i %s', (status, message, kind, words) => {
    expect(told(refusal(status, message)).slice(0, 2)).toEqual([
      kind,
      `Could not create a check run: ${words} (${status})`,
    ])
  })

  it.each([
    ['429', refusal(429, 'Too many requests')],
    ['a header that says when to retry', refusal(403, 'x', { headers: { 'retry-after': '60' } })],
    ['no requests left', refusal(403, 'x', { headers: { 'x-ratelimit-remaining': '0' } })],
    ['a message', refusal(403, 'You have exceeded a secondary rate limit.')],
  ])('recognizes a rate limit by %s', (_, error) => {
    expect(told(error)[0]).toBe('limit')
  })

  it('repeats each reason of a refusal once', () => {
    const data = {
      message: 'Invalid request.\n\nNo subschema matched.',
      errors: [
        'No commit found',
        { resource: 'CheckRun', field: 'head_sha', code: 'invalid' },
        { message: 'too long' },
        { message: 'too long' },
        7,
      ],
    }
    expect(told(refusal(422, 'x', { data }))).toEqual([
      'refused',
      'Could not create a check run: GitHub rejected the request: Invalid request. No subschema matched; No commit found; head_sha invalid; too long; an unspecified error (422)',
      '',
    ])
    expect(told(refusal(422, 'from a proxy', { data: '<html>' }))[1]).toContain('from a proxy')
  })

  it('distinguishes broken connections and timeouts from answers', () => {
    const cause = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    const broken = Object.assign(new Error('fetch failed', { cause }), { status: 500, request: {} })
    expect(told(broken).slice(0, 2)).toEqual([
      'unavailable',
      'Could not create a check run: no answer from GitHub (ECONNRESET)',
    ])
    const slow = Object.assign(new Error('x', { cause: { name: 'TimeoutError' } }), {
      status: 500,
      request: {},
    })
    expect(told(slow)[1]).toBe('Could not create a check run: no answer from GitHub (it took too long)')
    expect(apiProblem(broken, '').status).toBeUndefined()
  })

  it('accepts any answer, and shows no control characters', () => {
    fc.assert(
      fc.property(fc.anything(), hostileText, fc.integer(), (value, text, status) => {
        for (const error of [refusal(status, text), refusal(status, text, { data: value })]) {
          const { words, advice } = apiProblem(error, 'x')
          expect(words + advice).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
      }),
    )
  })

  it('rethrows errors that do not come from the API', () => {
    const thrownFor = (error: unknown): unknown => {
      try {
        return apiProblem(error, 'x')
      } catch (thrown) {
        return [thrown]
      }
    }
    const mistake = new TypeError('x is not a function')
    expect(thrownFor(mistake)).toEqual([mistake])
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(thrownFor(value)).toEqual([value])
      }),
    )
  })
})
