/**
 * @module Reading and writing where tests can reach: a named pipe, a device or a link that they leave there must neither
 * block us nor lead us elsewhere.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { errorCode } from './errors.js'

/** Windows has neither flag. */
const flags = constants as { readonly O_NONBLOCK?: number; readonly O_NOFOLLOW?: number }
/** Flags to open a file for reading: without O_NONBLOCK, opening a named pipe would wait for a writer. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | (flags.O_NONBLOCK ?? 0)
const OPEN_FLAGS = READ_WITHOUT_WAITING | (flags.O_NOFOLLOW ?? 0)

/** Thrown for what is not a regular file, and for one that is too large. */
export class OddFile extends Error {
  override readonly name = 'OddFile'
}

/**
 * The content of a regular file. It is opened without following a link and without waiting for anybody.
 * @param max the largest size, in bytes
 * @throws OddFile if it is a link, a pipe, a device or too large; Node's errors otherwise
 */
export function readRegularFile(path: string, max: number): Promise<Buffer> {
  return settled(() =>
    withFile(path, (file, size) => {
      if (size > max) throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`)
      return contentOf(file, size)
    }),
  )
}

/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
export function readStart(path: string, bytes: number): Promise<Buffer> {
  return settled(() => withFile(path, (file, size) => contentOf(file, Math.min(size, bytes))))
}

/** For source files, asynchronous calls take five times as long: four of them for each file, in other threads. */
function settled(read: () => Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    resolve(read())
  })
}

function withFile(path: string, work: (file: number, size: number) => Buffer): Buffer {
  const file = opened(path)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new OddFile('it is not a regular file')
    return work(file, stats.size)
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, OPEN_FLAGS)
  } catch (error) {
    throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error
  }
}

/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error: unknown): boolean {
  return ['ELOOP', 'EMLINK', 'ENXIO'].includes(errorCode(error) ?? '')
}

/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
function contentOf(file: number, size: number): Buffer {
  const content = Buffer.allocUnsafe(size)
  let used = 0
  while (used < size) {
    const bytesRead = readSync(file, content, used, size - used, used)
    if (bytesRead === 0) break
    used += bytesRead
  }
  return content.subarray(0, used)
}
