/** @module A text with its lines. */

/** A text and where its lines are. Lines and columns are 1-based, offsets count UTF-16 code units from 0. */
export class LinedText {
  private readonly starts: readonly number[]

  constructor(readonly text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    // A newline ends the last line, and begins no other.
    if (starts.length > 1 && starts.at(-1) === text.length) starts.pop()
    this.starts = starts
  }

  get length(): number {
    return this.text.length
  }

  /** The number of lines; at least 1. */
  get lines(): number {
    return this.starts.length
  }

  /** The offset of a line; the end of the text for lines beyond it. */
  start(line: number): number {
    return this.starts[line - 1] ?? this.text.length
  }

  /** The offset after the last character of a line, before its line end: LF or CRLF. */
  end(line: number): number {
    const start = this.start(line)
    let end = line < this.lines ? this.start(line + 1) : this.text.length
    if (end > start && this.text[end - 1] === '\n') end--
    if (end > start && this.text[end - 1] === '\r') end--
    return end
  }

  /** Where a column of a line is; its line end counts, what is beyond does not. */
  offset(line: number, column: number): number | undefined {
    if (line < 1 || line > this.lines || column < 1) return undefined
    const offset = this.start(line) + column - 1
    const isThere = offset < (line < this.lines ? this.start(line + 1) : this.text.length)
    return isThere ? offset : undefined
  }

  /** The line of an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
