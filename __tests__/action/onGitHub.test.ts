/**
 * The built action against a GitHub on loopback, with real event payloads: what it publishes and uploads, and that none
 * of this can cost the run its result.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { unpackArchive } from '../../src/artifact/archive/unpackArchive.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { type ActionStep, annotationTexts } from '../helpers/actionSteps.js'
import { serverError, twirpError } from '../helpers/github/answers.js'
import * as events from '../helpers/github/events.js'
import type { Fault, PullRequestFile } from '../helpers/github/state.js'
import {
  PATCH,
  SOURCE,
  addUncovered,
  changedFile,
  costsCheckRun,
  costsCheckRunAnswered,
  costsNothing,
  loopback,
  run,
} from './onGitHub.js'

const made: string[] = []
afterAll(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true, force: true })
})

async function manifestIn(bytes: Buffer) {
  const directory = await mkdtemp(join(tmpdir(), 'unpacked-'))
  made.push(directory)
  await writeFile(join(directory, 'archive.zip'), bytes)
  await mkdir(join(directory, 'data'))
  const { files } = await unpackArchive(join(directory, 'archive.zip'), join(directory, 'data'))
  return { files, manifest: parseManifest(await readFile(join(directory, 'data', 'manifest.json'), 'utf8')) }
}

describe('a push', () => {
  it('gets a check run on its commit, its data as an artifact, and outputs that link to both', async () => {
    const event = events.push()
    const github = await loopback(event)
    const { result } = await run(github, event)
    expect(annotationTexts({ result } as ActionStep)).toEqual([])
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([
      {
        name: 'Go integration coverage',
        headSha: event.variables.GITHUB_SHA,
        status: 'completed',
        conclusion: 'success',
      },
    ])
    expect(github.checkRuns[0]?.annotations).toMatchObject([
      {
        path: 'go.mod',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        title: `Go integration coverage: ${result.outputs.coverage ?? ''}%`,
      },
    ])
    expect(github.checkRuns[0]?.title).toBe(
      `${result.outputs.coverage ?? ''}% of statements · 1 binary · Go 1.26.8`,
    )
    expect(github.artifacts.map((artifact) => artifact.name)).toEqual(['covdata-test'])
    expect(result.outputs).toMatchObject({
      'artifact-id': String(github.artifacts[0]?.id),
      'artifact-url': expect.stringContaining(
        `/actions/runs/1000001/artifacts/${github.artifacts[0]?.id ?? ''}`,
      ) as unknown,
      'check-run-url': github.checkRuns[0]?.htmlUrl,
    })
  })

  it('leaves an artifact that holds compacted data and a manifest, and nothing else', async () => {
    const event = events.push()
    const github = await loopback(event)
    await run(github, event, {
      with: { 'artifact-name': 'mine', 'retention-days': '3' },
      job: { matrix: { go: '1.26.8' }, strategy: { 'job-index': 1, 'job-total': 4 } },
    })
    const [artifact] = github.artifacts
    expect(artifact?.name).toBe('mine')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    const { files, manifest } = await manifestIn(artifact?.bytes ?? Buffer.alloc(0))
    expect(files.filter((name) => name.startsWith('binaries/covcounters.'))).toHaveLength(1)
    expect(
      files.every((name) => /^(manifest\.json|(binaries|tests)\/cov(meta|counters)\..*)$/.test(name)),
    ).toBe(true)
    expect(manifest).toMatchObject({
      leg: { job: 'test', step: '', matrix: { go: '1.26.8' }, index: 1, total: 4 },
      repository: event.variables.GITHUB_REPOSITORY,
      commit: event.variables.GITHUB_SHA,
      runId: 1000001,
      module: { path: 'example.com/prebuilt' },
      go: { version: '1.26.8' },
      suite: { passed: true },
    })
    expect(manifest.files.map((file) => file.file)).toContain(SOURCE)
    expect(manifest.moduleFile).toMatchObject({ file: 'go.mod', line: 1 })
  })

  it('gets a check run with a distinct name for each leg of a matrix', async () => {
    const event = events.push()
    const github = await loopback(event)
    for (const go of ['one', 'two']) await run(github, event, { job: { matrix: { go } } })
    expect(github.checkRuns.map(({ name }) => name)).toEqual([
      'Go integration coverage (one)',
      'Go integration coverage (two)',
    ])
    expect(new Set(github.artifacts.map(({ name }) => name)).size).toBe(2)
  })

  it('is annotated with everything uncovered, or with nothing, as configured', async () => {
    const event = events.push()
    const github = await loopback(event)
    await run(github, event, { with: { annotations: 'all' }, prepare: addUncovered })
    await run(github, event, { with: { annotations: 'none', artifact: 'false' }, prepare: addUncovered })
    const paths = github.checkRuns[0]?.annotations.map(({ path }) => path)
    expect(paths?.[0]).toBe('go.mod')
    expect(paths).toContain(SOURCE)
    expect(github.checkRuns[1]?.annotations).toEqual([])
    expect(github.artifacts).toHaveLength(1)
  })

  it('gets a failed check run and still an artifact when its suite fails', async () => {
    const event = events.push()
    const github = await loopback(event)
    const { result } = await run(github, event, { with: { threshold: 'total: 100' } })
    expect(result.conclusion).toBe('failure')
    expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(github.artifacts).toHaveLength(1)
  })
})

describe('a pull request', () => {
  it('gets its check run on the head commit, with annotations on the lines that it changed', async () => {
    const event = events.pullRequest()
    const github = await loopback(event)
    let file: PullRequestFile | undefined
    const { result } = await run(github, event, {
      prepare: async (workspace) => {
        file = await changedFile(workspace, PATCH)
        github.setPullRequestFiles(2, [file])
        await addUncovered(workspace)
      },
    })
    expect(result.conclusion).toBe('success')
    const payload = event.payload as { pull_request: { head: { sha: string } } }
    expect(github.checkRuns).toMatchObject([{ headSha: payload.pull_request.head.sha }])
    expect(github.checkRuns[0]?.annotations).toMatchObject([
      { path: 'go.mod', annotation_level: 'notice' },
      { path: SOURCE, start_line: 19, end_line: 21, annotation_level: 'warning' },
    ])
  })

  it('has no annotations in files that differ at its head, and the check run says so', async () => {
    const event = events.pullRequest()
    const github = await loopback(event)
    github.setPullRequestFiles(2, [{ filename: SOURCE, patch: PATCH, sha: '0'.repeat(40) }])
    const { result } = await run(github, event, { prepare: addUncovered })
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toEqual(['go.mod'])
    expect(`${github.checkRuns[0]?.summary ?? ''}${github.checkRuns[0]?.text ?? ''}`).toMatch(/differ/)
  })

  it.each([
    ['a fork', events.forkPullRequest],
    ['Dependabot', events.dependabotPullRequest],
  ])(
    'from %s stays green without write access and shows its annotations through the runner',
    async (_, make) => {
      const event = make()
      const github = await loopback(event, {
        permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' },
      })
      const { result } = await run(github, event, {
        prepare: async (workspace) => {
          github.setPullRequestFiles(2, [await changedFile(workspace, PATCH)])
          await addUncovered(workspace)
        },
      })
      expect(result.conclusion).toBe('success')
      expect(github.checkRuns).toEqual([])
      const writes = github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api'))
      expect(writes).toMatchObject([{ method: 'POST', status: 403 }])
      expect(result.annotations[0]).toMatchObject({
        type: 'notice',
        properties: { file: 'go.mod', line: '1' },
      })
      expect(result.annotations).toContainEqual({
        type: 'notice',
        message: expect.stringContaining('Whisper') as unknown,
        properties: expect.objectContaining({ file: SOURCE, line: '19' }) as unknown,
      })
      expect(result.summary).toContain('Go integration coverage')
      expect(github.artifacts).toHaveLength(1)
    },
  )
})

describe('a run', () => {
  it.each([
    ['merge_group', events.mergeGroup],
    ['workflow_dispatch', events.workflowDispatch],
  ])('on %s gets its check run on its own commit', async (_, make) => {
    const event = make()
    const github = await loopback(event)
    const { result } = await run(github, event)
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns).toMatchObject([{ headSha: event.variables.GITHUB_SHA, conclusion: 'success' }])
  })

  it('that is repeated creates a new check run and replaces the artifact of the same name', async () => {
    const event = events.push()
    const github = await loopback(event)
    for (const attempt of [1, 2])
      await run(github, event, { job: { services: github.variables({ attempt }) } })
    const [first, second] = github.checkRuns
    expect(github.checkRuns).toHaveLength(2)
    expect(second?.name).toBe(first?.name)
    expect(second?.externalId).not.toBe(first?.externalId)
    expect(new Set(github.artifacts.map(({ name }) => name))).toEqual(new Set(['covdata-test']))
  })
})

describe('the run succeeds despite', () => {
  it.each([['no permission to write checks', { permissions: { contents: 'read' } } as const]])(
    '%s',
    costsCheckRun,
  )

  it.each([['a 422', { status: 422, body: { message: 'Validation Failed' } }]])(
    '%s on the check run request',
    costsCheckRunAnswered,
  )

  it.each<[string, Fault]>([['a 500', { with: serverError(500) }]])(
    '%s when the retry succeeds, with one check run and no annotation',
    costsNothing,
  )

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

  it('an artifact name that is taken, with advice', async () => {
    const event = events.push()
    const github = await loopback(event)
    await run(github, event)
    const { result } = await run(github, event)
    expect(result.conclusion).toBe('success')
    expect(result.outputs['artifact-id']).toBe('')
    expect(annotationTexts({ result } as ActionStep)).toEqual([
      expect.stringMatching(/^warning: The artifact covdata-test[^]*artifact-name/),
    ])
    expect(github.checkRuns).toHaveLength(2)
  })
})
