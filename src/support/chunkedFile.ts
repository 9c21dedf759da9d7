/** @module Writing a long text piece by piece. */
import type { FileHandle } from 'node:fs/promises'

/** In bytes or characters, before they are written. */
const CHUNK = 1 << 20

/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
export class ChunkedFile {
  private text = ''
  /** What comes before `text`. */
  private waiting: Buffer[] = []
  private bytes = 0
  private written = 0

  /** @param file open for writing, and empty */
  constructor(private readonly file: FileHandle) {}

  /** @param text bytes are those of UTF-8; they must not change any more */
  async append(text: string | Buffer): Promise<void> {
    if (typeof text === 'string') this.text += text
    else {
      this.encode()
      this.wait(text)
    }
    if (this.bytes + this.text.length >= CHUNK) await this.flush()
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

  private encode(): void {
    if (this.text !== '') this.wait(Buffer.from(this.text))
    this.text = ''
  }

  private wait(bytes: Buffer): void {
    this.waiting.push(bytes)
    this.bytes += bytes.length
  }

  private async flush(): Promise<void> {
    this.encode()
    const parts = this.waiting
    ;[this.waiting, this.bytes] = [[], 0]
    for (const bytes of parts) await this.write(bytes)
  }

  private async write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written)
      at += bytesWritten
      this.written += bytesWritten
    }
  }
}
