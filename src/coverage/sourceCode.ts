/**
 * @module Where a Go file has code: the bytes of tokens that say something. White space, comments and mere punctuation
 * (brackets, commas, semicolons) do not count, so that a line which only closes a block is not a line of code.
 */

const NEWLINE = 0x0a
const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const ASTERISK = 0x2a
const SLASH = 0x2f
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c
const BACKQUOTE = 0x60
const FUNC = Buffer.from('func')
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

const OPENING = new Set(Buffer.from('([{'))
const CLOSING = new Set(Buffer.from(')]}'))
const SILENT = tableOf(Buffer.from('()[]{},;'))
const IDENTIFIER = tableOf(
  Buffer.from('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
  (byte) => byte >= 0x80,
)

/** A scanned file. Offsets are 0-based and count bytes; lines are 1-based. */
export class SourceCode {
  /** The offset of each line; a text that ends with a newline has an empty last line. */
  private readonly lineStarts: readonly number[]
  /** Code without white space in it: where it begins, in ascending order, and where it ends. */
  private readonly starts: readonly number[]
  private readonly ends: readonly number[]
  /** The lines on which functions are declared, in ascending order. */
  readonly declarations: readonly number[]

  /** @param content Go source; for anything else, the result is of no use but does no harm */
  constructor(content: Buffer) {
    const scan = new Scan(content)
    scan.run()
    this.lineStarts = scan.lineStarts
    this.starts = scan.starts
    this.ends = scan.ends
    this.declarations = scan.declarations
  }

  /** The number of lines, the last of which may be empty. */
  get lines(): number {
    return this.lineStarts.length
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
    return from < to && (this.starts[this.firstEndingAfter(from)] ?? Infinity) < to
  }

  /** For each line, from 1 on, whether there is any code on it. */
  linesWithCode(): Uint8Array {
    const found = new Uint8Array(this.lines + 1)
    let line = 1
    for (const start of this.starts) {
      while ((this.lineStarts[line] ?? Infinity) <= start) line++
      found[line] = 1
    }
    return found
  }

  /** The index of the first code that ends after an offset. */
  private firstEndingAfter(offset: number): number {
    let [low, high] = [0, this.ends.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.ends[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** One pass over a file. */
class Scan {
  readonly lineStarts = [0]
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly declarations: number[] = []
  private at = 0
  /** Brackets that are open. */
  private depth = 0
  /** Whether a declaration may begin here: at the start of a line, or after a semicolon. */
  private isFresh = true

  constructor(private readonly content: Buffer) {}

  run(): void {
    const { content } = this
    if (content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) this.at = BYTE_ORDER_MARK.length
    while (this.at < content.length) {
      const byte = content[this.at] ?? 0
      if (byte <= SPACE) this.space(byte)
      else if (byte === SLASH && content[this.at + 1] === SLASH) this.lineComment()
      else if (byte === SLASH && content[this.at + 1] === ASTERISK) this.blockComment()
      else if (SILENT[byte] === 1) this.punctuation(byte)
      else if (byte === BACKQUOTE) this.rawString()
      else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) this.quoted(byte)
      else if (IDENTIFIER[byte] === 1) this.word()
      else this.code(this.at + 1)
    }
  }

  private space(byte: number): void {
    this.at++
    if (byte === NEWLINE) this.newLine()
  }

  private newLine(): void {
    this.lineStarts.push(this.at)
    this.isFresh = true
  }

  private lineComment(): void {
    const end = this.content.indexOf(NEWLINE, this.at)
    this.at = end < 0 ? this.content.length : end
  }

  private blockComment(): void {
    const end = this.content.indexOf('*/', this.at + 2)
    const after = end < 0 ? this.content.length : end + 2
    for (;;) {
      const newline = this.content.indexOf(NEWLINE, this.at)
      if (newline < 0 || newline >= after) break
      this.at = newline + 1
      this.newLine()
    }
    this.at = after
  }

  private punctuation(byte: number): void {
    if (OPENING.has(byte)) this.depth++
    else if (CLOSING.has(byte)) this.depth--
    this.at++
    // What follows a bracket on its line declares nothing; what follows a semicolon may.
    this.isFresh = byte === SEMICOLON
  }

  /** The lines of a raw string are code unless they are blank. */
  private rawString(): void {
    const end = this.content.indexOf(BACKQUOTE, this.at + 1)
    const after = end < 0 ? this.content.length : end + 1
    while (this.at < after) {
      const byte = this.content[this.at] ?? 0
      if (byte <= SPACE) this.space(byte)
      else {
        let to = this.at + 1
        while (to < after && (this.content[to] ?? 0) > SPACE) to++
        this.code(to)
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
    while (IDENTIFIER[this.content[to] ?? 0] === 1) to++
    const isFunc =
      to - this.at === FUNC.length && this.content.compare(FUNC, 0, FUNC.length, this.at, to) === 0
    if (isFunc && this.isFresh && this.depth === 0) this.declarations.push(this.lineStarts.length)
    this.code(to)
  }

  private code(to: number): void {
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

function tableOf(bytes: Uint8Array, more: (byte: number) => boolean = () => false): Uint8Array {
  const listed = new Set(bytes)
  return Uint8Array.from({ length: 256 }, (_, byte) => (listed.has(byte) || more(byte) ? 1 : 0))
}
