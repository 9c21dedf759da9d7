/** The comment on a pull request, at the loopback GitHub. */
import { describe, expect, it } from '@jest/globals'
import type { BaselineComparison } from '../../src/compare/baselineComparison.js'
import { type Comparison, NO_COMPARISON } from '../../src/compare/comparison.js'
import type { PatchCoverage } from '../../src/compare/patchCoverage.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import type { GitHubContext } from '../../src/github/context.js'
import { type CommentOptions, publishComment } from '../../src/github/publishComment.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { serverError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { GitHubOptions } from '../helpers/github/state.js'
import { UNCOUNTED, everyCause, excludedFile } from '../helpers/excludedParts.js'
import { gate, report, testCase, testPackage } from '../helpers/report.js'
import { CASES } from '../report/cases.js'
import { HEAD, type PlacingLog, clientOf, placingLog, pullRequestContext } from './publishing.js'

const WRITE = { permissions: { 'pull-requests': 'write' } } as const

function inGitHub(work: (github: GitHub) => Promise<void>, options: GitHubOptions = WRITE): Promise<void> {
  return withGitHub(() => GitHub.start(options), work)
}

type Overrides = Partial<Omit<CommentOptions, 'log' | 'context'>> & {
  readonly context?: Partial<GitHubContext>
}

/** Comments on pull request 7, and returns what was logged. */
async function comment(github: GitHub, overrides: Overrides = {}): Promise<PlacingLog> {
  const log = placingLog()
  await publishComment({
    client: await clientOf(github),
    report: CASES.change ?? report(),
    comment: 'true',
    checkName: undefined,
    matrix: null,
    checkRun: true,
    checkRunUrl: undefined,
    ...overrides,
    context: pullRequestContext(github, overrides.context),
    log,
  })
  return log
}

const NOTHING_NEW = report({
  comparison: comparison(
    patchCoverage({ tally: { covered: 0, total: 0 }, files: [] }),
    baselineComparison({
      lost: [],
      lostStatements: 0,
      gained: [],
      gainedStatements: 0,
      tests: undefined,
    }),
  ),
})

describe('a comment', () => {
  it('is one for all runs: made by the first, edited by later ones, and not edited if nothing changed', async () => {
    await inGitHub(async (github) => {
      const log = await comment(github)
      expect(github.comments).toMatchObject([{ issue: 7, login: 'github-actions[bot]', updates: 0 }])
      const [{ body } = { body: '' }] = github.comments
      expect(body).toContain('\n### ✅ Go integration coverage: 65.4%\n')
      expect(body).toContain('**12 of 15 changed statements are covered (80.0%); 6 statements')
      expect(log.lines).toContain(
        'info: Comment: https://github.com/octocat/project/pull/7#issuecomment-6001',
      )
      await comment(github)
      expect(github.comments).toMatchObject([{ updates: 0 }])
      await comment(github, { context: { runId: 1000002 }, report: report() })
      expect(github.comments).toMatchObject([{ id: 6001, updates: 1 }])
      expect(github.comments[0]?.body).toContain('### ✅ Go integration coverage: 50.0%')
    })
  })

  it('is found behind more than one page of others', async () => {
    await inGitHub(async (github) => {
      for (let i = 0; i < 230; i++) github.addComment({ issue: 7, login: `user${i}`, body: 'Nice.' })
      await comment(github)
      await comment(github, { context: { runId: 1000002 }, report: report() })
      expect(github.comments).toHaveLength(231)
      expect(github.comments.at(-1)).toMatchObject({ updates: 1 })
    })
  })

  it('is never one of somebody else, whatever that contains', async () => {
    await inGitHub(async (github) => {
      await comment(github)
      const [own] = github.comments
      const body = own?.body ?? ''
      await inGitHub(async (other) => {
        const strangers = ['octocat', 'github-actions', 'other-app[bot]', 'GitHub-Actions[bot]']
        for (const login of strangers) other.addComment({ issue: 7, login, body })
        // Quoted by ourselves, the marker is not in the first line.
        other.addComment({ issue: 7, login: 'github-actions[bot]', body: `Quote:\n\n${body}` })
        await comment(other)
        expect(other.comments.map(({ login, updates }) => [login, updates])).toEqual([
          ...strangers.map((login) => [login, 0]),
          ['github-actions[bot]', 0],
          ['github-actions[bot]', 0],
        ])
      })
    })
  })

  it('belongs to whoever the token is', async () => {
    await inGitHub(
      async (github) => {
        github.addComment({ issue: 7, login: 'github-actions[bot]', body: 'x' })
        await comment(github)
        await comment(github, { context: { runId: 1000002 }, report: report() })
        expect(github.comments.map(({ login, updates }) => [login, updates])).toEqual([
          ['github-actions[bot]', 0],
          ['coverage-app[bot]', 1],
        ])
      },
      { ...WRITE, login: 'coverage-app[bot]' },
    )
  })

  it.each([
    ['leg of a matrix', { matrix: { go: '1.27.0' } }],
    ['check name', { checkName: 'Coverage of the API' }],
    ['job', { context: { job: 'other' } }],
    ['step', { context: { step: '__self_2' } }],
    ['workflow', { context: { workflow: 'other' } }],
  ] as const)('is another one for another %s', async (_, overrides: Overrides) => {
    await inGitHub(async (github) => {
      await comment(github)
      await comment(github, overrides)
      await comment(github, { ...overrides, context: { runId: 1000002, ...overrides.context } })
      expect(github.comments.map(({ updates }) => updates)).toEqual([0, 1])
    })
  })

  it('is not overwritten by an earlier run of an earlier commit that ends later', async () => {
    await inGitHub(async (github) => {
      await comment(github, { context: { runId: 1000002 } })
      const old = { runId: 1000001, headSha: 'a'.repeat(40) }
      const log = await comment(github, { context: old, report: report() })
      expect(log.lines).toEqual([
        'info: No comment: a later run has commented on a newer commit of the pull request.',
      ])
      expect(github.comments).toMatchObject([{ updates: 0 }])
      // A re-run of the same commit may.
      await comment(github, { context: { runId: 1000001, headSha: HEAD }, report: report() })
      expect(github.comments).toMatchObject([{ updates: 1 }])
    })
  })

  it('is made once, even if GitHub makes it without an answer', async () => {
    await inGitHub(async (github) => {
      github.fail({ method: 'POST', path: /\/issues\/7\/comments$/, with: 'cut-answer' })
      await comment(github)
      expect(github.comments).toHaveLength(1)
    })
  })

  it('of two runs at the same time stays, and the copy goes', async () => {
    await inGitHub(async (github) => {
      await comment(github)
      const [own] = github.comments
      if (own === undefined) throw new Error('there is a comment')
      github.addComment(own)
      await comment(github, { context: { runId: 1000002 }, report: report() })
      expect(github.comments).toMatchObject([{ id: 6001, updates: 1 }])
    })
  })
})

