/** @module Writing a long text piece by piece. */
import type { FileHandle } from 'node:fs/promises'

/** In bytes, before they are written. */
const CHUNK = 1 << 18
/** In bytes: what a UTF-16 code unit takes at most. */
const MAX_UTF8 = 3

/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
export class ChunkedFile {
  /** Texts are encoded as they come: one that was put together from many pieces takes several times its length until then. */
  private chunk = Buffer.allocUnsafe(CHUNK)
  private length = 0
  private written = 0

  /** @param file open for writing, and empty */
  constructor(private readonly file: FileHandle) {}

  /** @param text bytes are those of UTF-8 */
  async append(text: string | Buffer): Promise<void> {
    const fits = this.length + (typeof text === 'string' ? MAX_UTF8 : 1) * text.length <= CHUNK
    if (!fits) await this.flush()
    if (typeof text !== 'string') await this.appendBytes(text)
    else if (MAX_UTF8 * text.length > CHUNK) await this.write(Buffer.from(text))
    else this.length += this.chunk.write(text, this.length)
  }

  /** Writes what is left. @returns the size of the file, in bytes */
  async end(): Promise<number> {
    await this.flush()
    return this.written
  }

  /** Replaces the start of the file, after `end`. @param text as long as what it replaces, in bytes */
  async replaceStart(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    await this.file.write(bytes, 0, bytes.length, 0)
  }

  private async appendBytes(bytes: Buffer): Promise<void> {
    if (bytes.length > CHUNK) await this.write(bytes)
    else this.length += bytes.copy(this.chunk, this.length)
  }

  private async flush(): Promise<void> {
    const bytes = this.chunk.subarray(0, this.length)
    this.length = 0
    await this.write(bytes)
  }

  private async write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written)
      at += bytesWritten
      this.written += bytesWritten
    }
  }
}
