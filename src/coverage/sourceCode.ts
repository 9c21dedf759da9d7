/**
 * @module Where a Go file has code: the bytes of tokens that say something. White space, comments and mere punctuation
 * (brackets, commas, semicolons) do not count, so that a line which only closes a block is not a line of code.
 */

/** The number of ASCII values. */
const ASCII = 0x80
const NEWLINE = 0x0a
const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const ASTERISK = 0x2a
const SLASH = 0x2f
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c
const BACKQUOTE = 0x60
const FUNC = valuesOf('func')
const BYTE_ORDER_MARKS = [[0xef, 0xbb, 0xbf], [0xfeff]]

const OPENING = new Set(valuesOf('([{'))
const CLOSING = new Set(valuesOf(')]}'))
const SILENT = tableOf(valuesOf('()[]{},;'), 0)
const IDENTIFIER = tableOf(valuesOf('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), 1)

/** The bytes of a UTF-8 text, or the code units of a string: all that matters is ASCII. */
export type SourceText = Uint8Array | Uint16Array

/**
 * Where a file has code. Offsets are 0-based and count bytes or code units, as the text has them; lines are 1-based. The
 * text is scanned when something other than its number of lines is asked for.
 */
export class SourceCode {
  /** The offset of each line; a text that ends with a newline has an empty last line. */
  private readonly lineStarts: readonly number[]
  private scanned: GoScan | undefined

  /** @param content Go source; for anything else, the result is of no use but does no harm */
  constructor(private readonly content: SourceText) {
    const starts = [0]
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
      starts.push(at + 1)
    this.lineStarts = starts
  }

  /** The number of lines, the last of which may be empty. */
  get lines(): number {
    return this.lineStarts.length
  }

  /** The lines on which functions are declared, in ascending order. */
  get declarations(): readonly number[] {
    return this.scan.declarations
  }

  /**
   * Whether there is code on a line between two columns.
   * @param line at most `lines`
   * @param startColumn 1-based
   * @param endColumn exclusive
   */
  hasCode(line: number, startColumn = 1, endColumn = Infinity): boolean {
    const start = this.lineStarts[line - 1] ?? Infinity
    const lineEnd = this.lineStarts[line] ?? Infinity
    const [from, to] = [start + startColumn - 1, Math.min(lineEnd, start + endColumn - 1)]
    return this.hasCodeBetween(from, to)
  }

  /** For each line, from 1 on, whether there is any code on it. */
  linesWithCode(): Uint8Array {
    const found = new Uint8Array(this.lines + 1)
    let line = 1
    for (const start of this.scan.starts) {
      while ((this.lineStarts[line] ?? Infinity) <= start) line++
      found[line] = 1
    }
    return found
  }

  private get scan(): GoScan {
    this.scanned ??= new GoScan(this.content)
    return this.scanned
  }

  /** The 0-based offset of a place. @param column 1-based */
  offsetOf(line: number, column: number): number {
    return (this.lineStarts[line - 1] ?? Infinity) + column - 1
  }

  /** The line of an offset. */
  lineAt(offset: number): number {
    return firstAbove(this.lineStarts, offset)
  }

  /** Whether there is code between two offsets. */
  hasCodeBetween(from: number, to: number): boolean {
    if (from >= to) return false
    const { starts, ends } = this.scan
    return (starts[firstAbove(ends, from)] ?? Infinity) < to
  }
}

/** The index of the first of some ascending numbers that is above another one. */
function firstAbove(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) > least) high = middle
    else low = middle + 1
  }
  return low
}

/** Is told what a scan finds. Offsets are 0-based and those of ends exclusive; lines are 1-based. */
export interface ScanListener {
  /** @param line on which it begins */
  readonly comment: (start: number, end: number, line: number) => void
  /** @param char one of `( ) [ ] { }` */
  readonly bracket: (char: number, at: number, line: number) => void
  /** An identifier, a keyword or the letters and digits of a number. */
  readonly word: (start: number, end: number, line: number) => void
  /** A word, a literal, a byte of an operator or of punctuation; told before what is more precise. */
  readonly token: (start: number, end: number, line: number) => void
  /** The end of a line that is not in a raw string. */
  readonly lineEnd: (at: number) => void
}

/** One pass over a file. */
export class GoScan {
  /** Code without white space in it: where it begins, in ascending order, and where it ends. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly declarations: number[] = []
  private at = 0
  private line = 1
  /** Brackets that are open. */
  private depth = 0
  /** Whether a declaration may begin here: at the start of a line, or after a semicolon. */
  private isFresh = true

  constructor(
    private readonly content: SourceText,
    private readonly listener?: ScanListener,
  ) {
    this.at = BYTE_ORDER_MARKS.find((mark) => mark.every((value, at) => content[at] === value))?.length ?? 0
    this.run()
  }

