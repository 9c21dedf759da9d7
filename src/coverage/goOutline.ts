/** @module The parts of a Go file that a comment can be about: lines with code, blocks, clauses and declarations. */
import { GoScan, SourceCode } from './sourceCode.js'

const NEWLINE = 0x0a
const SPACE = 0x20
const OPEN_BRACE = 0x7b
const OPENING = new Set(Buffer.from('([{'))

/** A place in a file. Both are 1-based, and columns count bytes, as in units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Both ends belong to it. */
export interface Region {
  readonly start: Position
  readonly end: Position
}

export interface LineComment extends Position {
  /** From the slashes to the end of the line. */
  readonly text: string
  /** Whether there is nothing before it on its line. */
  readonly isAlone: boolean
}

/** A part of the file by offsets, and the line on which it begins. */
interface Part {
  readonly line: number
  readonly start: number
  readonly end: number
}

export class GoOutline {
  readonly comments: readonly LineComment[]
  /** The line of the package clause; 0 if there is none. */
  readonly packageLine: number
  /** Those that have nothing but a comment. */
  private readonly commentLines: ReadonlySet<number>
  private readonly code: SourceCode
  private readonly lineStarts: number[]
  private readonly blocks: readonly Part[]
  private readonly clauses: readonly Part[]
  private readonly functions: readonly Part[]

  /** @param content Go source; for anything else, the result is of no use but does no harm */
  constructor(private readonly content: Buffer) {
    const code = new SourceCode(content)
    const found = scanned(content)
    this.code = code
    this.lineStarts = [0]
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
      this.lineStarts.push(at + 1)
    this.blocks = found.blocks
    this.clauses = found.clauses
    this.packageLine = found.packageLine
    this.functions = code.declarations.map((line) => {
      const start = this.lineStarts[line - 1] ?? 0
      return { line, start, end: found.outerEnds.find((end) => end >= start) ?? content.length }
    })
    this.comments = found.comments.map(({ start, end, line }) => ({
      ...this.position(start),
      text: content.toString('utf8', start, end).trimEnd(),
      isAlone: this.firstByte(line) === start,
    }))
    this.commentLines = new Set(this.comments.filter(({ isAlone }) => isAlone).map(({ line }) => line))
  }

  /** The line that a comment is about: its own, or the next one below other comments; undefined before a blank line. */
  lineOf({ line, isAlone }: LineComment): number | undefined {
    if (!isAlone) return line
    let next = line + 1
    while (this.commentLines.has(next)) next++
    return this.firstByte(next) === undefined ? undefined : next
  }

  /** The function that is declared on a line. */
  functionAt(line: number): Region | undefined {
    const found = this.functions.find((part) => part.line === line)
    return found === undefined ? undefined : this.region(found)
  }

  /** The blocks that begin on a line: one `case`, or everything in braces. */
  blocksAt(line: number): readonly Region[] {
    const clause = this.clauses.find((part) => part.line === line)
    const parts = clause === undefined ? this.blocks.filter((part) => part.line === line) : [clause]
    return parts.map((part) => this.region(part))
  }

  /** The first code on a line; undefined if there is none but brackets. */
  codeAt(line: number): Position | undefined {
    if (!this.code.hasCode(line)) return undefined
    const start = this.lineStarts[line - 1] ?? 0
    let at = start
    while ((this.content[at] ?? 0) <= SPACE) at++
    // What begins with brackets is of the same statement as the code behind them.
    while (!this.code.hasCode(line, at - start + 1, at - start + 2)) at++
    return { line, column: at - start + 1 }
  }

  private region({ start, end }: Part): Region {
    return { start: this.position(start), end: this.position(end) }
  }

  private position(offset: number): Position {
    let [low, high] = [0, this.lineStarts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.lineStarts[middle] ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (this.lineStarts[low - 1] ?? 0) + 1 }
  }

  /** The first byte of a line that is not blank. */
  private firstByte(line: number): number | undefined {
    for (let at = this.lineStarts[line - 1] ?? Infinity; at < this.content.length; at++) {
      const byte = this.content[at] ?? 0
      if (byte === NEWLINE) return undefined
      if (byte > SPACE) return at
    }
    return undefined
  }
}

interface Scanned {
  readonly comments: readonly Part[]
  readonly blocks: readonly Part[]
  readonly clauses: readonly Part[]
  readonly outerEnds: readonly number[]
  readonly packageLine: number
}

/** A bracket that is open, and the last clause directly in it. */
interface Open {
  readonly byte: number
  readonly at: number
  readonly line: number
  clause: { readonly start: number; readonly line: number } | undefined
}

function scanned(content: Buffer): Scanned {
  const [comments, blocks, clauses]: [Part[], Part[], Part[]] = [[], [], []]
  const outerEnds: number[] = []
  const open: Open[] = []
  let packageLine = 0
  const endClause = (bracket: Open | undefined, end: number): void => {
    if (bracket?.clause !== undefined) clauses.push({ ...bracket.clause, end })
  }
  new GoScan(content, {
    comment: (start, end, line) => comments.push({ start, end, line }),
    outerLineEnd: (at) => outerEnds.push(at),
    bracket: (byte, at, line) => {
      if (OPENING.has(byte)) {
        open.push({ byte, at, line, clause: undefined })
        return
      }
      const last = open.pop()
      endClause(last, at)
      if (last?.byte === OPEN_BRACE) blocks.push({ line: last.line, start: last.at, end: at })
    },
    word: (start, end, line) => {
      const word = content.toString('latin1', start, Math.min(end, start + 'package'.length + 1))
      const last = open.at(-1)
      if (word === 'package' && packageLine === 0) packageLine = line
      if ((word !== 'case' && word !== 'default') || last === undefined) return
      endClause(last, start - 1)
      last.clause = { start, line }
    },
  })
  return { comments, blocks, clauses, outerEnds, packageLine }
}
