/** @module The caches by the names that Go's users know. */
import type { CacheKind } from './places.js'

export const CACHE_NAMES: Readonly<Record<CacheKind, string>> = {
  modules: 'module cache',
  build: 'build cache',
}
