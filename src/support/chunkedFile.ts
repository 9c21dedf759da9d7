/** @module Writing a long text piece by piece. */
import type { FileHandle } from 'node:fs/promises'

/** In characters, before they are written. */
const CHUNK = 1 << 20

/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
export class ChunkedFile {
  private waiting = ''
  private written = 0

  /** @param file open for writing, and empty */
  constructor(private readonly file: FileHandle) {}

  async append(text: string): Promise<void> {
    this.waiting += text
    if (this.waiting.length >= CHUNK) await this.flush()
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

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting)
    this.waiting = ''
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written)
      at += bytesWritten
      this.written += bytesWritten
    }
  }
}
