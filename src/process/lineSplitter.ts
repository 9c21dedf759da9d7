/** @module The output of a process as lines, whatever chunks it comes in. */
import { StringDecoder } from 'node:string_decoder'

/** In UTF-16 code units. Longer lines are split; events of `go test -json` (4 KiB of text, escaped) stay whole. */
export const MAX_LINE_LENGTH = 1 << 18

/**
 * Calls `onLine` with each line, without its line end. LF, CRLF and a lone CR end a line, as in the runner: what follows
 * a CR could be a workflow command.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8')
  private rest = ''
  /** The last chunk ended with a CR, which ended a line; an LF that follows belongs to it. */
  private afterCarriageReturn = false

  constructor(private readonly onLine: (line: string) => void) {}

  write(chunk: Buffer): void {
    this.split(this.decoder.write(chunk))
  }

  /** To be called after the last chunk: passes on a last line without a line end. */
  end(): void {
    this.split(this.decoder.end())
    if (this.rest !== '') this.onLine(this.rest)
    this.rest = ''
  }

  /** Searches only the new text, as a line may come in a great many chunks. */
  private split(chunk: string): void {
    if (chunk === '') return
    const text = this.afterCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    this.afterCarriageReturn = chunk.endsWith('\r')
    const [first = '', ...others] = text.split(/\r\n|\n|\r/)
    this.rest += first
    for (const line of others) {
      this.emitPieces()
      this.onLine(this.rest)
      this.rest = line
    }
    this.emitPieces()
  }

  /** Passes on the start of a line that is too long, without separating a surrogate pair. */
  private emitPieces(): void {
    while (this.rest.length > MAX_LINE_LENGTH) {
      const end = isHighSurrogate(this.rest.charCodeAt(MAX_LINE_LENGTH - 1))
        ? MAX_LINE_LENGTH - 1
        : MAX_LINE_LENGTH
      this.onLine(this.rest.slice(0, end))
      this.rest = this.rest.slice(end)
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
