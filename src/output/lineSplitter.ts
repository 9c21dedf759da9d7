/** @module Output of a process as lines, however it is cut into chunks. */
import { StringDecoder } from 'node:string_decoder'

/** Longer lines are given in pieces; events of go test (4 KiB of text, escaped) stay whole. */
const LONGEST_LINE = 1 << 18

/**
 * Gives each line without its end. LF, CRLF and a lone CR end a line: the runner ends one at each of them, so what
 * follows a CR could start a workflow command.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8')
  private rest = ''

  constructor(private readonly onLine: (line: string) => void) {}

  write(chunk: Buffer): void {
    this.split(this.decoder.write(chunk))
  }

  /** What was printed last without an end of line. */
  end(): void {
    this.split(this.decoder.end())
    const last = this.rest.replace(/\r$/, '')
    this.rest = ''
    if (last !== '') this.onLine(last)
  }

  private split(text: string): void {
    // A CR at the very end may be the first half of CRLF: it waits for the next chunk.
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    for (const line of lines) this.pieces(line)
    while (this.rest.length > LONGEST_LINE) {
      this.onLine(this.rest.slice(0, LONGEST_LINE))
      this.rest = this.rest.slice(LONGEST_LINE)
    }
  }

  private pieces(line: string): void {
    for (let at = 0; at === 0 || at < line.length; at += LONGEST_LINE)
      this.onLine(line.slice(at, at + LONGEST_LINE))
  }
}
