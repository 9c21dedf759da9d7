import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type DownloadedArtifact, downloadLegs } from '../../src/artifact/download.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import type { Report } from '../../src/report/report.js'
import {
  type ArtifactService,
  type ArtifactSource,
  artifactsOfRun,
  artifactsOfThisRun,
} from '../../src/artifact/artifactService.js'
import { listedArtifact } from '../../src/artifact/fetchArchive.js'
import { listRunArtifacts } from '../../src/github/runArtifacts.js'
import { UserError } from '../../src/support/errors.js'
import { serverError, twirpError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import type { Fault, GitHubOptions } from '../helpers/github/state.js'
import { TOKEN, clientOf } from '../github/publishing.js'
import { type QuietLog, quietLog } from '../helpers/quietLog.js'
import type { Command } from '../helpers/runner/commandParser.js'
import { TOTAL_LIMITS, type TotalLimits } from '../../src/artifact/budget.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'
import { type ZipEntry, zipBytes } from './archive/zipBytes.js'
import { withClient } from './client.js'
import { sampleManifest } from '../legs/manifests.js'

const META = 'binaries/covmeta.0123456789abcdef0123456789abcdef'

function artifactOf(job: string, ...more: readonly ZipEntry[]): Buffer {
  const leg = { job, step: '', matrix: null, index: 0, total: 1 }
  const manifest = { name: 'manifest.json', data: Buffer.from(manifestJson(sampleManifest({ leg }))) }
  return zipBytes([manifest, { name: META, data: Buffer.from(`data of ${job}`) }, ...more])
}

interface Downloads {
  readonly found: readonly DownloadedArtifact[]
  /** The content of each artifact's folder, by its name. */
  readonly data: Readonly<Record<string, string>>
  readonly output: string
  readonly commands: readonly Command[]
  readonly log: QuietLog
  /** Folders that are left behind, in the order of the artifacts. */
  readonly left: readonly string[]
}

async function download(
  github: GitHub,
  {
    pattern = 'covdata-*',
    variables = github.variables(),
    ...rest
  }: {
    readonly pattern?: string
    readonly variables?: Readonly<Record<string, string>>
    readonly maxArchiveBytes?: number
    readonly enterpriseServer?: boolean
    readonly max?: number
    readonly maxAll?: number
    readonly limits?: TotalLimits
    readonly takesReports?: boolean
  } = {},
): Promise<Downloads> {
  return inTemporary(async (temporary) => {
    const directory = join(temporary, 'artifacts')
    const log = quietLog()
    const {
      result: found,
      output,
      commands,
    } = await withClient(variables, (service) => downloadLegs({ pattern, directory, ...rest }, service, log))
    const data: Record<string, string> = {}
    for (const artifact of found)
      if (artifact.state === 'read')
        data[artifact.name] = await readFile(join(artifact.directory, META), 'latin1')
    const left = await readdir(directory, { recursive: true }).catch(() => [])
    return { found, data, output, commands, log, left: left.sort() }
  })
}

describe('the artifacts of a run', () => {
  it('are read, sorted by name, without those with other names', async () => {
    const github = await GitHub.start()
    try {
      for (const job of ['b', 'a', 'c'])
        github.addArtifact({ name: `covdata-${job}`, bytes: artifactOf(job) })
      github.addArtifact({ name: 'logs', bytes: artifactOf('logs') })
      github.addArtifact({ name: 'covdata-other-run', bytes: artifactOf('other'), runId: 5 })
      const { found, data, log, left } = await download(github)
      expect(found.map(({ name, state }) => [name, state])).toEqual([
        ['covdata-a', 'read'],
        ['covdata-b', 'read'],
        ['covdata-c', 'read'],
      ])
      expect(found.map((artifact) => (artifact.state === 'read' ? artifact.manifest.leg.job : ''))).toEqual([
        'a',
        'b',
        'c',
      ])
      expect(data).toEqual({ 'covdata-a': 'data of a', 'covdata-b': 'data of b', 'covdata-c': 'data of c' })
      expect(left.filter((path) => path.includes('archive'))).toEqual([])
      expect(log.lines).toEqual([
        'progress: Downloaded 1 of 3 artifacts',
        'progress: Downloaded 2 of 3 artifacts',
        'progress: Downloaded 3 of 3 artifacts',
        'info: Read 3 of 3 artifacts that match covdata-*',
      ])
    } finally {
      await github.close()
    }
  })

  it('are the newest with their names', async () => {
    const github = await GitHub.start()
    try {
      github.addArtifact({ name: 'covdata-a', bytes: artifactOf('old') })
      github.addArtifact({ name: 'covdata-b', bytes: artifactOf('b') })
      github.addArtifact({ name: 'covdata-a', bytes: artifactOf('new'), attempt: 2 })
      const { found, data } = await download(github, { variables: github.variables({ attempt: 2 }) })
      expect(found.map(({ name }) => name)).toEqual(['covdata-a', 'covdata-b'])
      expect(data).toEqual({ 'covdata-a': 'data of new', 'covdata-b': 'data of b' })
    } finally {
      await github.close()
    }
  })

  it('may have a manifest of up to 32 MiB', async () => {
    const github = await GitHub.start()
    try {
      const limit = 32 * 1024 * 1024
      for (const [name, length] of [
        ['covdata-fits', limit],
        ['covdata-large', limit + 1],
      ] as const)
        github.addArtifact({
          name,
          bytes: zipBytes([{ name: 'manifest.json', data: Buffer.alloc(length, ' '), method: 0 }]),
        })
      const { found } = await download(github)
      expect(found).toEqual([
        { name: 'covdata-fits', state: 'broken', reason: 'its manifest.json cannot be used: it is not JSON' },
        {
          name: 'covdata-large',
          state: 'broken',
          reason: `its manifest.json has ${limit + 1} bytes, more than the allowed ${limit}`,
        },
      ])
    } finally {
      await github.close()
    }
  })

  it('may be absent', async () => {
    const github = await GitHub.start()
    try {
      expect((await download(github)).found).toEqual([])
    } finally {
      await github.close()
    }
  })
})

describe('an artifact that is broken', () => {
  let github: GitHub
  let downloads: Downloads
  beforeAll(async () => {
    github = await GitHub.start()
    const add = (name: string, bytes: Buffer, rest = {}): void => {
      github.addArtifact({ name: `covdata-${name}`, bytes, ...rest })
    }
    add('good', artifactOf('good'))
    add('no-digest', artifactOf('no-digest'), { digest: null })
    add('digest', artifactOf('digest'), { digest: `sha256:${'0'.repeat(64)}` })
    add('hostile', artifactOf('hostile', { name: '../../evil', data: Buffer.from('evil') }))
    add('cut', artifactOf('cut').subarray(0, 200))
    add('empty', Buffer.alloc(0))
    add('text', Buffer.from('not an archive'), { mimeType: 'text/plain' })
    add('no-manifest', zipBytes([{ name: META }]))
    add('not-json', zipBytes([{ name: 'manifest.json', data: Buffer.from('{') }]))
    add('newer', zipBytes([{ name: 'manifest.json', data: Buffer.from('{ "schemaVersion": 2 }') }]))
    add('large', artifactOf('large'), { size: 100_001 })
    add('larger-than-said', Buffer.alloc(100_001), { size: 10 })
    add('##[add-mask]x', artifactOf('command'))
    add('%23%23[add-mask]x', artifactOf('command'))
    downloads = await download(github, { maxArchiveBytes: 100_000 })
  })
  afterAll(async () => {
    await github.close()
  })

  it('does not affect the others', () => {
    expect(downloads.data).toEqual({
      'covdata-good': 'data of good',
      'covdata-no-digest': 'data of no-digest',
    })
    expect(downloads.log.lines.at(-1)).toBe('info: Read 2 of 14 artifacts that match covdata-*')
  })

  it.each<[string, string | RegExp]>([
    [
      'digest',
      /^its archive was changed or truncated: its digest is sha256:[0-9a-f]{64}, expected sha256:0{64}$/,
    ],
    ['hostile', 'its archive is refused: "../../evil" has a name that leads out of the archive'],
    ['cut', /^its archive is refused: the archive is damaged: End of central directory/],
    ['empty', /^its archive is refused: the archive is damaged/],
    ['text', /^its archive is refused: the archive is damaged/],
    ['no-manifest', 'it has no manifest.json'],
    ['not-json', 'its manifest.json cannot be used: it is not JSON'],
    ['newer', /^its manifest\.json cannot be used: schemaVersion is 2, written by a newer version/],
    ['large', 'its archive has 100001 bytes, more than the allowed 100000'],
    ['larger-than-said', 'its archive has 100001 bytes, more than the allowed 100000'],
    ['##[add-mask]x', 'its name contains a workflow command or control characters'],
    ['%23%23[add-mask]x', 'its name contains a workflow command or control characters'],
  ])('is reported with the reason: %s', (name, reason) => {
    const artifact = downloads.found.find((candidate) => candidate.name === `covdata-${name}`)
    const pattern: unknown = typeof reason === 'string' ? reason : expect.stringMatching(reason)
    expect(artifact).toEqual({ name: `covdata-${name}`, state: 'broken', reason: pattern })
  })

  it('leaves nothing behind', () => {
    const evil = downloads.left.filter((path) => path.includes('evil'))
    expect(evil).toEqual([])
    expect(downloads.left.filter((path) => path.endsWith('data'))).toHaveLength(2)
  })

  it('does not run a workflow command', () => {
    expect(downloads.commands).toEqual([])
    expect(downloads.output).toContain('Downloading raw file')
  })

  it('is not downloaded if the list shows that it is unusable', () => {
    // Of 14 artifacts, one is too large and two have bad names; the one with another digest is tried three times.
    expect(github.requests.filter(({ path }) => path.endsWith('GetSignedArtifactURL'))).toHaveLength(13)
  })
})

describe('a list of artifacts that cannot be read', () => {
  async function refusedList(
    variables: Readonly<Record<string, string>>,
    github: GitHub,
    enterpriseServer = false,
  ): Promise<UserError> {
    const error: unknown = await download(github, { variables, enterpriseServer }).catch(
      (thrown: unknown) => thrown,
    )
    if (error instanceof UserError) return error
    throw new Error('no UserError')
  }

  it.each<[string, string, string, (github: GitHub) => Readonly<Record<string, string>>]>([
    ['without the runner', 'the runner offers no artifact service', 'artifact: false', () => ({})],
    [
      'on GitHub Enterprise Server',
      'GitHub Enterprise Server does not support artifacts',
      'by `paths`',
      (github) => ({ ...github.variables(), GITHUB_SERVER_URL: 'https://github.example' }),
    ],
    [
      'without a network',
      'cannot be reached',
      'self-hosted runner',
      (github) => ({ ...github.variables(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }),
    ],
    [
      'without permission',
      'does not accept the token',
      'Run the job again',
      (github) => {
        github.fail({ path: /ListArtifacts$/, with: twirpError(403, 'permission_denied', 'no') })
        return github.variables()
      },
    ],
  ])('is a UserError with advice: %s', async (_, message, advice, variables) => {
    const github = await GitHub.start()
    try {
      const error = await refusedList(variables(github), github)
      expect(error.message).toContain(`the artifacts of this workflow run cannot be listed: `)
      expect(error.message).toContain(message)
      expect(error.advice).toContain(advice)
    } finally {
      await github.close()
    }
  })

  it('is not requested from GitHub Enterprise Server', async () => {
    const github = await GitHub.start()
    try {
      const error = await refusedList(github.variables(), github, true)
      expect(error.message).toContain('GitHub Enterprise Server does not support artifacts')
      expect(github.requests).toEqual([])
    } finally {
      await github.close()
    }
  })

  it('is requested again by the client', async () => {
    const github = await GitHub.start()
    try {
      github.addArtifact({ name: 'covdata-a', bytes: artifactOf('a') })
      github.fail({ path: /ListArtifacts$/, with: serverError(502) })
      github.fail({ method: 'GET', with: serverError(500) })
      expect((await download(github)).data).toEqual({ 'covdata-a': 'data of a' })
    } finally {
      await github.close()
    }
  })
})

describe('downloads', () => {
  it('are at most five at a time, and a failed one is a broken artifact', async () => {
    // A fake service, because the loopback server does not count concurrent downloads.
    let active = 0
    let most = 0
    const waiting: (() => void)[] = []
    const fiveTogether = (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (waiting.length < 5) return
        const five = waiting.splice(0)
        // A sixth one would start in the meantime.
        setTimeout(() => {
          for (const release of five) release()
        }, 20)
      })
    const service: ArtifactService = {
      uploadArtifact: () => Promise.reject(new Error('not to be called')),
      deleteArtifact: () => Promise.reject(new Error('not to be called')),
      listArtifacts: () =>
        Promise.resolve({
          artifacts: Array.from({ length: 20 }, (_, id) => ({ name: `covdata-${id + 10}`, id, size: 1 })),
        }),
      downloadArtifact: async () => {
        active += 1
        most = Math.max(most, active)
        await fiveTogether()
        active -= 1
        throw new Error('Unable to download and extract artifact: Artifact download failed after 5 retries.')
      },
    }
    await inTemporary(async (temporary) => {
      const directory = join(temporary, 'artifacts')
      const found = await downloadLegs({ pattern: '*', directory }, service, quietLog())
      expect(found).toEqual(
        Array.from({ length: 20 }, (_, id) => ({
          name: `covdata-${id + 10}`,
          state: 'broken',
          reason:
            'it cannot be downloaded or unpacked: Unable to download and extract artifact: Artifact download failed after 5 retries.',
        })),
      )
      expect(most).toBe(5)
    })
  })
})

describe('archives with an address', () => {
  const BIG = artifactOf('a', { name: 'sources.bin', data: Buffer.alloc(1_000_000, 'x'), method: 0 })

  interface Asked {
    readonly states: readonly string[]
    /** The requests for the address, and how the storage answered. */
    readonly asked: readonly (string | number)[]
  }

  async function downloadFrom(options: GitHubOptions, fault: Fault, otherRun?: number): Promise<Asked> {
    const github = await GitHub.start(options)
    try {
      github.addArtifact({
        name: 'covdata-a',
        bytes: BIG,
        ...(otherRun === undefined ? {} : { runId: otherRun }),
      })
      github.fail(fault)
      const client = await clientOf(github)
      const repository = { owner: 'octocat', repo: 'project' }
      const run = { token: TOKEN, repositoryOwner: 'octocat', repositoryName: 'project' }
      const sourceOf = (service: ArtifactService): ArtifactSource =>
        otherRun === undefined
          ? artifactsOfThisRun(service, repository, client)
          : {
              ...artifactsOfRun(service, { ...run, workflowRunId: otherRun }, client),
              listArtifacts: async () => {
                const listed = await listRunArtifacts(client, { ...repository, runId: otherRun })
                return { artifacts: listed.map(listedArtifact) }
              },
            }
      return await inTemporary(async (temporary) => {
        const request = { pattern: '*', directory: join(temporary, 'artifacts'), otherRun }
        const { result } = await withClient(github.variables(), (service) =>
          downloadLegs(request, sourceOf(service), quietLog()),
        )
        const asked = github.requests.flatMap(({ path, status }): Asked['asked'] => {
          if (path.endsWith('/zip')) return ['address']
          return path.startsWith('/storage/') ? [status] : []
        })
        return { states: result.map((leg) => (leg.state === 'broken' ? leg.reason : leg.state)), asked }
      })
    } finally {
      await github.close()
    }
  }

  it('go on where a connection broke if they are of another run', async () => {
    expect(await downloadFrom({}, { path: /^\/storage/, with: 'cut-body', times: 2 }, 5)).toEqual({
      states: ['read'],
      asked: ['address', 'cut', 'address', 'cut', 'address', 206],
    })
  })

  it('need none in the same run unless what the client gave is not whole', async () => {
    const cut = { path: /^\/storage/, with: { status: 200, body: Buffer.from('PK') } }
    expect(await downloadFrom({}, cut)).toEqual({ states: ['read'], asked: [200, 'address', 200] })
    const refused = await downloadFrom({ permissions: { actions: 'none' } }, cut)
    expect(refused).toEqual({ states: ['read'], asked: [200, 'address', 200] })
  })

  it('are asked for again if the address has expired meanwhile', async () => {
    const expired = { path: /^\/storage/, with: { status: 403 } }
    expect(await downloadFrom({}, expired, 5)).toEqual({
      states: ['read'],
      asked: ['address', 403, 'address', 200],
    })
  })
})

describe('an artifact with a report', () => {
  const named = (value: Report, ...more: readonly ZipEntry[]): Buffer =>
    zipBytes([
      { name: 'report.json', data: Buffer.from(reportJson(value)) },
      { name: 'index.html', data: Buffer.from('<p>') },
      { name: `covdata/${META}`, data: Buffer.from('merged') },
      ...more,
    ])
  const run = { id: 5, attempt: 1, url: 'u', eventName: 'push', headRepository: 'o/r', untrusted: false }

  async function statesOf(
    bytes: Buffer,
    rest: { readonly limits?: TotalLimits; readonly takesReports?: boolean } = { takesReports: true },
  ): Promise<readonly (string | undefined)[]> {
    const github = await GitHub.start()
    try {
      github.addArtifact({ name: 'coverage-report-test', bytes })
      const { found } = await download(github, { pattern: 'coverage-report-*', ...rest })
      return found.map((each) => (each.state === 'broken' ? each.reason : each.state))
    } finally {
      await github.close()
    }
  }

  it('is read as one if reports are wanted, within the room that there is for all', async () => {
    const bytes = named(report())
    expect(await statesOf(bytes)).toEqual(['report'])
    expect(await statesOf(bytes, {})).toEqual([expect.stringContaining('its archive is refused')])
    const limits = { ...TOTAL_LIMITS, items: 1 }
    expect(await statesOf(bytes, { takesReports: true, limits })).toEqual([
      'its report.json has no room beside those of the other artifacts',
    ])
  })

  it('is broken if it is of another run, or has what no report has', async () => {
    expect(await statesOf(named(report({ reportedRun: run })))).toEqual([
      'it is a report on another workflow run',
    ])
    expect(await statesOf(zipBytes([{ name: 'report.json', data: Buffer.from('{}') }]))).toEqual([
      'its report.json is not that of a report',
    ])
    for (const name of ['manifest.json', META, 'evil.sh'])
      expect(await statesOf(named(report(), { name, data: Buffer.from('{}') }))).toEqual([
        expect.stringContaining(name),
      ])
  })
})

describe('all artifacts together', () => {
  it('have limits, and those that exceed them are named', async () => {
    const github = await GitHub.start()
    for (const job of ['a', 'b', 'c']) github.addArtifact({ name: `covdata-${job}`, bytes: artifactOf(job) })
    const one = manifestJson(sampleManifest()).length
    const full = await download(github, {
      limits: { ...TOTAL_LIMITS, bytes: 2 * one + 100, processes: 9, items: 1000 },
    })
    expect(full.found.map(({ state }) => state).sort()).toEqual(['broken', 'read', 'read'])
    expect(full.found.flatMap((leg) => (leg.state === 'broken' ? leg.reason : []))).toEqual([
      expect.stringMatching(/its archive is refused: the archive contains more than the allowed \d+ bytes/),
    ])
    // Each of these manifests has nine items.
    const crowded = await download(github, {
      limits: { ...TOTAL_LIMITS, bytes: 1e9, processes: 9, items: 18 },
    })
    expect(crowded.found.map(({ state }) => state).sort()).toEqual(['broken', 'read', 'read'])
    const many = await download(github, {
      limits: { ...TOTAL_LIMITS, bytes: 1e9, processes: 2, items: 1000 },
    })
    const manifests = many.found.flatMap((leg) => (leg.state === 'read' ? leg.manifest : []))
    expect(manifests.flatMap(({ processes }) => processes)).toHaveLength(2)
    expect(
      manifests
        .flatMap(({ findings }) => findings)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['binary-never-ran', 'binary-never-ran', 'binary-never-ran', 'manifest-shortened'])
    await github.close()
  })

  it('are tried again if one was cut off and looks whole', async () => {
    const github = await GitHub.start()
    github.addArtifact({ name: 'covdata-a', bytes: artifactOf('a') })
    github.fail({ method: 'GET', with: { status: 200, body: Buffer.from('PK') } })
    expect((await download(github)).data).toEqual({ 'covdata-a': 'data of a' })
    expect(github.requests.filter(({ method }) => method === 'GET')).toHaveLength(2)
    await github.close()
  })

  it('end after a time of their own, and those that are left are named', async () => {
    const github = await GitHub.start()
    for (const job of 'abcdefg') github.addArtifact({ name: `covdata-${job}`, bytes: artifactOf(job) })
    github.fail({ path: /GetSignedArtifactURL/, with: 'stall', times: 7 })
    const { found } = await download(github, { maxAll: 400 })
    expect(found).toEqual(
      Array.from('abcdefg', (job) => ({
        name: `covdata-${job}`,
        state: 'broken',
        reason: 'the artifact service did not answer within 1 s',
      })),
    )
    // Two are not even asked for.
    expect(github.requests.filter(({ path }) => path.endsWith('GetSignedArtifactURL'))).toHaveLength(5)
    await github.close()
  })

  it('are given up one by one when the service does not answer', async () => {
    const github = await GitHub.start()
    github.addArtifact({ name: 'covdata-a', bytes: artifactOf('a') })
    github.fail({ path: /GetSignedArtifactURL/, with: 'stall' })
    const { found } = await download(github, { max: 500 })
    expect(found).toEqual([
      { name: 'covdata-a', state: 'broken', reason: 'the artifact service did not answer within 1 s' },
    ])
    await github.close()
  })
})
