/**
 * @module The comments of a Go file that exclude code from coverage: `//coverage:ignore reason`, and those of other Go
 * tools. docs/exclusions.md says what each of them excludes.
 */
import { GoOutline, type LineComment, type Position, type Region } from './goOutline.js'

/** What a comment excludes. */
export type Scope =
  | { readonly kind: 'file' }
  /** Units that begin in one of the regions. */
  | {
      readonly kind: 'function' | 'block'
      readonly regions: readonly Region[]
      readonly at: Position | undefined
    }
  /** The unit that has the code there. */
  | { readonly kind: 'statement'; readonly at: Position }

export interface CommentExclusion {
  /** The line of the comment, 1-based. */
  readonly line: number
  /** Empty if there is none, which only comments of other tools may lack. */
  readonly reason: string
  readonly scope: Scope
}

export interface ExclusionComments {
  readonly exclusions: readonly CommentExclusion[]
  /** The lines of comments without the reason that they need. */
  readonly unreasoned: readonly number[]
  /** The lines of comments with no code that they could be about. */
  readonly idle: readonly number[]
}

/** Longer ones are cut. */
const MAX_REASON_LENGTH = 200
const OWN = /^\/\/ ?coverage:ignore(?![-\w])(.*)$/
/** In this order: go-test-coverage, go-cov and courtney. */
const OTHERS = [
  /^\/\/\s*coverage-ignore(?![-\w])(.*)$/,
  /^\/\/go-cov:skip(?![-\w])(.*)$/,
  /^\/\/\s*notest(?![-\w])(.*)$/,
]
const MARKS = /coverage[:-]ignore|go-cov:skip|notest/
const GENERATED_MARK = '// Code generated '
const BYTE_ORDER_MARK = Buffer.from('\ufeff')
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/

/** Whether a file may have such comments: most files need not be looked at again. */
export function mayHaveExclusions(content: Buffer): boolean {
  // One search in a string takes half the time of four in a buffer.
  return MARKS.test(content.toString('latin1'))
}

/** Whether a file may have been generated, or says in other words that something was. */
export function mayBeGenerated(content: Buffer): boolean {
  return content.includes(GENERATED_MARK)
}

/** Whether Go's own marker says that a file was generated: a line of its own before the package clause. */
export function isGenerated(content: Buffer): boolean {
  return markerLine(content) !== undefined
}

/** The line of that marker, 1-based; undefined if there is none. */
export function markerLine(content: Buffer): number | undefined {
  const last = content.lastIndexOf(GENERATED_MARK)
  if (last < 0) return undefined
  const isMarked = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  const end = content.indexOf('\n', last)
  // What follows, usually all of the file, does not matter.
  const head = content.subarray(isMarked ? BYTE_ORDER_MARK.length : 0, end < 0 ? content.length : end)
  const { comments, packageLine } = new GoOutline(head)
  return comments.find(
    ({ line, column, text }) =>
      (packageLine === 0 || line < packageLine) && column === 1 && GENERATED.test(text),
  )?.line
}

export function exclusionComments(content: Buffer): ExclusionComments {
  const outline = new GoOutline(content)
  const found = { exclusions: [] as CommentExclusion[], unreasoned: [] as number[], idle: [] as number[] }
  for (const comment of outline.comments) {
    const marked = markOf(comment.text)
    if (marked === undefined) continue
    const { line } = comment
    const isOfFile = line <= outline.packageLine
    const reason = reasonIn(isOfFile ? marked.text.replace(/^\s*file\b/, '') : marked.text)
    if (reason === '' && marked.isOwn) {
      found.unreasoned.push(line)
      continue
    }
    const scope = isOfFile ? ({ kind: 'file' } as const) : scopeOf(comment, outline)
    if (scope === undefined) found.idle.push(line)
    else found.exclusions.push({ line, reason, scope })
  }
  return found
}

/** What follows the mark of a comment, and whether it is our own; undefined for other comments. */
function markOf(comment: string): { readonly text: string; readonly isOwn: boolean } | undefined {
  const own = OWN.exec(comment)
  if (own !== null) return { text: own[1] ?? '', isOwn: true }
  for (const pattern of OTHERS) {
    const other = pattern.exec(comment)
    if (other !== null) return { text: other[1] ?? '', isOwn: false }
  }
  return undefined
}

/** A reason has at least a letter or a digit. */
function reasonIn(text: string): string {
  const reason = text.replace(/^[\s:,;.–—/-]+/u, '').trim()
  if (!/[\p{L}\p{N}]/u.test(reason)) return ''
  return reason.length > MAX_REASON_LENGTH ? `${reason.slice(0, MAX_REASON_LENGTH - 1)}…` : reason
}

function scopeOf(comment: LineComment, outline: GoOutline): Scope | undefined {
  const line = outline.lineOf(comment)
  if (line === undefined) return undefined
  const fn = outline.functionAt(line)
  if (fn !== undefined) return { kind: 'function', regions: [fn], at: undefined }
  const [regions, at] = [outline.blocksAt(line), outline.codeAt(line)]
  if (regions.length > 0) return { kind: 'block', regions, at }
  return at === undefined ? undefined : { kind: 'statement', at }
}
