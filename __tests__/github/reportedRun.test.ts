/** What a report on another run is about: the event and the API decide, whatever the run uploaded. */
import { describe, expect, it } from '@jest/globals'
import type { GitHubContext } from '../../src/github/context.js'
import { impossibleCommits } from '../../src/github/claimedCommits.js'
import { type ReportedContext, reportedContext } from '../../src/github/reportedRun.js'
import { UserError, describeError } from '../../src/support/errors.js'
import { notAccessible, notFound, serverError } from '../helpers/github/answers.js'
import type { Answer } from '../helpers/github/exchange.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { GitHubOptions, PullRequestState } from '../helpers/github/state.js'
import { clientOf, contextOf } from './publishing.js'

const RUN = 42
const TESTED = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const BASE = 'c'.repeat(40)
/** What the default branch has: GITHUB_SHA of a workflow_run workflow. */
const TIP = 'd'.repeat(40)

const EVENT_RUN = {
  id: RUN,
  attempt: 2,
  status: 'completed',
  eventName: 'pull_request',
  headSha: TESTED,
  headBranch: 'topic',
  headRepository: 'mallory/project',
  repository: 'octocat/project',
  workflowPath: '.github/workflows/ci.yml',
} as const

const OPEN: PullRequestState = {
  number: 7,
  headSha: TESTED,
  headBranch: 'topic',
  headRepository: 'mallory/project',
  baseSha: BASE,
}

function jobOf(github: GitHub, triggeringRun: GitHubContext['triggeringRun'] = EVENT_RUN): GitHubContext {
  const commits = { testedSha: TIP, headSha: TIP }
  return contextOf(github, { eventName: 'workflow_run', ...commits, triggeringRun })
}

/** Asks in the workflow that the run triggered. */
async function about(
  run: Partial<NonNullable<GitHubContext['triggeringRun']>>,
  all: readonly PullRequestState[] = [OPEN],
): Promise<ReportedContext & { readonly requests: number }> {
  let found: (ReportedContext & { readonly requests: number }) | undefined
  await withGitHub(
    () => GitHub.start(),
    async (github) => {
      github.setPullRequests(all)
      const job = jobOf(github, { ...EVENT_RUN, ...run })
      const answer = await reportedContext(await clientOf(github), job, RUN)
      found = { ...answer, requests: github.requests.length }
    },
  )
  if (found === undefined) throw new Error('nothing was found')
  return found
}

function said({ findings }: ReportedContext): readonly string[] {
  return findings.map(({ code, title, evidence }) => [code, title, ...evidence].join(' | '))
}

describe('the run of a pull request', () => {
  it('is about the head commit and the open pull request that has it, and nobody knows the tested merge', async () => {
    const found = await about({})
    expect(found.findings).toEqual([])
    expect(found.requests).toBe(1)
    expect(found.context).toMatchObject({
      owner: 'octocat',
      repo: 'project',
      runId: 1000001,
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      testedSha: undefined,
      headSha: TESTED,
      pullRequest: { number: 7, headSha: TESTED, fork: true },
      base: { branch: 'main', sha: BASE },
      reported: {
        id: RUN,
        attempt: 2,
        url: 'https://github.com/octocat/project/actions/runs/42',
        headRepository: 'mallory/project',
        untrusted: true,
      },
    })
  })

  it('is trusted if its code is in the same repository, as that of Dependabot', async () => {
    const { context } = await about({ headRepository: 'octocat/Project' }, [
      { ...OPEN, headRepository: 'octocat/project' },
    ])
    expect(context).toMatchObject({ reported: { untrusted: false }, pullRequest: { fork: false } })
  })

  it.each<[string, Parameters<typeof about>, string]>([
    ['was closed', [{}, [{ ...OPEN, state: 'closed' }]], 'No open pull request has the commit aaaaaaa'],
    [
      'was pushed to again',
      [{}, [{ ...OPEN, headSha: OTHER }]],
      'The pull request has moved on from the commit aaaaaaa | #7',
    ],
    [
      'is one of two of the same branch',
      [{}, [OPEN, { ...OPEN, number: 9, baseBranch: 'release' }]],
      'Several pull requests have the commit aaaaaaa | #7 | #9',
    ],
    [
      'comes from another fork of the same owner',
      [{}, [{ ...OPEN, headRepository: 'mallory/fork' }]],
      'No open pull request has the commit aaaaaaa',
    ],
    [
      'comes from a repository that was deleted',
      [{ headRepository: undefined }],
      'No open pull request has the commit aaaaaaa',
    ],
    ['has no branch', [{ headBranch: undefined }], 'No open pull request has the commit aaaaaaa'],
  ])('is about the tested commit alone if the pull request %s', async (_, asked, words) => {
    const found = await about(...asked)
    expect(said(found)).toEqual([`pull-request-unknown | ${words}`])
    expect(found.context).toMatchObject({
      headSha: TESTED,
      testedSha: undefined,
      pullRequest: undefined,
      base: undefined,
      ref: '',
      reported: { untrusted: true },
    })
  })
})

it('the run of a pull request that cannot be read is about the tested commit alone', async () => {
  await withGitHub(
    () => GitHub.start({ permissions: { checks: 'write', actions: 'read' } }),
    async (github) => {
      const found = await reportedContext(await clientOf(github), jobOf(github), RUN)
      expect(said(found)).toEqual([
        'pull-request-unknown | Could not list the pull requests: the token lacks the permission (403)',
      ])
      expect(found.findings[0]?.fix).toBe('Grant the job pull-requests: read.')
      expect(found.context).toMatchObject({ headSha: TESTED, pullRequest: undefined })
    },
  )
})

