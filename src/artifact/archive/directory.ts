/** @module Locating the central directory of an archive by the record at its end (APPNOTE.TXT 4.3.16). */
import type { FileHandle } from 'node:fs/promises'
import { ArchiveError } from './archiveError.js'

const RECORD_BYTES = 22
/** Precedes the end record in archives with more than 65,535 entries or 4 GiB. */
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_LOCATOR = 0x07064b50

/** Where the headers of all entries are, in bytes from the start of the archive. */
export interface Directory {
  readonly start: number
  readonly length: number
}

/**
 * Locates the directory, which must end where the end record begins: only other programs would see what is between them.
 * @param size of the archive, in bytes
 * @param commentBytes length of the comment at its end
 * @throws ArchiveError if the directory ends elsewhere, or the archive is in the ZIP64 format
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
    throw new ArchiveError(undefined, 'is in the ZIP64 format, which only much larger archives need')
  const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12)
  const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16)
  if (start + length !== end)
    throw new ArchiveError(undefined, 'is damaged: its directory does not end where it should')
  return { start, length }
}
