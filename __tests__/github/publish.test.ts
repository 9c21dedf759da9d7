import { describe, expect, it } from '@jest/globals'
import { finding } from '../helpers/findings.js'
import { serverError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { GitHubOptions } from '../helpers/github/state.js'
import type { Report } from '../../src/report/report.js'
import { report } from '../helpers/report.js'
import {
  BLOB,
  type ComparedRequest,
  DELAYS,
  HEAD,
  MERGE,
  PUBLISHING_INPUTS,
  type PlacingLog,
  contextOf,
  patchOf,
  placingLog,
  publishCompared,
  pullRequestContext,
  uncoveredReport,
} from './publishing.js'

function inGitHub(work: (github: GitHub) => Promise<void>, options: GitHubOptions = {}): Promise<void> {
  return withGitHub(() => GitHub.start(options), work)
}

interface Asked extends ComparedRequest {
  readonly log: PlacingLog
}

/** A request for a pull request with 120 uncovered places. */
function request(
  github: GitHub,
  overrides: Partial<Omit<ComparedRequest, 'log' | 'inputs'>> & {
    inputs?: Partial<ComparedRequest['inputs']>
  } = {},
): Asked {
  return {
    report: uncoveredReport(120),
    context: pullRequestContext(github),
    matrix: null,
    delays: DELAYS,
    ...overrides,
    inputs: { ...PUBLISHING_INPUTS, ...overrides.inputs },
    log: placingLog(),
  }
}

/** Changes the first lines of store.go; every second one of them is uncovered. */
function setPatch(github: GitHub, lines = 40): void {
  github.setPullRequestFiles(7, [{ filename: 'store/store.go', patch: patchOf(lines), sha: BLOB }])
}

const COMMIT = { repositoryUrl: 'https://github.com/octocat/project', sha: HEAD }

/** The report of a module in a subdirectory. */
function withModule(of: Report): Report {
  return { ...of, commit: COMMIT, moduleFiles: [{ file: 'svc/go.mod', line: 3, blob: 'c'.repeat(40) }] }
}

function writes(github: GitHub): readonly string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, status }) => `${method} ${status}`)
}

const YAML = 'permissions:\n  contents: read\n  checks: write\n  pull-requests: read'

