/** Restoring before the build, with a fake service that answers as each test wants. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CacheRequest } from '../../src/cache/cacheRequest.js'
import { restoreCaches } from '../../src/cache/restore.js'
import type { CacheService } from '../../src/cache/cacheService.js'
import { type CacheState, parseCacheState } from '../../src/cache/state.js'
import type { Environment } from '../../src/process/exec.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { groupWith, moduleAt } from '../helpers/modules.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'
import { type FakeService, fakeService } from './fakeService.js'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const MODULES_KEY = /^go-integration-coverage-modules-v1-Linux-\d{4}-\d\d-[0-9a-f]{20}$/
const BUILD_KEY =
  /^go-integration-coverage-build-v1-Linux-x64-ubuntu24-go1\.26\.8-linux_amd64-[0-9a-f]{20}-[0-9a-f]{20}-0123456789abcdef0123456789abcdef01234567$/

let goPath: string
let goVariables: Environment
beforeAll(async () => {
  goPath = join(await goRoot('1.26.8'), 'bin', 'go')
  goVariables = await goEnv('1.26.8')
})

interface Restored {
  readonly state: CacheState | undefined
  readonly service: FakeService
  readonly said: readonly string[]
  readonly build: string
  readonly modules: string
}

interface Given {
  readonly answers?: Partial<CacheService>
  readonly env?: Environment
  readonly context?: Partial<CacheRequest['context']>
  readonly inputs?: Readonly<Record<string, string>>
  readonly version?: string
  readonly sum?: string
  /** Fills the directories first. */
  readonly prepare?: (places: { readonly build: string; readonly modules: string }) => Promise<unknown>
}

async function restore(given: Given, check: (restored: Restored) => Promise<void> | void): Promise<void> {
  await inTemporary(async (directory) => {
    const module = join(directory, 'module')
    const places = { build: join(directory, 'build'), modules: join(directory, 'modules') }
    await mkdir(module)
    await writeFile(join(module, 'go.mod'), 'module example.com/m\n\ngo 1.26\n')
    if (given.sum !== undefined) await writeFile(join(module, 'go.sum'), given.sum)
    await given.prepare?.(places)
    const service = fakeService(given.answers)
    const log = quietLog()
    const request: CacheRequest = {
      go: {
        program: goPath,
        env: { ...goVariables, GOCACHE: places.build, GOMODCACHE: places.modules },
        platform: process.platform,
      },
      info: {
        requested: '1.26.8',
        requestedBy: 'the test',
        version: '1.26.8',
        origin: 'PATH',
        goos: 'linux',
        goarch: 'amd64',
      },
      inputs: parseInputs((name) => given.inputs?.[name], module),
      modules: {
        groups: [groupWith([moduleAt(module, 'example.com/m', '1.26')])],
        testGroups: [groupWith([moduleAt(module, 'example.com/m', '1.26')])],
      },
      env: { RUNNER_OS: 'Linux', ImageOS: 'ubuntu24', ...given.env },
      context: { eventName: 'push', ref: 'refs/heads/main', testedSha: SHA, ...given.context },
      arch: 'x64',
      version: given.version ?? '1.0.0',
    }
    const state = await restoreCaches(request, service, log, 50)
    await check({ state, service, said: log.lines, ...places })
  })
}

const ENTRY = `ab/ab${'0'.repeat(62)}-a`

/** Unpacks something with the structure of Go's caches, with the last fallback as its key. */
const HITS: Partial<CacheService> = {
  lookUp: (_, { fallbacks }) => Promise.resolve(`${fallbacks.at(-1) ?? ''}older`),
  restore: async (path, { fallbacks }) => {
    const [directory, file] = path.endsWith('modules')
      ? [join(path, 'cache', 'download'), 'x']
      : [join(path, 'ab'), ENTRY.slice(3)]
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, file), 'x')
    return `${fallbacks.at(-1) ?? ''}older`
  },
}

