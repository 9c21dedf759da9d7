/** @module Checking the headers of an entry in an archive. */
import type { Entry, LocalFileHeader } from 'yauzl'
import { ArchiveError } from './archiveError.js'
import { type ArchiveLimits, isBomb } from './archiveLimits.js'

/** Compression methods of APPNOTE.TXT 4.4.5. */
const STORED = 0
export const DEFLATED = 8

/** Traditional and strong encryption, and masked headers (APPNOTE.TXT 4.4.4: bits 0, 6 and 13). */
const ENCRYPTED = 0x2041
/** The upper half of the external attributes is a Unix mode. */
const MODE_TYPE = 0o170000
const REGULAR = 0o100000
const DIRECTORY = 0o040000

/** Checked before the list of allowed names, so that the reason says what was attempted. */
const BAD_NAMES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/[\p{Cc}]/u, 'has control characters in its name'],
  [/\\/, 'has a backslash in its name'],
  [/^\//, 'has an absolute name'],
  [/^[A-Za-z]:/, 'has a drive letter in its name'],
  [/(?:^|\/)\.\.(?:\/|$)/, 'has a name that leads out of the archive'],
]

/** The name of an entry, decoded as Latin-1: no two names become equal, and the names of our files are ASCII anyway. */
export function nameOf(raw: Buffer): string {
  return raw.toString('latin1')
}

/** Whether the entry is a folder. */
export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

/**
 * Checks name, type, method and sizes.
 * @throws ArchiveError for an entry that is not allowed
 */
export function checkEntry(name: string, entry: Entry, limits: ArchiveLimits): void {
  const reason =
    BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
    typeProblem(name, entry) ??
    (isFolder(name) ? folderProblem(entry) : fileProblem(name, entry, limits))
  if (reason !== undefined) throw new ArchiveError(name, reason)
}

/** The type is 0 if the writer stored no Unix mode. */
function typeProblem(name: string, { externalFileAttributes }: Entry): string | undefined {
  const type = (externalFileAttributes >>> 16) & MODE_TYPE
  const allowed = isFolder(name) ? DIRECTORY : REGULAR
  return type === 0 || type === allowed ? undefined : 'is not a regular file'
}

function folderProblem({ uncompressedSize }: Entry): string | undefined {
  return uncompressedSize === 0 ? undefined : 'is a folder with content'
}

function fileProblem(name: string, entry: Entry, limits: ArchiveLimits): string | undefined {
  const { generalPurposeBitFlag, compressionMethod, compressedSize, uncompressedSize } = entry
  if (!limits.content.isEntry(name))
    return 'is not a file of a coverage artifact (newer versions may add some: use the same version in all jobs)'
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) return 'is encrypted'
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    return `is compressed by the unknown method ${compressionMethod}`
  if (!(uncompressedSize <= limits.maxEntryBytes))
    return `has ${uncompressedSize} bytes, more than the allowed ${limits.maxEntryBytes}`
  if (isBomb(uncompressedSize, compressedSize, limits))
    return `unpacks ${compressedSize} bytes to ${uncompressedSize}: it is a zip bomb`
  return undefined
}

/**
 * Checks that the local header, in front of the data, agrees with the central directory: otherwise different programs see
 * different files.
 * @throws ArchiveError if it does not
 */
export function checkLocalHeader(name: string, entry: Entry, local: LocalFileHeader): void {
  if (!local.fileName.equals(entry.fileNameRaw))
    throw new ArchiveError(name, `is called ${JSON.stringify(nameOf(local.fileName))} in its local header`)
  if (local.compressionMethod !== entry.compressionMethod)
    throw new ArchiveError(name, 'has two different compression methods')
  if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveError(name, 'is encrypted')
}
