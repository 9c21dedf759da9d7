/** @module Where the directory of an archive lies, by the record at its end (APPNOTE.TXT 4.3.16). */
import type { FileHandle } from 'node:fs/promises'
import { ArchiveError } from './archiveError.js'

const RECORD_BYTES = 22
/** Stands before the record of an archive with more than 65,535 entries or 4 GiB. */
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_LOCATOR = 0x07064b50

/** Of the headers of all entries, in bytes. */
export interface Directory {
  readonly start: number
  readonly length: number
}

/**
 * The directory must end where the record begins: what lay between them would be seen by other programs only.
 * @param size of the archive, @param commentBytes length of the comment that ends it
 * @throws ArchiveError
 */
export async function readDirectory(
  file: FileHandle,
  size: number,
  commentBytes: number,
): Promise<Directory> {
  const end = size - commentBytes - RECORD_BYTES
  const bytes = Buffer.alloc(ZIP64_LOCATOR_BYTES + RECORD_BYTES)
  const before = Math.min(end, ZIP64_LOCATOR_BYTES)
  await file.read(bytes, ZIP64_LOCATOR_BYTES - before, before + RECORD_BYTES, end - before)
  if (bytes.readUInt32LE(0) === ZIP64_LOCATOR)
    throw new ArchiveError(undefined, 'is in the ZIP64 format, which only far larger ones need')
  const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12)
  const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16)
  if (start + length !== end)
    throw new ArchiveError(undefined, 'is damaged: its directory does not end where it should')
  return { start, length }
}
