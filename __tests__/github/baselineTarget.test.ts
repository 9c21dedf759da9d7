/** Where the baseline of each event comes from, by GitHub's own example payloads: the table of docs/on-github.md. */
import { expect, it } from '@jest/globals'
import { baselineOf } from '../../src/github/baselineTarget.js'
import { contextOfEvent } from '../helpers/github/eventContext.js'
import * as events from '../helpers/github/events.js'
import { jobContext } from '../helpers/jobContext.js'

it.each<[string, () => events.GitHubEvent, 'base' | 'before' | 'own']>([
  ['a pull request: its base', events.pullRequest, 'base'],
  [
    'a push to the default branch: the commit before it',
    () => events.branchPush('master', 'd'.repeat(40)),
    'before',
  ],
  ['a merge group: its base', events.mergeGroup, 'base'],
  [
    'a workflow that was dispatched on another branch: the default branch',
    () => events.workflowDispatch('topic'),
    'own',
  ],
])('the baseline of %s', async (_, make, kind) => {
  const context = await contextOfEvent(make())
  const own = kind === 'own' ? context.headSha : context.base?.sha
  expect(own).toMatch(/^[0-9a-f]{40}$/)
  expect(baselineOf(context)).toEqual({
    branch: context.base?.branch ?? context.defaultBranch,
    commit: own,
  })
})

it('is the default branch up to the tested commit for tags and scheduled runs, and the merge base where it is known', () => {
  const sha = 'b'.repeat(40)
  const context = jobContext({ ref: 'refs/tags/v1', testedSha: sha, headSha: sha, eventName: 'push' })
  expect(baselineOf(context)).toEqual({ branch: 'main', commit: sha })
  expect(baselineOf({ ...context, defaultBranch: undefined })).toBeUndefined()
  const base = { branch: 'release', sha: undefined }
  expect(baselineOf({ ...context, base })).toEqual({ branch: 'release', commit: sha })
  expect(baselineOf({ ...context, base }, 'c'.repeat(40))).toEqual({
    branch: 'release',
    commit: 'c'.repeat(40),
  })
  expect(baselineOf({ ...context, eventName: 'pull_request_target' })).toBeUndefined()
})
