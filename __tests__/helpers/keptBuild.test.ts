import { readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { type KeptBuild, keptBuild, sourcesOf } from './keptBuild.js'
import { inTemporary } from './temporary.js'

/** A build that writes a text and counts how often it is made. */
function counted(text: string): KeptBuild & { readonly made: string[] } {
  const made: string[] = []
  return {
    name: 'text',
    parts: [text],
    made,
    make: async (directory) => {
      made.push(text)
      await after(50)
      await writeFile(join(directory, 'text'), text)
    },
  }
}

describe('a kept build', () => {
  it('is made once, however many need it at the same time', async () => {
    await inTemporary(async (store) => {
      const build = counted('a')
      const found = await Promise.all([1, 2, 3].map(async () => keptBuild(build, store)))
      expect(new Set(found).size).toBe(1)
      expect(build.made).toEqual(['a'])
      expect(await readFile(join(found[0] ?? '', 'text'), 'utf8')).toBe('a')
      expect(await readdir(store)).toHaveLength(1)
    })
  })

  it('is made again when anything that it is made from differs', async () => {
    await inTemporary(async (store) => {
      const sources = join(store, 'sources')
      await writeFile(sources, 'one')
      const parts = async (): Promise<readonly (string | Uint8Array)[]> => [
        '-race',
        ...(await sourcesOf(sources)),
      ]
      const first = await keptBuild({ ...counted('a'), parts: await parts() }, store)
      await writeFile(sources, 'two')
      expect(await keptBuild({ ...counted('a'), parts: await parts() }, store)).not.toBe(first)
      const together = await keptBuild({ ...counted('a'), parts: ['ab', 'c'] }, store)
      expect(await keptBuild({ ...counted('a'), parts: ['a', 'bc'] }, store)).not.toBe(together)
    })
  })

  it('is not kept when making it fails, and is made the next time', async () => {
    await inTemporary(async (store) => {
      const failing: KeptBuild = { ...counted('a'), make: () => Promise.reject(new Error('no compiler')) }
      await expect(keptBuild(failing, store)).rejects.toThrow('no compiler')
      expect(await readdir(store)).toEqual([])
      expect(await readdir(await keptBuild(counted('a'), store))).toEqual(['text'])
    })
  })

  it('does not wait for a process that was killed while building', async () => {
    await inTemporary(async (store) => {
      const target = await keptBuild(counted('a'), store)
      await rm(target, { recursive: true })
      const { pid } = spawnSync(process.execPath, ['-e', '0'])
      await writeFile(`${target}.lock`, String(pid))
      expect(await keptBuild(counted('a'), store)).toBe(target)
      expect(await readdir(store)).toHaveLength(1)
    })
  })

  it('is deleted when nobody has used it for days', async () => {
    await inTemporary(async (store) => {
      const old = await keptBuild(counted('old'), store)
      const used = await keptBuild(counted('used'), store)
      const before = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000)
      for (const directory of [old, used]) await utimes(directory, before, before)
      await keptBuild(counted('used'), store)
      const added = await keptBuild(counted('new'), store)
      expect((await readdir(store)).map((name) => join(store, name)).sort()).toEqual([used, added].sort())
    })
  })
})
