/**
 * @module GitHub's cache service as far as it is used here. @actions/cache reads the runner's variables by itself, says
 * what goes wrong in its own words and gives back the same value for "nothing there" and "failed".
 */
import type { CacheKeys } from './keys.js'

export interface CacheService {
  /** Whether the runner names a service; an Enterprise Server may have none. */
  readonly available: boolean
  /** The key of the entry that restore would take; undefined: there is none, or the service failed and it was said. */
  lookUp(path: string, keys: CacheKeys): Promise<string | undefined>
  /** Unpacks an entry to where it was saved from. @returns its key; undefined where nothing or a part was unpacked */
  restore(path: string, keys: CacheKeys): Promise<string | undefined>
  /** @returns whether it was stored; if not, it was said why */
  save(path: string, key: string): Promise<boolean>
}

/**
 * A request for a block of 4 MiB, which is then tried again, and a segment of 128 MiB: a download that is slower than
 * 1 MiB/s takes longer than the builds that it saves. SEGMENT_DOWNLOAD_TIMEOUT_MINS overrides the latter.
 */
const DOWNLOAD = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 } as const

/** The service of this job; reads process.env on each use. */
export async function gitHubCacheService(): Promise<CacheService> {
  const cache = await import('@actions/cache')
  return {
    available: cache.isFeatureAvailable(),
    lookUp: (path, { primary, fallbacks }) =>
      cache.restoreCache([path], primary, [...fallbacks], { lookupOnly: true }),
    restore: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], DOWNLOAD),
    save: async (path, key) => (await cache.saveCache([path], key)) !== -1,
  }
}
