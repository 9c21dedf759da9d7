/** @module Reads the output of `git cat-file --batch` while it arrives: a line for each object, and its content. */

const NEWLINE = 0x0a
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024
/** Bytes of all contents that are kept. */
const MAX_ALL = 256 * 1024 * 1024
/** Other answers than this, such as `<id> missing`, have no content. */
const HEADER = /^([0-9a-f]+) ([a-z]+) (\d+)$/

interface Content {
  readonly id: string
  /** Undefined if it is not kept: it is no file's, or too large. */
  readonly chunks: Buffer[] | undefined
  /** Bytes that have not arrived yet. */
  left: number
}

/** Keeps the contents of blobs. */
export class BatchReader {
  readonly found = new Map<string, Buffer>()
  private header: Buffer = Buffer.alloc(0)
  private content: Content | undefined
  private room = MAX_ALL

  push(chunk: Buffer): void {
    for (let rest = chunk; rest.length > 0;)
      rest = this.content === undefined ? this.readHeader(rest) : this.readContent(rest, this.content)
  }

  /** @returns what follows */
  private readHeader(bytes: Buffer): Buffer {
    const end = bytes.indexOf(NEWLINE)
    this.header = Buffer.concat([this.header, end < 0 ? bytes : bytes.subarray(0, end)])
    if (end < 0) return bytes.subarray(bytes.length)
    const [, id = '', type, size] = HEADER.exec(this.header.toString('latin1')) ?? []
    this.header = Buffer.alloc(0)
    if (size !== undefined) this.content = this.contentOf(id, type === 'blob', Number(size))
    return bytes.subarray(end + 1)
  }

  private contentOf(id: string, isBlob: boolean, size: number): Content {
    const isKept = isBlob && size <= MAX_BLOB && size <= this.room
    if (isKept) this.room -= size
    // A line end follows the content.
    return { id, chunks: isKept ? [] : undefined, left: size + 1 }
  }

  /** @returns what follows */
  private readContent(bytes: Buffer, content: Content): Buffer {
    const { id, chunks, left } = content
    const own = bytes.subarray(0, left)
    content.left -= own.length
    chunks?.push(own)
    if (content.left === 0) {
      if (chunks !== undefined) this.found.set(id, Buffer.concat(chunks).subarray(0, -1))
      this.content = undefined
    }
    return bytes.subarray(own.length)
  }
}
