/** @module Lines as the runner reads them from its child: StreamReader.ReadLine of .NET, UTF-8. */

/** Ends a line at LF, CRLF or a lone CR; a byte order mark at the very start is dropped. */
export class LineReader {
  private readonly decoder = new TextDecoder('utf-8')
  private rest = ''

  constructor(private readonly onLine: (line: string) => void) {}

  write(chunk: Uint8Array): void {
    this.take(this.decoder.decode(chunk, { stream: true }))
  }

  end(): void {
    this.take(this.decoder.decode())
    if (this.rest !== '') this.onLine(this.rest.replace(/\r$/, ''))
    this.rest = ''
  }

  private take(text: string): void {
    // A CR at the end waits for an LF that may follow.
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    for (const line of lines) this.onLine(line)
  }
}
