/** @module The blocks, clauses and comments of a Go file, and the lines of the statements that open the blocks. */
import { GoScan } from './sourceCode.js'

/** What ends a statement at the end of its line, by Go's rule for semicolons. */
const STATEMENT_END = /(?:[\w"'`)\]}\u0080-\u00ff]|\+\+|--)$/
const [COMMA, COLON, EQUALS, OPEN_BRACE] = [0x2c, 0x3a, 0x3d, 0x7b]
const OPENING = new Set(Buffer.from('([{'))
/** The longest word that matters. */
const MAX_WORD = 'package'.length

/** A part of the file by offsets, and the line on which it begins. */
export interface Part {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** What a statement or a clause opens. */
export interface Block extends Part {
  /** The first line of the statement; that of the brace if it is not one that has a body. */
  readonly line: number
  /** Where units of it may begin: at the brace, or before it. */
  readonly start: number
  /** The line of its brace, or of the colon of a clause. */
  readonly lastLine: number
  readonly endLine: number
}

/** A statement with a body that was not reached yet. */
interface Header {
  readonly line: number
  /** The offset behind an `else`, if that is all there is. */
  readonly elseEnd?: number
}

/** A bracket that is open, and what is known of the code directly in it. */
interface Open {
  readonly byte: number
  readonly start: number
  readonly line: number
  readonly lastLine: number
  clause?: { readonly start: number; readonly line: number; lastLine: number | undefined } | undefined
  /** An `if`, `for`, `switch`, `select` or `else`. Literals may be in it, so it lasts until the statement ends. */
  control?: Header | undefined
  /** A function, or only its type. */
  fn?: Header | undefined
}

export class BlockScan {
  readonly comments: Part[] = []
  readonly blocks: Block[] = []
  readonly clauses: Block[] = []
  /** The ends of lines on which no bracket is open. */
  readonly outerEnds: number[] = []
  /** The line of the package clause; 0 if there is none. */
  packageLine = 0
  /** The offset behind the last token. */
  private tokenEnd = 0
  private readonly file: Open = { byte: 0, start: 0, line: 0, lastLine: 0 }
  private readonly open: Open[] = []

  /** @param content Go source; for anything else, the result is of no use but does no harm */
  constructor(private readonly content: Buffer) {
    new GoScan(content, {
      comment: (start, end, line) => this.comments.push({ start, end, line }),
      token: (start, end, line) => {
        this.token(start, end, line)
      },
      bracket: (byte, at, line) => {
        if (OPENING.has(byte)) this.opened(byte, at, line)
        else this.closed(at, line)
      },
      word: (start, end, line) => {
        this.word(start, end, line)
      },
      lineEnd: (at) => {
        this.lineEnd(at)
      },
    })
  }

  /** The innermost bracket that is open. */
  private get inner(): Open {
    return this.open.at(-1) ?? this.file
  }

  private token(start: number, end: number, line: number): void {
    const { content, inner } = this
    const byte = content[start]
    this.tokenEnd = end
    if (byte === COMMA) inner.fn = undefined
    else if (byte === COLON && content[end] !== EQUALS && inner.clause !== undefined)
      inner.clause.lastLine ??= line
  }

  private opened(byte: number, at: number, line: number): void {
    const { inner } = this
    const header = byte === OPEN_BRACE ? (inner.fn ?? inner.control) : undefined
    this.open.push({ byte, start: header?.elseEnd ?? at, line: header?.line ?? line, lastLine: line })
    if (byte !== OPEN_BRACE) return
    inner.fn = undefined
    if (header?.elseEnd !== undefined) inner.control = undefined
  }

  private closed(at: number, endLine: number): void {
    const last = this.open.pop()
    if (last === undefined) return
    this.endClause(last, at, endLine)
    const { byte, start, line, lastLine } = last
    if (byte === OPEN_BRACE) this.blocks.push({ line, start, lastLine, end: at, endLine })
  }

  private word(start: number, end: number, line: number): void {
    const { inner } = this
    switch (this.content.toString('latin1', start, Math.min(end, start + MAX_WORD + 1))) {
      case 'package':
        if (this.packageLine === 0) this.packageLine = line
        break
      case 'if':
      case 'for':
      case 'switch':
      case 'select':
        inner.control = { line }
        break
      case 'else':
        inner.control = { line, elseEnd: end }
        break
      case 'func':
        inner.fn ??= { line }
        break
      case 'case':
      case 'default':
        if (inner === this.file) return
        this.endClause(inner, start - 1, line)
        inner.clause = { start, line, lastLine: undefined }
        inner.control = undefined
        inner.fn = undefined
    }
  }

  private endClause({ clause }: Open, end: number, endLine: number): void {
    if (clause === undefined) return
    this.clauses.push({ ...clause, lastLine: clause.lastLine ?? clause.line, end, endLine })
  }

  private lineEnd(at: number): void {
    const { inner } = this
    if (inner === this.file) this.outerEnds.push(at)
    if (inner.control?.elseEnd === this.tokenEnd || !this.endsStatement()) return
    inner.control = undefined
    inner.fn = undefined
  }

  private endsStatement(): boolean {
    const text = this.content.toString('latin1', Math.max(0, this.tokenEnd - 2), this.tokenEnd)
    return STATEMENT_END.test(text)
  }
}
