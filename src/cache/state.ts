/** @module What main hands to post: which caches are ours and what was restored. Post decides nothing of this again. */
import { isRecord } from '../support/records.js'
import { isAbsolute } from 'node:path'
import { CACHE_KINDS, type CacheKind } from './places.js'
import { WRITINGS, type Writing } from './policy.js'

/** The name under which the runner keeps it. */
export const CACHE_STATE = 'caches'

export interface CachePlace {
  readonly kind: CacheKind
  /** Absolute. */
  readonly path: string
  /** Under which it is saved. */
  readonly key: string
  /** Of the entry that was restored; null: nothing was. */
  readonly matchedKey: string | null
  /** It was empty when we came. */
  readonly owned: boolean
}

export interface CacheState {
  /** Milliseconds since 1970: before anything was restored or built. */
  readonly startedAt: number
  readonly write: Writing
  /** At most one of each kind. */
  readonly places: readonly CachePlace[]
}

const KEY = /^go-integration-coverage-(?:modules|build)-[A-Za-z0-9._-]{1,470}$/
const MOST_TEXT = 32_768

/** @returns undefined for anything that is not a state of ours */
export function parseCacheState(text: string): CacheState | undefined {
  const value = text.length > MOST_TEXT ? undefined : parseJson(text)
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
