/** @module Reads whole small files fast: synchronously, one after the other into the same buffer. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { UserError } from '../../support/errors.js'
import { READ_WITHOUT_WAITING } from '../../support/regularFile.js'

/** In bytes, far above the size of any real file. Larger files are not read into memory. */
const MAX_BYTES = {
  counters: 32 * 1024 * 1024,
  /** Higher since `merge -pcombine` combines many binaries into one file, and since live files hold meta-data too. */
  'meta-data': 128 * 1024 * 1024,
}

/** What a file is expected to hold, which decides how large it may be. */
export type FileKind = keyof typeof MAX_BYTES

/** How much of a large file is read before its beginning is looked at. */
const FIRST_BYTES = 64 * 1024
/** What files begin with that are larger: the magic numbers of counter data, meta-data and live files, in either byte order. */
const MAGICS: readonly string[] = ['0063776d', '0063766d', '00636c6d', '6d6c6300']

/** What large files may have together, in bytes: more than any suite leaves, and read before a run is given up. */
const MAX_BYTES_TOGETHER = 2 ** 34

/** How many files, and how many bytes, are read before the event loop gets a turn. */
const FILES_PER_TURN = 64
const BYTES_PER_TURN = 64 * 1024 * 1024

/** What readers may still read of files that are larger than the beginning that is looked at. */
export class ReadBudget {
  private used = 0

  /** @param max in bytes; a file that is read twice counts twice */
  constructor(private readonly max = MAX_BYTES_TOGETHER) {}

  /** @throws UserError when there is not enough left for a file of that size */
  spend(bytes: number): void {
    if (this.used + bytes > this.max)
      throw new UserError(`together with the large files read before, it has more than ${this.max} bytes`)
    this.used += bytes
  }
}

export class FileReader {
  private buffer = Buffer.allocUnsafeSlow(FIRST_BYTES)
  private turns = 0
  private bytesSinceTurn = 0

  /**
   * @param budget may be shared with other readers; undefined: only the size of each file is limited
   * @param onTurn called from time to time with the number of files so far
   */
  constructor(
    private readonly budget?: ReadBudget,
    private readonly onTurn?: (files: number) => void,
  ) {}

  /** Await this before reading, so that the event loop gets its turns, for interrupts; undefined if none is due. */
  turn(): Promise<void> | undefined {
    if (++this.turns % FILES_PER_TURN !== 0 && this.bytesSinceTurn < BYTES_PER_TURN) return undefined
    this.bytesSinceTurn = 0
    this.onTurn?.(this.turns)
    return othersTurn()
  }

  /**
   * Reads a regular file. The result is valid until the next call only. Only the beginning of a large file is read if it
   * does not have the magic number of any of the formats: no decoder takes it.
   * @param isRegular whether the directory entry says that the file is a regular one, which saves a call of fstat for
   * most files
   * @throws UserError when it is not a regular file, or too large, alone or with those before; the system's errors
   * otherwise
   */
  read(path: string, kind: FileKind = 'counters', isRegular = false): Uint8Array {
    const file = openSync(path, READ_WITHOUT_WAITING)
    try {
      const small = isRegular ? this.readSmall(file, MAX_BYTES[kind]) : undefined
      if (small !== undefined) return small
      const stats = fstatSync(file)
      if (!stats.isFile()) throw new UserError('it is not a regular file')
      if (stats.size > MAX_BYTES[kind])
        throw new UserError(`it has ${stats.size} bytes, more than any real file`)
      if (stats.size > FIRST_BYTES && !this.beginsAsData(file))
        return this.buffer.subarray(0, this.fill(file, FIRST_BYTES))
      if (stats.size > FIRST_BYTES) this.budget?.spend(stats.size)
      if (stats.size > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(2 * stats.size)
      return this.buffer.subarray(0, this.fill(file, stats.size))
    } finally {
      closeSync(file)
    }
  }

  /** @returns undefined when the file is empty, does not fit into the buffer or cannot be read as a regular file */
  private readSmall(file: number, max: number): Uint8Array | undefined {
    const length = Math.min(FIRST_BYTES, max)
    try {
      const used = this.fill(file, length)
      return used > 0 && used < length ? this.buffer.subarray(0, used) : undefined
    } catch {
      return undefined
    }
  }

  private beginsAsData(file: number): boolean {
    return MAGICS.includes(this.buffer.toString('hex', 0, this.fill(file, 4)))
  }

  /** @returns the number of bytes read, fewer than `size` if the file has been truncated since */
  private fill(file: number, size: number): number {
    let used = 0
    while (used < size) {
      const read = readSync(file, this.buffer, used, size - used, used)
      if (read === 0) break
      used += read
    }
    this.bytesSinceTurn += used
    return used
  }
}

/** Uses setImmediate since loading node:timers/promises takes longer than reading a small directory. */
async function othersTurn(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve))
}
