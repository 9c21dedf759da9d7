/** Errors as the client throws them; which of them it throws when is tested with the client itself. */
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
  it('names the permission that is missing, as a workflow has it', () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=read; checks=write,contents=read' }
    expect(told(refusal(403, NOT_ACCESSIBLE, { headers }))).toEqual([
      'permission',
      'Could not create a check run: the token has no permission for it (403)',
      'Give the job the permission pull-requests: read or checks: write or contents: read.',
    ])
    expect(told(refusal(403, NOT_ACCESSIBLE))[2]).toBe('Look at the permissions of the job and at the token.')
  })

  it('does not take anything else out of the header', () => {
    const headers = { 'x-accepted-github-permissions': '::error::x=write; checks=write::x; a b=read' }
    expect(told(refusal(403, NOT_ACCESSIBLE, { headers }))[2]).toBe(
      'Look at the permissions of the job and at the token.',
    )
  })

  it.each([
    [401, 'Bad credentials', 'token', 'GitHub does not know the token'],
    [403, 'Your address is not allowed', 'permission', 'GitHub forbids it: Your address is not allowed'],
    [404, 'Not Found', 'permission', 'GitHub does not find it, or does not show it to this token'],
    [409, 'Conflict', 'refused', 'GitHub refuses it: Conflict'],
    [500, 'Server Error', 'unavailable', 'GitHub failed'],
    [504, 'We could not respond in time', 'unavailable', 'GitHub failed'],
  ])('has words for %i %s', (status, message, kind, words) => {
    expect(told(refusal(status, message)).slice(0, 2)).toEqual([
      kind,
      `Could not create a check run: ${words} (${status})`,
    ])
  })

  it.each([
    ['429', refusal(429, 'Too many requests')],
    ['a header that says when', refusal(403, 'x', { headers: { 'retry-after': '60' } })],
    ['no requests left', refusal(403, 'x', { headers: { 'x-ratelimit-remaining': '0' } })],
    ['a message', refusal(403, 'You have exceeded a secondary rate limit.')],
  ])('knows a limit by %s', (_, error) => {
    expect(told(error)[0]).toBe('limit')
  })

  it('repeats the reasons of a refusal, each once', () => {
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
      'Could not create a check run: GitHub refuses it: Invalid request. No subschema matched; No commit found; head_sha invalid; too long; an error without words (422)',
      '',
    ])
    expect(told(refusal(422, 'from a proxy', { data: '<html>' }))[1]).toContain('from a proxy')
  })

  it('tells connections that broke, and those that took too long, from answers', () => {
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

  it('takes any answer', () => {
    fc.assert(
      fc.property(fc.anything(), hostileText, fc.integer(), (value, text, status) => {
        for (const error of [refusal(status, text), refusal(status, text, { data: value })]) {
          const { words, advice } = apiProblem(error, 'x')
          expect(words + advice).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
      }),
    )
  })

  it('throws what is no error of the API as it is', () => {
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
