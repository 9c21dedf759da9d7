import { TESTED_IS_HEAD } from '../../src/compare/headFiles.js'
import { describe, expect, it } from '@jest/globals'
import { type CheckRunRequest, publishCheckRun } from '../../src/github/checkRun.js'
import { type Annotation, annotationsOf } from '../../src/report/annotations/annotations.js'
import {
  primaryLimit,
  secondaryLimit,
  serverError,
  tooManyRequests,
  unprocessable,
} from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { GitHubOptions } from '../helpers/github/state.js'
import { quietLog } from '../helpers/quietLog.js'
import { HEAD, TOKEN, clientOf, uncoveredReport } from './publishing.js'

function annotations(count: number): readonly Annotation[] {
  return annotationsOf(uncoveredReport(count), { kind: 'all', head: TESTED_IS_HEAD }, count).annotations
}

function request(count: number, overrides: Partial<CheckRunRequest> = {}): CheckRunRequest {
  return {
    repository: { owner: 'octocat', repo: 'project' },
    name: 'Go integration coverage',
    headSha: HEAD,
    externalId: '1000001/1/0123456789abcdef',
    conclusion: 'success',
    output: { title: '72.4% of statements', summary: 'a summary\n', text: 'a text\n' },
    annotations: annotations(count),
    ...overrides,
  }
}

function inGitHub(work: (github: GitHub) => Promise<void>, options: GitHubOptions = {}): Promise<void> {
  return withGitHub(() => GitHub.start(options), work)
}

const RUNS = /\/check-runs$/
const RUN = /\/check-runs\/\d+$/

function asked(github: GitHub): readonly string[] {
  return github.requests.map(({ method, status }) => `${method} ${status}`)
}

describe('publishCheckRun', () => {
  it('creates a complete run with everything in one request', async () => {
    await inGitHub(async (github) => {
      const published = await publishCheckRun(await clientOf(github), request(1))
      expect(published).toEqual({
        kind: 'published',
        id: 4001,
        url: 'https://github.com/octocat/project/runs/4001',
        annotations: 1,
        finding: undefined,
      })
      expect(github.checkRuns).toMatchObject([
        {
          name: 'Go integration coverage',
          headSha: HEAD,
          status: 'completed',
          conclusion: 'success',
          externalId: '1000001/1/0123456789abcdef',
          title: '72.4% of statements',
          summary: 'a summary\n',
          text: 'a text\n',
          annotations: [
            {
              path: 'store/store.go',
              start_line: 1,
              end_line: 1,
              annotation_level: 'warning',
              title: 'Not covered',
              message:
                '1 statement in F0 is not covered by the integration tests. Nothing in the function is executed',
            },
          ],
        },
      ])
      expect(github.requests.map(({ authorization }) => authorization)).toEqual([`token ${TOKEN}`])
    })
  })

  it.each([
    [0, ['POST 201']],
    [49, ['POST 201']],
    [50, ['POST 201']],
    [51, ['POST 201', 'PATCH 200']],
    [120, ['POST 201', 'PATCH 200', 'PATCH 200']],
  ])('adds %i annotations in batches of 50', async (count, requests) => {
    await inGitHub(async (github) => {
      const published = await publishCheckRun(await clientOf(github), request(count))
      expect(published).toMatchObject({ kind: 'published', annotations: count, finding: undefined })
      expect(asked(github)).toEqual(requests)
      const [run] = github.checkRuns
      expect(run?.annotations.map((each) => each.start_line)).toEqual(
        Array.from({ length: count }, (_, i) => 2 * i + 1),
      )
      expect(run).toMatchObject({ title: '72.4% of statements', summary: 'a summary\n', text: 'a text\n' })
    })
  })

  it('creates another run with the same name in another attempt', async () => {
    await inGitHub(async (github) => {
      const client = await clientOf(github)
      await publishCheckRun(client, request(1))
      await publishCheckRun(client, request(1, { externalId: '1000001/2/0123456789abcdef' }))
      expect(github.checkRuns.map(({ externalId }) => externalId)).toEqual([
        '1000001/1/0123456789abcdef',
        '1000001/2/0123456789abcdef',
      ])
    })
  })

  it('publishes without annotations if one of them is refused', async () => {
    await inGitHub(async (github) => {
      const wrong = annotations(3).map((each, i) => (i === 1 ? { ...each, endLine: -1 } : each))
      const published = await publishCheckRun(await clientOf(github), request(3, { annotations: wrong }))
      expect(published).toMatchObject({ kind: 'published', annotations: 0 })
      expect(published.finding).toMatchObject({
        code: 'annotations-refused',
        severity: 'warning',
        title: '3 annotations could not be published',
        detail:
          'Could not annotate lines: GitHub rejected the request: Validation Failed; annotations/1: lines 3 to -1 are no range (422). The check run has everything else.',
      })
      expect(asked(github)).toEqual(['POST 422', 'POST 201'])
      expect(github.checkRuns).toMatchObject([{ annotations: [], text: 'a text\n' }])
    })
  })

  it('keeps the run if a later batch is refused', async () => {
    await inGitHub(async (github) => {
      github.fail({
        method: 'PATCH',
        after: 1,
        with: unprocessable([{ field: 'annotations', code: 'invalid' }]),
      })
      const published = await publishCheckRun(await clientOf(github), request(160))
      expect(published).toMatchObject({ kind: 'published', annotations: 100 })
      expect(published.finding?.title).toBe('60 annotations could not be published')
      expect(github.checkRuns).toMatchObject([{ status: 'completed' }])
      expect(github.checkRuns[0]?.annotations).toHaveLength(100)
    })
  })
})

