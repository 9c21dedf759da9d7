/**
 * @module The client of GitHub's cache service. @actions/cache reads the runner's variables itself, logs errors itself, and
 * returns the same value for "not found" and "failed".
 */
import type { CacheKeys } from './keys.js'

export interface CacheService {
  /** Whether the runner has a cache service; an Enterprise Server may have none. */
  readonly available: boolean
  /** The key of the entry that `restore` would take; undefined if there is none, or if the service failed (logged). */
  lookUp(path: string, keys: CacheKeys): Promise<string | undefined>
  /**
   * Unpacks an entry to the path that it was saved from.
   * @returns its key; undefined if nothing or only a part was unpacked
   */
  restore(path: string, keys: CacheKeys): Promise<string | undefined>
  /** Packs and stores the directory. @returns whether it was stored; if not, the reason was logged */
  save(path: string, key: string): Promise<boolean>
}

/**
 * Time for a request of 4 MiB, which is then retried, and for a segment of 128 MiB: a download slower than 1 MiB/s takes
 * longer than the builds that it saves. SEGMENT_DOWNLOAD_TIMEOUT_MINS overrides the latter.
 */
const DOWNLOAD = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 } as const

/** Loads the client for this job, which reads process.env on each use. */
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
