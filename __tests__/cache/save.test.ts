/** When a cache is saved: each condition by itself. */
import { describe, expect, it } from '@jest/globals'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SAVE_LIMITS, type SaveLimits, reasonNotToSave, saveCaches } from '../../src/cache/save.js'
import type { CacheService } from '../../src/cache/cacheService.js'
import type { CachePlace, CacheState } from '../../src/cache/state.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { type FakeService, fakeService } from './fakeService.js'

const KEY = 'go-integration-coverage-build-v1-a-b'
const OLDER = 'go-integration-coverage-build-v1-a-a'
const STARTED = Date.now() - 60_000
const DAY = 86_400_000

describe('reasonNotToSave', () => {
  it.each<[boolean, string | null, CacheState['write'], string | undefined]>([
    [true, null, 'always', undefined],
    [true, OLDER, 'always', undefined],
    [true, null, 'unless-restored', undefined],
    [true, OLDER, 'unless-restored', 'one was restored'],
    [true, KEY, 'always', 'already stored'],
    [true, KEY, 'unless-restored', 'already stored'],
    [true, null, 'never', 'may not write'],
    [true, OLDER, 'never', 'may not write'],
    [false, null, 'always', 'not empty before'],
    [false, OLDER, 'always', 'not empty before'],
  ])(
    'returns for owned: %s, restored from: %s, writing: %s the reason: %s',
    (owned, matchedKey, write, reason) => {
      const place: CachePlace = { kind: 'build', path: '/cache', key: KEY, matchedKey, owned }
      const given = reasonNotToSave(place, { write })
      if (reason === undefined) expect(given).toBeUndefined()
      else expect(given).toContain(reason)
    },
  )
})

interface Saved {
  readonly service: FakeService
  readonly said: readonly string[]
}

async function save(
  place: Partial<CachePlace> & Pick<CachePlace, 'path'>,
  answers: Partial<CacheService> = {},
  limits: Partial<SaveLimits> = {},
): Promise<Saved> {
  const service = fakeService(answers)
  const log = quietLog()
  const whole: CachePlace = { kind: 'build', key: KEY, matchedKey: null, owned: true, ...place }
  const state: CacheState = { startedAt: STARTED, write: 'always', places: [whole] }
  await saveCaches(state, service, log, { ...SAVE_LIMITS, ...limits })
  return { service, said: log.lines }
}

/** Adds an action that was stored at the given time with an output of the given size. */
async function action(cache: string, sign: string, at: number, bytes: number): Promise<void> {
  const path = join(cache, sign.repeat(2), `${sign.repeat(64)}-a`)
  await mkdir(dirname(path), { recursive: true })
  const numbers = [String(bytes), `${at}000000`].map((text) => text.padStart(20)).join(' ')
  await writeFile(path, `v1 ${sign.repeat(64)} ${'0'.repeat(64)} ${numbers}\n`)
  await utimes(path, new Date(at), new Date(at))
}

describe('a build cache', () => {
  it('is saved if none was restored, without unused entries', async () => {
    await inTemporary(async (path) => {
      await action(path, 'a', STARTED + 1, 10)
      await action(path, 'b', STARTED - DAY, 10)
      const { service, said } = await save({ path })
      expect(service.calls).toEqual([`lookUp ${path} ${KEY}`, `save ${path} ${KEY}`])
      expect(said).toEqual([`info: build cache saved as ${KEY}`])
      expect([await readdir(join(path, 'aa')), await readdir(join(path, 'bb'))]).toEqual([
        [`${'a'.repeat(64)}-a`],
        [],
      ])
    })
  })

  it('is saved after an older one was restored if enough was added', async () => {
    await inTemporary(async (path) => {
      await action(path, 'a', STARTED + 1, 600_000)
      await action(path, 'c', STARTED + 1, 600_000)
      expect((await save({ path, matchedKey: OLDER })).said).toEqual([`info: build cache saved as ${KEY}`])
    })
  })

  it('is not saved for a few added bytes, and nothing is removed', async () => {
    await inTemporary(async (path) => {
      await action(path, 'a', STARTED + 1, 600_000)
      await action(path, 'b', STARTED - DAY, 10)
      const { service, said } = await save({ path, matchedKey: OLDER })
      expect(service.calls).toEqual([])
      expect(said).toEqual(['info: build cache not saved: too little was added to it'])
      expect(await readdir(join(path, 'bb'))).toHaveLength(1)
    })
  })

  it.each([
    ['nothing was built', async (path: string) => action(path, 'b', STARTED - DAY, 10)],
    ['the place is empty', async () => Promise.resolve()],
  ])('is not saved if %s', async (_, prepare) => {
    await inTemporary(async (path) => {
      await prepare(path)
      const { service, said } = await save({ path })
      expect(service.calls).toEqual([])
      expect(said).toEqual(['info: build cache not saved: nothing was added to it'])
    })
  })

  it('is not saved above the size limit, with a notice', async () => {
    await inTemporary(async (path) => {
      await action(path, 'a', STARTED + 1, 10)
      const { service, said } = await save({ path }, {}, { maxBytes: 100 })
      expect(service.calls).toEqual([])
      expect(said).toEqual([
        expect.stringMatching(/^notice: The build cache in .* is not saved: it has 1 MiB/),
      ])
    })
  })
})

