/** The context of a job, from the payloads that GitHub documents. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError, describeError } from '../../src/support/errors.js'
import { type GitHubContext, readContext } from '../../src/github/context.js'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98'
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'context-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

async function context(payload: unknown, env: Record<string, string> = {}): Promise<GitHubContext> {
  const path = join(work, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readContext({
    GITHUB_REPOSITORY: 'octocat/Project',
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: SHA,
    GITHUB_RUN_ID: '17',
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__self',
    GITHUB_REF: 'refs/heads/main',
    ...env,
  })
}

function pullRequest(fullName: string | undefined): unknown {
  const repo = fullName === undefined ? null : { full_name: fullName }
  return { pull_request: { number: 7, head: { sha: HEAD, repo } } }
}

describe('readContext', () => {
  it('uses the pushed commit', async () => {
    expect(await context({})).toEqual({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      owner: 'octocat',
      repo: 'Project',
      runId: 17,
      runAttempt: 1,
      workflow: '',
      job: 'test',
      step: '__self',
      eventName: 'push',
      ref: 'refs/heads/main',
      testedSha: SHA,
      headSha: SHA,
      pullRequest: undefined,
      base: undefined,
      defaultBranch: undefined,
      triggeringRun: undefined,
      reported: undefined,
      enterpriseServer: false,
    })
  })

  it('uses the head of a pull request, not the tested merge commit', async () => {
    const own = await context(pullRequest('Octocat/project'), { GITHUB_EVENT_NAME: 'pull_request' })
    expect(own).toMatchObject({ testedSha: SHA, headSha: HEAD })
    expect(own.pullRequest).toEqual({ number: 7, headSha: HEAD, fork: false })
  })

  it('uses the head of a merge group', async () => {
    expect(await context({ merge_group: { head_sha: HEAD } })).toMatchObject({
      headSha: HEAD,
      testedSha: SHA,
    })
  })

  it.each([
    ['of another repository', 'mallory/project'],
    ['whose repository was deleted', undefined],
  ])('recognizes a fork by a head %s', async (_, name) => {
    const fork = await context(pullRequest(name))
    expect(fork.pullRequest?.fork).toBe(true)
  })

  it.each([
    ['https://github.com', false],
    ['https://octo.ghe.com/', false],
    ['https://github.example.com', true],
    ['https://github.com.example.com', true],
  ])('recognizes whether %s is GitHub Enterprise Server (%s)', async (server, expected) => {
    expect((await context({}, { GITHUB_SERVER_URL: server })).enterpriseServer).toBe(expected)
  })

  it.each([['null'], ['[]'], ['7'], ['{"pull_request": 3}'], ['{"pull_request": {"head": null}}']])(
    'tolerates the payload %s',
    async (text) => {
      expect((await context(text)).pullRequest).toBeUndefined()
    },
  )

  it('names the variable or file that is missing', async () => {
    for (const [payload, env, words] of [
      ['no JSON', {}, /payload in .*event\.json cannot be read/],
      [{}, { GITHUB_REPOSITORY: '' }, /^GITHUB_REPOSITORY is not set/],
    ] as const) {
      const error: unknown = await context(payload, env).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UserError)
      expect(describeError(error)).toMatch(words)
    }
  })
})
