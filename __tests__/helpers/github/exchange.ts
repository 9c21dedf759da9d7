/** @module A request that arrived and the answer to it. */
import type { IncomingHttpHeaders } from 'node:http'

export interface Request {
  readonly method: string
  /** Without the query, as it was sent. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes stay as they are, everything else becomes JSON; no body by default. */
  readonly body?: unknown
}
