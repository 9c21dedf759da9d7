/** @module Reading the bytes of an archive. */
import { read } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { RandomAccessReader } from 'yauzl'
import { ArchiveError } from './archiveError.js'

const BLOCK_BYTES = 256 * 1024

/**
 * The reader that yauzl uses. Its own passes any offset in the archive to Node.js, which throws for offsets above 2^53
 * where nothing catches it.
 */
export class ArchiveFile extends RandomAccessReader {
  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {
    super()
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    if (!(position >= 0 && position + length <= this.size)) callback(new Error('unexpected EOF'))
    else read(this.file.fd, buffer, offset, length, position, callback)
  }
}

/**
 * The bytes of a part of a file, in blocks.
 * @throws ArchiveError if the file ends before the part does
 */
export async function* readPart(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  const end = start + length
  let position = start
  while (position < end) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, end - position))
    const { bytesRead } = await file.read(block, 0, block.length, position)
    if (bytesRead === 0) throw new ArchiveError(undefined, 'became shorter while it was read')
    position += bytesRead
    yield block.subarray(0, bytesRead)
  }
}