describe('a check run of a pull request', () => {
  it('shows the result on the head commit, and annotates the changed lines', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const asked = request(github)
      expect(await publishCompared(asked)).toEqual({
        checkRunUrl: 'https://github.com/octocat/project/runs/4001',
      })
      expect(github.checkRuns).toMatchObject([
        {
          name: 'Go integration coverage',
          headSha: HEAD,
          status: 'completed',
          conclusion: 'success',
          title: '0.0% of the change · 0.0% of statements · 1 binary · Go 1.26.8',
        },
      ])
      const [run] = github.checkRuns
      expect(run?.externalId).toMatch(/^1000001\/1\/[0-9a-f]{16}$/)
      expect(run?.annotations.map(({ path, start_line: line }) => `${path}:${line}`)).toEqual(
        Array.from({ length: 20 }, (_, i) => `store/store.go:${2 * i + 1}`),
      )
      expect(asked.log.lines).toEqual(['info: Check run: https://github.com/octocat/project/runs/4001'])
      expect(asked.log.places).toEqual([])
    })
  })

  it('needs three writes for 120 annotations', async () => {
    await inGitHub(async (github) => {
      setPatch(github, 240)
      await publishCompared(request(github))
      expect(writes(github)).toEqual(['POST 201', 'PATCH 200', 'PATCH 200'])
      // Before: what differs between the head and the tested commit, the parents of that, and the files of the pull request.
      expect(github.requests).toHaveLength(6)
      expect(github.checkRuns[0]?.annotations).toHaveLength(120)
    })
  })

  it('has at most 500 annotations, and says how many more there would be', async () => {
    await inGitHub(async (github) => {
      setPatch(github, 2000)
      await publishCompared(request(github, { report: uncoveredReport(1000) }))
      expect(github.checkRuns[0]?.annotations).toHaveLength(500)
      expect(github.checkRuns[0]?.summary).toContain(
        '* Not annotated: 500 more uncovered places, listed in report.json',
      )
    })
  })

  it('begins with the percentage, which counts as one of the 500 annotations and of the first 50', async () => {
    await inGitHub(async (github) => {
      setPatch(github, 2000)
      await publishCompared(request(github, { report: withModule(uncoveredReport(1000)) }))
      const { annotations = [], summary = '' } = github.checkRuns[0] ?? {}
      expect(annotations).toHaveLength(500)
      expect(annotations.slice(0, 2)).toMatchObject([
        {
          path: 'svc/go.mod',
          start_line: 3,
          end_line: 3,
          annotation_level: 'notice',
          title: 'Go integration coverage: 0.0%',
          message: '0.0% of 1000 statements covered by the integration tests, 1000 uncovered',
        },
        { path: 'store/store.go', annotation_level: 'warning' },
      ])
      expect(writes(github)).toEqual(['POST 201', ...Array.from({ length: 9 }, () => 'PATCH 200')])
      expect(summary).toContain('* Not annotated: 501 more uncovered places, listed in report.json')
    })
  })

  it('has no annotation at all if none is wanted', async () => {
    await inGitHub(async (github) => {
      await publishCompared(
        request(github, { report: withModule(uncoveredReport(3)), inputs: { annotations: 'none' } }),
      )
      expect(github.checkRuns[0]?.annotations).toEqual([])
    })
  })

  it('takes all of 3,000 changed files into account', async () => {
    await inGitHub(async (github) => {
      const others = Array.from({ length: 2999 }, (_, i) => ({ filename: `f${i}.go`, patch: patchOf(1) }))
      github.setPullRequestFiles(7, [...others, { filename: 'store/store.go', patch: patchOf(1), sha: BLOB }])
      await publishCompared(request(github))
      expect(github.checkRuns[0]?.annotations).toHaveLength(1)
      expect(github.checkRuns[0]?.summary).toContain('files beyond the number that GitHub lists')
    })
  })

  it('does not annotate a file that differs at the head', async () => {
    await inGitHub(async (github) => {
      github.setPullRequestFiles(7, [{ filename: 'store/store.go', patch: patchOf(40), sha: 'b'.repeat(40) }])
      await publishCompared(request(github))
      expect(github.checkRuns[0]?.annotations).toEqual([])
      expect(github.checkRuns[0]?.summary).toContain(
        '1 file that differs between the tested merge commit and the head',
      )
    })
  })

  it('annotates all lines of files that are the same at the head', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const asked = request(github, { report: uncoveredReport(30), inputs: { annotations: 'all' } })
      await publishCompared(asked)
      expect(github.checkRuns[0]?.annotations).toHaveLength(30)
      expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `GET /api/repos/octocat/project/compare/${HEAD}...${MERGE}`,
        `GET /api/repos/octocat/project/git/commits/${MERGE}`,
        'GET /api/repos/octocat/project/pulls/7/files',
        'POST /api/repos/octocat/project/check-runs',
      ])
    })
  })

  it('knows files that are the same at the head by their content if GitHub does not list all differences', async () => {
    await inGitHub(async (github) => {
      const files = Array.from({ length: 300 }, (_, i) => ({ filename: `f${i}.txt`, patch: patchOf(1) }))
      github.setPullRequestFiles(7, [])
      github.setCompared(HEAD, MERGE, { files })
      github.setTree(HEAD, [{ path: 'store/store.go', sha: BLOB }])
      const asked = request(github, { report: uncoveredReport(30), inputs: { annotations: 'all' } })
      await publishCompared(asked)
      expect(github.checkRuns[0]?.annotations).toHaveLength(30)
    })
  })

  it('annotates changed lines where they are at the head, not where they were tested', async () => {
    await inGitHub(async (github) => {
      // The pull request changed line 5, which was tested as line 7.
      const patch = ['@@ -2,7 +2,7 @@', ' 2', ' 3', ' 4', '-old', '+new', ' 6', ' 7', ' 8'].join('\n')
      const moved = ['@@ -1,4 +1,6 @@', '-1', '+a', '+b', '+c', '+d', ' 2', '-3', ' 4'].join('\n')
      github.setPullRequestFiles(7, [{ filename: 'store/store.go', patch, sha: 'b'.repeat(40) }])
      github.setCompared(HEAD, MERGE, { files: [{ filename: 'store/store.go', patch: moved, sha: BLOB }] })
      await publishCompared(request(github, { report: uncoveredReport(30) }))
      const { path, start_line: line } = github.checkRuns[0]?.annotations[0] ?? {}
      expect(github.checkRuns[0]?.annotations).toHaveLength(1)
      expect([path, line]).toEqual(['store/store.go', 5])
      expect(github.checkRuns[0]?.summary).toContain('0 of 1 changed statement')
    })
  })

  it('is published without annotations if the token may not read the changed lines', async () => {
    await inGitHub(
      async (github) => {
        setPatch(github)
        const asked = request(github)
        expect(await publishCompared(asked)).toHaveProperty('checkRunUrl', expect.stringContaining('/runs/'))
        expect(github.checkRuns[0]?.annotations).toEqual([])
        expect(github.checkRuns[0]?.summary).toContain('* Not annotated: the changed lines could not be read')
        expect(asked.log.lines).toHaveLength(2)
        expect(asked.log.lines[1]).toMatch(
          /^notice: Could not read the changed lines: the token lacks the permission \(403\)\./,
        )
        expect(asked.log.lines[1]).toContain(YAML)
      },
      { permissions: { checks: 'write' } },
    )
  })

  it('is published without annotations if a page comes in place of the changed lines', async () => {
    await inGitHub(async (github) => {
      const page = { 'content-type': 'text/html' }
      const body = Buffer.from('<html>Sign in to this network</html>')
      github.fail({ path: /\/files$/, times: 9, with: { status: 200, headers: page, body } })
      const asked = request(github)
      expect(await publishCompared(asked)).toHaveProperty('checkRunUrl', expect.stringContaining('/runs/'))
      expect(asked.log.lines[1]).toMatch(/^warning: Could not read the changed lines: .*not JSON/)
    })
  })

  it('is published without annotations if GitHub fails to list the changed lines', async () => {
    await inGitHub(async (github) => {
      github.fail({ path: /\/files$/, times: 9, with: serverError() })
      const asked = request(github)
      expect(await publishCompared(asked)).toHaveProperty('checkRunUrl', expect.stringContaining('/runs/'))
      expect(asked.log.lines[1]).toMatch(/^warning: .*GitHub failed \(500\)\. No lines are annotated\.\n/)
    })
  })
})

