/** What is new in a module cache, and what is not worth keeping. */
import { expect, it } from '@jest/globals'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newModuleFiles, removeClones } from '../../src/cache/moduleCache.js'
import { inTemporary } from '../helpers/temporary.js'

const NOW = Date.now()

async function put(cache: string, name: string, ageSeconds: number): Promise<void> {
  const path = join(cache, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, 'x')
  const then = new Date(NOW - ageSeconds * 1000)
  await utimes(path, then, then)
}

it('counts go.mod files and archives downloaded since the start, and nothing else', async () => {
  await inTemporary(async (cache) => {
    const at = 'cache/download/example.com/m/@v'
    await put(cache, `${at}/v1.0.0.mod`, 60)
    await put(cache, `${at}/v1.0.0.zip`, 60)
    await put(cache, `${at}/list`, -1)
    await put(cache, `${at}/v1.1.0.lock`, -1)
    await put(cache, 'example.com/m@v1.1.0/go.mod', -1)
    await put(cache, 'cache/vcs/0123/x.zip', -1)
    expect(await newModuleFiles(cache, NOW)).toBe(0)
    await put(cache, `${at}/v1.1.0.mod`, -1)
    await put(cache, `${at}/v1.1.0.zip`, -1)
    expect(await newModuleFiles(cache, NOW)).toBe(2)
  })
})

it('counts nothing if nothing was downloaded', async () => {
  await inTemporary(async (cache) => {
    expect(await newModuleFiles(join(cache, 'not there'), NOW)).toBe(0)
  })
})

it('removes clones and keeps downloads with their locks', async () => {
  await inTemporary(async (cache) => {
    await put(cache, 'cache/vcs/0123/HEAD', 0)
    await put(cache, 'cache/download/example.com/m/@v/v1.0.0.lock', 0)
    await put(cache, 'example.com/m@v1.0.0/go.mod', 0)
    await removeClones(cache)
    expect(await readdir(join(cache, 'cache'))).toEqual(['download'])
    expect(await readdir(join(cache, 'cache/download/example.com/m/@v'))).toEqual(['v1.0.0.lock'])
    expect(await readdir(cache)).toEqual(['cache', 'example.com'])
  })
})
