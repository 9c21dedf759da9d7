/** @module The caches after the job: saved where that makes the next run faster, and never a reason to fail. */
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
  /** A larger cache is not saved: two of them drive everything else out of a repository's 10 GB. */
  readonly mostBytes: number
  /** What a build must have added to a cache that was restored; less is compiled again before it is downloaded. */
  readonly leastNewBytes: number
  /** For packing and sending, of each cache. */
  readonly milliseconds: number
}

export const SAVE_LIMITS: SaveLimits = {
  mostBytes: 4096 * MIB,
  leastNewBytes: MIB,
  milliseconds: 600_000,
}

/** Saves what is worth it. Never throws: what goes wrong is said. */
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

/** Without a look at the place. */
export function reasonNotToSave(
  { owned, matchedKey, key }: CachePlace,
  { write }: Pick<CacheState, 'write'>,
): string | undefined {
  if (!owned) return 'it is not ours'
  if (matchedKey === key) return 'it is stored already'
  if (write === 'never') return 'this job may not write caches that others read'
  if (write === 'unless-restored' && matchedKey !== null)
    return "a pull request's cache is for itself alone, and one was restored"
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
    log.info(
      `${name} not saved: ${place.matchedKey === null ? 'nothing' : 'hardly anything'} was added to it`,
    )
    return
  }
  const bytes = await sizeOf(path)
  if (bytes > limits.mostBytes) {
    log.notice(
      `The ${name} in ${path} is not saved: it has ${mebibytes(bytes)}, and more than ${mebibytes(limits.mostBytes)} would drive the repository's other caches out.`,
    )
    return
  }
  // Another leg may have been first; packing comes before the service is asked otherwise.
  const work = async (): Promise<string> => {
    if ((await service.lookUp(path, { primary: key, fallbacks: [] })) === key) return 'it is stored already'
    return (await service.save(path, key)) ? '' : 'the service did not take it'
  }
  const refusal = await within(limits.milliseconds, work())
  if (refusal === TOO_LATE)
    log.warning(`the ${name} could not be saved within ${limits.milliseconds / 1000} s`)
  else log.info(refusal === '' ? `${name} saved as ${key}` : `${name} not saved: ${refusal}`)
}

/** Removes what the next run does not need. @returns whether enough is new */
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
  if (matchedKey !== null && use.newBytes < limits.leastNewBytes) return false
  await removeEntries(use.unused)
  return true
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / MIB)} MiB`
}
