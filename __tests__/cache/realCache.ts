/** @module The cache of a real build: what was used and what is new, and that Go builds on after the rest was removed. */
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { buildCacheUse, removeEntries } from '../../src/cache/buildCache.js'
import { capture } from '../../src/process/exec.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

export const HOUR = 3_600_000

/** What is built, and what its cache holds at least. */
export interface Built {
  /** Where the module is. */
  readonly module: string
  /** Whether it has programs; a library alone needs little of the standard library. */
  readonly programs: boolean
  /** Whether its tests are compiled too, and with them Go's own tools. */
  readonly tests: boolean
  readonly packages: number
  readonly actions: number
  readonly bytes: number
}

/** Everything is built with coverage, and the tests compiled if there are any. @returns the packages that were compiled */
async function build(
  { module, programs, tests }: Pick<Built, 'module' | 'programs' | 'tests'>,
  GOCACHE: string,
  ...flags: readonly string[]
): Promise<readonly string[]> {
  const program = join(await goRoot('1.26.8'), 'bin', 'go')
  const env = await goEnv('1.26.8', { GOCACHE, GOFLAGS: '-buildvcs=false' })
  const cover = ['-v', '-cover', '-covermode=atomic', '-coverpkg=./...', ...flags]
  const compiled: string[] = []
  for (const args of [
    ['build', ...cover, ...(programs ? ['-o', join(GOCACHE, '..', 'bin', '/'), './cmd/...'] : ['./...'])],
    ...(tests ? [['test', ...cover, '-tags=integration', '-count=1', '-exec=true', './...']] : []),
  ]) {
    const { exitCode, stdout, stderr } = await capture(program, args, { cwd: module, env })
    if (exitCode !== 0) throw new Error(`go ${args.join(' ')}:\n${stdout}${stderr}`)
    // Under -v Go names what it compiles there: import paths without anything else in the line.
    compiled.push(...stderr.split('\n').filter((line) => /^[a-z][\w./-]*$/.test(line)))
  }
  return compiled
}

/** Sets the times of all entries back, as they are in a cache of an earlier day. */
export async function age(cache: string, milliseconds: number): Promise<void> {
  const then = new Date(Date.now() - milliseconds)
  for (const entry of await readdir(cache, { recursive: true, withFileTypes: true }))
    await utimes(join(entry.parentPath, entry.name), then, then)
}

async function entries(cache: string): Promise<number> {
  const all = await readdir(cache, { recursive: true })
  return all.filter((name) => /-[ad]$/.test(name)).length
}

/** Keeps what a build uses, removes what it does not; Go compiles nothing again. */
export async function keepsWhatIsUsed(what: Built): Promise<void> {
  await inTemporary(async (directory) => {
    const cache = join(directory, 'cache')
    const first = Date.now()
    expect((await build(what, cache)).length).toBeGreaterThan(what.packages)
    const { newActions, newBytes, unused } = await buildCacheUse(cache, first)
    expect(newActions).toBeGreaterThan(what.actions)
    expect(newBytes).toBeGreaterThan(what.bytes)
    expect(unused).toEqual([])

    // A build with other flags, which no later one uses.
    const plain = await entries(cache)
    await build(what, cache, '-gcflags=-N')
    const both = await entries(cache)
    expect(both).toBeGreaterThan(plain)

    await age(cache, 2 * HOUR)
    const started = Date.now()
    expect(await build(what, cache)).toEqual([])
    const use = await buildCacheUse(cache, started)
    // The times of hundreds of files are new by now, and nothing else.
    expect(use.newBytes).toBeLessThan(100_000)
    expect(use.unused.length).toBeGreaterThan((both - plain) / 2)
    await removeEntries(use.unused)
    expect(await entries(cache)).toBe(both - use.unused.length)
    expect(await build(what, cache)).toEqual([])
    expect((await buildCacheUse(cache, started)).unused).toEqual([])
  })
}
