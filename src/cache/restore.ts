/** @module The caches before the build: restored into empty places, and never a reason for a run to fail. */
import { describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { TOO_LATE, within } from '../support/deadline.js'
import type { CacheKeys } from './keys.js'
import { CACHE_KINDS, type CacheKind, empty, goCaches, isCache, isVacant } from './places.js'
import { cachePolicy } from './policy.js'
import { type CacheRequest, keysOf } from './cacheRequest.js'
import type { CacheService } from './cacheService.js'
import type { CachePlace, CacheState } from './state.js'
import { CACHE_NAMES } from './cacheTitles.js'

/** A service that answers nothing must not keep the build from starting. */
const LOOK_UP_MS = 60_000

/**
 * Restores both caches at the same time. To be called before any go command that lists or builds: those fill the places.
 * Never throws: what goes wrong is said, and the run goes on with empty caches.
 * @returns what post needs; undefined where nothing is to be saved
 */
export async function restoreCaches(
  request: CacheRequest,
  service: CacheService,
  log: Log,
  lookUpMilliseconds = LOOK_UP_MS,
): Promise<CacheState | undefined> {
  try {
    if (!service.available) {
      log.info('there is no cache service here: modules and packages are not kept for the next run')
      return undefined
    }
    return await restoreAll(request, { service, log, lookUpMilliseconds })
  } catch (error) {
    log.warning(`Go's caches are not used: ${describeError(error)}`)
    return undefined
  }
}

interface Tools {
  readonly service: CacheService
  readonly log: Log
  readonly lookUpMilliseconds: number
}

async function restoreAll(request: CacheRequest, tools: Tools): Promise<CacheState | undefined> {
  const { env, context, go, inputs } = request
  const now = new Date()
  const policy = cachePolicy({ mode: env.ACTIONS_CACHE_MODE, ...context })
  if (!policy.read && policy.write === 'never') {
    tools.log.info(
      `this job may use no caches (ACTIONS_CACHE_MODE is ${env.ACTIONS_CACHE_MODE ?? ''}): Go's are neither restored nor saved`,
    )
    return undefined
  }
  const caches = await goCaches(go, inputs.workingDirectory)
  const keys = await keysOf(request, caches, now)
  const places = CACHE_KINDS.map(async (kind): Promise<readonly CachePlace[]> => {
    const path = caches.paths[kind]
    if (path === undefined) return []
    const target = { kind, path, keys: keys[kind] }
    return [await restorePlace(target, policy.read, tools)]
  })
  return {
    startedAt: now.getTime(),
    write: policy.write,
    places: (await Promise.all(places)).flat(),
  }
}

interface Target {
  readonly kind: CacheKind
  readonly path: string
  readonly keys: CacheKeys
}

async function restorePlace(target: Target, mayRead: boolean, tools: Tools): Promise<CachePlace> {
  const { log } = tools
  const { kind, path, keys } = target
  const place = { kind, path, key: keys.primary, matchedKey: null }
  const name = CACHE_NAMES[kind]
  if (!(await isVacant(kind, path))) {
    log.info(`${path} is in use already: the ${name} is neither restored nor saved`)
    return { ...place, owned: false }
  }
  if (!mayRead) return { ...place, owned: true }
  try {
    return { ...place, matchedKey: await restoreInto(target, tools), owned: true }
  } catch (error) {
    log.warning(`the ${name} could not be restored: ${describeError(error)}`)
    return { ...place, owned: await clear(target, log) }
  }
}

/** @returns the key of what was restored; null where nothing of it is left */
async function restoreInto(
  target: Target,
  { service, log, lookUpMilliseconds }: Tools,
): Promise<string | null> {
  const { kind, path, keys } = target
  const name = CACHE_NAMES[kind]
  // Given up in time because nothing is unpacked yet; an unpacking that was given up would go on below a build. The
  // client limits that by itself.
  const found = await within(lookUpMilliseconds, service.lookUp(path, keys))
  if (found === TOO_LATE) {
    log.warning(
      `the cache service did not answer within ${lookUpMilliseconds / 1000} s: the ${name} is not restored`,
    )
    return null
  }
  if (found === undefined) {
    log.info(`no ${name} to restore for ${keys.primary}`)
    return null
  }
  const restored = await service.restore(path, keys)
  if (restored !== undefined && (await isCache(kind, path))) {
    log.info(`${name} restored from ${restored}`)
    return restored
  }
  throw new Error(
    restored === undefined ? `${found} could not be unpacked` : `what ${restored} holds is no ${name} of Go`,
  )
}

/** Leaves the place as it was found: a part of a cache may be worse than none. @returns whether it is empty */
async function clear({ kind, path }: Target, log: Log): Promise<boolean> {
  try {
    await empty(path)
    return true
  } catch (error) {
    log.warning(
      `${path} could not be emptied again, and the ${CACHE_NAMES[kind]} will not be saved: ${describeError(error)}`,
    )
    return false
  }
}