describe('a token without permission', () => {
  it('is refused without a retry, with the permission it lacks', async () => {
    await inGitHub(
      async (github) => {
        const published = await publishCheckRun(await clientOf(github), request(60))
        expect(published).toMatchObject({ kind: 'refused', reason: 'permission' })
        expect(published.finding).toMatchObject({
          code: 'check-run-refused',
          severity: 'warning',
          detail:
            'Could not create a check run: the token lacks the permission (403). The report, the artifact and the verdict are not affected.',
          fix: 'Grant the job checks: write.',
        })
        expect(asked(github)).toEqual(['POST 403'])
      },
      { permissions: { contents: 'read', 'pull-requests': 'read' } },
    )
  })

  it('is refused if GitHub hides the repository or does not accept the token', async () => {
    await inGitHub(
      async (github) => {
        const client = await clientOf(github)
        const elsewhere = request(0, { repository: { owner: 'octocat', repo: 'other' } })
        expect(await publishCheckRun(client, elsewhere)).toMatchObject({ reason: 'permission' })
        expect(asked(github)).toEqual(['POST 404'])
      },
      { token: TOKEN },
    )
    await inGitHub(
      async (github) => {
        expect(await publishCheckRun(await clientOf(github), request(0))).toMatchObject({
          kind: 'refused',
          reason: 'error',
          finding: { detail: expect.stringContaining('GitHub does not accept the token (401)') },
        })
      },
      { token: 'ghs_other' },
    )
  })
})

