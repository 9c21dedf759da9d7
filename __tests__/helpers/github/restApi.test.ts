import { describe, expect, it } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { ApiValidator } from './apiValidator.js'
import { GitHub } from './github.js'
import { loadApiDescription, OPERATIONS } from './openApi.js'
import { ALL_PERMISSIONS } from './restApi.js'
import { request, withGitHub } from './request.js'
import type { GitHubOptions, PullRequestFile } from './state.js'

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const RUN = { name: 'coverage', head_sha: SHA, conclusion: 'success', output: { title: 't', summary: 's' } }

const WRITING = { permissions: { ...ALL_PERMISSIONS, 'pull-requests': 'write' } } as const

const withApi = (work: (github: GitHub) => Promise<void>, options: GitHubOptions = {}): Promise<void> =>
  withGitHub(() => GitHub.start(options), work)

function files(count: number): readonly PullRequestFile[] {
  return Array.from({ length: count }, (_, index) => ({
    filename: `f${index + 1}.go`,
    patch: '@@ -1 +1,2 @@\n a\n+b',
  }))
}

describe('the loopback REST API', () => {
  it.each([
    ['no token', {}, 401],
    ['another scheme', { authorization: 'Basic eDp5' }, 401],
    ['the wrong token', { authorization: 'token other' }, 401],
    ['a token', { authorization: 'token right' }, 200],
    ['a bearer token', { authorization: 'Bearer right' }, 200],
  ])('answers a request with %s', async (_, headers, status) => {
    await withApi(
      async (github) => {
        github.setPullRequestFiles(2, [])
        expect((await request(github, 'GET', '/pulls/2/files', undefined, headers)).status).toBe(status)
      },
      { token: 'right' },
    )
  })

  it.each([
    ['POST', '/check-runs', { checks: 'read' }, 'checks=write'],
    ['PATCH', '/check-runs/4001', { checks: 'read' }, 'checks=write'],
    ['GET', `/commits/${SHA}/check-runs`, { checks: 'none' }, 'checks=read'],
    ['GET', '/pulls/2/files', { checks: 'write', contents: 'write' }, 'pull_requests=read'],
    ['GET', '/issues/2/comments', {}, 'pull_requests=read'],
    ['POST', '/issues/2/comments', { 'pull-requests': 'read' }, 'pull_requests=write'],
    ['GET', `/git/trees/${SHA}`, {}, 'contents=read'],
    ['GET', '/actions/runs/1000001/artifacts', { contents: 'read' }, 'actions=read'],
    ['GET', '/actions/artifacts/5001/zip', { contents: 'read' }, 'actions=read'],
  ] as const)('refuses %s %s without the permission', async (method, path, permissions, accepted) => {
    await withApi(
      async (github) => {
        const reply = await request(github, method, path, method === 'GET' ? undefined : RUN)
        expect(reply).toMatchObject({
          status: 403,
          body: { message: 'Resource not accessible by integration' },
        })
        expect(reply.headers.get('x-accepted-github-permissions')).toBe(accepted)
      },
      { permissions },
    )
  })

  it.each([
    ['GET', '/check-run', 404],
    ['PUT', '/check-runs', 404],
    ['GET', '/pulls/two/files', 422],
    ['GET', '/pulls/2/files?page=one', 422],
    ['GET', `/commits/${SHA}/check-runs?status=done`, 422],
    ['GET', '/pulls/3/files', 404],
    ['GET', `/git/trees/${SHA}`, 404],
    ['GET', '/actions/artifacts/1/zip', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    await withApi(async (github) => {
      expect((await request(github, method, path)).status).toBe(status)
      expect(github.requests).toMatchObject([{ method, status }])
    })
  })

  it('knows one repository, whatever the case of its name', async () => {
    await withApi(
      async (github) => {
        const status = async (repository: string): Promise<number> => {
          const url = `${github.apiUrl}/repos/${repository}/commits/${SHA}/check-runs`
          return (await fetch(url, { headers: { authorization: 'token x' } })).status
        }
        expect(await status('codertocat/hello-world')).toBe(200)
        expect(await status('octocat/project')).toBe(404)
      },
      { repository: 'Codertocat/Hello-World' },
    )
  })

  it('refuses a body that is not JSON', async () => {
    await withApi(async (github) => {
      expect(await request(github, 'POST', '/check-runs', '{')).toMatchObject({
        status: 400,
        body: { message: 'Problems parsing JSON' },
      })
    })
  })

  it('returns pages as octokit reads them, and no more than 3,000 files', async () => {
    await withApi(async (github) => {
      github.setPullRequestFiles(2, files(3001))
      const octokit = getOctokit('x', { baseUrl: github.apiUrl })
      const list = { owner: 'octocat', repo: 'project', pull_number: 2 }
      const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...list, per_page: 100 })
      expect(all.map(({ filename }) => filename)).toEqual(files(3000).map(({ filename }) => filename))
      expect(github.requests).toHaveLength(30)
      expect(github.requests.at(-1)).toMatchObject({
        query: 'per_page=100&page=30',
        authorization: 'token x',
      })
      const sizes = ['', '?per_page=1000', '?per_page=100&page=31'].map(async (query) => {
        const { body } = await request(github, 'GET', `/pulls/2/files${query}`)
        return (body as unknown[]).length
      })
      expect(await Promise.all(sizes)).toEqual([30, 100, 0])
    })
  })

  it('returns a tree, its top level or all of it', async () => {
    await withApi(async (github) => {
      github.setTree(SHA, [
        { path: 'a.go', sha: '1'.repeat(40) },
        { path: 'b', sha: '2'.repeat(40), type: 'tree' },
        { path: 'b/c.go', sha: '3'.repeat(40) },
      ])
      const paths = async (query: string): Promise<unknown> => {
        const { body } = await request(github, 'GET', `/git/trees/${SHA}${query}`)
        return (body as { tree: { path: string }[] }).tree.map(({ path }) => path)
      }
      expect(await paths('')).toEqual(['a.go', 'b'])
      expect(await paths('?recursive=1')).toEqual(['a.go', 'b', 'b/c.go'])
    })
  })

  it('redirects to an artifact by a signed URL unless the artifact has expired', async () => {
    await withApi(async (github) => {
      const { id } = github.addArtifact({ name: 'covdata-a', bytes: Buffer.from('PK') })
      const old = github.addArtifact({ name: 'covdata-b', bytes: Buffer.from('PK'), expired: true })
      const reply = await request(github, 'GET', `/actions/artifacts/${id}/zip`)
      expect(reply.status).toBe(302)
      const blob = await fetch(reply.headers.get('location') ?? '')
      expect(await blob.text()).toBe('PK')
      expect(blob.headers.get('content-disposition')).toContain('covdata-a.zip')
      expect((await request(github, 'GET', `/actions/artifacts/${old.id}/zip`)).status).toBe(410)
      const list = await request(github, 'GET', '/actions/runs/1000001/artifacts?name=covdata-a')
      expect(list.body).toMatchObject({ total_count: 1, artifacts: [{ id, size_in_bytes: 2 }] })
      expect((await request(github, 'GET', '/actions/runs/7/artifacts')).body).toMatchObject({
        total_count: 0,
      })
    })
  })

  it('answers every operation as its description says', async () => {
    const validator = new ApiValidator(await loadApiDescription())
    await withApi(async (github) => {
      github.setPullRequestFiles(2, [
        { filename: 'b.go', previousFilename: 'a.go', status: 'renamed' },
        ...files(1),
      ])
      github.setCompared(SHA, 'main', { files: files(1), mergeBase: '2'.repeat(40) })
      github.setTree(SHA, [
        { path: 'a.go', sha: SHA },
        { path: 'sub', sha: SHA, type: 'commit' },
      ])
      github.setRun({ id: 7, headSha: SHA, headBranch: 'topic', headRepository: 'mallory/project' })
      github.setPullRequests([
        {
          number: 2,
          headSha: SHA,
          headBranch: 'topic',
          headRepository: 'mallory/project',
          baseSha: SHA,
        },
      ])
      github.addArtifact({ name: 'covdata-a', bytes: Buffer.from('PK') })
      github.addArtifact({ name: 'covdata-b', bytes: Buffer.from('PK'), digest: null, expired: true })
      const annotation = {
        path: 'a.go',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        message: 'm',
      }
      const asked = [
        ['POST', '/check-runs', { name: 'queued', head_sha: SHA }],
        ['POST', '/check-runs', { ...RUN, output: { ...RUN.output, annotations: [annotation] } }],
        ['PATCH', '/check-runs/4001', { status: 'in_progress' }],
        ['GET', '/check-runs/4001'],
        ['GET', '/check-runs/4002/annotations'],
        ['GET', `/commits/${SHA}/check-runs`],
        ['GET', '/pulls?state=open&head=mallory:topic'],
        ['GET', '/pulls/2/files'],
        ['GET', `/compare/${SHA}...main`],
        ['POST', '/issues/2/comments', { body: 'b' }],
        ['GET', '/issues/2/comments'],
        ['PATCH', '/issues/comments/6001', { body: 'c' }],
        ['DELETE', '/issues/comments/6001'],
        ['GET', `/compare/${SHA}...main`],
        ['GET', '/actions/workflows/1/runs?branch=topic&status=completed'],
        ['GET', `/git/trees/${SHA}?recursive=1`],
        ['GET', `/git/commits/${SHA}`],
        ['GET', '/actions/runs/7'],
        ['GET', '/actions/runs/1000001/artifacts'],
        ['GET', '/actions/artifacts/5001/zip'],
        ['GET', '/actions/artifacts/5002/zip'],
        ['GET', '/git/trees/none'],
      ] as const
      const errors: string[] = []
      const names = new Set<string>()
      for (const [method, path, sent] of asked) {
        const { status, body } = await request(github, method, path, sent)
        const found = validator.find(method, `/repos/octocat/project${path.replace(/\?.*/, '')}`)
        if (found === undefined) throw new Error(`${path} is not described`)
        names.add(found.name)
        errors.push(...validator.answerErrors(found.name, status, body))
      }
      expect(errors).toEqual([])
      expect([...names].sort()).toEqual([...OPERATIONS].sort())
    }, WRITING)
  })

  it('detects an answer that violates the description', async () => {
    const validator = new ApiValidator(await loadApiDescription())
    const name = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    expect(validator.answerErrors(name, 200, [{ filename: 'a.go' }])).not.toEqual([])
    expect(validator.answerErrors(name, 201, [])).toEqual([`${name} describes no body for 201`])
  })

  it.each([
    ['a missing property', { head_sha: undefined }, '"head_sha" wasn\'t supplied.'],
    ['a value of another type', { name: 1 }, "For 'name', must be string."],
    [
      'a value that is not listed',
      { status: 'done' },
      "For 'status', must be equal to one of the allowed values.",
    ],
    ['a malformed time', { started_at: 'today' }, 'For \'started_at\', must match format "date-time".'],
    [
      'a list that is too long',
      { actions: [{}, {}, {}, {}] },
      'No more than 3 items are allowed; 4 were supplied.',
    ],
  ])("detects %s in a request body by GitHub's description", async (_, changes, error) => {
    const validator = new ApiValidator(await loadApiDescription())
    const body = JSON.parse(JSON.stringify({ name: 'coverage', head_sha: SHA, ...changes })) as unknown
    expect(validator.bodyErrors('POST /repos/{owner}/{repo}/check-runs', body)).toContain(error)
  })

  it.each([
    [
      'a value of the wrong type in a schema that is referred to',
      { app: { id: 'x' } },
      "For 'app/id', must be integer.",
    ],
    ['null where it is not allowed', { head_sha: null }, "For 'head_sha', must be string."],
    [
      'a value that is neither listed nor null',
      { conclusion: 'good' },
      "For 'conclusion', must be equal to one of the allowed values.",
    ],
  ])("detects %s in an answer by GitHub's description", async (_, changes, error) => {
    const validator = new ApiValidator(await loadApiDescription())
    await withApi(async (github) => {
      const { body } = await request(github, 'POST', '/check-runs', RUN)
      const name = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}'
      expect(validator.answerErrors(name, 200, body)).toEqual([])
      const changed = { ...(body as Readonly<Record<string, unknown>>), ...changes }
      expect(validator.answerErrors(name, 200, changed)).toContain(error)
    })
  })

  it('has the description of its own operations and of no others', async () => {
    const { operations, schemas } = await loadApiDescription()
    expect(Object.keys(operations)).toEqual(OPERATIONS)
    const text = JSON.stringify({ operations, schemas })
    const referred = new Set([...text.matchAll(/"#\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect([...referred].sort()).toEqual(Object.keys(schemas))
  })
})
