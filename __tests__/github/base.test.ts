/** The table of events in docs/on-github.md: what each is compared with, and which commit gets the check run. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Base, baseOf } from '../../src/github/base.js'
import { contextOfEvent } from '../helpers/github/eventContext.js'
import {
  branchPush,
  dependabotPullRequest,
  DISPATCHED_SHA,
  forkPullRequest,
  type GitHubEvent,
  MERGE_SHA,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  tagPush,
  workflowDispatch,
  workflowRun,
} from '../helpers/github/events.js'
import { ROOT } from '../helpers/chain.js'

const PULL_HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const PULL_BASE: Base = { branch: 'master', sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' }
const BEFORE = '0123456789abcdef0123456789abcdef01234567'
const PUSHED = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

interface Row {
  readonly base: Base | undefined
  readonly testedSha: string
  /** The place of the check run. */
  readonly headSha: string
}

const PULL_REQUEST: Row = { base: PULL_BASE, testedSha: MERGE_SHA, headSha: PULL_HEAD }
const DISPATCHED = { testedSha: DISPATCHED_SHA, headSha: DISPATCHED_SHA }
const GROUP = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'

const EVENTS: readonly (readonly [string, GitHubEvent, Row])[] = [
  ['a pull request', pullRequest(), PULL_REQUEST],
  ['a pull request from a fork', forkPullRequest(), PULL_REQUEST],
  ['a pull request by Dependabot', dependabotPullRequest(), PULL_REQUEST],
  ['`pull_request_target`', pullRequestTarget(), { ...PULL_REQUEST, testedSha: PULL_BASE.sha ?? '' }],
  [
    'a merge group',
    mergeGroup(),
    {
      base: { branch: 'main', sha: '380387fbc80638b734a49e1be1c4dfec1c01b33c' },
      testedSha: GROUP,
      headSha: GROUP,
    },
  ],
  [
    'a push to the default branch, as of a squashed or rebased pull request',
    branchPush('master', BEFORE),
    { base: { branch: 'master', sha: BEFORE }, ...DISPATCHED },
  ],
  ['the first push to the default branch', push(), { base: undefined, testedSha: PUSHED, headSha: PUSHED }],
  [
    'a push to another branch, with a pull request or without',
    branchPush('topic', BEFORE),
    { base: { branch: 'master', sha: undefined }, ...DISPATCHED },
  ],
  ['a push of a tag', tagPush(), { base: undefined, testedSha: PUSHED, headSha: PUSHED }],
  ['a schedule', schedule(), { base: undefined, ...DISPATCHED }],
  ['a dispatch on the default branch', workflowDispatch(), { base: undefined, ...DISPATCHED }],
  [
    'a dispatch on another branch',
    workflowDispatch('topic'),
    { base: { branch: 'main', sha: undefined }, ...DISPATCHED },
  ],
  ['the end of another run, without run-id', workflowRun(), { base: undefined, ...DISPATCHED }],
]

describe('an event', () => {
  it.each(EVENTS)('has a base and a place if it is %s', async (_, event, { base, ...commits }) => {
    const context = await contextOfEvent(event)
    expect(context.base).toEqual(base)
    expect(context).toMatchObject({ ...commits, defaultBranch: expect.stringMatching(/^main$|^master$/) })
  })

  it('is a row of the table in docs/on-github.md, and each row is an event', async () => {
    const page = await readFile(join(ROOT, 'docs', 'on-github.md'), 'utf8')
    const [, section = ''] = page.split(/^## Events$/m)
    const rows = section.split(/^## /m)[0]?.match(/^\| .*$/gm) ?? []
    const names = rows.slice(2).map((row) => row.split('|')[1]?.trim())
    // The report on another run has tests of its own.
    expect(names).toEqual([...EVENTS.map(([name]) => name), 'the end of another run, with `run-id`'])
    for (const [index, [, , { base }]] of EVENTS.entries())
      expect([rows[index + 2], base === undefined]).toEqual([
        base === undefined
          ? expect.stringContaining('| nothing ')
          : expect.not.stringContaining('| nothing '),
        base === undefined,
      ])
  })

  it('has the same base and place when failed jobs are run again', async () => {
    const event = pullRequest()
    const again = { ...event, variables: { ...event.variables, GITHUB_RUN_ATTEMPT: '2' } }
    expect(await contextOfEvent(again)).toEqual({ ...(await contextOfEvent(event)), runAttempt: 2 })
  })

  it('of another run has that run, in the words of GitHub', async () => {
    const { triggeringRun } = await contextOfEvent(workflowRun({ event: 'pull_request' }))
    expect(triggeringRun).toEqual({
      id: 289782451,
      attempt: 1,
      status: 'completed',
      eventName: 'pull_request',
      headSha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      headBranch: 'master',
      headRepository: 'octo-org/octo-repo',
      repository: 'octo-org/octo-repo',
      workflowPath: '.github/workflows/test.yml',
    })
  })

  it.each([
    [{}],
    [{ pull_request: 3, merge_group: [], repository: null }],
    [{ pull_request: { base: { ref: 7, sha: 'main' } }, repository: { default_branch: '' } }],
    [{ merge_group: { base_ref: 'refs/tags/v1', base_sha: BEFORE } }],
  ])('has no base if its payload is %j', (payload) => {
    expect(baseOf('push', 'refs/heads/main', payload)).toBeUndefined()
  })

  it('has no commit of the base if its payload has something else in its place', () => {
    const request = { base: { ref: 'main', sha: '--output=x' } }
    expect(baseOf('pull_request', 'refs/pull/7/merge', { pull_request: request })).toEqual({
      branch: 'main',
      sha: undefined,
    })
  })
})
