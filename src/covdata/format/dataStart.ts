/** @module Tells files of coverage data by their first bytes, whatever they are called. */
import { COUNTER_MAGIC, LIVE_MAGIC, META_MAGIC } from './format.js'

/** How many bytes `isDataStart` needs. */
export const DATA_START_BYTES = 4

/** The magic numbers; that of a live file is in the byte order of the machine. */
const MAGICS: readonly Buffer[] = [META_MAGIC, COUNTER_MAGIC, LIVE_MAGIC, [...LIVE_MAGIC].reverse()].map(
  (bytes) => Buffer.from(bytes),
)

/** Whether a file with this beginning is a meta-data file, a counter data file or a live file. */
export function isDataStart(start: Uint8Array): boolean {
  return MAGICS.some((magic) => magic.equals(start.subarray(0, DATA_START_BYTES)))
}
