/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */
import { GoScan } from './sourceCode.js'

const SPACE = 0x20
const [SEMICOLON, PLUS, MINUS, OPEN_BRACE] = [0x3b, 0x2b, 0x2d, 0x7b]
const OPENING = new Set(Buffer.from('([{'))
const CLOSING = new Set(Buffer.from(')]}'))
const QUOTES = new Set(Buffer.from('"\'`'))

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
  const end = Math.min(to, content.length)
  let start = from
  while (start < end && (content[start] ?? 0) <= SPACE) start++
  // The brace of the block that the unit is in.
  if (content[start] === OPEN_BRACE) start++
  return new StatementScan(content.subarray(start, end)).starts.map((at) => start + at)
}

class StatementScan {
  readonly starts: number[] = []
  /** Brackets that are open; -1 behind the block that the unit is in. */
  private depth = 0
  /** Whether the next token begins a statement. */
  private isFresh = true
  /** Whether the end of a line would end the statement here. */
  private canEnd = false
  private inHeader = false

  constructor(private readonly text: Buffer) {
    new GoScan(text, {
      comment: () => undefined,
      token: (start) => {
        this.token(start)
      },
      bracket: (byte) => {
        if (this.depth >= 0) this.depth += OPENING.has(byte) ? 1 : -1
      },
      word: (start, end) => {
        if (this.depth === 0) this.word(text.toString('latin1', start, end))
      },
      lineEnd: () => {
        if (this.canEnd) this.separate()
      },
    })
  }

  private token(start: number): void {
    const byte = this.text[start] ?? 0
    if (this.depth !== 0) this.canEnd = CLOSING.has(byte)
    else if (byte === SEMICOLON) this.separate()
    else {
      if (this.isFresh && !CLOSING.has(byte)) this.starts.push(start)
      this.isFresh = false
      // Of the operators, only `++` and `--` may end a statement.
      const isDouble = (byte === PLUS || byte === MINUS) && this.text[start - 1] === byte
      this.canEnd = isDouble || QUOTES.has(byte)
    }
  }

  private word(word: string): void {
    if (HEADED.has(word)) this.inHeader = true
    this.canEnd = !OPEN_KEYWORDS.has(word)
  }

  private separate(): void {
    this.canEnd = false
    if (this.depth === 0 && !this.inHeader) this.isFresh = true
  }
}
