/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */

const NEWLINE = 0x0a
const SPACE = 0x20
const SLASH = 0x2f
const ASTERISK = 0x2a
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c
const BACKQUOTE = 0x60
const QUOTES = new Set(Buffer.from(`"'`))
const OPENING = new Set(Buffer.from('([{'))
const CLOSING = new Set(Buffer.from(')]}'))
const BRACE = 0x7b
const WORD = /[\p{L}\p{N}_]/u

/** Statements with a header, in which semicolons separate nothing; such a statement is the last one of its unit. */
const HEADED = new Set(['if', 'for', 'switch', 'select'])
/** Keywords after which the end of a line ends no statement; after others and after names it does. */
const OPEN_KEYWORDS = new Set(
  'case chan const default defer else for func go goto if import interface map package range select struct switch type var'.split(
    ' ',
  ),
)

/**
 * The offsets at which the statements between two offsets begin, as far as the text shows them.
 * @param content Go source; for anything else the result is of no use but does no harm
 * @param from where the unit begins
 * @param to where it ends, exclusive
 */
export function statementStarts(content: Buffer, from: number, to: number): readonly number[] {
  const scan = new Scan(content, from, Math.min(to, content.length))
  scan.run()
  return scan.starts
}

class Scan {
  readonly starts: number[] = []
  private depth = 0
  /** Whether the next token begins a statement. */
  private isFresh = true
  /** Whether the end of a line would end the statement here. */
  private canEnd = false
  private inHeader = false

  constructor(
    private readonly content: Buffer,
    private at: number,
    private readonly end: number,
  ) {
    // The brace of the block that the unit is in.
    while ((this.content[this.at] ?? NEWLINE) <= SPACE && this.at < this.end) this.at++
    if (this.content[this.at] === BRACE) this.at++
  }

  run(): void {
    while (this.at < this.end && this.depth >= 0) {
      const byte = this.content[this.at] ?? 0
      const next = this.content[this.at + 1]
      if (byte <= SPACE) this.space(byte)
      else if (byte === SLASH && next === SLASH) this.skipTo(NEWLINE)
      else if (byte === SLASH && next === ASTERISK) this.blockComment()
      else if (byte === SEMICOLON) this.semicolon()
      else if (CLOSING.has(byte)) this.close()
      else this.token(byte)
    }
  }

  private space(byte: number): void {
    this.at++
    if (byte === NEWLINE) this.endOfLine()
  }

  private endOfLine(): void {
    if (this.canEnd && this.depth === 0 && !this.inHeader) this.isFresh = true
    this.canEnd = false
  }

  private blockComment(): void {
    const found = this.content.indexOf('*/', this.at + 2)
    const after = found < 0 ? this.end : found + 2
    const newline = this.content.indexOf(NEWLINE, this.at)
    if (newline >= 0 && newline < after) this.endOfLine()
    this.at = after
  }

  private semicolon(): void {
    this.at++
    if (this.depth === 0 && !this.inHeader) this.isFresh = true
    this.canEnd = false
  }

  private close(): void {
    this.at++
    this.depth--
    this.canEnd = true
  }

  private token(byte: number): void {
    if (this.isFresh && this.depth === 0) this.starts.push(this.at)
    this.isFresh = false
    if (OPENING.has(byte)) {
      this.at++
      this.depth++
      this.canEnd = false
    } else if (byte === BACKQUOTE) this.literal(this.content.indexOf(BACKQUOTE, this.at + 1) + 1)
    else if (QUOTES.has(byte)) this.literal(this.endOfQuoted(byte))
    else if (byte >= 0x80 || WORD.test(String.fromCharCode(byte))) this.word()
    else this.operator(byte)
  }

  private literal(after: number): void {
    this.at = after > this.at ? after : this.end
    this.canEnd = true
  }

  private endOfQuoted(quote: number): number {
    let to = this.at + 1
    while (to < this.end && this.content[to] !== quote && this.content[to] !== NEWLINE)
      to += this.content[to] === BACKSLASH ? 2 : 1
    return to + 1
  }

  private word(): void {
    const start = this.at
    for (let byte = this.content[this.at] ?? 0; this.at < this.end; byte = this.content[++this.at] ?? 0)
      if (byte < 0x80 && !WORD.test(String.fromCharCode(byte))) break
    const word = this.content.toString('latin1', start, this.at)
    if (this.depth === 0 && HEADED.has(word)) this.inHeader = true
    this.canEnd = !OPEN_KEYWORDS.has(word)
  }

  /** Of the operators, only `++` and `--` may end a statement. */
  private operator(byte: number): void {
    const isDouble = (byte === 0x2b || byte === 0x2d) && this.content[this.at + 1] === byte
    this.at += isDouble ? 2 : 1
    this.canEnd = isDouble
  }

  private skipTo(byte: number): void {
    const found = this.content.indexOf(byte, this.at)
    this.at = found < 0 ? this.end : found
  }
}
