/** What else GitHub may refuse the built action: it costs only itself. */
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

describe('what GitHub refuses costs only itself:', () => {
  it.each([
    ['a token that is not known', { token: 'another' }],
    ['a repository that the token does not see', { repository: 'somebody/else' }],
  ])('%s', costsCheckRun)

  it.each([['a connection that is cut', 'cut-request' as const]])(
    '%s for the check run',
    costsCheckRunAnswered,
  )

  it.each<[string, Fault]>([
    ['429 with the time to come again', { with: tooManyRequests(1) }],
    ['the secondary rate limit', { with: secondaryLimit(1) }],
    ['an answer that is cut after the check run was made', { with: 'cut-answer' }],
  ])('%s is gone the second time: there is one check run, and nothing to say', costsNothing)

  it('no permission to read the head, where all lines are to be annotated', async () => {
    const event = events.pullRequest()
    const github = await loopback(event, { permissions: { 'pull-requests': 'read', checks: 'write' } })
    const { result } = await run(github, event, { with: { annotations: 'all' }, prepare: addUncovered })
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ annotations: [], conclusion: 'success' }])
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^notice: [^]*contents: read/),
    ])
  })

  it('GitHub Enterprise Server, which has no artifacts of this kind', async () => {
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
