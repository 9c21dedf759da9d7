/** The directories of Go's caches, with a real Go, and which count as empty. */
import { describe, expect, it } from '@jest/globals'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CacheKind, empty, goCaches, isCache, isVacant, sizeOf } from '../../src/cache/places.js'
import { capture } from '../../src/process/exec.js'
import type { GoCommand } from '../../src/go/goCommand.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

async function realGo(env: Readonly<Record<string, string>>): Promise<GoCommand> {
  return {
    program: join(await goRoot('1.26.8'), 'bin', 'go'),
    env: await goEnv('1.26.8', env),
    platform: process.platform,
  }
}

/** Makes files (or directories, with a slash at the end) below a directory. */
async function make(directory: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = join(directory, name)
    if (name.endsWith('/')) await mkdir(path, { recursive: true })
    else {
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, 'x')
    }
  }
}

const ENTRY = `ab/ab${'0'.repeat(62)}-a`

describe('goCaches', () => {
  it('asks Go and leaves both directories empty', async () => {
    await inTemporary(async (directory) => {
      const [GOCACHE, GOMODCACHE] = [join(directory, 'b'), join(directory, 'm')]
      const go = await realGo({ GOCACHE, GOMODCACHE, CGO_ENABLED: '0', GOFLAGS: '-race' })
      expect(await goCaches(go, directory)).toEqual({
        paths: { modules: GOMODCACHE, build: GOCACHE },
        compiling: { CGO_ENABLED: '0', GOFLAGS: '-race', GOEXPERIMENT: '' },
      })
      expect(await readdir(directory)).toEqual([])
    })
  })

  it.each([
    ['GOCACHE is off', { GOCACHE: 'off' }],
    ['a program keeps what is built', { GOCACHE: '/tmp/cache', GOCACHEPROG: 'keeper' }],
  ])('has no build cache if %s', async (_, env) => {
    await inTemporary(async (directory) => {
      const { paths } = await goCaches(await realGo({ ...env, GOMODCACHE: directory }), directory)
      expect(paths).toEqual({ modules: directory, build: undefined })
    })
  })

  it('throws if Go cannot be asked', async () => {
    await inTemporary(async (directory) => {
      // Node.js instead of a go command that fails.
      const go = { program: process.execPath, env: process.env, platform: process.platform }
      await expect(goCaches(go, directory)).rejects.toThrow(/asking Go for its caches failed/)
    })
  })
})

describe('isVacant', () => {
  it.each<[string, CacheKind, readonly string[], boolean]>([
    ['nothing at all', 'modules', [], true],
    ['nothing at all', 'build', [], true],
    ['the root of a volume', 'modules', ['lost+found/'], true],
    ['the root of a volume', 'build', ['lost+found/'], true],
    ['a module', 'modules', ['example.com/m@v1.0.0/go.mod'], false],
    ['downloads', 'modules', ['cache/download/x'], false],
    ['a file', 'modules', ['README'], false],
    ['the empty structure', 'build', ['README', 'trim.txt', 'testexpire.txt', '00/', 'ff/'], true],
    ['an entry', 'build', ['README', '00/', ENTRY], false],
    ['a directory that is not of Go', 'build', ['README/'], false],
    ['a file that is not of Go', 'build', ['notes'], false],
    ['a fuzz corpus', 'build', ['fuzz/x'], false],
    ['a file instead of a directory', 'build', ['00'], false],
  ])('with %s for %s', async (_, kind, names, vacant) => {
    await inTemporary(async (directory) => {
      await make(directory, ...names)
      expect(await isVacant(kind, directory)).toBe(vacant)
    })
  })

  it('treats a missing directory as empty, and a file as not empty', async () => {
    await inTemporary(async (directory) => {
      await make(directory, 'file')
      expect(await isVacant('build', join(directory, 'a', 'b'))).toBe(true)
      expect(await isVacant('build', join(directory, 'file'))).toBe(false)
    })
  })

  it('does not follow links', async () => {
    await inTemporary(async (directory) => {
      await symlink(directory, join(directory, '00'))
      expect(await isVacant('build', directory)).toBe(false)
    })
  })

  it('ignores everything that an idle Go creates, but not what it builds', async () => {
    await inTemporary(async (directory) => {
      const GOCACHE = join(directory, 'b')
      const go = await realGo({ GOCACHE, GOFLAGS: '' })
      const run = async (...args: string[]): Promise<void> => {
        expect(await capture(go.program, args, { cwd: directory, env: go.env })).toMatchObject({
          exitCode: 0,
        })
      }
      await run('build', 'errors')
      expect(await isVacant('build', GOCACHE)).toBe(false)
      await run('clean', '-cache')
      await run('clean', '-testcache')
      expect(await readdir(GOCACHE)).toEqual(expect.arrayContaining(['README', 'testexpire.txt', 'trim.txt']))
      expect(await isVacant('build', GOCACHE)).toBe(true)
    })
  })
})

describe('isCache', () => {
  it.each<[string, CacheKind, readonly string[], boolean]>([
    ['nothing', 'build', [], false],
    ['nothing', 'modules', [], false],
    ['entries', 'build', ['README', ENTRY], true],
    ['other files alone', 'build', ['README', 'x/y'], false],
    ['a file instead of a directory', 'build', [ENTRY, 'cd'], false],
    ['downloads', 'modules', ['cache/download/x', 'example.com/m@v1.0.0/go.mod'], true],
    ['modules without downloads', 'modules', ['example.com/m@v1.0.0/go.mod'], false],
    ['a file instead of downloads', 'modules', ['cache/download'], false],
  ])('with %s for %s', async (_, kind, names, is) => {
    await inTemporary(async (directory) => {
      await make(directory, ...names)
      expect(await isCache(kind, directory)).toBe(is)
    })
  })

  it('refuses links, which would lead Go out of the cache', async () => {
    await inTemporary(async (directory) => {
      await make(directory, 'm/cache/download/x', `b/${ENTRY}`)
      await symlink(directory, join(directory, 'm', 'example.com'))
      await symlink(directory, join(directory, 'b', 'cd'))
      expect(await isCache('modules', join(directory, 'm'))).toBe(false)
      expect(await isCache('build', join(directory, 'b'))).toBe(false)
    })
  })
})

describe('empty', () => {
  it('removes read-only modules and links, but not the targets of links', async () => {
    await inTemporary(async (directory) => {
      const place = join(directory, 'place')
      await make(directory, 'kept/file', 'place/example.com/m@v1.0.0/go.mod', 'place/lost+found/')
      await symlink(join(directory, 'kept'), join(place, 'link'))
      // Root could remove them anyway; for other users this matters.
      await chmod(join(place, 'example.com', 'm@v1.0.0'), 0o555)
      await chmod(join(place, 'example.com'), 0o555)
      await empty(place)
      expect(await readdir(place)).toEqual(['lost+found'])
      expect(await readdir(join(directory, 'kept'))).toEqual(['file'])
      await empty(join(directory, 'not there'))
    })
  })
})

it('adds up files, but not the targets of links', async () => {
  await inTemporary(async (directory) => {
    await make(directory, 'a', 'b/c', 'b/d/e')
    await symlink(join(directory, 'a'), join(directory, 'b', 'link'))
    await symlink(directory, join(directory, 'b', 'd', 'loop'))
    expect(await sizeOf(directory)).toBe(3)
  })
})