describe('a commit that artifacts name', () => {
  async function impossible(prepare: (github: GitHub) => void, eventName = 'pull_request') {
    let found: readonly string[] = []
    await withGitHub(
      () => GitHub.start(),
      async (github) => {
        github.setPullRequests([OPEN])
        prepare(github)
        const client = await clientOf(github)
        const job = jobOf(github, { ...EVENT_RUN, eventName })
        const { context } = await reportedContext(client, job, RUN)
        found = await impossibleCommits(client, context, [OTHER, TESTED, OTHER])
      },
    )
    return found
  }

  it('can be what was tested only if the head is an ancestor of it', async () => {
    expect(await impossible(() => undefined)).toEqual([])
    const other = (github: GitHub): void => {
      github.setCompared(TESTED, OTHER, { mergeBase: BASE })
    }
    expect(await impossible(other)).toEqual([OTHER])
    expect(await impossible(other, 'pull_request_target')).toEqual([])
  })

  it('is impossible if GitHub does not know it, and nothing is said if GitHub does not answer', async () => {
    const fails = (answer: Answer) => (github: GitHub) => {
      github.fail({ path: /compare/, times: 9, with: answer })
    }
    expect(await impossible(fails(notFound()))).toEqual([OTHER])
    expect(await impossible(fails(serverError()))).toEqual([])
    expect(await impossible(fails(notAccessible('contents=read')))).toEqual([])
  })
})

describe('another run', () => {
  it.each([
    ['push', 'main', undefined],
    ['push', 'topic', { branch: 'main', sha: undefined }],
    ['schedule', 'main', undefined],
    ['merge_group', `gh-readonly-queue/main/pr-7-${BASE}`, { branch: 'main', sha: BASE }],
    ['merge_group', 'something-else', undefined],
  ])('of the event %s on %s is about the commit that was tested', async (eventName, headBranch, base) => {
    const found = await about({ eventName, headBranch, headRepository: 'octocat/project' })
    expect(found).toMatchObject({ findings: [], requests: 0 })
    const ref = `refs/heads/${headBranch}`
    expect(found.context).toMatchObject({ eventName, ref, testedSha: TESTED, headSha: TESTED })
    expect(found.context).toMatchObject({ pullRequest: undefined, base, reported: { untrusted: false } })
  })

  it('is asked for if a job names it without the event, such as a dispatched one', async () => {
    await withGitHub(
      () => GitHub.start(),
      async (github) => {
        const run = { headSha: TESTED, headBranch: 'topic', headRepository: 'mallory/project' }
        github.setRun({ id: RUN, attempt: 3, ...run })
        github.setPullRequests([OPEN])
        const job = contextOf(github, { eventName: 'workflow_dispatch' })
        const { context } = await reportedContext(await clientOf(github), job, RUN)
        expect(context).toMatchObject({ pullRequest: { number: 7 }, reported: { id: RUN, attempt: 3 } })
      },
    )
  })
})

describe('a run that cannot be reported on', () => {
  async function refused(
    options: GitHubOptions,
    job: (github: GitHub) => GitHubContext,
    prepare: (github: GitHub) => void = () => undefined,
  ): Promise<string> {
    let words = ''
    await withGitHub(
      () => GitHub.start(options),
      async (github) => {
        prepare(github)
        const error: unknown = await reportedContext(await clientOf(github), job(github), RUN).catch(
          (reason: unknown) => reason,
        )
        expect(error).toBeInstanceOf(UserError)
        words = describeError(error)
      },
    )
    return words
  }
  const dispatched = (github: GitHub) => contextOf(github, { eventName: 'workflow_dispatch' })

  it('is any other than the one that triggered the workflow', async () => {
    const words = await refused({}, (github) => jobOf(github, { ...EVENT_RUN, id: 41 }))
    expect(words).toMatch(/^run-id is 42, but the workflow run that triggered this one is 41\n/)
    const without = (github: GitHub) => ({ ...jobOf(github), triggeringRun: undefined })
    expect(await refused({}, without)).toMatch(/is unknown\nSet run-id: /)
  })

  it('belongs to another repository, is unknown, or has not ended', async () => {
    const foreign = await refused({}, (github) => jobOf(github, { ...EVENT_RUN, repository: 'mallory/x' }))
    expect(foreign).toMatch(/^workflow run 42 belongs to mallory\/x\n/)
    expect(await refused({}, dispatched)).toMatch(/^Could not read the workflow run 42: .* \(404\)\n/)
    const early = await refused({}, (github) => jobOf(github, { ...EVENT_RUN, status: 'in_progress' }))
    expect(early).toMatch(/has not ended: its status is in_progress\n.*types: \[completed\]/)
  })

  it('cannot be read by the token, with the permission that is missing', async () => {
    const permissions = { checks: 'write', contents: 'read' } as const
    expect(await refused({ permissions }, dispatched)).toMatch(
      /^Could not read the workflow run 42: the token lacks the permission \(403\)\nGrant the job actions: read\./,
    )
  })

  it('is not what a proxy answers in its place', async () => {
    const words = await refused({}, dispatched, (github) => {
      github.fail({ path: /runs/, times: 9, with: { status: 200, body: { id: 41, event: 'push' } } })
    })
    expect(words).toMatch(/^Could not read the workflow run 42: no answer from GitHub \(.*not a workflow run/)
  })
})