it('restores both caches and returns what the post step needs', async () => {
  await restore({ answers: HITS }, ({ state, said, build, modules, service }) => {
    expect(state).toEqual({
      startedAt: expect.any(Number) as unknown,
      write: 'always',
      places: [
        {
          kind: 'modules',
          path: modules,
          key: expect.stringMatching(MODULES_KEY) as unknown,
          matchedKey: expect.stringMatching(
            /^go-integration-coverage-modules-v1-Linux-\d{4}-\d\d-older$/,
          ) as unknown,
          owned: true,
        },
        {
          kind: 'build',
          path: build,
          key: expect.stringMatching(BUILD_KEY) as unknown,
          matchedKey: expect.stringMatching(/-linux_amd64-[0-9a-f]{20}-older$/) as unknown,
          owned: true,
        },
      ],
    })
    expect(parseCacheState(JSON.stringify(state))).toEqual(state)
    expect(said.join('\n')).toMatch(/info: module cache restored from .*older/)
    expect(said.join('\n')).toMatch(/info: build cache restored from .*older/)
    expect(service.calls.map((call) => call.split(' ')[0]).sort()).toEqual([
      'lookUp',
      'lookUp',
      'restore',
      'restore',
    ])
  })
})

it('owns empty directories for which nothing is stored', async () => {
  await restore({}, ({ state, said, service }) => {
    expect(state?.places.map(({ matchedKey, owned }) => ({ matchedKey, owned }))).toEqual([
      { matchedKey: null, owned: true },
      { matchedKey: null, owned: true },
    ])
    expect(said.filter((line) => !line.startsWith('info: no '))).toEqual([])
    expect(service.calls.some((call) => call.startsWith('restore'))).toBe(false)
  })
})

it('leaves a directory alone that is not empty, and logs that once', async () => {
  const prepare: Given['prepare'] = async ({ build }) => {
    await mkdir(join(build, 'ab'), { recursive: true })
    await writeFile(join(build, ENTRY), 'x')
  }
  await restore({ answers: HITS, prepare }, async ({ state, said, service, build }) => {
    expect(
      state?.places.map(({ kind, matchedKey, owned }) => ({ kind, restored: matchedKey !== null, owned })),
    ).toEqual([
      { kind: 'modules', restored: true, owned: true },
      { kind: 'build', restored: false, owned: false },
    ])
    expect(service.calls.filter((call) => call.includes(build))).toEqual([])
    expect(said.filter((line) => line.includes(build))).toEqual([
      `info: ${build} is not empty: the build cache is neither restored nor saved`,
    ])
    expect(await readdir(build)).toEqual(['ab'])
  })
})

describe('leaves the directory empty and owned after', () => {
  /** Half of an archive, as tar leaves it when it fails. */
  const half = async (path: string): Promise<void> => {
    await mkdir(join(path, 'ab'), { recursive: true })
    await mkdir(join(path, 'cache', 'download'), { recursive: true })
    await writeFile(join(path, ENTRY), 'x')
  }
  const found: CacheService['lookUp'] = (_, { primary }) => Promise.resolve(primary)

  it.each<[string, CacheService['restore'], RegExp]>([
    [
      'an unpacking that failed half way',
      async (path) => {
        await half(path)
        return undefined
      },
      /warning: the build cache could not be restored: .* could not be unpacked/,
    ],
    [
      'an error of the client',
      async (path) => {
        await half(path)
        throw new Error('no space left')
      },
      /warning: the build cache could not be restored: no space left/,
    ],
    [
      'content that is no cache of Go',
      async (path, { primary }) => {
        await half(path)
        await writeFile(join(path, 'cd'), 'a file where Go wants a directory')
        await writeFile(join(path, 'cache', 'link'), 'x')
        return primary
      },
      /warning: the build cache could not be restored: .* does not contain a Go build cache/,
    ],
    [
      'an archive that was unpacked elsewhere',
      (_, { primary }) => Promise.resolve(primary),
      /warning: the module cache could not be restored: .* does not contain a Go module cache/,
    ],
  ])('%s', async (_, unpack, words) => {
    await restore({ answers: { lookUp: found, restore: unpack } }, async ({ state, said, build }) => {
      const place = state?.places.find(({ kind }) => kind === 'build')
      expect(place).toMatchObject({ matchedKey: null, owned: true })
      expect(await readdir(build).catch(() => [])).toEqual([])
      expect(said.join('\n')).toMatch(words)
    })
  })
})

