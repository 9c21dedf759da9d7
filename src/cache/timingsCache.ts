/** @module The times of tests, kept from run to run: an entry for each shard. Whatever fails costs balance, nothing else. */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Shard } from '../go/test/shard.js'
import { type Timings, joinTimings, parseTimings } from '../go/test/timings.js'
import { TOO_LATE, within } from '../support/deadline.js'
import { describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { forEachLimited } from '../support/parallel.js'
import { readRegularFile } from '../support/regularFile.js'
import type { CacheService } from './cacheService.js'
import { type Occasion, cachePolicy } from './policy.js'

export interface TimingsPlace extends Occasion {
  /** The job whose suite it is. */
  readonly use: string
  readonly runId: number
  readonly runAttempt: number
  readonly shard: Shard
  /** Absolute, and the same in every run: it is a part of what identifies an entry. */
  readonly directory: string
}

const KEY = 'go-integration-coverage-timings-v1'
const FILE = 'timings.json'
const MAX_BYTES = 32 * 1024 * 1024
const PARALLEL = 8
const MAX_MS = 30_000

export interface RestoredTimings {
  readonly timings: Timings
  /** Whether there were any of this shard. */
  readonly hasOwn: boolean
}

/** The newest times that each shard has left. Never throws. */
export async function restoreTimings(
  place: TimingsPlace,
  service: CacheService,
  log: Log,
): Promise<RestoredTimings> {
  const nothing = { timings: [], hasOwn: false }
  if (!service.available || !cachePolicy(place).read) return nothing
  const found = new Map<number, Timings>()
  const indexes = Array.from({ length: place.shard.total }, (_, i) => i + 1)
  const all = forEachLimited(indexes, PARALLEL, async (index) => {
    const timings = await restoreOne(place, index, service).catch((error: unknown) => {
      log.info(`the times of shard ${index} are not used: ${describeError(error)}`)
      return undefined
    })
    if (timings !== undefined) found.set(index, timings)
  })
  if ((await within(MAX_MS, all)) === TOO_LATE) {
    log.info(`the cache service did not answer within ${MAX_MS / 1000} s: no times of earlier runs are used`)
    return nothing
  }
  const timings = joinTimings(indexes.flatMap((index) => (found.has(index) ? [found.get(index) ?? []] : [])))
  return { timings, hasOwn: found.has(place.shard.index) }
}

async function restoreOne(
  place: TimingsPlace,
  index: number,
  service: CacheService,
): Promise<Timings | undefined> {
  const path = pathOf(place, index)
  await rm(path, { recursive: true, force: true })
  const prefix = prefixOf(place, index)
  const key = await service.restore(path, { primary: prefix, fallbacks: [prefix] })
  if (key === undefined) return undefined
  return parseTimings((await readRegularFile(join(path, FILE), MAX_BYTES)).toString('utf8'))
}

/** Keeps the times of this shard for later runs. Never throws. @param hasOwn whether an earlier run left some */
export async function saveTimings(
  place: TimingsPlace,
  { timings, hasOwn }: RestoredTimings,
  service: CacheService,
  log: Log,
): Promise<void> {
  const { write } = cachePolicy(place)
  const isWanted = write === 'always' || (write === 'unless-restored' && !hasOwn)
  if (!service.available || !isWanted || timings.length === 0) return
  try {
    const path = pathOf(place, place.shard.index)
    await rm(path, { recursive: true, force: true })
    await mkdir(path, { recursive: true })
    await writeFile(join(path, FILE), JSON.stringify(timings))
    const key = `${prefixOf(place, place.shard.index)}${place.runId}-${place.runAttempt}`
    const saved = await within(MAX_MS, service.save(path, key))
    if (saved === true) log.info(`The times of the tests are kept for the next run as ${key}`)
  } catch (error) {
    log.info(`the times of the tests are not kept: ${describeError(error)}`)
  }
}

function pathOf({ directory }: TimingsPlace, index: number): string {
  return join(directory, String(index))
}

function prefixOf({ use }: TimingsPlace, index: number): string {
  return `${KEY}-${createHash('sha256').update(use).digest('hex').slice(0, 16)}-${index}-`
}
