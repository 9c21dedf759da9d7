import { describe, expect, it } from '@jest/globals'
import { primaryLimit, secondaryLimit, serverError, tooManyRequests, unprocessable } from './answers.js'
import { GitHub } from './github.js'
import { request, withGitHub } from './request.js'

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const RUN = { name: 'coverage', head_sha: SHA, conclusion: 'success', output: { title: 't', summary: 's' } }

const withFaults = (work: (github: GitHub) => Promise<void>): Promise<void> =>
  withGitHub(() => GitHub.start(), work)

describe('a fault of the loopback GitHub', () => {
  it('affects the requests that it matches as many times as it says, and then no more', async () => {
    await withFaults(async (github) => {
      github.setPullRequestFiles(2, [])
      github.fail({ method: 'POST', path: /check-runs$/, times: 2, after: 1, with: serverError(502) })
      const statuses: number[] = []
      for (let index = 0; index < 4; index += 1) {
        statuses.push((await request(github, 'POST', '/check-runs', RUN)).status)
        statuses.push((await request(github, 'GET', '/pulls/2/files')).status)
      }
      expect(statuses).toEqual([201, 200, 502, 200, 502, 200, 201, 200])
      expect(github.checkRuns).toHaveLength(2)
    })
  })

  it('comes in the order in which faults were set', async () => {
    await withFaults(async (github) => {
      github.fail({ with: tooManyRequests(1) })
      github.fail({ with: secondaryLimit(2) })
      github.fail({ with: primaryLimit(3) })
      github.fail({ with: unprocessable(['wrong']) })
      const replies = []
      for (let index = 0; index < 4; index += 1) replies.push(await request(github, 'GET', '/pulls/2/files'))
      expect(replies.map(({ status }) => status)).toEqual([429, 403, 403, 422])
      expect(replies.map(({ headers }) => headers.get('retry-after'))).toEqual(['1', '2', null, null])
      expect(replies[1]?.body).toMatchObject({
        message: expect.stringContaining('secondary rate limit') as unknown,
      })
      expect(replies[2]?.headers.get('x-ratelimit-remaining')).toBe('0')
      expect(replies[3]?.body).toMatchObject({ errors: ['wrong'] })
    })
  })

  it.each([
    ['cut-request', 0],
    ['cut-answer', 1],
    ['cut-body', 1],
  ] as const)('of the kind %s leaves %i check runs and no answer', async (breakage, made) => {
    await withFaults(async (github) => {
      github.fail({ with: breakage })
      await expect(request(github, 'POST', '/check-runs', RUN)).rejects.toThrow()
      expect(github.checkRuns).toHaveLength(made)
      expect(github.requests).toMatchObject([{ method: 'POST', status: 'cut' }])
      expect((await request(github, 'POST', '/check-runs', RUN)).status).toBe(201)
    })
  })

  it('can stall an answer or its body until the server closes', async () => {
    const github = await GitHub.start()
    const outcome = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'answered',
        () => 'ended',
      )
    github.fail({ method: 'POST', with: 'stall' })
    github.fail({ method: 'GET', with: 'stall-body' })
    const post = outcome(request(github, 'POST', '/check-runs', RUN))
    const response = await fetch(`${github.apiUrl}/repos/octocat/project/commits/${SHA}/check-runs`, {
      headers: { authorization: 'token x' },
    })
    expect(response.status).toBe(200)
    const body = outcome(response.text())
    while (github.requests.length < 2) await new Promise((done) => setTimeout(done, 10))
    expect(github.requests.map(({ status }) => status)).toEqual(['stalled', 'stalled'])
    await github.close()
    expect([await post, await body]).toEqual(['ended', 'ended'])
    expect(github.checkRuns).toEqual([])
  })
})
