/** @module From Go's columns, which count bytes, to those of a string, which count UTF-16 code units. */

const NEWLINE = 0x0a

/**
 * Source code as a string, and the positions of its bytes in it. Bytes that are not UTF-8 become U+FFFD, as in a browser.
 */
export class TextColumns {
  readonly text: string
  /** Offsets of the lines in the bytes. */
  private readonly starts: readonly number[]

  constructor(private readonly content: Buffer) {
    this.text = content.toString('utf8')
    const starts = [0]
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
      starts.push(at + 1)
    this.starts = starts
  }

  /**
   * The column of a byte in a line of the string.
   * @param line 1-based
   * @param column 1-based, in bytes
   * @returns 1-based, in UTF-16 code units; the column as it is if the text has no such line
   */
  column(line: number, column: number): number {
    const start = this.starts[line - 1]
    if (start === undefined || column <= 1) return column
    const end = Math.min(start + column - 1, this.content.length)
    for (let at = start; at < end; at++)
      if ((this.content[at] ?? 0) >= 0x80) return this.content.toString('utf8', start, end).length + 1
    return column
  }
}
