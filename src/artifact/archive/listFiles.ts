/** @module Listing the files of an archive. The whole directory is checked before anything is unpacked. */
import type { FileHandle } from 'node:fs/promises'
import { type Entry, type ZipFile, fromRandomAccessReaderPromise } from 'yauzl'
import { describeError } from '../../support/errors.js'
import { ArchiveError } from './archiveError.js'
import { ArchiveFile } from './archiveFile.js'
import { DEFLATED, checkEntry, checkLocalHeader, isFolder, nameOf } from './checkEntry.js'
import { type Directory, readDirectory } from './directory.js'
import { type ArchiveLimits, isBomb } from './archiveLimits.js'

/** Length of a header in the directory, without name, extra field and comment (APPNOTE.TXT 4.3.12). */
const HEADER_BYTES = 46

/** A file whose headers are valid. */
export interface ArchivedFile {
  readonly name: string
  /** Offset of its local header in the archive. */
  readonly start: number
  /** Offset of its data in the archive. */
  readonly dataStart: number
  readonly compressedSize: number
  readonly size: number
  readonly crc32: number
  readonly deflated: boolean
}

/**
 * The files of an archive.
 * @param size of the archive, in bytes
 * @throws ArchiveError, and nothing else whatever the archive contains
 */
export async function listFiles(
  file: FileHandle,
  size: number,
  limits: ArchiveLimits,
): Promise<readonly ArchivedFile[]> {
  try {
    const zip = await fromRandomAccessReaderPromise(new ArchiveFile(file, size), size, {
      autoClose: false,
      // Names are checked as bytes: code pages and extra fields do not matter.
      decodeStrings: false,
      strictFileNames: true,
      validateEntrySizes: true,
    })
    if (zip.entryCount > limits.maxEntries)
      throw new ArchiveError(
        undefined,
        `has ${zip.entryCount} entries, more than the allowed ${limits.maxEntries}`,
      )
    const directory = await readDirectory(file, size, zip.comment.length)
    const files = await readEntries(zip, directory, limits)
    refuseOverlaps(files, directory)
    return files
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(undefined, `is damaged: ${describeError(error)}`, { cause: error })
  }
}

async function readEntries(
  zip: ZipFile,
  directory: Directory,
  limits: ArchiveLimits,
): Promise<readonly ArchivedFile[]> {
  const files = new Map<string, ArchivedFile>()
  let bytes = 0
  let compressedBytes = 0
  let headerBytes = 0
  // yauzl reads one entry at a time, and no more than the end record announces.
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry.fileNameRaw)
    checkEntry(name, entry, limits)
    headerBytes += headerLength(entry)
    if (isFolder(name)) continue
    // No two allowed names differ only in case, so they are distinct on every file system.
    if (files.has(name)) throw new ArchiveError(name, 'is in the archive twice')
    files.set(name, await archivedFile(zip, name, entry))
    if (limits.content.isBesideData(name)) continue
    bytes += entry.uncompressedSize
    compressedBytes += entry.compressedSize
    if (bytes > limits.maxBytes)
      throw new ArchiveError(undefined, `contains more than the allowed ${limits.maxBytes} bytes`)
    if (isBomb(bytes, compressedBytes, limits))
      throw new ArchiveError(undefined, `unpacks ${compressedBytes} bytes to ${bytes}: it is a zip bomb`)
  }
  if (headerBytes !== directory.length)
    throw new ArchiveError(undefined, 'is damaged: its directory contains more entries than it announces')
  return [...files.values()]
}

function headerLength({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number {
  return HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength
}

async function archivedFile(zip: ZipFile, name: string, entry: Entry): Promise<ArchivedFile> {
  const local = await zip.readLocalFileHeaderPromise(entry)
  checkLocalHeader(name, entry, local)
  return {
    name,
    start: entry.relativeOffsetOfLocalHeader,
    dataStart: local.fileDataStart,
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    deflated: entry.compressionMethod === DEFLATED,
  }
}

/** Files that share bytes could unpack to a lot although each of them looks harmless. */
function refuseOverlaps(files: readonly ArchivedFile[], directory: Directory): void {
  let end = 0
  for (const file of files.toSorted((one, other) => one.start - other.start)) {
    if (file.start < end) throw new ArchiveError(file.name, 'shares its bytes with another file')
    end = file.dataStart + file.compressedSize
    if (end > directory.start)
      throw new ArchiveError(file.name, "shares its bytes with the archive's directory")
  }
}
