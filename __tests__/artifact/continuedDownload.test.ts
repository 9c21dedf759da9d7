/** Downloads of archives over connections that break, from a storage on loopback. */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { BrokenArtifact } from '../../src/artifact/brokenArtifact.js'
import { type ContinuedDownload, downloadContinued } from '../../src/artifact/continuedDownload.js'
import { describeError } from '../../src/support/errors.js'
import { inTemporary } from '../helpers/temporary.js'

const BYTES = randomBytes(300_000)

interface Result {
  /** The digest of what was downloaded, or why nothing was. */
  readonly result: string
  /** The Range of each request; empty without one. */
  readonly ranges: readonly string[]
}

/** An answer of the storage. */
interface Answering {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** 1 for the first one. */
  readonly count: number
  /** Ends the connection as soon as so many bytes have been written to the archive. */
  readonly breakAt: (size: number) => void
}

type Storage = (answering: Answering) => void

async function download(answer: Storage, limits: Partial<ContinuedDownload> = {}): Promise<Result> {
  const ranges: string[] = []
  let path = ''
  const server = createServer((request, response) => {
    ranges.push(request.headers.range ?? '')
    const breakAt = (size: number): void => {
      const timer = setInterval(() => {
        if (statSync(path, { throwIfNoEntry: false })?.size === size) response.destroy()
      }, 5)
      response.on('close', () => {
        clearInterval(timer)
      })
    }
    answer({ request, response, count: ranges.length, breakAt })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  let addresses = 0
  try {
    return await inTemporary(async (directory) => {
      path = join(directory, 'archive')
      const address = () => Promise.resolve(`http://127.0.0.1:${port}/blob?sig=secret${++addresses}`)
      const times = { stall: 20_000, max: 60_000, until: Date.now() + 60_000 }
      const result = await downloadContinued({ address, path, maxBytes: 1e6, ...times, ...limits }).then(
        async () => digestOf(await readFile(path)),
        (error: unknown) => {
          if (!(error instanceof BrokenArtifact)) throw error
          return describeError(error)
        },
      )
      return { result, ranges }
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** Sends the content from the byte that is asked for, and breaks the connection where it has to stop. */
function send(
  { request, response, breakAt }: Answering,
  { from = startOf(request), to = BYTES.length, tag = '"a"', bytes = BYTES } = {},
): void {
  const range = from === 0 ? {} : { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
  response.writeHead(from === 0 ? 200 : 206, {
    ...range,
    ...(tag === '' ? {} : { etag: tag }),
    'content-length': bytes.length - from,
  })
  response.write(bytes.subarray(from, to))
  if (to < bytes.length) breakAt(to)
  else response.end()
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function startOf({ headers: { range = '' } }: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? 0)
}

it('a download goes on at the byte where the connection broke, at a new address', async () => {
  const urls: (string | undefined)[] = []
  const { result, ranges } = await download((answering) => {
    const { request, count } = answering
    urls.push(request.url)
    if (count > 1) expect(request.headers['if-match']).toBe('"a"')
    send(answering, { to: count < 5 ? count * 60_000 : BYTES.length })
  })
  expect(result).toBe(digestOf(BYTES))
  expect(ranges).toEqual(['', ...[1, 2, 3, 4].map((part) => `bytes=${part * 60_000}-`)])
  expect(new Set(urls).size).toBe(5)
})

it('a download goes on after an address has expired', async () => {
  const { result, ranges } = await download((answering) => {
    if (answering.count === 2) answering.response.writeHead(403).end()
    else send(answering, { to: answering.count === 1 ? 100_000 : BYTES.length })
  })
  expect(result).toBe(digestOf(BYTES))
  expect(ranges).toEqual(['', 'bytes=100000-', 'bytes=100000-'])
})

it('a download begins again if the server has no ranges, or does not name what it sends', async () => {
  for (const tag of ['"a"', 'W/"a"', '']) {
    const { result, ranges } = await download((answering) => {
      send(answering, { from: 0, to: answering.count === 1 ? 100_000 : BYTES.length, tag })
    })
    expect(result).toBe(digestOf(BYTES))
    expect(ranges).toEqual(['', tag === '"a"' ? 'bytes=100000-' : ''])
  }
})

it('a download begins again if the content has changed, however the server says so', async () => {
  const other = randomBytes(200_000)
  const answers: readonly Storage[] = [
    ({ response }) => response.writeHead(412).end(),
    ({ response }) => response.writeHead(416).end(),
    (answering) => {
      send(answering, { tag: '"b"', bytes: other })
    },
    (answering) => {
      send(answering, { from: 1, bytes: other })
    },
  ]
  for (const changed of answers) {
    const { result, ranges } = await download((answering) => {
      if (answering.count === 1) send(answering, { to: 100_000 })
      else if (answering.count === 2) changed(answering)
      else send(answering, { tag: '"b"', bytes: other })
    })
    expect(result).toBe(digestOf(other))
    expect(ranges).toEqual(['', 'bytes=100000-', ''])
  }
})

it('a connection that brings nothing is given up, and the download goes on', async () => {
  const { result, ranges } = await download(
    (answering) => {
      if (answering.count === 1) send(answering, { to: 1000 })
      // The second is never answered.
      else if (answering.count > 2) send(answering)
    },
    { stall: 300 },
  )
  expect(result).toBe(digestOf(BYTES))
  expect(ranges.slice(-2)).toEqual(['bytes=1000-', 'bytes=1000-'])
})

it('a download is given up after three connections that brought nothing, in words without the address', async () => {
  const { result, ranges } = await download((answering) => {
    if (answering.count === 1) send(answering, { to: 1000 })
    else answering.response.destroy()
  })
  expect(result).toBe('its download was cut off (ECONNRESET)')
  expect(ranges).toEqual(['', ...Array<string>(3).fill('bytes=1000-')])
})

it('a download is given up when its time is over, or when it is too large', async () => {
  const trickle: Storage = ({ response }) => {
    response.writeHead(200, { etag: '"a"' })
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => {
      clearInterval(timer)
    })
  }
  const until = Date.now() + 300
  expect((await download(trickle, { max: 300, until })).result).toBe(
    'the artifact service did not answer within 1 s',
  )
  expect((await download(trickle, { maxBytes: 3 })).result).toMatch(/^its archive has \d bytes, more than/)
  expect((await download(send, { maxBytes: 1000 })).result).toBe(
    'its archive has 300000 bytes, more than the allowed 1000',
  )
})
