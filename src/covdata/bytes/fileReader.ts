/** @module Reading whole small files fast: one after the other into the same memory, without a promise for each step. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { UserError } from '../../support/errors.js'

/** In bytes. No real file comes near it; what is larger is not read into memory. */
const LARGEST = {
  counters: 32 * 1024 * 1024,
  /** Those of many programs may have been merged into one; a live file has meta-data, too. */
  'meta-data': 128 * 1024 * 1024,
}

/** What a file is to be. */
export type FileKind = keyof typeof LARGEST

/** Opening a pipe without O_NONBLOCK would wait for a writer. Windows has no such flag. */
const OPEN_FLAGS = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0)

export class FileReader {
  private buffer = Buffer.allocUnsafeSlow(64 * 1024)

  /**
   * The content of a regular file, good until the next call.
   * @param isRegular whether its directory says so: then most files take no further question
   * @throws UserError for what is no file or too large; system errors
   */
  read(path: string, kind: FileKind = 'counters', isRegular = false): Uint8Array {
    const file = openSync(path, OPEN_FLAGS)
    try {
      const small = isRegular ? this.readSmall(file) : undefined
      if (small !== undefined) return small
      const stats = fstatSync(file)
      if (!stats.isFile()) throw new UserError('it is not a regular file')
      if (stats.size > LARGEST[kind])
        throw new UserError(`its ${stats.size} bytes are more than any real file has`)
      if (stats.size > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(2 * stats.size)
      return this.buffer.subarray(0, this.fill(file, stats.size))
    } finally {
      closeSync(file)
    }
  }

  /** @returns undefined for what may be no file by now, and for what the buffer does not hold */
  private readSmall(file: number): Uint8Array | undefined {
    const { length } = this.buffer
    try {
      const used = this.fill(file, length)
      return used > 0 && used < length ? this.buffer.subarray(0, used) : undefined
    } catch {
      return undefined
    }
  }

  /** @returns the number of bytes that were there: fewer than `size` if the file became shorter */
  private fill(file: number, size: number): number {
    let used = 0
    while (used < size) {
      const read = readSync(file, this.buffer, used, size - used, used)
      if (read === 0) break
      used += read
    }
    return used
  }
}
