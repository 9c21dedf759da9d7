/**
 * @module Reading and writing where tests can reach: a named pipe, a device or a link that they leave there must neither
 * block us nor lead us elsewhere.
 */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { errorCode } from './errors.js'

/** Windows has neither flag. */
const flags = constants as { readonly O_NONBLOCK?: number; readonly O_NOFOLLOW?: number }
const OPEN_FLAGS = constants.O_RDONLY | (flags.O_NONBLOCK ?? 0) | (flags.O_NOFOLLOW ?? 0)

/** Thrown for what is not a regular file, and for one that is too large. */
export class OddFile extends Error {
  override readonly name = 'OddFile'
}

/**
 * The content of a regular file. It is opened without following a link and without waiting for anybody.
 * @param max the largest size, in bytes
 * @throws OddFile if it is a link, a pipe, a device or too large; Node's errors otherwise
 */
export async function readRegularFile(path: string, max: number): Promise<Buffer> {
  return withFile(path, async (file, size) => {
    if (size > max) throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`)
    return contentOf(file, size)
  })
}

/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
export async function readStart(path: string, bytes: number): Promise<Buffer> {
  return withFile(path, async (file, size) => contentOf(file, Math.min(size, bytes)))
}

async function withFile<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path, OPEN_FLAGS).catch((error: unknown) => {
    throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error
  })
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new OddFile('it is not a regular file')
    return await work(file, stats.size)
  } finally {
    await file.close()
  }
}

/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error: unknown): boolean {
  return ['ELOOP', 'EMLINK', 'ENXIO'].includes(errorCode(error) ?? '')
}

/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
async function contentOf(file: FileHandle, size: number): Promise<Buffer> {
  const content = Buffer.alloc(size)
  let used = 0
  while (used < size) {
    const { bytesRead } = await file.read(content, used, size - used, used)
    if (bytesRead === 0) break
    used += bytesRead
  }
  return content.subarray(0, used)
}
