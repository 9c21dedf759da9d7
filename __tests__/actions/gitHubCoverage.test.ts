/** Uploads to GitHub's own code coverage: what is uploaded, where it is shown, and what is said of a refusal. */
import { describe, expect, it } from '@jest/globals'
import { type GitHubCoverageRequest, uploadToGitHub } from '../../src/actions/gitHubCoverage.js'
import type { GitHubContext } from '../../src/github/context.js'
import { serverError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { GitHubOptions } from '../helpers/github/state.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { BLOB, HEAD, clientOf, contextOf, pullRequestContext, uncoveredReport } from '../github/publishing.js'

interface Uploaded {
  readonly github: GitHub
  readonly lines: readonly string[]
}

async function upload(
  contextOfGitHub: (github: GitHub) => GitHubContext,
  {
    prepare = (github) => {
      github.setTree(HEAD, [{ path: 'store/store.go', sha: BLOB }])
    },
    options = {},
    ...rest
  }: Partial<GitHubCoverageRequest> & {
    readonly prepare?: (github: GitHub) => void
    readonly options?: GitHubOptions
  } = {},
): Promise<Uploaded> {
  let uploaded: Uploaded | undefined
  await withGitHub(
    () => GitHub.start(options),
    async (github) => {
      prepare(github)
      const log = quietLog()
      await inTemporary(async (scratch) =>
        uploadToGitHub({
          client: await clientOf(github, log),
          report: uncoveredReport(3),
          context: contextOfGitHub(github),
          checkName: undefined,
          scratch,
          log,
          waiting: { max: 5000, firstLook: 1 },
          ...rest,
        }),
      )
      uploaded = { github, lines: log.lines }
    },
  )
  if (uploaded === undefined) throw new Error('nothing was uploaded')
  return uploaded
}

describe('a report', () => {
  it('of a pull request has the lines of the files that its head has as they were tested', async () => {
    const { github, lines } = await upload(pullRequestContext)
    expect(github.coverageReports).toMatchObject([
      {
        commit: HEAD,
        pullRequest: 7,
        ref: undefined,
        label: 'Go integration coverage',
        language: 'Go',
        xml: expect.stringContaining('filename="store/store.go"') as unknown,
      },
    ])
    expect(lines).toEqual(['info: GitHub’s code coverage shows this report of ec26c3e'])
  })

  it('leaves out files that differ at the head, and is not uploaded if that is all of them', async () => {
    const { github, lines } = await upload(pullRequestContext, {
      prepare: (of) => {
        of.setTree(HEAD, [{ path: 'store/store.go', sha: 'b'.repeat(40) }])
      },
    })
    expect(github.coverageReports).toEqual([])
    expect(lines).toEqual([
      'notice: Not uploaded to GitHub’s code coverage: no measured file is known to be the same at the head',
    ])
  })

  it('of a push to the default branch is shown on it, with the lines that were tested and a label of its own', async () => {
    const { github } = await upload(contextOf, { checkName: 'api', prepare: () => undefined })
    expect(github.coverageReports).toMatchObject([
      { commit: HEAD, ref: 'refs/heads/main', pullRequest: undefined, label: 'api' },
    ])
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /api/repos/octocat/project/code-coverage/report',
      'GET /api/repos/octocat/project/code-coverage/reports/report-1',
    ])
  })

  it('of a push to another branch is shown on its pull request', async () => {
    const request = { number: 9, headSha: HEAD, headBranch: 'topic', headRepository: 'octocat/project' }
    const onTopic = (github: GitHub) => contextOf(github, { ref: 'refs/heads/topic' })
    const { github } = await upload(onTopic, {
      prepare: (of) => {
        of.setPullRequests([{ ...request, baseSha: BLOB }])
      },
    })
    expect(github.coverageReports).toMatchObject([{ pullRequest: 9, ref: undefined }])
    const { lines } = await upload(onTopic)
    expect(lines).toEqual([expect.stringContaining('the branch has no open pull request with this commit')])
  })

  it.each<[string, Partial<GitHubContext>, string]>([
    [
      'a pull request from a fork',
      { pullRequest: { number: 7, headSha: HEAD, fork: true } },
      'it takes none of pull requests from forks',
    ],
    ['a merge queue', { eventName: 'merge_group' }, 'it takes none of merge queues'],
    ['a tag', { ref: 'refs/tags/v1' }, 'it takes only pull requests and the default branch'],
    ['GitHub Enterprise Server', { enterpriseServer: true }, 'GitHub Enterprise Server does not have it'],
    [
      'another run whose pull request is not known',
      { eventName: 'pull_request', testedSha: undefined },
      'the pull request is not known',
    ],
  ])('is not uploaded from %s, and the log says why', async (_, overrides, why) => {
    const { github, lines } = await upload((of) => contextOf(of, overrides))
    expect(github.requests).toEqual([])
    expect(lines).toEqual([`notice: Not uploaded to GitHub’s code coverage: ${why}`])
  })
})

describe('GitHub', () => {
  it.each<[string, Parameters<typeof upload>[1], RegExp]>([
    [
      'wants nothing of a commit that is no longer the newest',
      {
        prepare: (github) => {
          github.setCodeCoverage({ skipped: 'commit is not the latest on its branch' })
        },
      },
      /wants nothing of this commit: commit is not the latest on its branch\.$/,
    ],
    [
      'cannot process the report',
      {
        prepare: (github) => {
          github.setCodeCoverage({ states: ['pending', 'processing', 'failed'], errors: ['no such file'] })
        },
      },
      /could not process the report: no such file\.$/,
    ],
    [
      'does not say in time what became of it',
      {
        prepare: (github) => {
          github.setCodeCoverage({ states: ['processing'] })
        },
        waiting: { max: 50, firstLook: 1 },
      },
      /did not say in time whether it shows the report\./,
    ],
    [
      'does not let the token, or has no Code Quality in this plan',
      { options: { permissions: { contents: 'read' } } },
      /the token lacks the permission \(403\)\.\nGrant the job code-quality: write, and enable Code Quality/,
    ],
    [
      'fails',
      {
        prepare: (github) => {
          github.fail({ method: 'PUT', times: 9, with: serverError() })
        },
      },
      /Could not upload the coverage to GitHub: GitHub failed \(500\)/,
    ],
  ])('%s: a warning, with the reason', async (_, options, words) => {
    const { lines } = await upload(contextOf, options)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^warning: Not uploaded to GitHub’s code coverage\n/)
    expect(lines[0]).toMatch(words)
  })

  it('does not let the token see the head: a warning', async () => {
    const { lines } = await upload(pullRequestContext, {
      options: { permissions: { 'code-quality': 'write' } },
    })
    expect(lines).toEqual([expect.stringMatching(/^warning: [^]*\(403\)\.\nGrant the job contents: read/)])
  })
})
