/** More that GitHub may refuse the built action: none of it affects the rest of the run. */
import { describe, expect, it } from '@jest/globals'
import { type ActionStep, annotationTexts } from '../helpers/actionSteps.js'
import { secondaryLimit, tooManyRequests } from '../helpers/github/answers.js'
import * as events from '../helpers/github/events.js'
import type { Fault } from '../helpers/github/state.js'
import {
  addUncovered,
  costsCheckRun,
  costsCheckRunAnswered,
  costsNothing,
  loopback,
  run,
} from './onGitHub.js'

describe('the run succeeds despite', () => {
  it.each([
    ['an unknown token', { token: 'another' }],
    ['a repository that the token cannot see', { repository: 'somebody/else' }],
  ])('%s', costsCheckRun)

  it.each([['a cut connection', 'cut-request' as const]])(
    '%s on the check run request',
    costsCheckRunAnswered,
  )

  it.each<[string, Fault]>([
    ['a 429 with the time to retry', { with: tooManyRequests(1) }],
    ['the secondary rate limit', { with: secondaryLimit(1) }],
    ['an answer that is cut after the check run was created', { with: 'cut-answer' }],
  ])('%s when the retry succeeds, with one check run and no annotation', costsNothing)

  it('no permission to read the head when all uncovered lines are to be annotated', async () => {
    const event = events.pullRequest()
    const github = await loopback(event, { permissions: { 'pull-requests': 'read', checks: 'write' } })
    const { result } = await run(github, event, { with: { annotations: 'all' }, prepare: addUncovered })
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ annotations: [{ path: 'go.mod' }], conclusion: 'success' }])
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^notice: [^]*contents: read/),
    ])
  })

  it('GitHub Enterprise Server, which lacks this kind of artifact', async () => {
    const event = events.push()
    const github = await loopback(event)
    const { result } = await run(github, event, {
      job: { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
    })
    expect(result.conclusion).toBe('success')
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^warning: .*Enterprise Server[^]*artifact: false/),
    ])
    expect(github.checkRuns).toHaveLength(1)
  })
})
