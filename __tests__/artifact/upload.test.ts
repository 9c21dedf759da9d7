import { createHash } from 'node:crypto'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serviceProblem } from '../../src/artifact/serviceProblem.js'
import { type UploadRequest, type UploadedArtifact, uploadArtifact } from '../../src/artifact/upload.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { serverError, twirpError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import type { Command } from '../helpers/runner/commandParser.js'
import { unzipped } from '../helpers/unzipped.js'
import { inTemporary } from '../helpers/temporary.js'
import { sampleManifest } from '../legs/manifests.js'
import { unpacked } from './archive/unpacked.js'
import { type ClientUse, withClient } from './client.js'

const HASH = '0123456789abcdef0123456789abcdef'
const DATA: ReadonlyMap<string, string> = new Map([
  [`binaries/covcounters.${HASH}.0.1763856000123456789`, 'counters'],
  [`binaries/covmeta.${HASH}`, 'meta-data '.repeat(1000)],
  ['manifest.json', '{}\n'],
  [`tests/covmeta.${HASH}`, ''],
])

async function writeFiles(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), text)
  }
}

interface Upload {
  readonly name: string
  readonly retentionDays?: number
  readonly variables?: Readonly<Record<string, string>>
  readonly enterpriseServer?: boolean
  readonly max?: number
  readonly content?: 'report'
  readonly uploader?: UploadRequest['uploader']
  /** Writes the files; by default DATA. */
  readonly prepare?: (directory: string) => Promise<void>
}

interface Refused {
  readonly code: string
  readonly text: string
  readonly output: string
  readonly commands: readonly Command[]
  /** How many requests were made. */
  readonly asked: number
}

