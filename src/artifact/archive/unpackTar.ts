/**
 * @module Unpacking an untrusted tar archive, such as `docker cp CONTAINER:/cov -` and `kubectl exec … tar` write: only
 * coverage data, and only into the given directory. Archives may be compressed by gzip.
 */
import { constants, copyFile, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Header as TarHeader, extract } from 'tar-stream'
import { DATA_START_BYTES, isDataStart } from '../../covdata/format/dataStart.js'
import { describeError } from '../../support/errors.js'
import { isRecord } from '../../support/records.js'
import { ArchiveError } from './archiveError.js'
import { BLOCK_BYTES, TarBytes, cutOff, startOf, withStart } from './tarBytes.js'
import { isPlainFile, isUnknown, kindOf, nameOf, shownName, targetOf } from './tarEntry.js'

export interface TarLimits {
  /** Entries of any kind. */
  readonly maxEntries: number
  /** Coverage data files. */
  readonly maxFiles: number
  /** Folders of the archive with coverage data. */
  readonly maxFolders: number
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
  maxFolders: 10_000,
  maxBytes: 8 * GIB,
  maxArchiveBytes: 32 * GIB,
}

/** An entry of tar-stream: its content, and what its header says. */
type TarEntry = Readable & { readonly header: TarHeader & { readonly byteOffset?: number } }

export interface UnpackedTar {
  /** How many coverage data files there are. */
  readonly files: number
  /** The names of those that cannot be read from it, and why; at most MAX_LEFT_OUT. */
  readonly leftOut: readonly string[]
  /** How many those are. */
  readonly leftOutCount: number
}

/** Names that are kept. */
const MAX_LEFT_OUT = 100
/** Reads the format of the seventh edition of Unix as well, which has no magic number; the types do not say so. */
const OPTIONS: Parameters<typeof extract>[0] & { readonly allowUnknownFormat: boolean } = {
  allowUnknownFormat: true,
}
/** The name of any file that Go or we write. */
const DATA_FILE = /^(?:live\.|tmp\.)?cov(?:meta|counters)\.[\w.-]{1,200}$/

/**
 * Writes the coverage data of an archive to an empty directory, with a numbered folder for each folder in the archive: no
 * name of an archive becomes a path. Links are never made; a hard link to an earlier file of the archive becomes a copy.
 * @param directory absolute
 * @throws ArchiveError if it is damaged, cut off, or beyond a limit; Node's errors if the directory cannot be written
 */
export async function unpackTar(
  archive: Readable,
  directory: string,
  limits: TarLimits = TAR_LIMITS,
): Promise<UnpackedTar> {
  const unpacking = new TarUnpacking(directory, limits)
  const bytes = new TarBytes(archive, limits.maxArchiveBytes)
  const entries = extract(OPTIONS)
  const reading = pipeline(bytes.read(), entries)
  const taking = unpacking.take(entries as AsyncIterable<unknown> as AsyncIterable<TarEntry>)
  const [read, written] = await Promise.allSettled([reading, taking])
  // What went wrong with an entry ends the reading as well, and the other way round.
  const errors = [written, read].flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
  if (errors.length > 0) throw failureOf(errors, unpacking.unknown)
  bytes.refuseCutOff(unpacking.end)
  return unpacking.result()
}

function failureOf(errors: readonly unknown[], unknown: string | undefined): unknown {
  const known = errors.find(
    (error) => error instanceof ArchiveError || (isRecord(error) && 'syscall' in error),
  )
  if (known !== undefined) return known
  const [error = errors[0]] = errors.filter((each) => describeError(each) !== DESTROYED)
  if (isCutOff(error)) return cutOff(error)
  // The header of a sparse file with many holes goes on after it, which no other header does.
  if (unknown !== undefined)
    return new ArchiveError(unknown, 'is a sparse file, or of a type that is not known', { cause: error })
  return new ArchiveError(undefined, `is damaged: ${describeError(error)}`, { cause: error })
}

/** What tar-stream says of an entry whose archive ended for another reason. */
const DESTROYED = 'Stream was destroyed'

