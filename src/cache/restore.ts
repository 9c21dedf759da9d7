/** @module Restoring the caches before the build: only into empty directories, and without ever failing the run. */
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

/** A service that does not answer must not keep the build from starting. */
const LOOK_UP_MS = 60_000

/**
 * Restores both caches in parallel. Must be called before go commands that list or build, as these fill the directories.
 * Never throws: errors are logged, and the run goes on with empty caches.
 * @returns what the post step needs; undefined if nothing is to be saved
 */
export async function restoreCaches(
  request: CacheRequest,
  service: CacheService,
  log: Log,
  lookUpMilliseconds = LOOK_UP_MS,
): Promise<CacheState | undefined> {
  try {
    if (!service.available) {
      log.info('there is no cache service here: modules and compiled packages are not kept for the next run')
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
      `this job may not use caches (ACTIONS_CACHE_MODE is ${env.ACTIONS_CACHE_MODE ?? ''}): Go's caches are neither restored nor saved`,
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
    log.info(`${path} is not empty: the ${name} is neither restored nor saved`)
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

/** @returns the key of the restored entry; null if the directory is still empty */
async function restoreInto(
  target: Target,
  { service, log, lookUpMilliseconds }: Tools,
): Promise<string | null> {
  const { kind, path, keys } = target
  const name = CACHE_NAMES[kind]
  // Only the lookup has a time limit here: an unpacking that was abandoned would continue during the build. The client
  // limits the download itself.
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
    restored === undefined ? `${found} could not be unpacked` : `${restored} does not contain a Go ${name}`,
  )
}

/** Empties the directory, as a part of a cache may be worse than none. @returns whether it is empty */
async function clear({ kind, path }: Target, log: Log): Promise<boolean> {
  try {
    await empty(path)
    return true
  } catch (error) {
    log.warning(
      `${path} could not be emptied, so the ${CACHE_NAMES[kind]} will not be saved: ${describeError(error)}`,
    )
    return false
  }
}
