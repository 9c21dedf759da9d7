/**
 * The built action against a GitHub on loopback, with real event payloads: what it publishes and uploads, and that none
 * of this can cost the run its result.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { unpackArchive } from '../../src/artifact/archive/unpackArchive.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { type ActionStep, annotationTexts } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { pageTexts } from '../helpers/pageFiles.js'
import { unzipped } from '../helpers/unzipped.js'
import { GitHub } from '../helpers/github/github.js'
import { ALL_PERMISSIONS } from '../helpers/github/restApi.js'
import type { PullRequestFile } from '../helpers/github/state.js'
import {
  FIXTURE,
  PATCH,
  SOURCE,
  addUncovered,
  changedFile,
  costsCheckRun,
  loopback,
  run,
  staysGreenWithoutWriteAccess,
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
  return {
    directory: join(directory, 'data'),
    files,
    manifest: parseManifest(await readFile(join(directory, 'data', 'manifest.json'), 'utf8')),
  }
}

describe('a push', () => {
  const event = events.push()
  let github: GitHub
  /** A job of its own, and two legs of a matrix. */
  let own: ActionStep
  beforeAll(async () => {
    github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
    own = await run(github, event)
    await run(github, event, {
      with: { 'artifact-name': 'mine', 'retention-days': '3' },
      job: { matrix: { go: 'one' }, strategy: { 'job-index': 1, 'job-total': 4 } },
    })
    await run(github, event, { job: { matrix: { go: 'two' } } })
  })
  afterAll(async () => {
    await github.close()
  })

  it('gets a check run on its commit, its data as an artifact, and outputs that link to both', () => {
    const { result } = own
    expect(annotationTexts(own)).toEqual([])
    expect(result.conclusion).toBe('success')
    expect(github.checkRuns[0]).toMatchObject({
      name: 'Go integration coverage',
      headSha: event.variables.GITHUB_SHA,
      status: 'completed',
      conclusion: 'success',
    })
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
    const [artifact] = github.artifacts
    expect(artifact?.name).toBe('covdata-test')
    expect(result.outputs).toMatchObject({
      'artifact-id': String(artifact?.id),
      'artifact-url': expect.stringContaining(
        `/actions/runs/1000001/artifacts/${artifact?.id ?? ''}`,
      ) as unknown,
      'check-run-url': github.checkRuns[0]?.htmlUrl,
    })
  })

  it('leaves an artifact that holds compacted data, what the tests did, a manifest, the page and the sources, and nothing else', async () => {
    const artifact = github.artifacts[1]
    expect(artifact?.name).toBe('mine')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    const bytes = artifact?.bytes ?? Buffer.alloc(0)
    const { files, manifest } = await manifestIn(bytes)
    expect(files.filter((name) => name.startsWith('binaries/covcounters.'))).toHaveLength(1)
    expect(
      files.every((name) =>
        /^(manifest\.json|(attribution|sources)\.bin|impact\.json|(binaries|tests)\/cov(meta|counters)\..*)$/.test(
          name,
        ),
      ),
    ).toBe(true)
    expect(manifest).toMatchObject({
      leg: { job: 'test', step: '', matrix: { go: 'one' }, index: 1, total: 4 },
      repository: event.variables.GITHUB_REPOSITORY,
      commit: event.variables.GITHUB_SHA,
      runId: 1000001,
      module: { path: 'example.com/prebuilt' },
      go: { version: '1.26.8' },
      suite: { passed: true },
    })
    expect(manifest.files.map((file) => file.file)).toContain(SOURCE)
    expect(manifest.moduleFile).toMatchObject({ file: 'go.mod', line: 1 })
    const whole = await unzipped(bytes)
    made.push(whole.directory)
    expect((await pageTexts(join(whole.directory, 'index.html')))['greeting.go']).toBe(
      await readFile(join(FIXTURE, SOURCE), 'utf8'),
    )
  })

  it('gets a check run with a distinct name for each leg of a matrix', () => {
    expect(github.checkRuns.map(({ name }) => name)).toEqual([
      'Go integration coverage',
      'Go integration coverage (one)',
      'Go integration coverage (two)',
    ])
    expect(new Set(github.artifacts.map(({ name }) => name)).size).toBe(3)
  })

  it('is annotated with everything uncovered if so configured, and gets a failed check run and still an artifact when its suite fails', async () => {
    const other = await loopback(event)
    const { result } = await run(other, event, {
      with: { annotations: 'all', threshold: 'total: 100' },
      prepare: addUncovered,
    })
    expect(result.conclusion).toBe('failure')
    expect(other.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    const paths = other.checkRuns[0]?.annotations.map(({ path }) => path)
    expect(paths?.[0]).toBe('go.mod')
    expect(paths).toContain(SOURCE)
    expect(other.artifacts).toHaveLength(1)
  })
})

describe('a pull request', () => {
  it('gets its check run on the head commit, with annotations on the lines that it changed, and a comment', async () => {
    const event = events.pullRequest()
    const permissions = { ...ALL_PERMISSIONS, 'pull-requests': 'write' } as const
    const github = await loopback(event, { permissions })
    let file: PullRequestFile | undefined
    const { result } = await run(github, event, {
      with: { comment: 'true' },
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
      { path: SOURCE, start_line: 19, end_line: 20, annotation_level: 'warning' },
    ])
    expect(github.comments).toMatchObject([{ issue: 2, login: 'github-actions[bot]' }])
    expect(github.comments[0]?.body).toMatch(
      /\n### ✅ Go integration coverage: \d+\.\d%\n\n\*\*\d+ of \d+ changed statements? (?:is|are) covered/,
    )
    expect(result.outputs['patch-coverage']).toMatch(/^\d+\.\d$/)
    expect(github.checkRuns[0]?.title).toContain(`${result.outputs['patch-coverage'] ?? ''}% of the change`)
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

  it.each([['a fork', events.forkPullRequest]])(
    'from %s stays green without write access and shows its annotations through the runner',
    staysGreenWithoutWriteAccess,
  )
})

it('a run that is repeated creates a new check run and replaces the artifact of the same name, and gives it another name in the same attempt', async () => {
  const event = events.push()
  const github = await loopback(event)
  const attempts: ActionStep[] = []
  for (const attempt of [1, 2, 2])
    attempts.push(await run(github, event, { job: { services: github.variables({ attempt }) } }))
  const [first, second, third] = github.checkRuns
  expect(github.checkRuns).toHaveLength(3)
  expect(new Set([first?.name, second?.name, third?.name]).size).toBe(1)
  expect(second?.externalId).not.toBe(first?.externalId)
  expect(new Set(github.artifacts.map(({ name }) => name))).toEqual(
    new Set(['covdata-test', 'covdata-test.2']),
  )
  expect(attempts.map(({ result }) => result.conclusion)).toEqual(['success', 'success', 'success'])
  expect(attempts.map(({ result }) => result.outputs['artifact-id'] === '')).toEqual([false, false, false])
  // The name that is taken, with advice.
  expect(attempts.map(annotationTexts)).toEqual([
    [],
    [],
    [expect.stringMatching(/^warning: The artifact was uploaded as covdata-test\.2:[^]*artifact-name/)],
  ])
})

it.each([['no permission to write checks', { permissions: { contents: 'read' } } as const]])(
  'the run succeeds despite %s',
  costsCheckRun,
)
