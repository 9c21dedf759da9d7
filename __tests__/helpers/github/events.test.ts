import { expect, it } from '@jest/globals'
import { contextOfEvent } from './eventContext.js'
import {
  dependabotPullRequest,
  DISPATCHED_SHA,
  forkPullRequest,
  type GitHubEvent,
  MERGE_SHA,
  mergeGroup,
  pullRequest,
  push,
  workflowDispatch,
} from './events.js'

const HEAD_SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

it.each<[string, () => GitHubEvent, object, object]>([
  [
    'push',
    push,
    {
      GITHUB_REF: 'refs/heads/master',
      GITHUB_REF_NAME: 'master',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    },
    { headSha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246', pullRequest: undefined },
  ],
  [
    'pull_request',
    pullRequest,
    { GITHUB_REF: 'refs/pull/2/merge', GITHUB_HEAD_REF: 'changes', GITHUB_BASE_REF: 'master' },
    { headSha: HEAD_SHA, testedSha: MERGE_SHA, pullRequest: { number: 2, fork: false } },
  ],
  [
    'pull_request from a fork',
    forkPullRequest,
    {
      GITHUB_REF: 'refs/pull/2/merge',
      GITHUB_ACTOR: 'octo-fan',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    },
    { headSha: HEAD_SHA, pullRequest: { number: 2, fork: true } },
  ],
  [
    'pull_request by Dependabot',
    dependabotPullRequest,
    { GITHUB_HEAD_REF: 'dependabot/go_modules/golang.org/x/text-0.31.0' },
    { headSha: HEAD_SHA, pullRequest: { number: 2, fork: false } },
  ],
  [
    'merge_group',
    mergeGroup,
    { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REPOSITORY_OWNER: 'octo-org' },
    { headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d', pullRequest: undefined },
  ],
  [
    'workflow_dispatch',
    workflowDispatch,
    { GITHUB_REF: 'refs/heads/main' },
    { headSha: DISPATCHED_SHA, pullRequest: undefined },
  ],
])('the payload and the variables of the event %s agree', async (name, make, variables, context) => {
  const event = make()
  expect(event.eventName).toBe(name.split(' ')[0])
  expect(event.variables).toMatchObject({ GITHUB_EVENT_NAME: event.eventName, ...variables })
  expect(event.payload).toMatchObject({ repository: { full_name: event.variables.GITHUB_REPOSITORY } })
  expect(await contextOfEvent(event)).toMatchObject(context)
  // Another test may change the event that it got.
  expect(make().payload).not.toBe(event.payload)
})