describe('uploading', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await GitHub.start()
  })
  afterAll(async () => {
    await github.close()
  })

  async function upload({
    name,
    retentionDays,
    variables,
    enterpriseServer,
    max,
    content,
    uploader,
    prepare,
  }: Upload): Promise<ClientUse<UploadedArtifact>> {
    return inTemporary(async (temporary) => {
      const directory = join(temporary, 'covdata')
      await (prepare ?? ((path) => writeFiles(path, DATA)))(directory)
      return withClient(variables ?? github.variables(), (service) =>
        uploadArtifact(
          {
            name,
            directory,
            retentionDays,
            uploader,
            ...(enterpriseServer === undefined ? {} : { enterpriseServer }),
            ...(max === undefined ? {} : { max }),
            ...(content === undefined ? {} : { content }),
          },
          service,
        ),
      )
    })
  }

  /** The finding for an upload that failed, and what was printed. */
  async function refused(request: Upload): Promise<Refused> {
    const before = github.requests.length
    const { result, output, commands } = await upload(request)
    if (result.kind === 'uploaded') throw new Error('it was uploaded')
    const { code, severity, title, detail, fix } = result.finding
    expect(severity).toBe('warning')
    expect(title).toContain(`The artifact ${request.name} was not uploaded: `)
    return {
      code,
      text: `${title}\n${detail}\n${fix}`,
      output,
      commands,
      asked: github.requests.length - before,
    }
  }

  it('stores the data and returns size, digest and id of the archive', async () => {
    const { result, commands } = await upload({ name: 'covdata-good' })
    const stored = github.artifacts.find(({ name }) => name === 'covdata-good')
    const bytes = stored?.bytes ?? Buffer.alloc(0)
    expect(result).toEqual({
      kind: 'uploaded',
      id: stored?.id,
      size: bytes.length,
      digest: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(stored?.expiresAt).toBeUndefined()
    expect(bytes.length).toBeLessThan(2000)
    expect(await unpacked(bytes)).toEqual(DATA)
    expect(commands).toEqual([])
  })

  it('requests the retention days', async () => {
    await upload({ name: 'covdata-days', retentionDays: 3 })
    const stored = github.artifacts.find(({ name }) => name === 'covdata-days')
    const days = (Date.parse(stored?.expiresAt ?? '') - Date.parse(stored?.createdAt ?? '')) / 86_400_000
    expect(Math.round(days)).toBe(3)
  })

  it('leaves out links and files that are not ours, and says which', async () => {
    const prepare = async (directory: string): Promise<void> => {
      const secret = join(dirname(directory), 'secret')
      await writeFiles(
        secret,
        new Map([
          ['key', 'PRIVATE'],
          [`covmeta.${HASH}`, 'PRIVATE'],
        ]),
      )
      await writeFiles(
        directory,
        new Map([
          ['manifest.json', '{}\n'],
          ['binaries/notes.txt', 'x'],
          [`covmeta.${HASH}`, 'x'],
        ]),
      )
      await symlink(join(secret, 'key'), join(directory, `binaries/covmeta.${HASH}`))
      await mkdir(join(directory, `binaries/covcounters.${HASH}.1.2`))
      await symlink(secret, join(directory, 'tests'))
    }
    const { result } = await upload({ name: 'covdata-links', prepare })
    expect(result).toMatchObject({
      leftOut: [
        `binaries/covcounters.${HASH}.1.2`,
        `binaries/covmeta.${HASH}`,
        'binaries/notes.txt',
        `covmeta.${HASH}`,
        'tests',
      ],
    })
    const stored = github.artifacts.find(({ name }) => name === 'covdata-links')
    expect(await unpacked(stored?.bytes ?? Buffer.alloc(0))).toEqual(new Map([['manifest.json', '{}\n']]))
  })

  it('takes the files and the data of a report, but no link and nothing of anybody else', async () => {
    const prepare = async (directory: string): Promise<void> => {
      await writeFiles(
        directory,
        new Map([
          ['report.json', '{}\n'],
          ['index.html', '<!doctype html>'],
          ['notes.txt', 'PRIVATE'],
          ['data/covmeta.1', 'PRIVATE'],
          [`covdata/binaries/covmeta.${HASH}`, 'meta-data'],
          ['covdata/notes.txt', 'PRIVATE'],
          ['covdata/sources.bin', 'text'],
          ['covdata/attribution.bin', 'sets'],
        ]),
      )
      await symlink(join(directory, 'notes.txt'), join(directory, 'summary.md'))
    }
    const { result } = await upload({ name: 'coverage-report-test', content: 'report', prepare })
    expect(result).toMatchObject({ kind: 'uploaded', leftOut: ['covdata/notes.txt'] })
    const stored = github.artifacts.find(({ name }) => name === 'coverage-report-test')
    const { directory, names } = await unzipped(stored?.bytes ?? Buffer.alloc(0))
    await rm(directory, { recursive: true })
    expect([...names].sort()).toEqual([
      'covdata/attribution.bin',
      `covdata/binaries/covmeta.${HASH}`,
      'covdata/sources.bin',
      'index.html',
      'report.json',
    ])
  })

  it.each<[string, NonNullable<Upload['prepare']>]>([
    [
      'an empty folder',
      async (directory) => {
        await mkdir(directory)
      },
    ],
    ['no folder', () => Promise.resolve()],
    [
      'a link to a folder',
      async (directory) => {
        await writeFiles(`${directory}2`, DATA)
        await symlink(`${directory}2`, directory)
      },
    ],
  ])('uploads nothing from %s', async (_, prepare) => {
    expect(await refused({ name: 'covdata-none', prepare })).toMatchObject({
      code: 'artifact-empty',
      asked: 0,
    })
  })

  it('gets another name if that of another leg is taken, with advice, and can use it in a re-run', async () => {
    expect((await upload({ name: 'covdata-taken' })).result.kind).toBe('uploaded')
    for (const suffix of ['.2', '.3']) {
      const { result, commands } = await upload({ name: 'covdata-taken' })
      expect(result).toMatchObject({ renamed: { code: 'artifact-name-taken', severity: 'warning' } })
      const { title = '', fix = '' } = (result.kind === 'uploaded' ? result.renamed : undefined) ?? {}
      expect(title).toContain(`uploaded as covdata-taken${suffix}: another step of this workflow run`)
      expect(fix).toMatch(/with id if .* otherwise with artifact-name/)
      expect(commands).toEqual([])
      expect(github.artifacts.at(-1)?.name).toBe(`covdata-taken${suffix}`)
    }
    const rerun = await upload({ name: 'covdata-taken', variables: github.variables({ attempt: 2 }) })
    expect(rerun.result.kind).toBe('uploaded')
  })

  it('replaces the data of an earlier attempt of the leg, and gets another name if that one is not free at once', async () => {
    const run = await GitHub.start({ uniqueNames: 'run' })
    const attempt = async (runAttempt: number): Promise<UploadedArtifact> => {
      const uploader = sampleManifest({ runAttempt })
      const variables = run.variables({ attempt: runAttempt })
      const files = new Map([...DATA, ['manifest.json', manifestJson(uploader)]])
      const prepare = async (directory: string): Promise<void> => writeFiles(directory, files)
      return (await upload({ name: 'covdata-leg', variables, prepare, uploader })).result
    }
    const names = (): readonly string[] => run.artifacts.map(({ name }) => name)
    try {
      for (const number of [1, 2]) {
        const uploaded = await attempt(number)
        expect(uploaded.kind === 'uploaded' && uploaded.renamed === undefined).toBe(true)
        expect(names()).toEqual(['covdata-leg'])
      }
      const taken = twirpError(409, 'already_exists', 'an artifact with this name already exists')
      run.fail({ path: /CreateArtifact/, with: taken, times: 2 })
      expect(await attempt(3)).toMatchObject({ kind: 'uploaded', renamed: { code: 'artifact-name-taken' } })
      expect(names()).toEqual(['covdata-leg.2'])
    } finally {
      await run.close()
    }
  })

  it('is given up when the service does not answer, and named', async () => {
    github.fail({ path: /CreateArtifact/, with: 'stall' })
    const { code, text } = await refused({ name: 'covdata-late', max: 200 })
    expect(code).toBe('artifact-unavailable')
    expect(text).toContain('the artifact service did not answer within 1 s')
  })

  it('is not attempted on GitHub Enterprise Server', async () => {
    const { text, ...said } = await refused({ name: 'a', enterpriseServer: true })
    expect(said).toEqual({ code: 'artifact-unavailable', output: '', commands: [], asked: 0 })
    expect(text).toMatch(/`artifact: false`.*`covdata`.*actions\/upload-artifact@v3/)
    const variables = { ...github.variables(), GITHUB_SERVER_URL: 'https://github.example' }
    expect(await refused({ name: 'a', variables })).toMatchObject({ code: 'artifact-unavailable', asked: 0 })
  })

  it('is not possible without the runner', async () => {
    const { code, text, commands } = await refused({ name: 'a', variables: {} })
    expect(code).toBe('artifact-unavailable')
    expect(text).toContain('the runner offers no artifact service')
    expect(commands).toEqual([])
  })

  it('reports that the storage is full', async () => {
    github.fail({
      path: /CreateArtifact$/,
      with: twirpError(403, 'resource_exhausted', 'insufficient usage to create artifact'),
    })
    const { code, text } = await refused({ name: 'covdata-full' })
    expect(code).toBe('artifact-quota')
    expect(text).toContain('`retention-days`')
  })

  it('reports that the service cannot be reached', async () => {
    const variables = { ...github.variables(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }
    const { code, text } = await refused({ name: 'a', variables })
    expect(code).toBe('artifact-failed')
    expect(text).toContain('cannot be reached from this runner')
    expect(text).toContain('ECONNREFUSED')
  })

  it('reports that the storage refuses the data', async () => {
    github.fail({ method: 'PUT', with: { status: 403, body: 'Server failed to authenticate the request.' } })
    expect(await refused({ name: 'covdata-forbidden' })).toMatchObject({ code: 'artifact-failed' })
  })

  it('succeeds if the second request does', async () => {
    github.fail({ path: /CreateArtifact$/, with: serverError(503) })
    expect((await upload({ name: 'covdata-second' })).result.kind).toBe('uploaded')
  })
})

describe('serviceProblem', () => {
  it.each<[string, string]>([
    // As @actions/artifact 6.2.1 words them, after its retries.
    [
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
      'artifact-unavailable',
    ],
    [
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (429) Too Many Requests',
      'artifact-unavailable',
    ],
    [
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: no',
      'artifact-failed',
    ],
    ['Failed to ListArtifacts: Unable to make request: ETIMEDOUT', 'artifact-failed'],
    ['Upload progress stalled.', 'artifact-failed'],
    [
      'Failed to get backend IDs: The provided JWT token is invalid and/or missing claims',
      'artifact-unavailable',
    ],
    ['Artifact storage quota has been hit. Unable to upload any new artifacts.', 'artifact-quota'],
    ['CreateArtifact: response from backend was not ok', 'artifact-failed'],
  ])('explains "%s" as %s', (message, code) => {
    const { code: found, title, fix } = serviceProblem(new Error(message))
    expect(found).toBe(code)
    expect(title).not.toBe('')
    expect(fix).not.toBe('')
  })

  it('explains anything that was thrown', () => {
    expect(serviceProblem(undefined).code).toBe('artifact-failed')
  })
})