describe('a check run of a push', () => {
  it('annotates no changed lines, and requests none', async () => {
    await inGitHub(async (github) => {
      await publishCompared(request(github, { context: contextOf(github) }))
      expect(github.checkRuns[0]?.annotations).toEqual([])
      expect(github.requests).toHaveLength(1)
    })
  })

  it('annotates all lines without requesting the head, which is the tested commit', async () => {
    await inGitHub(async (github) => {
      const context = contextOf(github)
      await publishCompared(
        request(github, { context, report: uncoveredReport(3), inputs: { annotations: 'all' } }),
      )
      expect(github.checkRuns).toMatchObject([{ headSha: HEAD }])
      expect(github.checkRuns[0]?.annotations).toHaveLength(3)
      expect(github.requests).toHaveLength(1)
    })
  })

  it('has the requested name, or one with the matrix values', async () => {
    await inGitHub(async (github) => {
      const context = contextOf(github)
      const matrix = { go: '1.27.0', os: 'ubuntu-latest' }
      await publishCompared(request(github, { context, matrix }))
      await publishCompared(
        request(github, { context, matrix: { go: '1.26.8' }, inputs: { checkName: 'Cover' } }),
      )
      await publishCompared(request(github, { context, matrix: { text: 'é'.repeat(1000) } }))
      expect(github.checkRuns.map(({ name }) => name)).toEqual([
        'Go integration coverage (1.27.0, ubuntu-latest)',
        'Cover',
        expect.stringMatching(/^Go integration coverage \(é{200,}…\)$/),
      ])
      expect(new Set(github.checkRuns.map(({ externalId }) => externalId)).size).toBe(3)
    })
  })

  it('fails if the report is not green', async () => {
    await inGitHub(async (github) => {
      const bad = report({ findings: [finding('error', 'no-data', 'No coverage data was written')] })
      await publishCompared(request(github, { context: contextOf(github), report: bad }))
      expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    })
  })
})

const READ_ONLY = { permissions: { checks: 'read', contents: 'read', 'pull-requests': 'read' } } as const
const FORK = {
  eventName: 'pull_request',
  pullRequest: { number: 7, headSha: 'b'.repeat(40), fork: true },
} as const

