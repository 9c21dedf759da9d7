/**
 * @module Unpacking an untrusted tar archive, such as `docker cp CONTAINER:/cov -` and `kubectl exec … tar` write: only
 * coverage data, and only into the given directory. Archives may be compressed by gzip.
 */
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { type Header as TarHeader, extract } from 'tar-stream'
import { describeError, errorOf } from '../../support/errors.js'
import { isRecord } from '../../support/records.js'
import { ArchiveError } from './archiveError.js'

export interface TarLimits {
  /** Entries of any kind. */
  readonly maxEntries: number
  /** Coverage data files. */
  readonly maxFiles: number
  /** Size of all coverage data, in bytes. */
  readonly maxBytes: number
  /** Size of the archive itself, in bytes, unpacked: what is no coverage data is read past. */
  readonly maxArchiveBytes: number
}

const GIB = 1024 ** 3

/** A volume may hold anything beside the data, and the data of many processes. */
export const TAR_LIMITS: TarLimits = {
  maxEntries: 2_000_000,
  maxFiles: 1_000_000,
  maxBytes: 8 * GIB,
  maxArchiveBytes: 32 * GIB,
}

/** An entry of tar-stream: its content, and what its header says. */
type TarEntry = Readable & { readonly header: TarHeader }

export interface UnpackedTar {
  /** How many coverage data files there are. */
  readonly files: number
  /** Names of data files that are not regular files, and so were left out; at most MAX_LEFT_OUT. */
  readonly leftOut: readonly string[]
}

/** Names that are kept. */
const MAX_LEFT_OUT = 100
/** The name of any file that Go or we write. */
const DATA_FILE = /^(?:live\.|tmp\.)?cov(?:meta|counters)\.[\w.-]{1,200}$/
const GZIP = [0x1f, 0x8b] as const
const BLOCK_BYTES = 512
/** Where `ustar` is in the first block, in the formats of POSIX and of GNU. */
const MAGIC_AT = 257

/** Whether the beginning of a file is that of a tar archive, or of one that is compressed by gzip. */
export function isTar(start: Uint8Array): boolean {
  return isGzip(start) || Buffer.from(start).toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar'
}

/** How many bytes `isTar` needs. */
export const TAR_START_BYTES = BLOCK_BYTES

function isGzip([first, second]: Uint8Array): boolean {
  return first === GZIP[0] && second === GZIP[1]
}

/**
 * Writes the coverage data of an archive to an empty directory, with a numbered folder for each folder in the archive: no
 * name of an archive becomes a path. Links are never followed, nor made.
 * @param directory absolute
 * @throws ArchiveError if it is damaged, or beyond a limit; Node's errors if the directory cannot be written
 */
export async function unpackTar(
  archive: Readable,
  directory: string,
  limits: TarLimits = TAR_LIMITS,
): Promise<UnpackedTar> {
  const unpacking = new TarUnpacking(directory, limits)
  const entries = extract()
  const reading = pipeline(decompressed(archive, limits), entries)
  const taking = unpacking.take(entries as AsyncIterable<unknown> as AsyncIterable<TarEntry>)
  const [read, written] = await Promise.allSettled([reading, taking])
  // What went wrong with an entry ends the reading as well.
  if (written.status === 'rejected') throw failureOf(written.reason)
  if (read.status === 'rejected') throw failureOf(read.reason)
  return unpacking.result()
}

function failureOf(error: unknown): unknown {
  if (error instanceof ArchiveError || (isRecord(error) && 'syscall' in error)) return error
  return new ArchiveError(undefined, `is damaged: ${describeError(error)}`, { cause: error })
}

/** The bytes of the archive. The first ones say whether it is compressed. */
async function* decompressed(archive: Readable, { maxArchiveBytes }: TarLimits): AsyncGenerator<Buffer> {
  const chunks = archive[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const start = await startOf(chunks)
  const all = withStart(start, chunks)
  let count = 0
  for await (const chunk of isGzip(start) ? gunzipped(all) : all) {
    count += chunk.length
    if (count > maxArchiveBytes)
      throw new ArchiveError(undefined, `has more than the allowed ${maxArchiveBytes} bytes`)
    yield chunk
  }
  if (count === 0) throw new ArchiveError(undefined, 'is empty')
}

/** At least as many bytes as `isGzip` needs, if there are: a pipe may deliver them one by one. */
async function startOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0)
  while (start.length < GZIP.length) {
    const next = await chunks.next()
    if (next.done === true) break
    start = Buffer.concat([start, next.value])
  }
  return start
}

async function* withStart(start: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (start.length > 0) yield start
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

function gunzipped(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = zlib.createGunzip()
  // Its reader gets the error.
  pipeline(bytes, gunzip).catch((error: unknown) => gunzip.destroy(errorOf(error)))
  return gunzip
}

/** Takes the entries of an archive one by one. */
class TarUnpacking {
  private entries = 0
  private files = 0
  private bytes = 0
  private readonly leftOut: string[] = []
  /** The numbers of folders in the archive. */
  private readonly folders = new Map<string, string>()

  constructor(
    private readonly directory: string,
    private readonly limits: TarLimits,
  ) {}

  async take(entries: AsyncIterable<TarEntry>): Promise<void> {
    for await (const entry of entries) {
      this.entries += 1
      if (this.entries > this.limits.maxEntries)
        throw new ArchiveError(undefined, `has more than the allowed ${this.limits.maxEntries} entries`)
      const { name } = entry.header
      const base = baseName(name)
      if (!DATA_FILE.test(base) || entry.header.type === 'directory') entry.resume()
      else if (isPlainFile(entry.header)) await this.write(entry, name.slice(0, -base.length), base)
      else {
        if (this.leftOut.length < MAX_LEFT_OUT) this.leftOut.push(name)
        entry.resume()
      }
    }
  }

  result(): UnpackedTar {
    return { files: this.files, leftOut: this.leftOut }
  }

  private async write(entry: TarEntry, folder: string, base: string): Promise<void> {
    this.files += 1
    this.bytes += entry.header.size
    if (this.files > this.limits.maxFiles)
      throw new ArchiveError(undefined, `has more than the allowed ${this.limits.maxFiles} data files`)
    if (this.bytes > this.limits.maxBytes)
      throw new ArchiveError(undefined, `has more than the allowed ${this.limits.maxBytes} bytes of data`)
    const path = join(await this.folder(folder), base)
    // Of two entries with one name, the later one counts.
    await rm(path, { force: true })
    const file = await open(path, 'wx', 0o600)
    try {
      // Node's pipeline waits for ever if the archive ends within an entry.
      for await (const chunk of entry) await file.writeFile(chunk as Buffer)
    } finally {
      await file.close()
    }
  }

  private async folder(name: string): Promise<string> {
    const known = this.folders.get(name)
    if (known !== undefined) return known
    const path = join(this.directory, String(this.folders.size))
    await mkdir(path)
    this.folders.set(name, path)
    return path
  }
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** What other types mean differs between programs; of a sparse file the archive has only parts. */
function isPlainFile({ type, pax }: TarHeader): boolean {
  const isSparse = isRecord(pax) && Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'))
  return (type === 'file' || type === 'contiguous-file') && !isSparse
}
