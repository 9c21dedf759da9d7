import { expect, it } from '@jest/globals'
import { mergedCommit } from '../../src/actions/origin.js'
import { testedCommit } from '../../src/github/context.js'
import { finding } from '../helpers/findings.js'
import { jobContext } from '../helpers/jobContext.js'

const SHA = '0123456789abcdef0123456789abcdef01234567'

it('the tested commit is at the server and in the repository of the job', () => {
  expect(
    testedCommit(jobContext({ serverUrl: 'https://github.example.com', owner: 'o', repo: 'a.b' })),
  ).toEqual({
    repositoryUrl: 'https://github.example.com/o/a.b',
    sha: SHA,
  })
  expect(testedCommit(jobContext({ testedSha: 'refs/heads/main' }))).toBeUndefined()
})

it('merged data is from the tested commit unless it may come from elsewhere', () => {
  const shaOf = (eventName: string, paths: readonly string[], codes: readonly string[] = []) =>
    mergedCommit(
      { findings: codes.map((code) => finding('error', code, code)) },
      paths,
      jobContext({ eventName }),
    )?.sha
  expect(shaOf('push', [])).toBe(SHA)
  expect(shaOf('workflow_run', [])).toBe(SHA)
  expect(shaOf('pull_request', ['legs'])).toBe(SHA)
  expect(shaOf('workflow_run', ['legs'])).toBeUndefined()
  expect(shaOf('push', [], ['leg-missing'])).toBe(SHA)
  expect(shaOf('push', [], ['leg-foreign'])).toBeUndefined()
})