/** In the words of tar-stream, and of Node for gzip. */
function isCutOff(error: unknown): boolean {
  return isRecord(error) && (error.code === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data')
}

/** A file of the archive that was written. */
interface Written {
  readonly path: string
  readonly size: number
}

/** Takes the entries of an archive one by one. */
class TarUnpacking {
  /** Where the last entry ends in the archive. */
  end = 0
  /** The name of the last entry, if nobody knows its type. */
  unknown: string | undefined
  private entries = 0
  private files = 0
  private kept = 0
  private bytes = 0
  private leftOutCount = 0
  private readonly leftOut: string[] = []
  /** The numbers of folders in the archive. */
  private readonly folders = new Map<string, string>()
  /** What hard links may refer to, by name: files with coverage data, whatever they are called. */
  private readonly written = new Map<string, Written>()

  constructor(
    private readonly directory: string,
    private readonly limits: TarLimits,
  ) {}

  async take(entries: AsyncIterable<TarEntry>): Promise<void> {
    for await (const entry of entries) {
      this.entries += 1
      if (this.entries > this.limits.maxEntries)
        throw new ArchiveError(undefined, `has more than the allowed ${this.limits.maxEntries} entries`)
      const { type, byteOffset = 0, size } = entry.header
      const isDirectory = type === 'directory'
      this.end = byteOffset + (isDirectory ? 0 : Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES)
      this.unknown = isUnknown(entry.header) ? entry.header.name : undefined
      if (isDirectory) entry.resume()
      else await this.takeFile(entry)
    }
  }

  result(): UnpackedTar {
    return { files: this.files, leftOut: this.leftOut, leftOutCount: this.leftOutCount }
  }

  private async takeFile(entry: TarEntry): Promise<void> {
    const { header } = entry
    const name = nameOf(header)
    const base = baseName(name)
    const isData = DATA_FILE.test(base)
    const target = header.type === 'link' ? this.written.get(keyOf(targetOf(header))) : undefined
    if (isPlainFile(header)) {
      this.written.delete(keyOf(name))
      if (isData) await this.write(entry, name, base)
      else await this.spool(entry, name)
      return
    }
    entry.resume()
    if (!isData) return
    if (target === undefined) this.leaveOut(name, header)
    else await this.copy(target, name, base)
  }

  private leaveOut(name: string, header: TarHeader): void {
    this.leftOutCount += 1
    if (this.leftOut.length < MAX_LEFT_OUT) this.leftOut.push(`${shownName(name)}: ${kindOf(header)}`)
  }

  private async write(entry: TarEntry, name: string, base: string): Promise<void> {
    const path = await this.place(entry.header.size, name, base)
    await writeChunks(path, entry)
    this.written.set(keyOf(name), { path, size: entry.header.size })
  }

  private async copy({ path: from, size }: Written, name: string, base: string): Promise<void> {
    const path = await this.place(size, name, base)
    // A link to itself leaves it as it is.
    if (path !== from) await copyFile(from, path, constants.COPYFILE_FICLONE)
    this.written.set(keyOf(name), { path, size })
  }

  /** Keeps a file that is called otherwise but has coverage data: a later entry may be a hard link to it. */
  private async spool(entry: TarEntry, name: string): Promise<void> {
    const { size } = entry.header
    const chunks = entry[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    const start = await startOf(chunks, DATA_START_BYTES)
    if (!isDataStart(start)) {
      // The next entry comes after the end of this one.
      let next = await chunks.next()
      while (next.done !== true) next = await chunks.next()
      return
    }
    this.reserve(size)
    const path = join(this.directory, `other-${this.kept}`)
    await writeChunks(path, withStart(start, chunks))
    this.written.set(keyOf(name), { path, size })
  }

  /** Room for a data file, whose path is free. */
  private async place(size: number, name: string, base: string): Promise<string> {
    this.files += 1
    this.reserve(size)
    return join(await this.folder(name.slice(0, -base.length)), base)
  }

  private reserve(size: number): void {
    const { maxFiles, maxBytes } = this.limits
    this.kept += 1
    this.bytes += size
    if (this.kept > maxFiles)
      throw new ArchiveError(undefined, `has more than the allowed ${maxFiles} data files`)
    if (this.bytes > maxBytes)
      throw new ArchiveError(undefined, `has more than the allowed ${maxBytes} bytes of data`)
  }

  private async folder(name: string): Promise<string> {
    const known = this.folders.get(name)
    if (known !== undefined) return known
    const { maxFolders } = this.limits
    if (this.folders.size >= maxFolders)
      throw new ArchiveError(undefined, `has coverage data in more than the allowed ${maxFolders} folders`)
    const path = join(this.directory, String(this.folders.size))
    await mkdir(path)
    this.folders.set(name, path)
    return path
  }
}

/** Of two entries with one name, the later one counts. */
async function writeChunks(path: string, chunks: AsyncIterable<unknown>): Promise<void> {
  await rm(path, { force: true })
  const file = await open(path, 'wx', 0o600)
  try {
    // Node's pipeline waits for ever if the archive ends within an entry.
    for await (const chunk of chunks) await file.writeFile(chunk as Buffer)
  } finally {
    await file.close()
  }
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** Programs differ in how they write the start of a name, and of the name that a link refers to. */
function keyOf(name: string): string {
  return name.replace(/^(?:\.?\/)+/, '')
}
