/** @module From Go's columns, which count bytes, to those of a string, which count UTF-16 code units. */

const NEWLINE = 0x0a
/** In bytes: how much of a line is decoded to find a column. */
const STEP = 512

/**
 * Source code as a string, and the positions of its bytes in it. Bytes that are not UTF-8 become U+FFFD, as in a browser.
 */
export class TextColumns {
  readonly text: string
  /** Offsets of the lines in the bytes. */
  private readonly starts: readonly number[]
  private readonly isSame: boolean
  /** By line, with a mark about every STEP bytes: those of lines that were asked for. */
  private readonly marks = new Map<number, readonly Mark[]>()

  constructor(private readonly content: Buffer) {
    this.text = content.toString('utf8')
    // No character has more code units than bytes, so each has as many.
    this.isSame = this.text.length === content.length
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
    if (this.isSame || start === undefined || column <= 1) return column
    const end = start + column - 1
    const mark = this.marksOf(line, start)[Math.floor((column - 1) / STEP)]
    // Beyond the end of the line.
    if (mark === undefined || end > this.endOf(line)) return column
    return mark.units + this.content.toString('utf8', mark.byte, end).length + 1
  }

  /** The offset after a line, with its line end. */
  private endOf(line: number): number {
    return this.starts[line] ?? this.content.length
  }

  private marksOf(line: number, start: number): readonly Mark[] {
    const known = this.marks.get(line)
    if (known !== undefined) return known
    const marks: Mark[] = []
    let last: Mark = { byte: start, units: 0 }
    for (let at = start; at <= this.endOf(line); at += STEP) {
      const byte = this.characterAt(at, last.byte)
      last = { byte, units: last.units + this.content.toString('utf8', last.byte, byte).length }
      marks.push(last)
    }
    this.marks.set(line, marks)
    return marks
  }

  /** The last offset up to `at` at which a text can be cut in two without changing what is decoded. */
  private characterAt(at: number, least: number): number {
    let byte = at
    while (byte > least && byte > at - 4 && isContinuation(this.content[byte])) byte--
    return isContinuation(this.content[byte]) ? at : byte
  }
}

/** A position in a line. */
interface Mark {
  /** Offset in the content. */
  readonly byte: number
  /** Code units of the line before it. */
  readonly units: number
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
