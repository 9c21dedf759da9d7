/** @module The parts of a Go file that a comment can be about: lines with code, blocks, clauses and declarations. */
import { type Block, BlockScan, type Part } from './blockScan.js'
import { SourceCode } from './sourceCode.js'

const NEWLINE = 0x0a
const SPACE = 0x20
/** A label alone on its line, which belongs to the statement below it. */
const LABEL = /^\s*(?!default\b)[\p{L}_][\p{L}\p{N}_]*\s*:\s*(?:\/\/.*)?$/u

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

export class GoOutline {
  readonly comments: readonly LineComment[]
  /** The line of the package clause; 0 if there is none. */
  readonly packageLine: number
  /** Those that have nothing but a comment. */
  private readonly commentLines: ReadonlySet<number>
  private readonly code: SourceCode
  private readonly outerEnds: readonly number[]
  private readonly blocks: readonly Block[]
  private readonly clauses: readonly Block[]

  /** @param content Go source; for anything else, the result is of no use but does no harm */
  constructor(private readonly content: Buffer) {
    this.code = new SourceCode(content)
    const found = new BlockScan(content)
    this.outerEnds = found.outerEnds
    this.blocks = found.blocks
    this.clauses = found.clauses
    this.packageLine = found.packageLine
    this.comments = found.comments.map(({ start, end, line }) => ({
      ...this.position(start),
      text: content.toString('utf8', start, end).trimEnd(),
      isAlone: this.firstByte(line) === start,
    }))
    this.commentLines = new Set(this.comments.filter(({ isAlone }) => isAlone).map(({ line }) => line))
  }

  /** The line that a comment is about: its own, or the next one below other comments; undefined before a blank line. */
  lineOf({ line, isAlone }: LineComment): number | undefined {
    let next = isAlone ? this.lineBelow(line) : line
    while (next !== undefined && this.isLabel(next)) next = this.lineBelow(next)
    return next
  }

  /** The function that is declared on a line. */
  functionAt(line: number): Region | undefined {
    if (!this.code.declarations.includes(line)) return undefined
    const start = this.startOf(line)
    const end = this.outerEnds.find((at) => at >= start) ?? this.content.length
    return this.region({ line, start, end })
  }

  /** The blocks that the statement opens which has the line in its header: one `case`, or everything in braces. */
  blocksAt(line: number): readonly Region[] {
    const clause = this.clauses.find((part) => this.isInHeader(part, line))
    const parts = clause === undefined ? this.blocks.filter((part) => this.isInHeader(part, line)) : [clause]
    return parts.map((part) => this.region(part))
  }

  /** The first code on a line; undefined if there is none but brackets. */
  codeAt(line: number): Position | undefined {
    if (!this.code.hasCode(line)) return undefined
    const start = this.startOf(line)
    let at = start
    while ((this.content[at] ?? 0) <= SPACE) at++
    // What begins with brackets is of the same statement as the code behind them.
    while (!this.code.hasCode(line, at - start + 1, at - start + 2)) at++
    return { line, column: at - start + 1 }
  }

  /** Whether a line is from the beginning of a statement to its brace or colon, but not in a literal on the way. */
  private isInHeader({ line: first, lastLine }: Block, line: number): boolean {
    if (line < first || line > lastLine) return false
    return !this.blocks.some(
      (inner) =>
        inner.line >= first && inner.lastLine < line && inner.endLine > line && inner.endLine <= lastLine,
    )
  }

  /** The line below one and below the comments that follow it; undefined if it is blank. */
  private lineBelow(line: number): number | undefined {
    let next = line + 1
    while (this.commentLines.has(next)) next++
    return this.firstByte(next) === undefined ? undefined : next
  }

  private isLabel(line: number): boolean {
    return LABEL.test(this.content.toString('utf8', this.startOf(line), this.startOf(line + 1)))
  }

  private region({ start, end }: Part): Region {
    return { start: this.position(start), end: this.position(end) }
  }

  private position(offset: number): Position {
    const line = this.code.lineAt(offset)
    return { line, column: offset - this.startOf(line) + 1 }
  }

  /** The offset of a line; Infinity behind the last one. */
  private startOf(line: number): number {
    return this.code.offsetOf(line, 1)
  }

  /** The first byte of a line that is not blank. */
  private firstByte(line: number): number | undefined {
    for (let at = this.startOf(line); at < this.content.length; at++) {
      const byte = this.content[at] ?? 0
      if (byte === NEWLINE) return undefined
      if (byte > SPACE) return at
    }
    return undefined
  }
}
