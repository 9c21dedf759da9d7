/** @module The bytes of a tar archive, from a file or a pipe: decompressed, counted, and checked at both ends. */
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { errorOf } from '../../support/errors.js'
import { ArchiveError } from './archiveError.js'

export const BLOCK_BYTES = 512

const GZIP = [0x1f, 0x8b] as const
/** Where `ustar` is in a header, in the formats of POSIX and of GNU; the seventh edition of Unix had none. */
const MAGIC_AT = 257
const CHECKSUM_AT = 148
const CHECKSUM_BYTES = 8
const SPACE = 0x20
const TOO_EARLY = 'ends too early: what wrote it was interrupted, or it was not copied as a whole'

/** How many bytes `isTar` needs. */
export const TAR_START_BYTES = BLOCK_BYTES

/** Whether the beginning of a file is that of a tar archive, or of one that is compressed by gzip. */
export function isTar(start: Uint8Array): boolean {
  return isGzip(start) || isTarBlock(start)
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === GZIP[0] && second === GZIP[1]
}

/** Whether it may be the first block: a header, even a damaged one, or the end of an archive without entries. */
function isTarBlock(start: Uint8Array): boolean {
  const block = Buffer.from(start.subarray(0, BLOCK_BYTES))
  if (block.toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar') return true
  return block.length === BLOCK_BYTES && (isZero(block) || hasChecksum(block))
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

/** Whether it has the sum of its bytes where a header has it; the sum counts its own field as spaces. */
function hasChecksum(block: Buffer): boolean {
  const field = block.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES)
  const sum = (bytes: Uint8Array): number => bytes.reduce((total, byte) => total + byte, 0)
  const digits = /^ *([0-7]{1,7})[ \0]*$/.exec(field.toString('latin1'))?.[1]
  return digits !== undefined && parseInt(digits, 8) === sum(block) - sum(field) + SPACE * field.length
}

/** The error for an archive that was cut off. */
export function cutOff(cause?: unknown): ArchiveError {
  return new ArchiveError(undefined, TOO_EARLY, { cause })
}

/** Reads an archive once, from its beginning. */
export class TarBytes {
  private count = 0
  private last: Buffer = Buffer.alloc(0)

  constructor(
    private readonly archive: Readable,
    private readonly maxBytes: number,
  ) {}

  /** @throws ArchiveError if they do not begin like an archive, or are too many */
  async *read(): AsyncGenerator<Buffer> {
    const raw = this.archive[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    const start = await startOf(raw, GZIP.length)
    const all = withStart(start, raw)
    const chunks = (isGzip(start) ? gunzipped(all) : all)[Symbol.asyncIterator]()
    const first = await startOf(chunks, BLOCK_BYTES)
    if (first.length === 0) throw new ArchiveError(undefined, 'is empty')
    if (!isTarBlock(first))
      throw new ArchiveError(undefined, 'is damaged, or is no tar archive, alone or compressed by gzip')
    for await (const chunk of withStart(first, chunks)) {
      this.count += chunk.length
      if (this.count > this.maxBytes)
        throw new ArchiveError(undefined, `has more than the allowed ${this.maxBytes} bytes`)
      this.keepLast(chunk)
      yield chunk
    }
  }

  /**
   * Checks that a block of zeros follows the last entry: every program writes one at the end, so without it entries are
   * missing, and nothing else says so.
   * @param end where the last entry ends, with what fills its last block
   */
  refuseCutOff(end: number): void {
    if (this.count < end + BLOCK_BYTES || !isZero(this.last)) throw cutOff()
  }

  private keepLast(chunk: Buffer): void {
    const enough = chunk.length >= BLOCK_BYTES ? chunk : Buffer.concat([this.last, chunk])
    this.last = Buffer.from(enough.subarray(-BLOCK_BYTES))
  }
}

/** At least so many bytes, if there are: a pipe may deliver them one by one. */
export async function startOf(chunks: AsyncIterator<Buffer>, size: number): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0)
  while (start.length < size) {
    const next = await chunks.next()
    if (next.done === true) break
    start = Buffer.concat([start, next.value])
  }
  return start
}

/** What was read before, and then the rest. */
export async function* withStart(start: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  } finally {
    await chunks.return?.()
  }
}

function gunzipped(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = zlib.createGunzip()
  // Its reader gets the error.
  pipeline(bytes, gunzip).catch((error: unknown) => gunzip.destroy(errorOf(error)))
  return gunzip
}
