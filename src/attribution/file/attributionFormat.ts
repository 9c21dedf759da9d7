/**
 * @module attribution.bin: which test covers which unit, as a file. docs/attribution-format.md describes it; what is said
 * here and there has to change together, and then the version, too.
 */
import { createHash } from 'node:crypto'
import { MAX_SET_BYTES } from '../attributionBuilder.js'
import type { Stretch } from '../attribution.js'

export const ATTRIBUTION_NAME = 'attribution.bin'
/** In bytes: more than any file that is written. */
export const MAX_ATTRIBUTION_BYTES = 256 * 2 ** 20

/** `covattr`. */
const NAME = [0x63, 0x6f, 0x76, 0x61, 0x74, 0x74, 0x72] as const
/** What a file is about: all units that were measured or, as in version 2, those that are not excluded. */
export const VERSIONS = { whole: 3, counted: 2 } as const
export type Extent = keyof typeof VERSIONS
/** In bytes. */
export const MAGIC_BYTES = NAME.length + 1
/** In bytes, at the end of the file: two sizes of the directory, its checksum, and the first bytes of the file again. */
export const TAIL_BYTES = 24
export const CHECKSUM_BYTES = 8

/** By their numbers in the file. */
export const STRETCHES: readonly Stretch[] = ['test', 'initialisation', 'TestMain', 'between', 'after']

export const MAX_TESTS = 2 ** 20
export const MAX_FILES = 2 ** 20
export const MAX_UNITS = 2 ** 23
export const MAX_SUBJECTS = 2 ** 20
/** Of all subjects together. */
export const MAX_MEMBERS = 2 ** 24
/** What a file may have; with more, subtests are stored as part of their tests. */
export const MAX_COUNTS = { tests: MAX_TESTS, subjects: MAX_SUBJECTS, members: MAX_MEMBERS } as const
export type MaxCounts = Readonly<Record<keyof typeof MAX_COUNTS, number>>
/** How many chunks all subjects have together. */
export const MAX_REFERENCES = MAX_SET_BYTES / 4
/** In bytes: of one block, and of all of them, inflated. */
export const MAX_BLOCK_BYTES = 128 * 2 ** 20
export const MAX_INFLATED_BYTES = 4 * MAX_SET_BYTES

/** Part of the file: the numbers in it, deflated if that makes it shorter. */
export interface Block {
  /** Where it is in the file. */
  readonly at: number
  /** In bytes, there. */
  readonly stored: number
  /** In bytes, inflated; the same as `stored` if it was not deflated. */
  readonly size: number
  readonly checksum: Uint8Array
}

/** The first bytes of a file. */
export function magicOf(extent: Extent): readonly number[] {
  return [...NAME, VERSIONS[extent]]
}

/** Of a block, as it is stored. */
export function checksumOf(stored: Uint8Array): Uint8Array {
  return createHash('sha256').update(stored).digest().subarray(0, CHECKSUM_BYTES)
}

/** Thrown for a file that cannot be used. The message is the end of a sentence. */
export class AttributionFileError extends Error {
  override readonly name = 'AttributionFileError'
}