  private run(): void {
    const { content } = this
    while (this.at < content.length) {
      const byte = content[this.at] ?? 0
      if (byte <= SPACE) this.space(byte)
      else if (byte === SLASH && content[this.at + 1] === SLASH) this.lineComment()
      else if (byte === SLASH && content[this.at + 1] === ASTERISK) this.blockComment()
      else if (isIn(SILENT, byte)) this.punctuation(byte)
      else if (byte === BACKQUOTE) this.rawString()
      else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) this.quoted(byte)
      else if (isIn(IDENTIFIER, byte)) this.word()
      else this.code(this.at + 1)
    }
  }

  private space(byte: number): void {
    this.at++
    if (byte === NEWLINE) this.newLine()
  }

  private newLine(): void {
    this.listener?.lineEnd(this.at - 1)
    this.line++
    this.isFresh = true
  }

  private lineComment(): void {
    const end = this.content.indexOf(NEWLINE, this.at)
    const after = end < 0 ? this.content.length : end
    this.listener?.comment(this.at, after, this.line)
    this.at = after
  }

  private blockComment(): void {
    const after = this.endOfComment(this.at + 2)
    this.listener?.comment(this.at, after, this.line)
    for (;;) {
      const newline = this.content.indexOf(NEWLINE, this.at)
      if (newline < 0 || newline >= after) break
      this.at = newline + 1
      this.newLine()
    }
    this.at = after
  }

  /** The offset after the next asterisk and slash, or the end of the text. */
  private endOfComment(from: number): number {
    let at = this.content.indexOf(ASTERISK, from)
    while (at >= 0 && this.content[at + 1] !== SLASH) at = this.content.indexOf(ASTERISK, at + 1)
    return at < 0 ? this.content.length : at + 2
  }

  private punctuation(byte: number): void {
    this.listener?.token(this.at, this.at + 1, this.line)
    if (OPENING.has(byte)) {
      this.depth++
      this.listener?.bracket(byte, this.at, this.line)
    } else if (CLOSING.has(byte)) {
      this.depth--
      this.listener?.bracket(byte, this.at, this.line)
    }
    this.at++
    // What follows a bracket on its line declares nothing; what follows a semicolon may.
    this.isFresh = byte === SEMICOLON
  }

  /** The lines of a raw string are code unless they are blank. */
  private rawString(): void {
    const end = this.content.indexOf(BACKQUOTE, this.at + 1)
    const after = end < 0 ? this.content.length : end + 1
    this.listener?.token(this.at, after, this.line)
    while (this.at < after) {
      const byte = this.content[this.at] ?? 0
      if (byte <= SPACE) {
        if (byte === NEWLINE) this.line++
        this.at++
      } else {
        let to = this.at + 1
        while (to < after && (this.content[to] ?? 0) > SPACE) to++
        this.addCode(to)
      }
    }
  }

  /** A string or a rune, which ends at the end of the line at the latest. */
  private quoted(quote: number): void {
    let to = this.at + 1
    for (; to < this.content.length; to++) {
      const byte = this.content[to]
      if (byte === quote || byte === NEWLINE) break
      if (byte === BACKSLASH && this.content[to + 1] !== NEWLINE) to++
    }
    const isClosed = this.content[to] === quote
    this.code(Math.min(this.content.length, isClosed ? to + 1 : to))
  }

  private word(): void {
    let to = this.at + 1
    while (isIn(IDENTIFIER, this.content[to] ?? 0)) to++
    const isFunc =
      to - this.at === FUNC.length && FUNC.every((value, index) => this.content[this.at + index] === value)
    if (isFunc && this.isFresh && this.depth === 0) this.declarations.push(this.line)
    const [start, { line }] = [this.at, this]
    this.code(to)
    this.listener?.word(start, to, line)
  }

  private code(to: number): void {
    this.listener?.token(this.at, to, this.line)
    this.addCode(to)
  }

  private addCode(to: number): void {
    const last = this.ends.length - 1
    if (this.ends[last] === this.at) this.ends[last] = to
    else {
      this.starts.push(this.at)
      this.ends.push(to)
    }
    this.at = to
    this.isFresh = false
  }
}

function valuesOf(text: string): readonly number[] {
  return Array.from(text, (char) => char.charCodeAt(0))
}

/** For each ASCII value whether it is listed, and after them, for all others. */
function tableOf(listed: readonly number[], others: number): Uint8Array {
  const table = new Uint8Array(ASCII + 1)
  for (const value of listed) table[value] = 1
  table[ASCII] = others
  return table
}

function isIn(table: Uint8Array, value: number): boolean {
  return table[value < ASCII ? value : ASCII] === 1
}
