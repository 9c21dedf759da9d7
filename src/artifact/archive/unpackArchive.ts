/** @module Unpacking an untrusted archive: completely or not at all. */
import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { errorCode } from '../../support/errors.js'
import { ArchiveError } from './archiveError.js'
import { readPart } from './archiveFile.js'
import { type ArchiveLimits, DEFAULT_LIMITS } from './archiveLimits.js'
import { type ArchivedFile, listFiles } from './listFiles.js'

export interface UnpackedArchive {
  /** Paths relative to the directory, with slashes. */
  readonly files: readonly string[]
  /** Size of all files but the sources and the attribution. */
  readonly bytes: number
  /** Size of these. */
  readonly sourceBytes: number
}

/**
 * Writes the files of a zip archive to an empty directory, which is empty again if this throws. The page is left out, and
 * so are sources and attribution that are too large.
 * @param directory absolute
 * @throws ArchiveError if the archive is damaged or too large, or contains what no artifact of ours does; Node's errors
 * if the archive cannot be opened or the directory cannot be written
 */
export async function unpackArchive(
  zipPath: string,
  directory: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<UnpackedArchive> {
  if ((await readdir(directory)).length > 0) throw new Error(`${directory} is not empty`)
  const archive = await open(zipPath)
  try {
    const { size } = await archive.stat()
    const files = (await listFiles(archive, size, limits)).filter((file) => isWanted(file, limits))
    for (const file of files) await unpackFile(archive, file, directory)
    const sizes = (wanted: boolean): number =>
      files.reduce(
        (sum, file) => sum + (limits.content.isBesideData(file.name) === wanted ? file.size : 0),
        0,
      )
    return { files: files.map(({ name }) => name), bytes: sizes(false), sourceBytes: sizes(true) }
  } catch (error) {
    for (const name of await readdir(directory))
      await rm(join(directory, name), { recursive: true, force: true })
    throw error
  } finally {
    await archive.close()
  }
}

function isWanted({ name, size }: ArchivedFile, limits: ArchiveLimits): boolean {
  const { content } = limits
  if (name === content.sources) return size <= limits.maxSourceBytes
  if (name === content.attribution) return size <= limits.maxAttributionBytes
  return content.isRead(name)
}

async function unpackFile(archive: FileHandle, file: ArchivedFile, directory: string): Promise<void> {
  const path = join(directory, file.name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const data = readPart(archive, file.dataStart, file.compressedSize)
  const check = checked(file)
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  try {
    if (file.deflated) await pipeline(data, zlib.createInflateRaw(), check, target)
    else await pipeline(data, check, target)
  } catch (error) {
    if (errorCode(error)?.startsWith('Z_') !== true) throw error
    throw new ArchiveError(file.name, 'is damaged', { cause: error })
  }
}

/** Passes on the unpacked data and checks it against the announced size and checksum. */
function checked({ name, size, crc32 }: ArchivedFile) {
  return async function* (blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0
    let sum = 0
    for await (const block of blocks) {
      bytes += block.length
      if (bytes > size) throw new ArchiveError(name, `has more than the announced ${size} bytes`)
      sum = zlib.crc32(block, sum)
      yield block
    }
    if (bytes < size) throw new ArchiveError(name, `has ${bytes} bytes instead of the announced ${size}`)
    if (sum !== crc32) throw new ArchiveError(name, 'does not match its checksum')
  }
}