it('a comment stays if GitHub repeats a page of comments', async () => {
  await inGitHub(async (github) => {
    await comment(github)
    const client = await clientOf(github)
    const { data } = await client.rest.issues.listComments({
      owner: 'octocat',
      repo: 'project',
      issue_number: 7,
    })
    const link = `<${github.apiUrl}/repos/octocat/project/issues/7/comments?page=1>; rel="next"`
    github.fail({ method: 'GET', path: /comments$/, with: { status: 200, headers: { link }, body: data } })
    await comment(github, { context: { runId: 1000002 }, report: report() })
    expect(github.comments).toMatchObject([{ id: 6001, updates: 1 }])
  })
})

describe('on-change', () => {
  const onChange = { comment: 'on-change' } as const

  it('says nothing if there is nothing to say', async () => {
    await inGitHub(async (github) => {
      expect((await comment(github, { ...onChange, report: NOTHING_NEW })).lines).toEqual([
        'info: No comment: nothing to say.',
      ])
      expect((await comment(github, { ...onChange, report: report() })).lines).toHaveLength(1)
      expect(github.comments).toEqual([])
    })
  })

  it('updates a comment that speaks of an earlier state', async () => {
    await inGitHub(async (github) => {
      await comment(github, onChange)
      await comment(github, { ...onChange, context: { runId: 1000002 }, report: NOTHING_NEW })
      expect(github.comments).toMatchObject([{ updates: 1 }])
      expect(github.comments[0]?.body).toContain(
        'The change touches no measured statement, and no coverage was lost or gained.',
      )
      // Without a comparison, nobody knows that.
      await comment(github, { ...onChange, context: { runId: 1000003 }, report: report() })
      expect(github.comments[0]?.body).not.toContain('no measured statement')
    })
  })

  const { baseline } = NOTHING_NEW.comparison
  /** Nothing new but this. */
  const nothingBut = (rest: Partial<Comparison>) => ({ comparison: { ...NOTHING_NEW.comparison, ...rest } })
  const patched = (rest: Partial<PatchCoverage>) => {
    const nothing = { tally: { covered: 0, total: 0 }, files: [] }
    return nothingBut({ patch: { value: patchCoverage({ ...nothing, ...rest }) } })
  }
  const since = (rest: Partial<BaselineComparison>) =>
    nothingBut({ baseline: { value: baselineComparison({ ...baseline.value, ...rest }) } })
  const tests = { added: [], removed: [], newlyFailing: [], fixed: [], secondsBefore: 1, secondsAfter: 1 }
  const flaky = { ...testCase('TestA'), attempts: [{ outcome: 'fail', seconds: 1, output: '' }] } as const
  const unstable = { flaky: 1, quarantined: 0, flakyTests: ['a TestA'], quarantinedTests: [] }
  const suite = {
    kind: 'go test',
    passed: true,
    exitCode: 0,
    timedOut: false,
    seconds: 1,
    packages: [testPackage('a', [flaky])],
    leftOut: 0,
  } as const
  const leg = CASES.merged?.legs[0] ?? CASES.matrix?.legs[0]

  it.each([
    ['what only the change excludes', patched({ excluded: everyCause().slice(0, 1) })],
    ['what only is excluded since the baseline', since({ excluded: [excludedFile('a.go', 1)] })],
    ['what only is in no figure since the baseline', since({ uncounted: UNCOUNTED })],
    ['a gate that only failed', { ...nothingBut({}), gates: [gate({ passed: false })] }],
    ['lost coverage alone', since({ lostStatements: 1 })],
    ['gained coverage alone', since({ gainedStatements: 1 })],
    ['a test that only fails now', since({ tests: { ...tests, newlyFailing: ['a TestA'] } })],
    ['a test that only passes again', since({ tests: { ...tests, fixed: ['a TestA'] } })],
    ['a test that only is flaky', { ...nothingBut({}), suite }],
    ['a test that only is flaky in a leg', { ...nothingBut({}), legs: [{ ...leg, unstable } as LegInfo] }],
    ['changed statements alone', patched({ tally: { covered: 1, total: 1 } })],
    ['changed files that cannot be judged', patched({ unknown: [{ file: 'a.go', reason: 'why' }] })],
  ])('speaks of %s', async (_, overrides) => {
    await inGitHub(async (github) => {
      await comment(github, { ...onChange, report: report(overrides) })
      expect(github.comments).toHaveLength(1)
    })
  })

  it.each([
    ['tests that were only added or removed', since({ tests: { ...tests, added: ['a'], removed: ['b'] } })],
    ['a gate that is met', { ...nothingBut({}), gates: [gate({ passed: true })] }],
    ['figures that differ elsewhere', since({ packages: baselineComparison().packages })],
  ])('does not speak of %s', async (_, overrides) => {
    await inGitHub(async (github) => {
      const log = await comment(github, { ...onChange, report: report(overrides) })
      expect(log.lines).toEqual(['info: No comment: nothing to say.'])
      expect(github.comments).toEqual([])
    })
  })

  it('names the tests that are flaky', async () => {
    await inGitHub(async (github) => {
      await comment(github, { ...onChange, report: report({ ...nothingBut({}), suite }) })
      expect(github.comments[0]?.body).toContain('1 test passed only when it was run again: ')
      expect(github.comments[0]?.body).toContain('TestA')
    })
  })

  it.each([
    ['changed statements', { comparison: comparison() }],
    ['a bad verdict', { gates: [gate({ passed: false })] }],
    ['lost coverage', { comparison: { ...NO_COMPARISON, baseline: comparison().baseline } }],
    [
      'newly failing tests',
      {
        comparison: {
          ...NO_COMPARISON,
          baseline: {
            value: baselineComparison({
              ...baseline.value,
              tests: baselineComparison().tests,
            }),
          },
        },
      },
    ],
  ])('speaks of %s', async (_, overrides) => {
    await inGitHub(async (github) => {
      await comment(github, { ...onChange, report: report(overrides) })
      expect(github.comments).toHaveLength(1)
    })
  })
})

