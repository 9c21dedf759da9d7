/** @module Meta-data from the file that Go writes, or from the live file of a test binary. */
import { basename } from 'node:path'
import { LIVE_NAME, decodeLiveFile } from './liveFile.js'

/**
 * @param path tells by its name which kind of file it is
 * @returns the bytes of a meta-data file; none if the live file has none
 * @throws FormatError for a live file that is none
 */
export function metaBytes(path: string, bytes: Uint8Array): Uint8Array {
  return LIVE_NAME.test(basename(path)) ? (decodeLiveFile(bytes).meta ?? new Uint8Array()) : bytes
}
