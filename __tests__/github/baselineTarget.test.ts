/** Where the baseline is looked for, if the event says little. The table of events has a test of its own. */
import { expect, it } from '@jest/globals'
import { baselineOf } from '../../src/github/baselineTarget.js'
import { jobContext } from '../helpers/jobContext.js'

it('the baseline is that of the default branch up to the tested commit for tags and scheduled runs, and the merge base where it is known', () => {
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
