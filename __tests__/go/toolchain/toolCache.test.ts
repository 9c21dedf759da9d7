import { describe, expect, it } from '@jest/globals'
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../src/support/errors.js'
import { type ToolCache, findCached, placeInCache } from '../../../src/go/toolchain/toolCache.js'
import { type GoVersion, parseGoVersion } from '../../../src/go/goVersion.js'
import { inTemporary } from '../../helpers/temporary.js'

const WANTED = version('1.26.8')

function version(text: string): GoVersion {
  const parsed = parseGoVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

function inCache<T>(work: (cache: ToolCache) => Promise<T>): Promise<T> {
  return inTemporary((directory) => work({ directory: join(directory, 'tools'), arch: 'x64' }))
}

/** A folder of the cache with nothing in it, as setup-go lays it out. */
async function put(cache: ToolCache, folder: string, whole = true): Promise<void> {
  await mkdir(join(cache.directory, 'go', folder), { recursive: true })
  if (whole) await writeFile(join(cache.directory, 'go', `${folder}.complete`), '')
}

/** Makes a GOROOT of one file in the staging folder. */
async function make(staging: string, content: string): Promise<string> {
  const made = join(staging, 'made')
  await mkdir(join(made, 'bin'), { recursive: true })
  await writeFile(join(made, 'bin', 'go'), content)
  return made
}

describe('findCached', () => {
  it('finds complete toolchains for this architecture, newest first', async () => {
    await inCache(async (cache) => {
      for (const folder of ['1.24.9/x64', '1.24.10/x64', '1.20.0/x64', '1.27.0-rc.1/x64'])
        await put(cache, folder)
      await put(cache, '1.26.8/arm64')
      await put(cache, '1.26.7/x64', false)
      await put(cache, 'latest/x64')
      await writeFile(join(cache.directory, 'go', '1.24.9', 'ppc64.complete'), '')
      const found = await findCached(cache, () => true)
      expect(found.map((go) => go.version.name)).toEqual(['1.27rc1', '1.24.10', '1.24.9', '1.20'])
      expect(found[1]?.goroot).toBe(join(cache.directory, 'go', '1.24.10', 'x64'))
      const old = await findCached(cache, ({ name }) => name === '1.20')
      expect(old.map((go) => go.version.name)).toEqual(['1.20'])
    })
  })

  it('finds nothing without a cache, or with only a marker', async () => {
    await inCache(async (cache) => {
      expect(await findCached(cache, () => true)).toEqual([])
      await mkdir(join(cache.directory, 'go', '1.26.8'), { recursive: true })
      await writeFile(join(cache.directory, 'go', '1.26.8', 'x64.complete'), '')
      expect(await findCached(cache, () => true)).toEqual([])
    })
  })
})

describe('placeInCache', () => {
  it('lets several processes do it at once: all get the one that is kept', async () => {
    await inCache(async (cache) => {
      let waiting = 4
      let go: () => void = () => undefined
      const together = new Promise<void>((resolve) => (go = resolve))
      const placed = await Promise.all(
        ['a', 'b', 'c', 'd'].map((content) =>
          placeInCache(cache, WANTED, async (staging) => {
            const made = await make(staging, content)
            waiting -= 1
            if (waiting === 0) go()
            await together
            return made
          }),
        ),
      )
      const goroot = join(cache.directory, 'go', '1.26.8', 'x64')
      expect(new Set(placed)).toEqual(new Set([goroot]))
      expect('abcd').toContain(await readFile(join(goroot, 'bin', 'go'), 'utf8'))
      expect((await readdir(join(cache.directory, 'go', '1.26.8'))).sort()).toEqual(['x64', 'x64.complete'])
      expect(await findCached(cache, () => true)).toEqual([{ version: WANTED, goroot }])
    })
  })

  it('hides a Go that is not complete yet', async () => {
    await inCache(async (cache) => {
      await placeInCache(cache, WANTED, async (staging) => {
        const made = await make(staging, 'x')
        expect(await findCached(cache, () => true)).toEqual([])
        expect(await readdir(join(cache.directory, 'go', '1.26.8'))).not.toContain('x64')
        return made
      })
      expect(await findCached(cache, () => true)).toHaveLength(1)
    })
  })

  it('replaces an incomplete Go that another process left', async () => {
    await inCache(async (cache) => {
      await put(cache, '1.26.8/x64/half', false)
      const goroot = await placeInCache(cache, WANTED, (staging) => make(staging, 'whole'))
      expect(await readdir(goroot)).toEqual(['bin'])
      expect((await readdir(join(cache.directory, 'go', '1.26.8'))).sort()).toEqual(['x64', 'x64.complete'])
    })
  })

  it('accepts read-only directories, as in a module cache', async () => {
    await inCache(async (cache) => {
      const goroot = await placeInCache(cache, WANTED, async (staging) => {
        const made = await make(staging, 'x')
        await chmod(join(made, 'bin'), 0o555)
        await chmod(made, 0o555)
        return made
      })
      expect(await readdir(join(goroot, 'bin'))).toEqual(['go'])
    })
  })

  it('leaves nothing behind if it fails', async () => {
    await inCache(async (cache) => {
      const failing = placeInCache(cache, WANTED, async (staging) => {
        await make(staging, 'x')
        throw new Error('no more')
      })
      await expect(failing).rejects.toThrow('no more')
      expect(await readdir(join(cache.directory, 'go'))).toEqual([])
    })
  })

  it('reports that the cache cannot be written', async () => {
    await inCache(async (cache) => {
      await writeFile(cache.directory, 'a file where the cache should be')
      const failing = placeInCache(cache, WANTED, (staging) => make(staging, 'x'))
      await expect(failing).rejects.toThrow(UserError)
      await expect(failing).rejects.toThrow(
        /^Go cannot be installed in .*1\.26\.8: a (part of the path is not a directory|file of that name is in the way)$/,
      )
    })
  })
})
