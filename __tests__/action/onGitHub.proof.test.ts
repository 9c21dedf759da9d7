/** More events, and more that GitHub may refuse the built action: none of it affects the rest of the run. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type ActionStep, annotationTexts } from '../helpers/actionSteps.js'
import { secondaryLimit, serverError, tooManyRequests, twirpError } from '../helpers/github/answers.js'
import { ROOT } from '../helpers/chain.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import * as events from '../helpers/github/events.js'
import type { Fault } from '../helpers/github/state.js'
import {
  FIXTURE,
  PATCH,
  SOURCE,
  addUncovered,
  costsCheckRun,
  costsCheckRunAnswered,
  costsNothing,
  loopback,
  run,
  staysGreenWithoutWriteAccess,
} from './onGitHub.js'

it('a push is annotated with nothing if so configured', async () => {
  const event = events.push()
  const github = await loopback(event)
  await run(github, event, { with: { annotations: 'none', artifact: 'false' }, prepare: addUncovered })
  expect(github.checkRuns).toMatchObject([{ annotations: [] }])
  expect(github.artifacts).toEqual([])
})

it.each([['Dependabot', events.dependabotPullRequest]])(
  'a pull request from %s stays green without write access and shows its annotations through the runner',
  staysGreenWithoutWriteAccess,
)

it.each([
  ['merge_group', events.mergeGroup],
  ['workflow_dispatch', events.workflowDispatch],
])('a run on %s gets its check run on its own commit', async (_, make) => {
  const event = make()
  const github = await loopback(event)
  const { result } = await run(github, event)
  expect(result.conclusion).toBe('success')
  expect(github.checkRuns).toMatchObject([{ headSha: event.variables.GITHUB_SHA, conclusion: 'success' }])
})

it('a run on pull_request_target warns that it tested the base branch, and is on the head of the pull request', async () => {
  await inTemporary(async (directory) => {
    const origin = TestRepository.make(join(directory, 'origin'))
    await cp(join(ROOT, FIXTURE), origin.root, { recursive: true })
    const base = origin.commit()
    const example = events.pullRequestTarget()
    const { GITHUB_SHA: sha } = example.variables
    const event = JSON.parse(JSON.stringify(example).replaceAll(sha, base)) as events.GitHubEvent
    const { head } = (event.payload as { pull_request: { head: { sha: string } } }).pull_request
    const github = await loopback(event)
    github.setPullRequestFiles(2, [{ filename: SOURCE, patch: PATCH }])
    const { result } = await run(github, event, {
      with: { artifact: 'false' },
      prepare: async (workspace) => {
        const clone = new TestRepository(workspace)
        clone.git('fetch', '--quiet', `file://${origin.root}`, 'HEAD')
        clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
        return Promise.resolve()
      },
    })
    expect(result.conclusion).toBe('success')
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(
        /^warning: Could not read what changed: the base branch was tested, and not the pull request\. No lines are annotated\.\n.*on the event pull_request,/,
      ),
    ])
    expect(github.checkRuns).toMatchObject([{ headSha: head.sha, annotations: [{ path: 'go.mod' }] }])
    expect(github.checkRuns[0]?.summary).toContain('the base branch was tested, and not the pull request')
    expect(result.outputs['patch-coverage']).toBe('')
  })
})

describe('the run succeeds despite', () => {
  it.each([
    ['an unknown token', { token: 'another' }],
    ['a repository that the token cannot see', { repository: 'somebody/else' }],
  ])('%s', costsCheckRun)

  it.each<[string, Fault['with']]>([
    ['a cut connection', 'cut-request'],
    ['a 422', { status: 422, body: { message: 'Validation Failed' } }],
  ])('%s on the check run request', costsCheckRunAnswered)

  it.each<[string, Fault]>([
    ['a 500', { with: serverError(500) }],
    ['a 429 with the time to retry', { with: tooManyRequests(1) }],
    ['the secondary rate limit', { with: secondaryLimit(1) }],
    ['an answer that is cut after the check run was created', { with: 'cut-answer' }],
  ])('%s when the retry succeeds, with one check run and no annotation', costsNothing)

  it('no permission to read the head when all uncovered lines are to be annotated', async () => {
    const event = events.pullRequest()
    const github = await loopback(event, { permissions: { 'pull-requests': 'read', checks: 'write' } })
    const { result } = await run(github, event, { with: { annotations: 'all' }, prepare: addUncovered })
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ annotations: [{ path: 'go.mod' }], conclusion: 'success' }])
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^notice: [^]*contents: read/),
    ])
  })

  it('no permission to read the pull request, with a check run without annotations and advice', async () => {
    const event = events.pullRequest()
    const github = await loopback(event, { permissions: { contents: 'read', checks: 'write' } })
    const { result } = await run(github, event, { prepare: addUncovered })
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ annotations: [{ path: 'go.mod' }], conclusion: 'success' }])
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^notice: [^]*pull-requests: read/),
    ])
  })

  it('an artifact service that refuses the job', async () => {
    const event = events.push()
    const github = await loopback(event)
    github.fail({ path: /CreateArtifact$/, times: 100, with: twirpError(403, 'permission_denied', 'no') })
    const { result } = await run(github, event)
    expect(result.conclusion).toBe('success')
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^warning: The artifact covdata-test was not uploaded/),
    ])
    expect(github.checkRuns).toHaveLength(1)
  })

  it('GitHub Enterprise Server, which lacks this kind of artifact', async () => {
    const event = events.push()
    const github = await loopback(event)
    const { result } = await run(github, event, {
      job: { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
    })
    expect(result.conclusion).toBe('success')
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^warning: .*Enterprise Server[^]*artifact: false/),
    ])
    expect(github.checkRuns).toHaveLength(1)
  })
})

describe('gates that cannot be judged in a run', () => {
  const gates = ['drop: 1', 'lost: 0', 'patch: 80', 'total: 1']

  it.each([
    ['pass by default', '', 'success', 'true', 'passed'],
    ['pass if so configured', 'if-unknown: pass', 'success', 'true', 'passed'],
    ['fail if so configured', 'if-unknown: fail', 'failure', 'false', 'failed'],
  ] as const)('%s, and the verdict says why', async (_, line, conclusion, passed, state) => {
    const event = events.push()
    const github = await loopback(event)
    const { result } = await run(github, event, {
      with: { threshold: [...gates, line].join('\n'), artifact: 'false' },
    })
    expect(result.conclusion).toBe(conclusion)
    expect(result.outputs.passed).toBe(passed)
    const [made] = github.checkRuns
    expect(made?.conclusion).toBe(conclusion)
    for (const gate of gates.slice(0, 3))
      expect(made?.summary).toMatch(
        new RegExp(`${gate.replace(':', '\\\\?:')} ${state} without being judged \\(.{10,}\\)`),
      )
    expect(made?.summary).toContain('total: 1 passed')
  })
})
