import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestListener, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { fetchBlobs, fetchPullRequestFiles } from '../../src/github/changedLines.js'
import { publishCheckRun } from '../../src/github/checkRun.js'
import { gitHubClient } from '../../src/github/client.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { quietLog } from '../helpers/quietLog.js'
import { DELAYS, TOKEN, clientOf } from './publishing.js'

/** A server with a single answer, and the headers of the requests that it received. */
async function withServer(
  answer: RequestListener,
  work: (origin: string, requests: readonly IncomingHttpHeaders[]) => Promise<void>,
): Promise<void> {
  const requests: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    requests.push(request.headers)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const REPOSITORY = { owner: 'octocat', repo: 'project' }

const answer: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json').end('{}')
}

it('identifies itself to the API of the context', async () => {
  await withServer(answer, async (origin, requests) => {
    const client = await gitHubClient(TOKEN, { apiUrl: `${origin}/api/v3` }, '1.2.3', quietLog(), DELAYS)
    await client.rest.repos.get(REPOSITORY)
    expect(requests).toHaveLength(1)
    expect(requests[0]?.authorization).toBe(`token ${TOKEN}`)
    expect(requests[0]?.['user-agent']).toMatch(/^go-integration-coverage\/1\.2\.3 /)
  })
})

it('does not send the token to another origin when the API redirects', async () => {
  await withServer(answer, async (elsewhere, others) => {
    const redirect: RequestListener = (_, response) => {
      // Another port is another origin.
      response.writeHead(302, { location: `${elsewhere}/` }).end()
    }
    await withServer(redirect, async (origin, requests) => {
      const client = await gitHubClient(TOKEN, { apiUrl: origin }, '1.2.3', quietLog(), DELAYS)
      await client.rest.repos.get(REPOSITORY)
      expect(requests.map(({ authorization }) => authorization)).toEqual([`token ${TOKEN}`])
      expect(others.map(({ authorization }) => authorization)).toEqual([undefined])
    })
  })
})

it('prints nothing to the console', async () => {
  const deprecated: RequestListener = (_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json', deprecation: 'true', sunset: '::error::x' })
      .end('{}')
  }
  await withServer(deprecated, async (origin) => {
    const log = quietLog()
    const client = await gitHubClient(TOKEN, { apiUrl: origin }, '1.2.3', log, DELAYS)
    await client.rest.repos.get(REPOSITORY)
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(/^info: \[@octokit\/request\] "GET .* is deprecated/)
  })
})

it.each(['cut-request', 'cut-answer', 'cut-body', 'stall', 'stall-body'] as const)(
  'repeats a request whose answer is incomplete: %s',
  async (breakage) => {
    await withGitHub(
      () => GitHub.start(),
      async (github) => {
        const files = Array.from({ length: 150 }, (_, i) => ({ filename: `f${i}.go`, patch: '' }))
        github.setPullRequestFiles(7, files)
        github.fail({ path: /\/pulls\/7\/files$/, after: 1, with: breakage })
        const client = await clientOf(github, quietLog(), { second: 1, timeout: 500 })
        const found = await client.paginate(client.rest.pulls.listFiles, {
          ...REPOSITORY,
          pull_number: 7,
          per_page: 100,
        })
        expect(found.map(({ filename }) => filename)).toEqual(files.map(({ filename }) => filename))
      },
    )
  },
)

it('gives up after three retries', async () => {
  await withGitHub(
    () => GitHub.start(),
    async (github) => {
      github.fail({ times: 99, with: { status: 502 } })
      const client = await clientOf(github)
      await expect(client.rest.repos.get(REPOSITORY)).rejects.toMatchObject({ status: 502 })
      expect(github.requests).toHaveLength(4)
    },
  )
})

it('does not send the token to another origin when an answer names the next page there', async () => {
  await withServer(answer, async (elsewhere, others) => {
    const pages: RequestListener = (_, response) => {
      response
        .writeHead(200, {
          'content-type': 'application/json',
          link: `<${elsewhere}/repos/octocat/project/pulls/1/files?page=2>; rel="next"`,
        })
        .end('[]')
    }
    await withServer(pages, async (origin, requests) => {
      const client = await gitHubClient(TOKEN, { apiUrl: origin }, '1.2.3', quietLog(), DELAYS)
      const failure = fetchPullRequestFiles(client, REPOSITORY, 1)
      await expect(failure).rejects.toMatchObject({ status: 421 })
      await expect(failure).rejects.toThrow(`the next page would be at ${elsewhere}`)
      expect([requests.length, others.length]).toEqual([1, 0])
    })
  })
})

it.each(['{}', '"ok"', '', '{ "id": "1", "html_url": "x" }', '[]'])(
  'does not take %j for a published check run',
  async (text) => {
    const other: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
    }
    await withServer(other, async (origin) => {
      const client = await gitHubClient(TOKEN, { apiUrl: origin }, '1.2.3', quietLog(), DELAYS)
      const published = await publishCheckRun(client, {
        repository: REPOSITORY,
        name: 'x',
        headSha: 'f'.repeat(40),
        externalId: '1',
        conclusion: 'success',
        output: { title: '', summary: '', text: '' },
        annotations: [],
      })
      expect(published).toMatchObject({
        kind: 'refused',
        reason: 'error',
        finding: { detail: expect.stringContaining('the answer is not') },
      })
      await expect(fetchBlobs(client, REPOSITORY, 'f'.repeat(40))).rejects.toThrow('the answer is not a tree')
    })
  },
)