describe('rate limits', () => {
  it.each([
    ['a secondary limit', () => secondaryLimit(5), 'trying again in 5 s'],
    ['429', () => tooManyRequests(7), 'trying again in 7 s'],
    ['the hourly limit', () => primaryLimit(10), /trying again in \d+ s/],
  ])('are waited for if they are short: %s', async (_, limit, words) => {
    await inGitHub(async (github) => {
      const log = quietLog()
      const answer = limit()
      github.fail({ method: 'POST', with: answer })
      const published = await publishCheckRun(await clientOf(github, log), request(1))
      expect(published).toMatchObject({ kind: 'published', annotations: 1 })
      expect(asked(github)).toEqual([`POST ${answer.status}`, 'POST 201'])
      expect(log.lines).toHaveLength(1)
      expect(log.lines[0]).toMatch(words)
    })
  })

  it.each([
    ['a secondary limit', secondaryLimit(61)],
    ['429', tooManyRequests(3600)],
    ['the hourly limit', primaryLimit(1800)],
  ])('are not waited for if they are long: %s', async (_, answer) => {
    await inGitHub(async (github) => {
      const log = quietLog()
      github.fail({ method: 'POST', times: 9, with: answer })
      const published = await publishCheckRun(await clientOf(github, log), request(1))
      expect(published).toMatchObject({
        kind: 'refused',
        reason: 'error',
        finding: { detail: expect.stringContaining("GitHub's rate limit was reached") },
      })
      expect(asked(github)).toEqual([`POST ${answer.status}`])
      expect(log.lines).toHaveLength(1)
      expect(log.lines[0]).toContain('too long to wait')
    })
  })

  it('are not waited for over and over', async () => {
    await inGitHub(async (github) => {
      const log = quietLog()
      github.fail({ method: 'POST', times: 99, with: secondaryLimit(25) })
      expect(await publishCheckRun(await clientOf(github, log), request(1))).toMatchObject({
        kind: 'refused',
      })
      expect(asked(github)).toEqual(['POST 403', 'POST 403', 'POST 403'])
      expect(log.lines.at(-1)).toContain('too long to wait')
    })
    await inGitHub(async (github) => {
      github.fail({ method: 'POST', times: 99, with: tooManyRequests(1) })
      expect(await publishCheckRun(await clientOf(github), request(1))).toMatchObject({ kind: 'refused' })
      expect(asked(github)).toEqual(['POST 429', 'POST 429', 'POST 429', 'POST 429'])
    })
  })
})

describe('a request to a GitHub with problems', () => {
  it.each([500, 502, 503] as const)('is retried after a temporary failure: %i', async (status) => {
    await inGitHub(async (github) => {
      github.fail({ path: RUNS, method: 'POST', with: serverError(status) })
      github.fail({ path: RUN, method: 'PATCH', with: serverError(status) })
      const published = await publishCheckRun(await clientOf(github), request(60))
      expect(published).toMatchObject({ kind: 'published', annotations: 60, finding: undefined })
      expect(github.checkRuns).toHaveLength(1)
      expect(github.checkRuns[0]?.annotations).toHaveLength(60)
    })
  })

  it('is given up after a permanent failure', async () => {
    await inGitHub(async (github) => {
      github.fail({ method: 'POST', times: 99, with: serverError() })
      expect(await publishCheckRun(await clientOf(github), request(1))).toMatchObject({
        kind: 'refused',
        reason: 'error',
        finding: { detail: expect.stringContaining('GitHub failed (500)') },
      })
      expect(asked(github).filter((each) => each === 'POST 500')).toHaveLength(4)
    })
  })

  it.each(['cut-answer', 'cut-body', 'stall-body'] as const)(
    'leaves no second run or annotations if the answer is lost: %s',
    async (breakage) => {
      await inGitHub(async (github) => {
        github.fail({ path: RUNS, method: 'POST', with: breakage })
        github.fail({ path: RUN, method: 'PATCH', with: breakage })
        const client = await clientOf(github, quietLog(), { second: 1, timeout: 500 })
        const published = await publishCheckRun(client, request(60))
        expect(published).toMatchObject({ kind: 'published', id: 4001, annotations: 60, finding: undefined })
        expect(published).toHaveProperty('url', 'https://github.com/octocat/project/runs/4001')
        expect(github.checkRuns).toHaveLength(1)
        expect(github.checkRuns[0]?.annotations).toHaveLength(60)
      })
    },
  )

  it.each(['cut-request', 'stall'] as const)('is retried if it did not arrive: %s', async (breakage) => {
    await inGitHub(async (github) => {
      github.fail({ method: 'POST', with: breakage })
      const client = await clientOf(github, quietLog(), { second: 1, timeout: 500 })
      expect(await publishCheckRun(client, request(1))).toMatchObject({ kind: 'published', annotations: 1 })
      expect(github.checkRuns).toHaveLength(1)
    })
  })

  it('fails with an explanation if there is no GitHub', async () => {
    const github = await GitHub.start()
    const client = await clientOf(github)
    await github.close()
    expect(await publishCheckRun(client, request(0))).toMatchObject({
      kind: 'refused',
      reason: 'error',
      finding: { detail: expect.stringContaining('no answer from GitHub (ECONNREFUSED)') },
    })
  })
})
