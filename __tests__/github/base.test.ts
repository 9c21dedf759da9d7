/** What the payload of an event says of its base, whatever is in it. The table of events has a test of its own. */
import { describe, expect, it } from '@jest/globals'
import { baseOf } from '../../src/github/base.js'
import { contextOfEvent } from '../helpers/github/eventContext.js'
import { pullRequest, workflowRun } from '../helpers/github/events.js'

const BEFORE = '0123456789abcdef0123456789abcdef01234567'

describe('an event', () => {
  it('has the same base and place when failed jobs are run again', async () => {
    const event = pullRequest()
    const again = { ...event, variables: { ...event.variables, GITHUB_RUN_ATTEMPT: '2' } }
    expect(await contextOfEvent(again)).toEqual({ ...(await contextOfEvent(event)), runAttempt: 2 })
  })

  it('of another run has that run, in the words of GitHub', async () => {
    const { triggeringRun } = await contextOfEvent(workflowRun({ event: 'pull_request' }))
    expect(triggeringRun).toEqual({
      id: 289782451,
      attempt: 1,
      status: 'completed',
      eventName: 'pull_request',
      headSha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      headBranch: 'master',
      headRepository: 'octo-org/octo-repo',
      repository: 'octo-org/octo-repo',
      workflowPath: '.github/workflows/test.yml',
    })
  })

  it.each([
    [{}],
    [{ pull_request: 3, merge_group: [], repository: null }],
    [{ pull_request: { base: { ref: 7, sha: 'main' } }, repository: { default_branch: '' } }],
    [{ merge_group: { base_ref: 'refs/tags/v1', base_sha: BEFORE } }],
  ])('has no base if its payload is %j', (payload) => {
    expect(baseOf('push', 'refs/heads/main', payload)).toBeUndefined()
  })

  it('has no commit of the base if its payload has something else in its place', () => {
    const request = { base: { ref: 'main', sha: '--output=x' } }
    expect(baseOf('pull_request', 'refs/pull/7/merge', { pull_request: request })).toEqual({
      branch: 'main',
      sha: undefined,
    })
  })
})
