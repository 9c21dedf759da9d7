/**
 * @module The storage behind signed URLs, as Azure's clients use it: blocks and block lists, whole blobs, ranges. Like
 * the real one, it has a different host name from the API and refuses tokens.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Answer, Request } from './exchange.js'

export interface Blob {
  readonly id: string
  /** Undefined until something is committed. */
  bytes: Buffer | undefined
  contentType: string
  readonly blocks: Map<string, Buffer>
}

interface Signature {
  readonly blob: Blob
  readonly access: 'r' | 'w'
  readonly headers: Readonly<Record<string, string>>
}

export const STORAGE_PATH = '/storage'

export class BlobStore {
  private readonly signatures = new Map<string, Signature>()

  /** @param origin `http://localhost:PORT` */
  constructor(private readonly origin: string) {}

  create(bytes?: Uint8Array, contentType = 'application/octet-stream'): Blob {
    return {
      id: randomUUID(),
      bytes: bytes === undefined ? undefined : Buffer.from(bytes),
      contentType,
      blocks: new Map(),
    }
  }

  /** @param headers that a download is answered with beyond the usual ones */
  sign(blob: Blob, access: 'r' | 'w', headers: Readonly<Record<string, string>> = {}): string {
    const signature = randomBytes(24).toString('base64')
    this.signatures.set(signature, { blob, access, headers })
    const expiry = new Date(Date.now() + 600_000).toISOString()
    const query = new URLSearchParams({ se: expiry, sp: access, sv: '2025-11-05', sig: signature })
    return `${this.origin}${STORAGE_PATH}/actions-results/${blob.id}?${query.toString()}`
  }

  answer(request: Request): Answer {
    const signature = this.signatures.get(request.query.get('sig') ?? '')
    if (request.headers.authorization !== undefined)
      return storageError(400, 'InvalidAuthenticationInfo', 'A signed URL takes no Authorization header.')
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (signature === undefined || !request.path.endsWith(`/${signature.blob.id}`))
      return storageError(403, 'AuthenticationFailed', 'Signature did not match.')
    if (signature.access !== (reading ? 'r' : 'w'))
      return storageError(403, 'AuthorizationPermissionMismatch', 'The URL was signed for something else.')
    if (reading) return download(signature, request)
    if (request.method === 'PUT') return upload(signature.blob, request)
    return storageError(405, 'UnsupportedHttpVerb', 'The resource does not support the method.')
  }
}

function upload(blob: Blob, { query, headers, body }: Request): Answer {
  const part = query.get('comp')
  const contentType = headers['x-ms-blob-content-type']
  if (typeof contentType === 'string') blob.contentType = contentType
  if (part === 'block') {
    blob.blocks.set(query.get('blockid') ?? '', body)
  } else if (part === 'blocklist') {
    const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)]
    const blocks = ids.map(([, id = '']) => blob.blocks.get(id))
    if (blocks.includes(undefined)) return storageError(400, 'InvalidBlockList', 'A block is not there.')
    blob.bytes = Buffer.concat(blocks.flatMap((block) => block ?? []))
  } else if (headers['x-ms-blob-type'] === 'BlockBlob') {
    blob.bytes = body
  } else {
    return storageError(400, 'MissingRequiredHeader', 'x-ms-blob-type is not given.')
  }
  return { status: 201, headers: { ...storageHeaders(blob), 'x-ms-request-server-encrypted': 'true' } }
}

function download({ blob, headers: signed }: Signature, { headers }: Request): Answer {
  const { bytes } = blob
  if (bytes === undefined) return storageError(404, 'BlobNotFound', 'The blob does not exist.')
  const common = {
    ...storageHeaders(blob),
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    ...signed,
  }
  const range = [headers['x-ms-range'], headers.range].find((value) => typeof value === 'string')
  if (range === undefined) return { status: 200, headers: common, body: bytes }
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  const first = Number(from)
  if (from === '' || first >= bytes.length)
    return storageError(416, 'InvalidRange', 'The range is not there.')
  const last = Math.min(to === '' ? Infinity : Number(to), bytes.length - 1)
  const contentRange = `bytes ${first}-${last}/${bytes.length}`
  return {
    status: 206,
    headers: { ...common, 'content-range': contentRange },
    body: bytes.subarray(first, last + 1),
  }
}

function storageHeaders(blob: Blob): Readonly<Record<string, string>> {
  return {
    etag: `"${blob.id}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-11-05',
    'x-ms-blob-type': 'BlockBlob',
  }
}

function storageError(status: number, code: string, message: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: Buffer.from(xml),
  }
}
