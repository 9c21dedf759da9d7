/** A report on another run asks git nothing: whatever is checked out, it is not the merge commit that the run tested. */
import { expect, it } from '@jest/globals'
import type { GitHubContext } from '../../src/github/context.js'
import { changeFromGit } from '../../src/stages/gitChange.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { inTemporary } from '../helpers/temporary.js'

it('the change of another run is not read from a checkout, even one of its head', async () => {
  await inTemporary(async (directory) => {
    const repository = TestRepository.make(directory)
    const [base, head] = [repository.commit(), repository.commit()]
    const reported = { id: 42, attempt: 1, url: '', eventName: 'pull_request', untrusted: true }
    const about: Partial<GitHubContext> = { headSha: head, base: { branch: 'main', sha: base } }
    const of = async (context: GitHubContext) => {
      const { env, platform } = process
      const { signal: stop } = new AbortController()
      return changeFromGit({ directory, base: undefined, context, env, platform, stop })
    }
    const own = await of(jobContext({ ...about, testedSha: head }))
    expect(own?.change.baseCommit).toBe(base)
    const other = {
      ...about,
      testedSha: undefined,
      reported: { ...reported, headRepository: 'mallory/project' },
    }
    expect(await of(jobContext(other))).toBeUndefined()
  })
})
