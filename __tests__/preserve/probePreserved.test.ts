/**
 * How often Go's changed packages are compiled to find out whether they do. A script stands in for the go command: it
 * notes how it was called, and says what the test wants. That real ones do not compile is tested in whole runs.
 */
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Preserving } from '../../src/preserve/preserving.js'
import { type ProbeRequest, probePreserved } from '../../src/preserve/probePreserved.js'
import { inTemporary } from '../helpers/temporary.js'

class Probing {
  readonly #directory: string
  readonly preserving: Preserving

  private constructor(directory: string) {
    this.#directory = directory
    const at = (name: string): string => join(directory, name)
    this.preserving = {
      overlays: { build: at('build'), tests: at('tests'), nested: at('nested'), launcher: at('launcher') },
      findings: [],
    }
  }

  /** Overlays that have the same text, and a go command that compiles. */
  static async in(directory: string): Promise<Probing> {
    const probing = new Probing(directory)
    for (const name of ['build', 'tests', 'nested', 'launcher']) await probing.write(name, '{"Replace":{}}')
    await probing.compiles(true)
    return probing
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.#directory, name), text)
  }

  async compiles(really: boolean): Promise<void> {
    const go = join(this.#directory, 'go')
    await writeFile(go, `#!/bin/sh\necho "$2" >> '${this.#directory}/calls'\nexit ${really ? 0 : 1}\n`)
    await chmod(go, 0o755)
  }

  /** @returns the base names of the overlays that were compiled, and the result */
  async probe(settings: readonly string[] = ['1.26.8']): Promise<readonly [readonly string[], Preserving]> {
    const calls = join(this.#directory, 'calls')
    await writeFile(calls, '')
    const go = { program: join(this.#directory, 'go'), env: process.env, platform: process.platform }
    const request: ProbeRequest = { go, cwd: this.#directory, settings, toolCacheDir: this.#directory }
    const result = await probePreserved(request, this.preserving)
    const called = (await readFile(calls, 'utf8')).split('\n').filter((line) => line !== '')
    return [called.map((line) => line.replace(/^-overlay=.*\//, '')), result]
  }

  async compiled(settings?: readonly string[]): Promise<readonly string[]> {
    return (await this.probe(settings))[0]
  }
}

const inProbing = async (body: (probing: Probing) => Promise<void>): Promise<void> =>
  inTemporary(async (directory) => body(await Probing.in(directory)))

it('the same changes are compiled once, and by no later run with the same Go', async () => {
  await inProbing(async (probing) => {
    expect(await probing.compiled()).toHaveLength(1)
    expect(await probing.compiled()).toEqual([])
    expect(await probing.compiled(['1.26.8', 'race'])).toHaveLength(1)
    await probing.write('tests', '{"Replace":{"a":"b"}}')
    for (const name of ['nested', 'launcher']) await probing.write(name, '{"Replace":{"a":"b"}}')
    expect(await probing.compiled()).toHaveLength(1)
    expect(await probing.compiled()).toEqual([])
  })
})

it('replacements of the user are compiled in each run, as their files may have changed', async () => {
  await inProbing(async (probing) => {
    await probing.write('tests', '{"Replace":{"/go/src/os/file.go":"own.go"}}')
    expect(await probing.compiled()).toEqual(['tests', 'nested'])
    expect(await probing.compiled()).toEqual(['tests'])
  })
})

it('changes that did not compile are compiled again by the next run', async () => {
  await inProbing(async (probing) => {
    await probing.compiles(false)
    const [, { overlays, findings }] = await probing.probe()
    expect(overlays).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'not-preserved' }])
    await probing.compiles(true)
    expect(await probing.compiled()).toHaveLength(1)
    expect((await probing.probe())[1]).toBe(probing.preserving)
  })
})
