/** @module How much an archive may hold: far more than any run leaves, far less than what fills a machine. */

export interface ArchiveLimits {
  /** Entries, folders included. */
  readonly maxEntries: number
  /** Bytes of all files together, unpacked. */
  readonly maxBytes: number
  /** Bytes of one file, unpacked. */
  readonly maxEntryBytes: number
  /** Bytes that come out of one byte of the archive, beyond the first MiB. */
  readonly maxRatio: number
}

export const DEFAULT_LIMITS: ArchiveLimits = {
  maxEntries: 20_000,
  maxBytes: 512 * 1024 * 1024,
  maxEntryBytes: 256 * 1024 * 1024,
  maxRatio: 200,
}

const RATIO_FREE_BYTES = 1024 * 1024

/** Whether so much comes out of so little that somebody means harm. */
export function isBomb(bytes: number, compressedBytes: number, { maxRatio }: ArchiveLimits): boolean {
  return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes
}
