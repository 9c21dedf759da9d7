/** More that may have happened to a pull request until its run is reported on, and tokens that lack a permission. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { annotationTexts } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { ALL_PERMISSIONS } from '../helpers/github/restApi.js'
import type { PermissionName, Permissions } from '../helpers/github/state.js'
import { SOURCE } from './onGitHub.js'
import { changedManifest } from '../helpers/changedArtifact.js'
import {
  type ForkRun,
  HEAD,
  OPEN,
  type PublishOptions,
  REPOSITORY,
  RUN_ID,
  measureFork,
  publishFork,
} from './otherRun.js'

let fork: ForkRun
beforeAll(async () => {
  fork = await measureFork()
})

describe('the report is on the tested commit alone, without its changed lines, when the pull request', () => {
  it.each<[string, Pick<PublishOptions, 'pullRequests' | 'event'>, string]>([
    [
      'was closed',
      { pullRequests: [{ ...OPEN, state: 'closed' }] },
      'No open pull request has the commit ec26c3e',
    ],
    [
      'was force-pushed',
      { pullRequests: [{ ...OPEN, headSha: '1'.repeat(40) }] },
      'The pull request has moved on from the commit ec26c3e\n',
    ],
    [
      'is one of two of the same branch',
      { pullRequests: [OPEN, { ...OPEN, number: 5, baseBranch: 'release' }] },
      'Several pull requests have the commit ec26c3e\n',
    ],
    [
      'is of a fork that was deleted',
      { event: events.endOfRun(RUN_ID, events.forkPullRequest(), { head_repository: null }) },
      'No open pull request has the commit ec26c3e',
    ],
  ])('%s', async (_, options, words) => {
    const { github, step } = await publishFork(fork, options)
    expect(step.result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD, conclusion: 'success' }])
    const [run] = github.checkRuns
    expect(run?.annotations.map(({ path }) => path)).not.toContain(SOURCE)
    expect(run?.summary).toContain(words.trim())
    expect(github.requests.map(({ path }) => path).join('\n')).not.toMatch(/pulls\/\d/)
    expect(annotationTexts(step)).toEqual([expect.stringContaining(`notice: ${words}`)])
  })
})

describe('a token', () => {
  const ALL: Permissions = { actions: 'read', checks: 'write', contents: 'read', 'pull-requests': 'read' }
  const without = (name: PermissionName): Permissions => ({ ...ALL, [name]: 'none' })

  it('without actions: read cannot take the artifacts, and the report says what it lacks', async () => {
    const { github, step } = await publishFork(fork, { options: { permissions: without('actions') } })
    expect(step.result.conclusion).toBe('failure')
    expect(github.checkRuns).toEqual([])
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(
        /^error: Could not list the artifacts of workflow run 42: the token lacks the permission \(403\)\nGrant the job actions: read/,
      ),
    ])
  })

  it('without checks: write costs the check run only', async () => {
    const { github, step } = await publishFork(fork, { options: { permissions: without('checks') } })
    expect(step.result.conclusion).toBe('success')
    expect(github.checkRuns).toEqual([])
    expect(annotationTexts(step).join('\n')).toMatch(/checks: write/)
    expect(annotationTexts(step).join('\n')).not.toMatch(/No permissions in this workflow/)
  })

  it('without pull-requests: read costs the pull request only', async () => {
    const { github, step } = await publishFork(fork, { options: { permissions: without('pull-requests') } })
    expect(step.result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD }])
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(/^notice: Could not list the pull requests[^]*pull-requests: read/),
    ])
  })

  it('without contents: read costs nothing', async () => {
    const { github, step } = await publishFork(fork, { options: { permissions: without('contents') } })
    expect(annotationTexts(step)).toEqual([])
    expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toContain(SOURCE)
  })

  it('that is not there costs the report, which says so', async () => {
    const { step } = await publishFork(fork, { inputs: { token: '' } })
    expect(annotationTexts(step)).toEqual([expect.stringMatching(/^error: run-id needs a token/)])
  })
})

describe('the run', () => {
  it('that was repeated in part is reported with the newest artifact of each name', async () => {
    const bytes = await changedManifest(fork.artifact.bytes, (manifest) => ({
      ...manifest,
      suite: { ...manifest.suite, passed: false, exitCode: 1 },
    }))
    const { name } = fork.artifact
    const artifacts = [
      { name, bytes, attempt: 1 },
      { name, bytes: fork.artifact.bytes, attempt: 2 },
    ]
    const event = events.endOfRun(RUN_ID, events.forkPullRequest(), { run_attempt: 2 })
    const { github, step } = await publishFork(fork, { artifacts, event })
    expect(step.result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ conclusion: 'success' }])
  })

  it('that is reported on again has a new check run of the same name, and its comment is edited', async () => {
    const once = {
      inputs: { comment: 'true' },
      options: { permissions: { ...ALL_PERMISSIONS, 'pull-requests': 'write' } },
    } as const
    const { github } = await publishFork(fork, once)
    const { step } = await publishFork(fork, { ...once, github })
    expect(annotationTexts(step)).toEqual([])
    const [first, second] = github.checkRuns
    expect(github.checkRuns).toHaveLength(2)
    expect([second?.name, second?.headSha]).toEqual([first?.name, HEAD])
    expect(second?.externalId).not.toBe(first?.externalId)
    expect(github.comments).toMatchObject([{ issue: 2, updates: 1 }])
  })

  it('that left no artifact, or another run than the one that triggered the workflow, fails the report', async () => {
    const empty = await publishFork(fork, { artifacts: [] })
    expect(annotationTexts(empty.step)).toEqual([
      expect.stringMatching(
        /^error: no artifact of workflow run 42 matches covdata-\*\n.*https:\/\/github\.com\/Codertocat\/Hello-World\/actions\/runs\/42/,
      ),
    ])
    const other = await publishFork(fork, { inputs: { 'run-id': '43' } })
    expect(annotationTexts(other.step)).toEqual([expect.stringMatching(/^error: run-id is 43, but /)])
    expect(other.github.requests).toEqual([])
    const forgotten = await publishFork(fork, { inputs: { 'run-id': '' } })
    expect(annotationTexts(forgotten.step)).toEqual([expect.stringMatching(/^error: .*\n.*set run-id: /)])
  })

  it('that a maintainer names in a dispatched job is reported in the same way', async () => {
    const dispatch = events.workflowDispatch()
    const event = {
      ...dispatch,
      variables: { ...dispatch.variables, GITHUB_REPOSITORY: REPOSITORY },
    }
    const { github, step } = await publishFork(fork, {
      event,
      prepare: (of) => {
        of.setRun({ id: RUN_ID, headSha: HEAD, headBranch: 'changes', headRepository: OPEN.headRepository })
      },
    })
    expect(step.result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD }])
    expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toContain(SOURCE)
  })

  it('of Dependabot is trusted, as its branch is in the repository', async () => {
    const event = events.endOfRun(RUN_ID, events.dependabotPullRequest())
    const headBranch = 'dependabot/go_modules/golang.org/x/text-0.31.0'
    const pullRequests = [{ ...OPEN, headBranch, headRepository: REPOSITORY }]
    const { github } = await publishFork(fork, { event, pullRequests })
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD }])
    expect(github.checkRuns[0]?.title).not.toContain('untrusted')
  })
})
