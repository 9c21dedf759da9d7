/** @module Caches: the service that jobs use, without the scopes of branches. */
import { twirpError } from './answers.js'
import type { ServiceBody } from './artifacts.js'
import type { Blob, BlobStore } from './blobStore.js'
import type { Answer } from './exchange.js'
import type { CacheEntry } from './state.js'

interface Entry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly blob: Blob
  finalized: boolean
}

const FIRST_ID = 6001
const MAX_KEY_LENGTH = 512

export class Caches {
  private readonly entries: Entry[] = []

  constructor(
    private readonly blobs: BlobStore,
    private readonly access: 'write' | 'read' | 'none',
  ) {}

  get all(): readonly CacheEntry[] {
    return this.finalized().map(({ id, key, version, blob }) => ({
      id,
      key,
      version,
      bytes: blob.bytes ?? Buffer.alloc(0),
    }))
  }

  replace(key: string, bytes: Uint8Array): void {
    const found = this.finalized().filter((entry) => entry.key === key)
    if (found.length === 0) throw new Error(`there is no cache ${key}`)
    for (const { blob } of found) blob.bytes = Buffer.from(bytes)
  }

  /** A method of CacheService. */
  call(method: string, body: ServiceBody): Answer {
    const { key, version } = body
    if (typeof key !== 'string' || !isKey(key) || typeof version !== 'string' || version === '')
      return twirpError(400, 'invalid_argument', 'the key or the version is not valid')
    switch (method) {
      case 'CreateCacheEntry':
        return this.create(key, version)
      case 'FinalizeCacheEntryUpload':
        return this.finalize(key, version, body.size_bytes)
      case 'GetCacheEntryDownloadURL':
        return this.find(key, version, Array.isArray(body.restore_keys) ? body.restore_keys : [])
      default:
        return twirpError(404, 'bad_route', `no handler for ${method}`)
    }
  }

  private create(key: string, version: string): Answer {
    if (this.access !== 'write')
      return { status: 200, body: { ok: false, message: 'cache write denied: the token can only read' } }
    if (this.entries.some((entry) => entry.key === key && entry.version === version))
      return twirpError(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      )
    const blob = this.blobs.create()
    this.entries.push({ id: FIRST_ID + this.entries.length, key, version, blob, finalized: false })
    return { status: 200, body: { ok: true, signed_upload_url: this.blobs.sign(blob, 'w') } }
  }

  private finalize(key: string, version: string, size: unknown): Answer {
    const entry = this.entries.find((other) => other.key === key && other.version === version)
    if (entry?.blob.bytes === undefined) return twirpError(404, 'not_found', 'nothing was uploaded')
    if (Number(size) !== entry.blob.bytes.length)
      return { status: 200, body: { ok: false, message: `the size is ${entry.blob.bytes.length}` } }
    entry.finalized = true
    return { status: 200, body: { ok: true, entry_id: String(entry.id) } }
  }

  /** The entry with exactly that key, or else one that begins with it, or else with a restore key; the newest of several. */
  private find(key: string, version: string, restoreKeys: readonly unknown[]): Answer {
    if (this.access === 'none')
      return twirpError(403, 'permission_denied', 'cache read denied: the token has no readable scopes')
    const usable = this.finalized().filter((entry) => entry.version === version)
    const prefixes = [key, ...restoreKeys.map(String)]
    const found = [
      ...usable.filter((entry) => entry.key === key),
      ...prefixes.flatMap((prefix) => usable.toReversed().filter((entry) => entry.key.startsWith(prefix))),
    ][0]
    if (found === undefined) return { status: 200, body: { ok: false } }
    const url = this.blobs.sign(found.blob, 'r')
    return { status: 200, body: { ok: true, signed_download_url: url, matched_key: found.key } }
  }

  private finalized(): readonly Entry[] {
    return this.entries.filter((entry) => entry.finalized)
  }
}

function isKey(key: string): boolean {
  return key !== '' && key.length <= MAX_KEY_LENGTH && !key.includes(',')
}
