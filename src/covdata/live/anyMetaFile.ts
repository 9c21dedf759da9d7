/** @module Finds meta-data in the file that Go writes, or in the live file of a test binary. */
import { basename } from 'node:path'
import { LIVE_NAME, decodeLiveFile } from './liveFile.js'

/**
 * The bytes of the meta-data file that a file is or holds.
 * @param path its file name says whether it is a meta-data file or a live file
 * @returns no bytes for a live file without meta-data
 * @throws FormatError when the name says that it is a live file, and it is not
 */
export function metaBytes(path: string, bytes: Uint8Array): Uint8Array {
  return LIVE_NAME.test(basename(path)) ? (decodeLiveFile(bytes).meta ?? new Uint8Array()) : bytes
}
