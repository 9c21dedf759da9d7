/** @module Downloads an archive from an address, and continues at the byte where a connection broke. */
import type { IncomingMessage } from 'node:http'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { TOO_LATE, within } from '../support/deadline.js'
import { errorCode } from '../support/errors.js'
import { BrokenArtifact, CutOff, tooLarge } from './brokenArtifact.js'
import { lateService } from './serviceProblem.js'

export interface ContinuedDownload {
  /** Gives a new address each time: they expire. */
  readonly address: () => Promise<string>
  /** Absolute: of the archive, which must not exist. */
  readonly path: string
  readonly maxBytes: number
  /** After so many milliseconds without a further byte, a connection is given up. */
  readonly stall: number
  /** The time limit, in milliseconds, for messages. */
  readonly max: number
  /** When it ends, as of `Date.now`. */
  readonly until: number
}

/** Connections in a row that brought nothing. */
const MAX_FRUITLESS = 3
/** Before a third one. The second begins at once: an address may just have expired. */
const PAUSE_MS = 2000

/**
 * Downloads the archive. What has arrived is kept only as long as the server says that its content is the same.
 * @throws BrokenArtifact with the last reason, or for one that is too large or too late; and what `address` throws
 */
export async function downloadContinued(download: ContinuedDownload): Promise<void> {
  const { path, max, until } = download
  let tag: string | undefined
  for (let fruitless = 0; ;) {
    const before = await sizeOf(path)
    const file = await open(path, before > 0 && tag !== undefined ? 'r+' : 'w')
    try {
      const offset = tag === undefined ? 0 : before
      await withAnswer(download, offset, tag, async (answer) => {
        tag = answer.tag
        await file.truncate(answer.offset)
        await receive(answer, file, download)
      })
      return
    } catch (error) {
      if (!(error instanceof CutOff)) throw error
      if (error instanceof Changed) tag = undefined
      fruitless = (await sizeOf(path)) > before ? 0 : fruitless + 1
      if (fruitless === MAX_FRUITLESS) throw new BrokenArtifact(error.message)
    } finally {
      await file.close()
    }
    const left = until - Date.now()
    if (left <= 0) throw new BrokenArtifact(lateService(max).title)
    if (fruitless > 1) await sleep(Math.min(PAUSE_MS, left))
  }
}

/** The content is not that of which a part has arrived. */
class Changed extends CutOff {}

interface Answer {
  readonly message: IncomingMessage
  /** Where its first byte belongs. */
  readonly offset: number
  /** Names the content; undefined if the server does not promise that equal names have equal bytes. */
  readonly tag: string | undefined
}

async function withAnswer(
  { address, stall, until }: ContinuedDownload,
  offset: number,
  tag: string | undefined,
  use: (answer: Answer) => Promise<void>,
): Promise<void> {
  const url = await address()
  const { HttpClient } = await import('@actions/http-client')
  // Ours is the earlier one, and names no address.
  const client = new HttpClient('go-integration-coverage', [], {
    socketTimeout: stall + 1000,
    allowRetries: false,
  })
  try {
    const range = tag === undefined || offset === 0 ? {} : { Range: `bytes=${offset}-`, 'If-Match': tag }
    const asked = client.get(url, range)
    const answer = await within(Math.max(0, Math.min(stall, until - Date.now())), asked).catch(cutOff)
    if (answer === TOO_LATE) {
      asked.catch(() => undefined)
      throw new CutOff(lateService(stall).title)
    }
    const { message } = answer
    // Before anything waits: an error without a listener would end the process.
    message.on('error', () => undefined)
    try {
      await use({ message, ...checked(message, offset, tag) })
    } finally {
      message.destroy()
    }
  } finally {
    client.dispose()
  }
}

/** @throws Changed if it is of other content, CutOff if it has none */
function checked({ statusCode, headers }: IncomingMessage, offset: number, asked: string | undefined) {
  const { etag } = headers
  // Weak ones name what is equivalent, not what is the same.
  const tag = etag?.startsWith('"') === true ? etag : undefined
  if (statusCode === 200) return { offset: 0, tag }
  const isRest = headers['content-range']?.startsWith(`bytes ${offset}-`) === true
  if (statusCode === 206 && offset > 0 && isRest && (tag === undefined || tag === asked))
    return { offset, tag: asked }
  const reason = `the storage of artifacts answered with status ${statusCode ?? 0}`
  if (statusCode === 206 || statusCode === 412 || statusCode === 416) throw new Changed(reason)
  throw new CutOff(reason)
}

/** @throws CutOff if the connection breaks or stalls, BrokenArtifact for too many bytes or if no time is left */
async function receive(
  { message, offset }: Answer,
  file: FileHandle,
  { maxBytes, stall, max, until }: ContinuedDownload,
): Promise<void> {
  const length = message.headers['content-length']
  const end = length === undefined ? undefined : offset + Number(length)
  if (end !== undefined && end > maxBytes) throw new BrokenArtifact(tooLarge(end, maxBytes))
  const chunks = message[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>
  for (let at = offset; ;) {
    const left = until - Date.now()
    if (left <= 0) throw new BrokenArtifact(lateService(max).title)
    const next = await within(Math.min(stall, left), chunks.next()).catch(cutOff)
    if (next === TOO_LATE) throw new CutOff(lateService(Math.min(stall, left)).title)
    if (next.done === true) {
      if (end === undefined || at === end) return
      throw new CutOff(`its download ended after ${at} of ${end} bytes`)
    }
    at += next.value.length
    if (at > maxBytes) throw new BrokenArtifact(tooLarge(at, maxBytes))
    await file.write(next.value, 0, next.value.length, at - next.value.length)
  }
}

/** The client's messages may contain the address, which is a secret while it is valid. */
function cutOff(error: unknown): never {
  throw new CutOff(`its download was cut off (${errorCode(error) ?? 'the connection ended'})`)
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
