import { describe, expect, it } from '@jest/globals'
import { GitHub } from './github.js'
import { request, withGitHub } from './request.js'
import type { CheckAnnotation } from './state.js'

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const ANNOTATION: CheckAnnotation = {
  path: 'store/store.go',
  start_line: 3,
  end_line: 4,
  annotation_level: 'warning',
  message: 'not covered',
}
const OUTPUT = { title: '72.4%', summary: 'a summary', text: 'a text' }

function annotations(count: number): readonly CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({ ...ANNOTATION, message: `number ${index + 1}` }))
}

/** A complete check run; `output` replaces parts of its output, `rest` parts of the body. */
function completed(output: object = {}, rest: object = {}): object {
  return {
    name: 'coverage',
    head_sha: SHA,
    status: 'completed',
    conclusion: 'success',
    output: { ...OUTPUT, ...output },
    ...rest,
  }
}

const withChecks = (work: (github: GitHub) => Promise<void>): Promise<void> =>
  withGitHub(() => GitHub.start(), work)

describe('a check run on the loopback GitHub', () => {
  it('is created with 50 annotations and receives more in further requests', async () => {
    await withChecks(async (github) => {
      const created = await request(
        github,
        'POST',
        '/check-runs',
        completed({ annotations: annotations(50) }),
      )
      expect(created).toMatchObject({
        status: 201,
        body: { id: 4001, html_url: 'https://github.com/octocat/project/runs/4001', conclusion: 'success' },
      })
      const patched = await request(github, 'PATCH', '/check-runs/4001', {
        output: { ...OUTPUT, annotations: annotations(2) },
      })
      expect(patched).toMatchObject({ status: 200, body: { output: { annotations_count: 52 } } })
      const [run] = github.checkRuns
      expect(run).toMatchObject({ name: 'coverage', headSha: SHA, status: 'completed', ...OUTPUT })
      expect(run?.annotations.map(({ message }) => message).slice(49)).toEqual([
        'number 50',
        'number 1',
        'number 2',
      ])
      expect(run?.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
      const page = await request(github, 'GET', '/check-runs/4001/annotations?per_page=100')
      expect(page.body).toHaveLength(52)
    })
  })

  it('loses the parts that a later output omits', async () => {
    await withChecks(async (github) => {
      await request(github, 'POST', '/check-runs', completed())
      await request(github, 'PATCH', '/check-runs/4001', { output: { summary: 'other' } })
      expect(github.checkRuns).toMatchObject([{ title: null, summary: 'other', text: null }])
    })
  })

  it('is completed by its conclusion', async () => {
    await withChecks(async (github) => {
      await request(github, 'POST', '/check-runs', { name: 'coverage', head_sha: SHA })
      expect(github.checkRuns).toMatchObject([{ status: 'queued', conclusion: null, completedAt: null }])
      await request(github, 'PATCH', '/check-runs/4001', { status: 'in_progress' })
      expect(github.checkRuns).toMatchObject([{ status: 'in_progress' }])
      await request(github, 'PATCH', '/check-runs/4001', { conclusion: 'neutral' })
      expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'neutral' }])
    })
  })

  it.each([
    [
      '51 annotations',
      { annotations: annotations(51) },
      'No more than 50 items are allowed; 51 were supplied.',
    ],
    [
      'a summary with too many bytes',
      { summary: 'é'.repeat(32_768) },
      'summary exceeds a maximum bytesize of 65535',
    ],
    ['a text with too many bytes', { text: 'é'.repeat(32_768) }, 'text exceeds a maximum bytesize of 65535'],
    ['a summary with too many characters', { summary: 'e'.repeat(65_536) }, '65535'],
    ['no title', { title: undefined }, '"title" wasn\'t supplied'],
    [
      'a message with too many bytes',
      { annotations: [{ ...ANNOTATION, message: 'é'.repeat(32_769) }] },
      '64 KB',
    ],
    [
      'details with too many bytes',
      { annotations: [{ ...ANNOTATION, raw_details: 'é'.repeat(32_769) }] },
      '64 KB',
    ],
    ['a long title', { annotations: [{ ...ANNOTATION, title: 't'.repeat(256) }] }, '255 characters'],
    ['an absolute path', { annotations: [{ ...ANNOTATION, path: '/etc/passwd' }] }, 'not relative'],
    ['a path that leads upwards', { annotations: [{ ...ANNOTATION, path: 'a/../../b.go' }] }, 'not relative'],
    ['a Windows path', { annotations: [{ ...ANNOTATION, path: String.raw`a\b.go` }] }, 'not relative'],
    ['columns on several lines', { annotations: [{ ...ANNOTATION, start_column: 1 }] }, 'columns'],
    ['an end before the start', { annotations: [{ ...ANNOTATION, end_line: 2 }] }, 'no range'],
    ['line 0', { annotations: [{ ...ANNOTATION, start_line: 0 }] }, 'no range'],
    ['an unknown level', { annotations: [{ ...ANNOTATION, annotation_level: 'error' }] }, 'allowed values'],
    ['an annotation without a message', { annotations: [{ ...ANNOTATION, message: undefined }] }, 'message'],
  ])('is refused with %s', async (_, output, reason) => {
    await withChecks(async (github) => {
      const reply = await request(github, 'POST', '/check-runs', completed(output))
      expect(reply.status).toBe(422)
      expect(JSON.stringify(reply.body).replaceAll('\\"', '"')).toContain(reason)
      expect(github.checkRuns).toEqual([])
    })
  })

  it('is accepted at each limit', async () => {
    await withChecks(async (github) => {
      const annotation = {
        ...ANNOTATION,
        end_line: 3,
        start_column: 2,
        end_column: 9,
        message: 'm'.repeat(65_536),
        title: 't'.repeat(255),
      }
      const output = {
        summary: 's'.repeat(65_535),
        text: `${'é'.repeat(32_767)}t`,
        annotations: [annotation],
      }
      expect((await request(github, 'POST', '/check-runs', completed(output))).status).toBe(201)
      expect(github.checkRuns).toMatchObject([output])
    })
  })

  it.each([
    ['a short commit', { head_sha: 'ec26c3e' }, 'No commit found for SHA: ec26c3e'],
    ['no conclusion', { conclusion: undefined }, 'conclusion is required'],
    ["GitHub's own conclusion", { conclusion: 'stale' }, 'only GitHub'],
    ['an unknown conclusion', { conclusion: 'good' }, 'allowed values'],
    ['an invalid time', { completed_at: 'today' }, 'date-time'],
    ['no name', { name: '' }, 'blank'],
  ])('is refused for %s', async (_, rest, reason) => {
    await withChecks(async (github) => {
      const reply = await request(github, 'POST', '/check-runs', completed({}, rest))
      expect(reply.status).toBe(422)
      expect(JSON.stringify(reply.body)).toContain(reason)
    })
  })

  it('is listed for its commit: the latest of each name, all of them, or those with a name', async () => {
    await withChecks(async (github) => {
      for (const name of ['a', 'b', 'a'])
        await request(github, 'POST', '/check-runs', completed({}, { name }))
      const ids = async (query: string): Promise<unknown> => {
        const { body } = await request(github, 'GET', `/commits/${SHA}/check-runs${query}`)
        return (body as { check_runs: { id: number }[] }).check_runs.map(({ id }) => id)
      }
      expect(await ids('')).toEqual([4003, 4002])
      expect(await ids('?filter=all')).toEqual([4003, 4002, 4001])
      expect(await ids('?check_name=b&app_id=15368&status=completed')).toEqual([4002])
      expect(await ids('?app_id=1')).toEqual([])
    })
  })

  it('is not found by another id', async () => {
    await withChecks(async (github) => {
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['GET', '/annotations'],
      ] as const) {
        const body = method === 'PATCH' ? { name: 'other' } : undefined
        expect((await request(github, method, `/check-runs/1${path}`, body)).status).toBe(404)
      }
    })
  })
})
