/** @module Saving the caches after the job if that makes later runs faster, without ever failing the step. */
import { describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { buildCacheUse, removeEntries } from './buildCache.js'
import { TOO_LATE, within } from '../support/deadline.js'
import { newModuleFiles, removeClones } from './moduleCache.js'
import { isVacant, sizeOf } from './places.js'
import type { CacheService } from './cacheService.js'
import type { CachePlace, CacheState } from './state.js'
import { CACHE_NAMES } from './cacheTitles.js'

const MIB = 1024 * 1024

export interface SaveLimits {
  /** A larger cache is not saved: two of them would evict everything else from the repository's 10 GB. */
  readonly maxBytes: number
  /** What must have been added to a restored cache to save it again: compiling less takes no longer than downloading it. */
  readonly minNewBytes: number
  /** Time to pack and upload each cache. */
  readonly milliseconds: number
}

export const SAVE_LIMITS: SaveLimits = {
  maxBytes: 4096 * MIB,
  minNewBytes: MIB,
  milliseconds: 600_000,
}

/** Saves the caches that are worth it. Never throws: errors are logged. */
export async function saveCaches(
  state: CacheState,
  service: CacheService,
  log: Log,
  limits: SaveLimits = SAVE_LIMITS,
): Promise<void> {
  await Promise.all(
    state.places.map(async (place) => {
      const name = CACHE_NAMES[place.kind]
      const refusal = reasonNotToSave(place, state)
      if (refusal !== undefined) {
        log.info(`${name} not saved: ${refusal}`)
        return
      }
      try {
        await savePlace(place, state.startedAt, service, log, limits)
      } catch (error) {
        log.warning(`the ${name} could not be saved: ${describeError(error)}`)
      }
    }),
  )
}

/** Why a cache is not saved, as far as that does not depend on its content; undefined if nothing speaks against it. */
export function reasonNotToSave(
  { owned, matchedKey, key }: CachePlace,
  { write }: Pick<CacheState, 'write'>,
): string | undefined {
  if (!owned) return 'its directory was not empty before the build'
  if (matchedKey === key) return 'it is already stored'
  if (write === 'never') return 'this job may not write caches that others read'
  if (write === 'unless-restored' && matchedKey !== null)
    return 'only this pull request could use it, and another one was restored'
  return undefined
}

async function savePlace(
  place: CachePlace,
  startedAt: number,
  service: CacheService,
  log: Log,
  limits: SaveLimits,
): Promise<void> {
  const { kind, path, key } = place
  const name = CACHE_NAMES[kind]
  if (!(await prepare(place, startedAt, limits))) {
    log.info(`${name} not saved: ${place.matchedKey === null ? 'nothing' : 'too little'} was added to it`)
    return
  }
  const bytes = await sizeOf(path)
  if (bytes > limits.maxBytes) {
    log.notice(
      `The ${name} in ${path} is not saved: it has ${mebibytes(bytes)}, and more than ${mebibytes(limits.maxBytes)} would evict the repository's other caches.`,
    )
    return
  }
  // Another leg may have been first: the client would find out only after packing.
  const work = async (): Promise<string> => {
    if ((await service.lookUp(path, { primary: key, fallbacks: [] })) === key) return 'it is already stored'
    return (await service.save(path, key)) ? '' : 'the service did not accept it'
  }
  const refusal = await within(limits.milliseconds, work())
  if (refusal === TOO_LATE)
    log.warning(`the ${name} could not be saved within ${limits.milliseconds / 1000} s`)
  else log.info(refusal === '' ? `${name} saved as ${key}` : `${name} not saved: ${refusal}`)
}

/** Removes what later runs do not need. @returns whether enough was added to save the cache */
async function prepare(
  { kind, path, matchedKey }: CachePlace,
  startedAt: number,
  limits: SaveLimits,
): Promise<boolean> {
  if (await isVacant(kind, path)) return false
  if (kind === 'modules') {
    if ((await newModuleFiles(path, startedAt)) === 0) return false
    await removeClones(path)
    return true
  }
  const use = await buildCacheUse(path, startedAt)
  if (use.newActions === 0) return false
  if (matchedKey !== null && use.newBytes < limits.minNewBytes) return false
  await removeEntries(use.unused)
  return true
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / MIB)} MiB`
}
