/** Caches of a real build, sent by the real client to a service on loopback and back, and what may go wrong. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CacheState } from '../../src/cache/state.js'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { GitHub } from '../helpers/github/github.js'
import { CacheJob } from './cacheJob.js'

/** A package of more than 1 MiB, compiled as no binary links it: stands for a commit that changes a lot. */
const LARGE = ['reflect', '-gcflags=-N'] as const
const SECOND = { testedSha: '2'.repeat(40) }
let root: string
let github: GitHub
let job: CacheJob
/** The first run, on an empty machine. */
let first: { readonly state: CacheState; readonly said: string; readonly posted: string }

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'cache-job-')))
  github = await GitHub.start()
  job = await CacheJob.start(join(root, 'job'), join(ROOT, '__tests__', 'fixtures', 'cached'), github)
  const restored = await job.restore()
  await job.goBuild()
  first = { ...restored, posted: await job.post(restored.state) }
})
afterAll(async () => {
  await github.close()
  await job.forget()
  await rm(root, { recursive: true, force: true })
})

const matched = (state: CacheState): readonly (string | null)[] =>
  state.places.map(({ matchedKey }) => matchedKey)
const keys = (state: CacheState): readonly string[] => state.places.map(({ key }) => key)
const warnings = (said: string): readonly string[] =>
  said.split('\n').filter((line) => /^::(?:warning|error)/.test(line))

it('finds nothing on the first run, and saves both caches', () => {
  expect(matched(first.state)).toEqual([null, null])
  expect(first.said).toContain('no module cache to restore')
  expect(first.said).toContain('no build cache to restore')
  for (const key of keys(first.state)) expect(first.posted).toContain(`cache saved as ${key}`)
  expect(warnings(first.said + first.posted)).toEqual([])
  expect(github.caches.map(({ key }) => key).sort()).toEqual([...keys(first.state)].sort())
})

it('restores them on another machine, where nothing is fetched and nothing compiled', async () => {
  await job.forget()
  const { state, said } = await job.restore(SECOND)
  const [modulesKey = '', buildKey = ''] = keys(first.state)
  expect(matched(state)).toEqual([modulesKey, buildKey])
  expect(keys(state)).toEqual([modulesKey, buildKey.replace(/1{40}$/, SECOND.testedSha)])
  expect(await job.goBuild({ GOPROXY: 'off' })).toEqual([])
  // The modules are the same, and nothing was added to the packages of the first commit.
  const posted = await job.post(state)
  expect(posted).toContain('module cache not saved: it is already stored')
  expect(posted).toMatch(/build cache not saved: (?:nothing|too little) was added to it/)
  expect(warnings(said + posted)).toEqual([])
  expect(github.caches).toHaveLength(2)
})

it('does not restore over what an earlier step left', async () => {
  // The directories are full from the previous run.
  const { state, said } = await job.restore(SECOND)
  expect(state.places.map(({ owned }) => owned)).toEqual([false, false])
  expect(said).toContain(`${job.build} is not empty`)
  expect(await job.post(state)).toContain('build cache not saved: its directory was not empty')
})

it('saves nothing for a pull request that restored the caches of its base', async () => {
  await job.forget()
  const { state } = await job.restore({ ...SECOND, eventName: 'pull_request', ref: 'refs/pull/7/merge' })
  expect(await job.post(state)).toContain('only this pull request could use it')
  expect(github.caches).toHaveLength(2)
})

it('saves what a later commit adds', async () => {
  await job.forget()
  const { state } = await job.restore(SECOND)
  await job.goBuildPackage(...LARGE)
  expect(await job.post(state)).toContain(`build cache saved as ${keys(state)[1] ?? ''}`)
  expect(github.caches).toHaveLength(3)
})

it('warns of nothing if another leg was first, or the token may only read', async () => {
  await job.forget()
  const { state } = await job.restore({ testedSha: '3'.repeat(40) })
  await job.goBuildPackage('reflect', '-gcflags=-N -l')
  const denied = await job.post(state, { ACTIONS_CACHE_MODE: 'read' })
  expect(denied).toContain('build cache not saved')
  expect(warnings(denied)).toEqual([])
  expect(await job.post(state)).toContain('build cache saved')
  const late = await job.post(state)
  expect(late).toContain('build cache not saved: it is already stored')
  expect(warnings(late)).toEqual([])
})

