/** @module What the main step passes to the post step: which caches the run owns, and what was restored. */
import { isRecord } from '../support/records.js'
import { isAbsolute } from 'node:path'
import { CACHE_KINDS, type CacheKind } from './places.js'
import { WRITINGS, type Writing } from './policy.js'

/** The name of the state that the runner keeps between the steps. */
export const CACHE_STATE = 'caches'

export interface CachePlace {
  readonly kind: CacheKind
  /** Absolute. */
  readonly path: string
  /** The key to save it under. */
  readonly key: string
  /** The key of the restored entry; null if nothing was restored. */
  readonly matchedKey: string | null
  /** Whether the directory was empty at the start, so that the cache is the run's own. */
  readonly owned: boolean
}

export interface CacheState {
  /** Unix milliseconds, before anything was restored or built. */
  readonly startedAt: number
  readonly write: Writing
  /** At most one of each kind. */
  readonly places: readonly CachePlace[]
}

const KEY = /^go-integration-coverage-(?:modules|build)-[A-Za-z0-9._-]{1,470}$/
const MAX_TEXT_LENGTH = 32_768

/** Parses the state; undefined for any text that is not one. */
export function parseCacheState(text: string): CacheState | undefined {
  const value = text.length > MAX_TEXT_LENGTH ? undefined : parseJson(text)
  if (!isRecord(value)) return undefined
  const { startedAt, write, places } = value
  const mode = WRITINGS.find((item) => item === write)
  if (typeof startedAt !== 'number' || !Number.isSafeInteger(startedAt) || startedAt <= 0) return undefined
  if (mode === undefined || !Array.isArray(places)) return undefined
  const parsed = places.flatMap((place: unknown) => parsePlace(place) ?? [])
  const distinct = new Set(parsed.map(({ kind }) => kind)).size === places.length
  return distinct && parsed.length === places.length ? { startedAt, write: mode, places: parsed } : undefined
}

function parsePlace(value: unknown): CachePlace | undefined {
  if (!isRecord(value)) return undefined
  const { kind: name, path, key, matchedKey, owned } = value
  const kind = CACHE_KINDS.find((item) => item === name)
  if (kind === undefined || typeof path !== 'string' || !isPath(path) || typeof owned !== 'boolean')
    return undefined
  if (typeof key !== 'string' || !KEY.test(key)) return undefined
  if (matchedKey !== null && typeof matchedKey !== 'string') return undefined
  return { kind, path, key, matchedKey, owned }
}

function isPath(text: string): boolean {
  return isAbsolute(text) && !/[\0\r\n]/.test(text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
