/** @module The names of the caches that Go's users know. */
import type { CacheKind } from './places.js'

/** Go's own names, for messages. */
export const CACHE_NAMES: Readonly<Record<CacheKind, string>> = {
  modules: 'module cache',
  build: 'build cache',
}