describe('a run goes on with empty directories that it still owns', () => {
  const build = (state: CacheState): unknown => {
    const { matchedKey, owned } = state.places.find(({ kind }) => kind === 'build') ?? {}
    return { matchedKey, owned }
  }
  const tarOf = async (prepare: (directory: string) => Promise<unknown>): Promise<Buffer> => {
    const directory = join(root, 'made')
    await mkdir(directory)
    await prepare(directory)
    // The client stores paths relative to the workspace.
    const args = ['--zstd', '-cf', join(root, 'made.tzst'), '-P', '-C', directory, '.']
    const transform = `--transform=s,^\\.,${job.build},`
    const { exitCode, stderr } = await capture('tar', [transform, ...args], { cwd: root, env: process.env })
    if (exitCode !== 0) throw new Error(stderr)
    await rm(directory, { recursive: true })
    return readFile(join(root, 'made.tzst'))
  }
  const stored = (): Buffer =>
    github.caches.find(({ key }) => key === keys(first.state)[1])?.bytes ?? Buffer.of()

  const NOT_UNPACKED = /::warning::the build cache could not be restored: .* could not be unpacked/
  const NO_CACHE = /::warning::the build cache could not be restored: .* does not contain a Go build cache/

  it.each<[string, RegExp, () => Promise<Uint8Array> | Uint8Array]>([
    ['after bytes that are no archive', NOT_UNPACKED, () => Buffer.from('no archive at all\n'.repeat(1000))],
    ['after an archive that ends too early', NOT_UNPACKED, () => stored().subarray(0, stored().length / 2)],
    ['after no bytes', NOT_UNPACKED, () => Buffer.of()],
    [
      'after an archive of something else',
      NO_CACHE,
      () => tarOf((directory) => writeFile(join(directory, 'notes'), 'of somebody else')),
    ],
    [
      'after an archive with a file where Go wants a directory',
      NO_CACHE,
      () =>
        tarOf(async (directory) => {
          await mkdir(join(directory, '00'))
          await writeFile(join(directory, '01'), 'x')
        }),
    ],
  ])('%s', async (_, words, bytes) => {
    await job.forget()
    const kept = stored()
    const key = keys(first.state)[1] ?? ''
    github.replaceCache(key, await bytes())
    try {
      const { state, said } = await job.restore()
      expect(build(state)).toEqual({ matchedKey: null, owned: true })
      expect(await readdir(job.build).catch(() => [])).toEqual([])
      expect(said).toMatch(words)
    } finally {
      github.replaceCache(key, kept)
    }
  })

  it('after a download that stops midway', async () => {
    await job.forget()
    const download = { method: 'GET', path: /^(?!\/twirp)/ }
    github.fail({ ...download, times: 2, with: 'stall-body' })
    const { state } = await job.restore()
    expect(state.places.map(({ matchedKey, owned }) => ({ matchedKey, owned }))).toEqual([
      { matchedKey: null, owned: true },
      { matchedKey: null, owned: true },
    ])
    expect([await readdir(job.build).catch(() => []), await readdir(job.modules).catch(() => [])]).toEqual([
      [],
      [],
    ])
  })

  it('if the service does not answer, and its process ends nevertheless', async () => {
    await job.forget()
    github.fail({ path: /GetCacheEntryDownloadURL$/, times: 2, with: 'stall' })
    const { state, said } = await job.restore({ lookUpMilliseconds: 500 })
    expect(said).toContain('the cache service did not answer within 0.5 s: the build cache is not restored')
    expect(build(state)).toEqual({ matchedKey: null, owned: true })
  }, 120_000)

  it('without a service', async () => {
    await job.forget()
    const { state } = await job.restore({}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })
    expect(build(state)).toEqual({ matchedKey: null, owned: true })
  })
})

it('goes on if the token may only read, or not even that', async () => {
  for (const cache of ['read', 'none'] as const) {
    const strict = await GitHub.start({ cache })
    try {
      await job.forget()
      const { state } = await job.restore({}, strict.variables())
      expect(matched(state)).toEqual([null, null])
      // Imports nothing, so that nothing else is compiled.
      await job.goBuildPackage('unicode/utf8')
      const posted = await job.post(state, strict.variables())
      expect(posted).toContain('build cache not saved: the service did not accept it')
      expect(strict.caches).toEqual([])
    } finally {
      await strict.close()
    }
  }
})

it('never fails the post step: without a service, with an invalid state, without a state', async () => {
  const nowhere = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }
  await job.forget()
  const { state } = await job.restore({ testedSha: '4'.repeat(40) })
  await job.goBuildPackage('reflect', '-gcflags=-N -l -B')
  expect(await job.post(state, nowhere)).toMatch(/build cache not saved|could not be saved/)
  expect(await job.post('{"startedAt":1,"write":"always","places":"/"}')).toContain('cannot be read')
  expect(await job.post('')).toBe('')
})
