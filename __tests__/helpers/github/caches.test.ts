import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inServices, run } from './realClient.js'

const SAVE = `
  const paths = [join(root, 'cached')]
  const save = (key) => client.saveCache(paths, key)
  const restore = (key, ...keys) => client.restoreCache(paths, key, keys)`

async function cached(root: string): Promise<void> {
  await mkdir(join(root, 'cached'))
  await writeFile(join(root, 'cached', 'a.txt'), 'in the cache')
}

describe('the loopback cache service, used by @actions/cache,', () => {
  it('saves and restores by key, or else the newest entry that begins with a restore key', async () => {
    await inServices(async (github, root) => {
      await cached(root)
      const { given } = await run(
        '@actions/cache',
        github.variables(),
        root,
        `${SAVE}
         import { rmSync } from 'node:fs'
         const saved = [await save('go-1-a'), await save('go-1-b'), await save('go-2')]
         rmSync(join(root, 'cached'), { recursive: true })
         give([...saved, await restore('go-1-a'), await restore('go-3', 'go-1', 'go-'), (await restore('no', 'nor')) ?? 'miss'])`,
      )
      expect(given).toEqual([6001, 6002, 6003, 'go-1-a', 'go-1-b', 'miss'])
      expect(await readdir(join(root, 'cached'))).toEqual(['a.txt'])
      expect(github.caches.map(({ key }) => key)).toEqual(['go-1-a', 'go-1-b', 'go-2'])
    })
  })

  it('refuses a second entry with the same key, and misses when the paths differ', async () => {
    await inServices(async (github, root) => {
      await cached(root)
      const { given, output } = await run(
        '@actions/cache',
        github.variables(),
        root,
        `${SAVE}
         await save('key')
         give([await save('key'), (await client.restoreCache([join(root, 'other')], 'key')) ?? 'miss'])`,
      )
      expect(given).toEqual([-1, 'miss'])
      expect(output).toContain('Unable to reserve cache with key key')
      expect(github.caches).toHaveLength(1)
      expect(github.requests).toContainEqual(expect.objectContaining({ status: 409 }))
    })
  })

  it.each([
    ['read', 'cache write denied'],
    ['none', 'cache read denied'],
  ] as const)('says when it grants %s: %s', async (cache, words) => {
    await inServices(
      async (github, root) => {
        await cached(root)
        const code = `${SAVE}; await save('key'); give((await restore('key')) ?? 'miss')`
        const { given, output } = await run('@actions/cache', github.variables(), root, code)
        expect(given).toBe('miss')
        expect(output).toContain(words)
        expect(github.caches).toEqual([])
      },
      { cache },
    )
  })

  it('hands out other bytes when a test says so', async () => {
    await inServices(async (github, root) => {
      await cached(root)
      await run('@actions/cache', github.variables(), root, `${SAVE}; give(await save('key'))`)
      github.replaceCache('key', Buffer.from('no archive'))
      const { given, output } = await run(
        '@actions/cache',
        github.variables(),
        root,
        `${SAVE}; give((await restore('key')) ?? 'miss')`,
      )
      expect(given).toBe('miss')
      expect(output).toContain('Failed to restore')
      expect(() => {
        github.replaceCache('other', Buffer.alloc(0))
      }).toThrow('no cache other')
    })
  })
})
