/** @module Which data an attribution.bin is about: that in its folder when it was written. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { readdir } from '../../covdata/bytes/fileSystem.js'
import { SOURCES } from '../../coverage/model.js'
import { errorCode } from '../../support/errors.js'

/** In bytes. */
export const MARK_BYTES = 16
/** The names of stored data files, which have the hash of the program and a time in nanoseconds. */
const DATA_NAME = /^cov(?:meta|counters)\./
const ABSENT = ['ENOENT', 'ENOTDIR']

/**
 * A hash of the names of the suite's data files in a folder, and in its folders for each source.
 * @param folder absolute
 * @throws Node's errors if it is there and cannot be read
 */
export async function dataMark(folder: string): Promise<Uint8Array> {
  const names: string[] = []
  for (const directory of [folder, ...SOURCES.map((source) => join(folder, source))])
    names.push(...(await namesIn(directory)).filter((name) => DATA_NAME.test(name)))
  const hash = createHash('sha256')
  for (const name of names.sort(compareBytes)) hash.update(`${name}\n`)
  return hash.digest().subarray(0, MARK_BYTES)
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch((error: unknown) => {
    if (ABSENT.includes(errorCode(error) ?? '')) return []
    throw error
  })
}
