/** @module What one entry of an archive says about itself, and why it is refused for that. */
import type { Entry, LocalFileHeader } from 'yauzl'
import { isEntryName } from '../entryName.js'
import { ArchiveError } from './archiveError.js'
import { type ArchiveLimits, isBomb } from './archiveLimits.js'

/** Compression methods of APPNOTE.TXT 4.4.5. */
export const STORED = 0
export const DEFLATED = 8

/** Traditional and strong encryption, and masked headers (APPNOTE.TXT 4.4.4: bits 0, 6 and 13). */
const ENCRYPTED = 0x2041
/** The upper half of the external attributes is a Unix mode. */
const MODE_TYPE = 0o170000
const REGULAR = 0o100000
const DIRECTORY = 0o040000

/** Before the list of allowed names is asked, so that the reason says what was tried. */
const BAD_NAMES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/[\p{Cc}]/u, 'has control characters in its name'],
  [/\\/, 'has a backslash in its name'],
  [/^\//, 'has an absolute name'],
  [/^[A-Za-z]:/, 'has a drive letter in its name'],
  [/(?:^|\/)\.\.(?:\/|$)/, 'leads out of the archive'],
]

/** Names of our files are ASCII: as Latin-1, any byte is a character and no two names become one. */
export function nameOf(raw: Buffer): string {
  return raw.toString('latin1')
}

export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

/** @throws ArchiveError */
export function checkEntry(name: string, entry: Entry, limits: ArchiveLimits): void {
  const reason =
    BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
    typeProblem(name, entry) ??
    (isFolder(name) ? folderProblem(entry) : fileProblem(name, entry, limits))
  if (reason !== undefined) throw new ArchiveError(name, reason)
}

/** 0 is what writes no Unix mode leaves. */
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
  if (!isEntryName(name)) return 'is no file that an artifact of this action holds'
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) return 'is encrypted'
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    return `is compressed by the unknown method ${compressionMethod}`
  if (!(uncompressedSize <= limits.maxEntryBytes))
    return `has ${uncompressedSize} bytes; at most ${limits.maxEntryBytes} are read`
  if (isBomb(uncompressedSize, compressedSize, limits))
    return `has ${uncompressedSize} bytes in ${compressedSize}: it is made to fill a disk`
  return undefined
}

/**
 * The header in front of the data must say the same as the one in the archive's directory: otherwise different programs
 * see different files.
 * @throws ArchiveError
 */
export function checkLocalHeader(name: string, entry: Entry, local: LocalFileHeader): void {
  if (!local.fileName.equals(entry.fileNameRaw))
    throw new ArchiveError(name, `is called ${JSON.stringify(nameOf(local.fileName))} in front of its data`)
  if (local.compressionMethod !== entry.compressionMethod)
    throw new ArchiveError(name, 'has two compression methods')
  if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveError(name, 'is encrypted')
}