describe('no comment is made', () => {
  it('with a token that may not, and the notice says what the job needs', async () => {
    await inGitHub(
      async (github) => {
        const log = await comment(github)
        expect(log.lines).toEqual([
          'notice: Could not comment on the pull request: the token lacks the permission (403).\n' +
            'To comment on the pull request, the job needs:\npermissions:\n  pull-requests: write',
        ])
      },
      { permissions: { 'pull-requests': 'read', checks: 'write' } },
    )
  })

  it.each([
    [true, 0],
    [false, 1],
  ])('for a fork, which is said once (check run wanted: %s)', async (checkRun, notices) => {
    await inGitHub(async (github) => {
      const context = { pullRequest: { number: 7, headSha: HEAD, fork: true } }
      const log = await comment(github, { checkRun, context })
      expect(log.lines.filter((line) => line.startsWith('notice: '))).toHaveLength(notices)
      expect(log.lines).toHaveLength(notices)
      expect(github.requests).toEqual([])
    })
  })

  it('outside pull requests, without a token, or if none is wanted', async () => {
    await inGitHub(async (github) => {
      const push = { eventName: 'push', pullRequest: undefined }
      expect((await comment(github, { context: push })).lines).toEqual([
        'info: No comment: the event push is not about a pull request.',
      ])
      await comment(github, { client: undefined })
      await comment(github, { comment: 'false' })
      expect(github.requests).toEqual([])
    })
  })

  it.each([
    ['the API fails', { path: /comments/, times: 100, with: serverError() }],
    ['nobody says who the token is', { path: /graphql/, times: 100, with: serverError() }],
    [
      'the query is refused',
      { path: /graphql/, with: { status: 200, body: { errors: [{ message: 'no' }] } } },
    ],
    ['a proxy answers', { path: /comments/, times: 100, with: { status: 200, body: [{ id: 'x' }] } }],
  ] as const)('if %s, and the job goes on', async (_, fault) => {
    await inGitHub(async (github) => {
      await comment(github)
      github.fail(fault)
      const log = await comment(github, { context: { runId: 1000002 }, report: report() })
      expect(log.lines.filter((line) => !line.startsWith('info: '))).toEqual([
        expect.stringMatching(/^warning: Could not comment on the pull request: /),
      ])
      expect(github.comments).toMatchObject([{ updates: 0 }])
    })
  })
})