describe('a module cache', () => {
  const KIND = { kind: 'modules', key: 'go-integration-coverage-modules-v1-a' } as const
  const put = async (path: string, name: string): Promise<void> => {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), 'x')
  }

  it('is saved with any new module, without the clones', async () => {
    await inTemporary(async (path) => {
      await put(path, 'cache/download/example.com/m/@v/v1.0.0.mod')
      await put(path, 'cache/vcs/0123/HEAD')
      const matchedKey = 'go-integration-coverage-modules-v1-b'
      expect((await save({ ...KIND, path, matchedKey })).said).toEqual([
        `info: module cache saved as ${KIND.key}`,
      ])
      expect(await readdir(join(path, 'cache'))).toEqual(['download'])
    })
  })

  it('is not saved if nothing was downloaded', async () => {
    await inTemporary(async (path) => {
      await put(path, 'cache/lock')
      expect((await save({ ...KIND, path })).service.calls).toEqual([])
    })
  })
})

describe('the service', () => {
  const built = async (work: (path: string) => Promise<void>): Promise<void> =>
    inTemporary(async (path) => {
      await action(path, 'a', STARTED + 1, 10)
      await work(path)
    })

  it('is not sent a cache that another leg has saved under the same key', async () => {
    await built(async (path) => {
      const { service, said } = await save({ path }, { lookUp: () => Promise.resolve(KEY) })
      expect(service.calls).toEqual([`lookUp ${path} ${KEY}`])
      expect(said).toEqual(['info: build cache not saved: it is already stored'])
    })
  })

  it('is sent a cache if only a longer key with the same beginning is stored', async () => {
    await built(async (path) => {
      const { service } = await save({ path }, { lookUp: () => Promise.resolve(`${KEY}0`) })
      expect(service.calls).toContain(`save ${path} ${KEY}`)
    })
  })

  it.each<[string, Partial<CacheService>, RegExp]>([
    ['does not take it', { save: () => Promise.resolve(false) }, /^info: build cache not saved: the service/],
    ['fails', { save: () => Promise.reject(new Error('out of order')) }, /^warning: .*out of order/],
    ['never answers', { lookUp: () => new Promise(() => undefined) }, /^warning: .* within 0\.05 s/],
    ['never takes it', { save: () => new Promise(() => undefined) }, /^warning: .* within 0\.05 s/],
  ])('may be one that %s', async (_, answers, words) => {
    await built(async (path) => {
      const { said } = await save({ path }, answers, { milliseconds: 50 })
      expect(said).toEqual([expect.stringMatching(words)])
    })
  })
})

it('saves one cache if the other fails', async () => {
  await inTemporary(async (directory) => {
    const path = join(directory, 'b')
    await action(path, 'a', STARTED + 1, 10)
    await writeFile(join(directory, 'm'), 'a file')
    const service = fakeService()
    const log = quietLog()
    const common = { matchedKey: null, owned: true }
    await saveCaches(
      {
        startedAt: STARTED,
        write: 'always',
        places: [
          { kind: 'modules', path: join(directory, 'm'), key: 'm', ...common },
          { kind: 'build', path, key: KEY, ...common },
        ],
      },
      service,
      log,
    )
    expect(service.calls.at(-1)).toBe(`save ${path} ${KEY}`)
    expect(log.lines).toHaveLength(2)
    expect(log.lines).toContain(`info: build cache saved as ${KEY}`)
    expect(log.lines.join('\n')).toMatch(/warning: the module cache could not be saved: /)
  })
})
