/**
 * @module A cache service in memory, for the outcomes that a service has but that cannot be had at will: one that never
 * answers, or that leaves a half. What the real client does is in roundTrip.proof.test.ts.
 */
import type { CacheService } from '../../src/cache/cacheService.js'

export interface FakeService extends CacheService {
  /** `lookUp path key`, `restore …`, `save …`, in the order of the calls. */
  readonly calls: readonly string[]
}

export function fakeService(answers: Partial<CacheService> = {}): FakeService {
  const calls: string[] = []
  return {
    calls,
    available: answers.available ?? true,
    lookUp: (path, keys) => {
      calls.push(`lookUp ${path} ${keys.primary}`)
      return answers.lookUp?.(path, keys) ?? Promise.resolve(undefined)
    },
    restore: (path, keys) => {
      calls.push(`restore ${path} ${keys.primary}`)
      return answers.restore?.(path, keys) ?? Promise.resolve(undefined)
    },
    save: (path, key) => {
      calls.push(`save ${path} ${key}`)
      return answers.save?.(path, key) ?? Promise.resolve(true)
    },
  }
}