it('does not wait for a service that does not answer', async () => {
  const answers = { lookUp: () => new Promise<undefined>(() => undefined) }
  await restore({ answers }, ({ state, said, service }) => {
    expect(said).toContain(
      'warning: the cache service did not answer within 0.05 s: the build cache is not restored',
    )
    expect(state?.places.map(({ owned }) => owned)).toEqual([true, true])
    expect(service.calls.some((call) => call.startsWith('restore'))).toBe(false)
  })
})

it('logs that there is no service, and does nothing', async () => {
  await restore({ answers: { ...HITS, available: false } }, ({ state, said, service }) => {
    expect({ state, calls: service.calls }).toEqual({ state: undefined, calls: [] })
    expect(said).toEqual([expect.stringMatching(/^info: there is no cache service here/)])
  })
})

describe('in ACTIONS_CACHE_MODE', () => {
  it('none means neither restoring nor saving', async () => {
    await restore({ answers: HITS, env: { ACTIONS_CACHE_MODE: 'none' } }, ({ state, said, service }) => {
      expect({ state, calls: service.calls }).toEqual({ state: undefined, calls: [] })
      expect(said).toEqual([expect.stringContaining('ACTIONS_CACHE_MODE is none')])
    })
  })

  it('read means restoring without saving', async () => {
    await restore({ answers: HITS, env: { ACTIONS_CACHE_MODE: 'read' } }, ({ state }) => {
      expect(state?.write).toBe('never')
      expect(state?.places.every(({ matchedKey }) => matchedKey !== null)).toBe(true)
    })
  })

  it('write-only means owning the caches without restoring them', async () => {
    await restore({ answers: HITS, env: { ACTIONS_CACHE_MODE: 'write-only' } }, ({ state, service }) => {
      expect(service.calls).toEqual([])
      expect(state?.write).toBe('always')
      expect(state?.places.map(({ matchedKey, owned }) => ({ matchedKey, owned }))).toEqual([
        { matchedKey: null, owned: true },
        { matchedKey: null, owned: true },
      ])
    })
  })
})

it('goes on without caches if Go cannot be asked', async () => {
  const service = fakeService(HITS)
  const log = quietLog()
  const request = {
    // Node.js instead of a go command that fails.
    go: { program: process.execPath, env: process.env, platform: process.platform },
    inputs: parseInputs(() => undefined, process.cwd()),
    env: {},
    context: { eventName: 'push', ref: 'refs/heads/main', testedSha: SHA },
  } as unknown as CacheRequest
  expect(await restoreCaches(request, service, log)).toBeUndefined()
  expect(log.lines).toEqual([expect.stringMatching(/^warning: Go's caches are not used: asking Go/)])
})

describe('the keys', () => {
  const keys = async (given: Given): Promise<readonly string[]> => {
    const found: string[] = []
    await restore(given, ({ state }) => {
      found.push(...(state?.places.map(({ key }) => key) ?? []))
    })
    return found
  }

  it.each<[string, Given]>([
    ['build-flags', { inputs: { 'build-flags': '-race' } }],
    ['test-flags', { inputs: { 'test-flags': '-race' } }],
    ['tags', { inputs: { tags: 'slow' } }],
    ['packages', { inputs: { packages: './cmd/...' } }],
    ['coverpkg', { inputs: { coverpkg: './internal/...' } }],
    ['in-process', { inputs: { 'in-process': 'false' } }],
    ['test-builds', { inputs: { 'test-builds': 'false' } }],
    ['the version of this tool', { version: '1.0.1' }],
    ['the image', { env: { ImageOS: 'ubuntu22' } }],
    ['the commit', { context: { testedSha: SHA.replace('0', '1') } }],
  ])('of the build cache alone change with %s', async (_, given) => {
    const [modules, build] = await keys({})
    const [otherModules, otherBuild] = await keys(given)
    expect(otherModules).toBe(modules)
    expect(otherBuild).not.toBe(build)
  })

  it('do not change with settings that affect no package', async () => {
    const inputs = { timeout: '5m', suite: 'all', 'test-packages': './e2e' }
    expect(await keys({ inputs })).toEqual(await keys({}))
  })

  it('change with go.sum or, without one, with go.mod', async () => {
    const [without, one, another] = await Promise.all([keys({}), keys({ sum: 'a' }), keys({ sum: 'b' })])
    expect(new Set([without[0], one[0], another[0]]).size).toBe(3)
    expect(new Set([without[1], one[1], another[1]]).size).toBe(3)
  })
})
