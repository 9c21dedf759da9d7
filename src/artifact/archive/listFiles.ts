/** @module The files of an archive: its directory is read and checked as a whole before anything is unpacked. */
import type { FileHandle } from 'node:fs/promises'
import { type Entry, type ZipFile, fromRandomAccessReaderPromise } from 'yauzl'
import { describeError } from '../../support/errors.js'
import { ArchiveError } from './archiveError.js'
import { ArchiveFile } from './archiveFile.js'
import { DEFLATED, checkEntry, checkLocalHeader, isFolder, nameOf } from './checkEntry.js'
import { type Directory, readDirectory } from './directory.js'
import { type ArchiveLimits, isBomb } from './archiveLimits.js'

/** Of an entry's header in the directory, without name, extra field and comment (APPNOTE.TXT 4.3.12). */
const HEADER_BYTES = 46

/** A file whose headers were found to be in order. */
export interface ArchivedFile {
  readonly name: string
  /** Of its header, from the start of the archive. */
  readonly start: number
  /** Of its data. */
  readonly dataStart: number
  readonly compressedSize: number
  readonly size: number
  readonly crc32: number
  readonly deflated: boolean
}

/** @throws ArchiveError, and nothing else for whatever the file holds */
export async function listFiles(
  file: FileHandle,
  size: number,
  limits: ArchiveLimits,
): Promise<readonly ArchivedFile[]> {
  try {
    const zip = await fromRandomAccessReaderPromise(new ArchiveFile(file, size), size, {
      autoClose: false,
      // Names are judged by their bytes: neither code pages nor extra fields get a say.
      decodeStrings: false,
      strictFileNames: true,
      validateEntrySizes: true,
    })
    if (zip.entryCount > limits.maxEntries)
      throw new ArchiveError(
        undefined,
        `has ${zip.entryCount} entries; at most ${limits.maxEntries} are read`,
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
  // yauzl reads one entry at a time, and no more than the archive's end announces.
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry.fileNameRaw)
    checkEntry(name, entry, limits)
    headerBytes += headerLength(entry)
    if (isFolder(name)) continue
    // Allowed names have no letters in two cases, so that they are different ones everywhere.
    if (files.has(name)) throw new ArchiveError(name, 'is in the archive twice')
    bytes += entry.uncompressedSize
    compressedBytes += entry.compressedSize
    if (bytes > limits.maxBytes)
      throw new ArchiveError(
        undefined,
        `holds more than ${limits.maxBytes} bytes, which is the most that is read`,
      )
    if (isBomb(bytes, compressedBytes, limits))
      throw new ArchiveError(
        undefined,
        `holds ${bytes} bytes in ${compressedBytes}: it is made to fill a disk`,
      )
    files.set(name, await archivedFile(zip, name, entry))
  }
  if (headerBytes !== directory.length)
    throw new ArchiveError(
      undefined,
      'is damaged: its directory holds more than the entries that it announces',
    )
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

/** Files that share their bytes make much out of little without any single one being suspicious. */
function refuseOverlaps(files: readonly ArchivedFile[], directory: Directory): void {
  let end = 0
  for (const file of files.toSorted((one, other) => one.start - other.start)) {
    if (file.start < end) throw new ArchiveError(file.name, 'shares its bytes with another file')
    end = file.dataStart + file.compressedSize
    if (end > directory.start)
      throw new ArchiveError(file.name, "shares its bytes with the archive's directory")
  }
}
