/** @module Requests read from a connection, and answers written to it in full or cut. */
import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Request } from './exchange.js'
import type { Breakage } from './state.js'

export async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://loopback')
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  }
}

/** @param breakage that cuts or stalls the body; other kinds leave no answer to send */
export function send(response: ServerResponse, answer: Answer, breakage: Breakage | undefined): void {
  const bytes = bytesOf(answer.body)
  response.writeHead(answer.status, {
    ...(answer.body === undefined || Buffer.isBuffer(answer.body)
      ? {}
      : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
    'content-length': String(bytes.length),
  })
  if (breakage === undefined) {
    response.end(bytes)
    return
  }
  response.write(bytes.subarray(0, bytes.length / 2), () => {
    if (breakage === 'cut-body') response.destroy()
  })
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}
