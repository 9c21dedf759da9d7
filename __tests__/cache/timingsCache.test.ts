/** Times of tests from run to run, with a service in memory; what the real client does is in roundTrip.proof.test.ts. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type TimingsPlace, restoreTimings, saveTimings } from '../../src/cache/timingsCache.js'
import type { CacheService } from '../../src/cache/cacheService.js'
import type { Timings } from '../../src/go/test/timings.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { fakeService } from './fakeService.js'

function timesOf(...names: readonly string[]): Timings {
  return names.map((importPath) => ({
    importPath,
    overhead: 5,
    tests: [{ name: 'TestA', milliseconds: 100 }],
  }))
}

interface Job {
  readonly index: number
  readonly runId: number
  readonly eventName?: string
  readonly mode?: string
}

/** A service that keeps entries in a folder, by their paths and keys. */
function storeIn(folder: string): { readonly service: CacheService; readonly keys: string[] } {
  const keys: string[] = []
  const service = fakeService({
    save: async (path, key) => {
      await cp(path, join(folder, key), { recursive: true })
      keys.push(key)
      return true
    },
    restore: async (path, { fallbacks: [prefix = '?'] }) => {
      const key = keys.findLast((each) => each.startsWith(prefix))
      if (key !== undefined) await cp(join(folder, key), path, { recursive: true })
      return key
    },
  })
  return { service, keys }
}

async function inJobs(
  work: (tools: {
    readonly keys: readonly string[]
    readonly save: (job: Job, timings: Timings, hasOwn?: boolean) => Promise<void>
    readonly restore: (job: Job) => ReturnType<typeof restoreTimings>
    readonly folder: string
  }) => Promise<void>,
): Promise<void> {
  await inTemporary(async (temporary) => {
    const [folder, directory] = [join(temporary, 'service'), join(temporary, 'timings')]
    await mkdir(folder)
    const { service, keys } = storeIn(folder)
    const placeOf = ({ index, runId, eventName = 'push', mode }: Job): TimingsPlace => ({
      use: 'test',
      runId,
      runAttempt: 1,
      shard: { index, total: 3 },
      directory,
      eventName,
      ref: 'refs/heads/main',
      mode,
    })
    await work({
      keys,
      folder,
      save: async (job, timings, hasOwn = false) =>
        saveTimings(placeOf(job), { timings, hasOwn }, service, quietLog()),
      restore: async (job) => {
        await rm(directory, { recursive: true, force: true })
        return restoreTimings(placeOf(job), service, quietLog())
      },
    })
  })
}

it('the next run knows the newest times of every shard', async () => {
  await inJobs(async ({ save, restore }) => {
    await save({ index: 1, runId: 1 }, timesOf('m/old'))
    await save({ index: 1, runId: 2 }, timesOf('m/a'))
    await save({ index: 2, runId: 2 }, timesOf('m/b'))
    expect(await restore({ index: 1, runId: 3 })).toEqual({ timings: timesOf('m/a', 'm/b'), hasOwn: true })
    expect(await restore({ index: 3, runId: 3 })).toEqual({ timings: timesOf('m/a', 'm/b'), hasOwn: false })
  })
})

it('pull requests save no times if there are some, and jobs that may not write save none', async () => {
  await inJobs(async ({ save, keys }) => {
    await save({ index: 1, runId: 1, eventName: 'pull_request' }, timesOf('m/a'), true)
    await save({ index: 1, runId: 1, eventName: 'pull_request_target' }, timesOf('m/a'))
    await save({ index: 1, runId: 1, mode: 'read' }, timesOf('m/a'))
    await save({ index: 1, runId: 1 }, [])
    expect(keys).toEqual([])
    await save({ index: 1, runId: 1, eventName: 'pull_request' }, timesOf('m/a'))
    expect(keys).toEqual([expect.stringMatching(/^go-integration-coverage-timings-v1-[0-9a-f]{16}-1-1-1$/)])
  })
})

it('times that cannot be read cost only themselves', async () => {
  await inJobs(async ({ save, restore, keys, folder }) => {
    await save({ index: 1, runId: 1 }, timesOf('m/a'))
    await save({ index: 2, runId: 1 }, timesOf('m/b'))
    await writeFile(join(folder, keys[0] ?? '', 'timings.json'), '{"not": "times"}')
    expect(await restore({ index: 1, runId: 2 })).toEqual({ timings: timesOf('m/b'), hasOwn: false })
  })
})
