/** @module Limits for archives: what they may contain, and far more of it than any run needs but far less than what fills a disk. */
import { MAX_ATTRIBUTION_BYTES } from '../../attribution/file/attributionFormat.js'
import { MAX_PACK_LENGTH } from '../../coverage/sourcePack.js'
import { type ArtifactContent, LEG_CONTENT } from '../entryName.js'

export interface ArchiveLimits {
  readonly content: ArtifactContent
  /** Entries, including folders. */
  readonly maxEntries: number
  /** Size of all files together, in bytes, unpacked; without page, sources and attribution. */
  readonly maxBytes: number
  /** Size of one file, in bytes, unpacked. */
  readonly maxEntryBytes: number
  /** Size of the sources, in bytes: larger ones are not unpacked. */
  readonly maxSourceBytes: number
  /** Size of what says which test covers what, in bytes: if it is larger, it is not unpacked. */
  readonly maxAttributionBytes: number
  /** Unpacked bytes for each byte in the archive, beyond the first MiB. */
  readonly maxRatio: number
}

export const DEFAULT_LIMITS: ArchiveLimits = {
  content: LEG_CONTENT,
  maxEntries: 20_000,
  maxBytes: 512 * 1024 * 1024,
  maxEntryBytes: 256 * 1024 * 1024,
  maxSourceBytes: MAX_PACK_LENGTH,
  maxAttributionBytes: MAX_ATTRIBUTION_BYTES,
  maxRatio: 200,
}

const RATIO_FREE_BYTES = 1024 * 1024

/** Whether so much comes out of so little that it must be a zip bomb. */
export function isBomb(bytes: number, compressedBytes: number, { maxRatio }: ArchiveLimits): boolean {
  return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes
}
