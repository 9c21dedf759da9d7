/** @module Downloads over HTTP with limits on time and size, retries if they may help, and the proxies of the environment. */
import { createWriteStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeError, errorCode } from '../../support/errors.js'
import type { NetworkLimits } from './host.js'
import { SourceFailure, withoutCredentials } from './sourceFailure.js'

export interface FetchOptions {
  readonly limits: NetworkLimits
  readonly stop: AbortSignal
  /** In bytes; a larger body is a failure. */
  readonly maxSize: number
  /**
   * Called for each attempt; returns a function that is given every chunk of the body.
   * @param size in bytes, if the server says so
   */
  readonly observer?: (size: number | undefined) => (chunk: Buffer) => void
}

/** Errors that another attempt would only repeat. */
const FINAL_CODES = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])

/** A failure that another attempt may not have. */
class TemporaryFailure extends SourceFailure {}

/**
 * Downloads text.
 * @throws SourceFailure with the URL and the reason
 */
export async function fetchText(url: string, options: FetchOptions): Promise<string> {
  return retried(options, async () => {
    const chunks: Buffer[] = []
    const sink = (): Writable =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(chunk)
          done()
        },
      })
    await fetchOnce(url, sink, options)
    return Buffer.concat(chunks).toString('utf8')
  })
}

/**
 * Downloads a file.
 * @throws SourceFailure with the URL and the reason
 */
export async function fetchFile(url: string, file: string, options: FetchOptions): Promise<void> {
  await retried(options, () => fetchOnce(url, () => createWriteStream(file), options))
}

async function retried<T>(options: FetchOptions, work: () => Promise<T>): Promise<T> {
  for (const pause of options.limits.retryAfterMs) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof TemporaryFailure)) throw error
    }
    await sleep(pause, undefined, { signal: options.stop })
  }
  return work()
}

async function fetchOnce(url: string, sink: () => Writable, options: FetchOptions): Promise<void> {
  // It is large, and a toolchain that is there needs no network.
  const { HttpClient } = await import('@actions/http-client')
  const { limits, stop } = options
  const watch = new Watch(limits)
  const signal = AbortSignal.any([stop, watch.signal])
  const client = new HttpClient('go-integration-coverage', [], {
    // Longer than the watch, which covers the body too.
    socketTimeout: limits.stallMs + 1000,
    allowRetries: false,
  })
  const end = (): void => {
    client.dispose()
  }
  signal.addEventListener('abort', end, { once: true })
  try {
    const { message } = await abortable(client.get(url), signal)
    const status = message.statusCode ?? 0
    if (status !== 200) throw statusFailure(url, status)
    const length = Number(message.headers['content-length'])
    const expected = Number.isSafeInteger(length) && length > 0 ? length : undefined
    await pipeline(message, guard(watch, options, expected), sink(), { signal })
  } catch (error) {
    stop.throwIfAborted()
    throw error instanceof SourceFailure ? error : networkFailure(url, error, watch)
  } finally {
    watch.end()
    client.dispose()
  }
}

/** The result of a request, unless it is aborted first: disposing of the client does not end one that waits for a proxy. */
async function abortable<T>(request: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      reject(new Error('the request was aborted'))
    }
  })
  signal.addEventListener('abort', abort, { once: true })
  try {
    signal.throwIfAborted()
    return await Promise.race([request, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
    // Nobody is interested in how it ends.
    request.catch(() => undefined)
  }
}

/** Passes the body on while checking its size and pace. */
function guard(
  watch: Watch,
  { maxSize, observer }: FetchOptions,
  expected: number | undefined,
): (body: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* (body) {
    const observe = observer?.(expected)
    let size = 0
    for await (const chunk of body) {
      watch.alive()
      size += chunk.length
      if (size > maxSize) throw new Error(`it has more than the allowed ${maxSize} bytes`)
      observe?.(chunk)
      yield chunk
    }
  }
}

/** Aborts if nothing arrives for too long, or if the whole download takes too long. */
class Watch {
  /** Why it was aborted; undefined if it was not. */
  expired: string | undefined
  /** Whether the time for the whole download was up. */
  late = false
  private readonly controller = new AbortController()
  private readonly stall: NodeJS.Timeout
  private readonly total: NodeJS.Timeout

  constructor({ stallMs, totalMs }: NetworkLimits) {
    this.stall = setTimeout(() => {
      this.expire(`the server sent nothing for ${stallMs / 1000} s`)
    }, stallMs)
    this.total = setTimeout(() => {
      this.late = true
      this.expire(`it did not finish within ${totalMs / 1000} s`)
    }, totalMs)
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  alive(): void {
    this.stall.refresh()
  }

  end(): void {
    clearTimeout(this.stall)
    clearTimeout(this.total)
  }

  private expire(reason: string): void {
    this.expired ??= reason
    this.controller.abort()
  }
}

function statusFailure(url: string, status: number): SourceFailure {
  const message = `${withoutCredentials(url)} answered with HTTP status ${status}`
  const temporary = status >= 500 || status === 408 || status === 429
  return temporary ? new TemporaryFailure(message) : new SourceFailure(message)
}

function networkFailure(url: string, cause: unknown, watch: Watch): SourceFailure {
  const code = errorCode(cause) ?? ''
  // If a name has several addresses, the error for all of them has a code but no text.
  const reason = watch.expired ?? [describeError(cause), code].find((text) => text !== '') ?? 'unknown error'
  const message = withoutCredentials(`${url} could not be downloaded: ${reason}`)
  const final = watch.late || FINAL_CODES.has(code) || /CERT|SSL|TLS/.test(code)
  return final ? new SourceFailure(message, { cause }) : new TemporaryFailure(message, { cause })
}