describe('a read-only token', () => {
  it('of a fork is explained, and lines are annotated by workflow commands', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const asked = request(github, { context: pullRequestContext(github, FORK) })
      expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
      expect(writes(github)).toEqual(['POST 403'])
      expect(asked.log.lines).toHaveLength(2)
      expect(asked.log.lines[0]).toMatch(/^notice: GitHub gives pull requests from forks a read-only token/)
      expect(asked.log.lines[0]).not.toContain('permissions:')
      expect(asked.log.lines[1]).toBe('info: Not annotated: 11 more uncovered places, listed in report.json')
      expect(asked.log.places).toHaveLength(9)
      expect(asked.log.places[0]).toEqual({
        file: 'store/store.go',
        line: 1,
        endLine: 1,
        title: 'Not covered',
        message:
          '1 statement in F0 is not covered by the integration tests. Nothing in the function is executed',
      })
    }, READ_ONLY)
  })

  it('leaves the percentage as the first notice of the step, within the ten that the runner keeps', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const findings = [finding('notice', 'a', 'a')]
      const context = pullRequestContext(github, FORK)
      const asked = request(github, { context, report: withModule({ ...uncoveredReport(120), findings }) })
      await publishCompared(asked)
      expect(asked.log.places.map(({ file, line }) => `${file}:${line}`)).toEqual([
        'svc/go.mod:3',
        ...Array.from({ length: 7 }, (_, i) => `store/store.go:${2 * i + 1}`),
      ])
      expect(asked.log.places[0]?.title).toBe('Go integration coverage: 0.0%')
    }, READ_ONLY)
  })

  it('is not assumed for a fork, because a repository may give forks more', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const asked = request(github, { context: pullRequestContext(github, FORK) })
      expect((await publishCompared(asked)).checkRunUrl).toBe(github.checkRuns[0]?.htmlUrl)
    })
  })

  it('leaves room for the notices of the report', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      const findings = ['a', 'b', 'c'].map((code) => finding('notice', code, code))
      const asked = request(github, {
        context: pullRequestContext(github, FORK),
        report: { ...uncoveredReport(120), findings: [...findings, finding('warning', 'd', 'd')] },
      })
      await publishCompared(asked)
      expect(asked.log.places).toHaveLength(6)
    }, READ_ONLY)
  })

  it.each([403, 404])('leads to a single notice with the permissions to grant: %i', async (status) => {
    await inGitHub(
      async (github) => {
        setPatch(github)
        const asked = request(github)
        if (status === 404) github.fail({ method: 'POST', with: { status, body: { message: 'Not Found' } } })
        expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
        expect(writes(github)).toEqual([`POST ${status}`])
        const said = asked.log.lines.filter((line) => !line.startsWith('info: '))
        expect(said).toHaveLength(1)
        expect(said[0]).toMatch(new RegExp(`^notice: Could not create a check run: .* \\(${status}\\)\\.`))
        expect(said[0]).toContain(YAML)
        expect(asked.log.places).toHaveLength(9)
      },
      { permissions: { contents: 'read', 'pull-requests': 'read' } },
    )
  })

  it('without any permission leads to one notice and no error', async () => {
    await inGitHub(
      async (github) => {
        setPatch(github)
        const asked = request(github)
        await publishCompared(asked)
        expect(asked.log.lines).toHaveLength(1)
        expect(asked.log.lines[0]).toMatch(/^notice: /)
        expect(asked.log.places).toEqual([])
      },
      { permissions: {} },
    )
  })
})

describe('a failure to publish', () => {
  it('leads to one warning, and to annotations that need no token', async () => {
    await inGitHub(async (github) => {
      setPatch(github)
      github.fail({ method: 'POST', times: 9, with: serverError(503) })
      const asked = request(github)
      expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
      expect(asked.log.lines.filter((line) => !line.startsWith('info: '))).toEqual([
        expect.stringMatching(
          /^warning: No check run was published\nCould not create a check run: GitHub failed \(503\)\. The report,/,
        ),
      ])
      expect(asked.log.places).toHaveLength(9)
    })
  })

  it('comes no later than the time limit', async () => {
    await inGitHub(async (github) => {
      github.fail({ with: 'stall', times: 100 })
      const asked = request(github, { delays: { second: 1, timeout: 3_600_000 }, max: 300 })
      expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
      expect(asked.log.lines).toEqual([
        'warning: No check run was published: GitHub did not answer in time.\nThe report, the artifact and the verdict are not affected.',
      ])
    })
  })

  it('does not throw, even if the address of the API is invalid', async () => {
    await inGitHub(async (github) => {
      const context = contextOf(github, { apiUrl: 'no address' })
      const asked = request(github, { context })
      expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
      expect(asked.log.lines).toHaveLength(1)
      expect(asked.log.lines[0]).toMatch(/^warning: No check run was published/)
    })
  })

  it('throws if it is a bug of our own', async () => {
    await inGitHub(async (github) => {
      const asked = request(github, { context: contextOf(github) })
      Object.defineProperty(asked.report, 'coverage', {
        get: () => {
          throw new Error('a mistake')
        },
      })
      await expect(publishCompared(asked)).rejects.toThrow('a mistake')
      expect(asked.log.lines).toEqual([])
    })
  })
})

describe('nothing is published or requested', () => {
  it.each([
    ['without a token', { token: undefined }],
    ['if no check run is wanted', { checkRun: false }],
  ])('%s', async (_, inputs) => {
    await inGitHub(async (github) => {
      const asked = request(github, { inputs })
      expect(await publishCompared(asked)).toEqual({ checkRunUrl: undefined })
      expect(github.requests).toEqual([])
      expect(asked.log.lines).toEqual([])
    })
  })
})
