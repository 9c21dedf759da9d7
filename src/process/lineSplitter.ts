/** @module Output of a process as lines, however it is cut into chunks. */
import { StringDecoder } from 'node:string_decoder'

/** In UTF-16 code units. Longer lines are given in pieces; events of go test (4 KiB of text, escaped) stay whole. */
export const LONGEST_LINE = 1 << 18

/**
 * Gives each line without its end. LF, CRLF and a lone CR end a line: the runner ends one at each of them, so what
 * follows a CR could start a workflow command.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8')
  private rest = ''
  /** The last chunk ended with a CR: a line's end already, or the first half of CRLF. */
  private afterCarriageReturn = false

  constructor(private readonly onLine: (line: string) => void) {}

  write(chunk: Buffer): void {
    this.split(this.decoder.write(chunk))
  }

  /** What was printed last without an end of line. */
  end(): void {
    this.split(this.decoder.end())
    if (this.rest !== '') this.onLine(this.rest)
    this.rest = ''
  }

  /** Only what is new is searched: a line may come in very many chunks. */
  private split(chunk: string): void {
    if (chunk === '') return
    const text = this.afterCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    this.afterCarriageReturn = chunk.endsWith('\r')
    const [first = '', ...others] = text.split(/\r\n|\n|\r/)
    this.rest += first
    for (const line of others) {
      this.pieces()
      this.onLine(this.rest)
      this.rest = line
    }
    this.pieces()
  }

  /** Gives the start of a line that is too long; a pair of surrogates stays together. */
  private pieces(): void {
    while (this.rest.length > LONGEST_LINE) {
      const end = isHighSurrogate(this.rest.charCodeAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE
      this.onLine(this.rest.slice(0, end))
      this.rest = this.rest.slice(end)
    }
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
