/** @module Go's syntax, as colours: what is visible first, everything else while the reader reads. */
import type { PartialParse, Tree } from '@lezer/common'
import { parser } from '@lezer/go'
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight'
import type { SyntaxSpan, TextRange } from './segments.js'

/** Texts up to this length are parsed at once: within a few milliseconds. */
const MAX_AT_ONCE = 60_000
/** How far before a visible part its declaration is looked for. */
const MAX_BEFORE = 30_000
/** Longer parts get no colours before everything has been parsed. */
const MAX_WINDOW = 200_000
/** Longer texts are only parsed around what is visible. */
const MAX_WHOLE = 8_000_000
const DECLARATION = /\n(?=(?:func|type|var|const|import|package)\b)/g

const HIGHLIGHTER = tagHighlighter([
  { tag: tags.comment, class: 'tok-c' },
  { tag: [tags.string, tags.character], class: 'tok-s' },
  { tag: [tags.number, tags.bool, tags.null], class: 'tok-n' },
  { tag: tags.keyword, class: 'tok-k' },
  { tag: tags.typeName, class: 'tok-t' },
  { tag: tags.function(tags.variableName), class: 'tok-f' },
  { tag: tags.labelName, class: 'tok-l' },
])

/** The syntax of a text. */
export class Syntax {
  private tree: Tree | undefined
  private parse: PartialParse | undefined
  /** The part that was prepared last. */
  private window: (TextRange & { readonly tree: Tree }) | undefined

  constructor(private readonly text: string) {
    if (text.length <= MAX_AT_ONCE) this.tree = parser.parse(text)
  }

  /** Whether all of the text has been parsed, or is not going to be. */
  get isDone(): boolean {
    return this.tree !== undefined || this.text.length > MAX_WHOLE
  }

  /** Parses on for some milliseconds. */
  work(milliseconds: number): void {
    if (this.isDone) return
    this.parse ??= parser.startParse(this.text)
    const end = performance.now() + milliseconds
    while (this.tree === undefined && performance.now() < end) this.tree = this.parse.advance() ?? undefined
  }

  /** Parses what the colours of a part need, unless they are known: its own declarations. */
  prepare({ from, to }: TextRange): void {
    const { window } = this
    const isKnown = window !== undefined && window.from <= from && window.to >= to
    if (this.tree !== undefined || isKnown || to - from > MAX_WINDOW) return
    const start = this.declarationBefore(from)
    this.window = { from: start, to, tree: parser.parse(this.text.slice(start, to)) }
  }

  /** The colours of a part, as far as they are known. */
  spans({ from, to }: TextRange): readonly SyntaxSpan[] {
    if (this.tree !== undefined) return spansOf(this.tree, from, to, 0)
    const { window } = this
    if (window === undefined || window.from > from || window.to < to) return []
    return spansOf(window.tree, from - window.from, to - window.from, window.from)
  }

  /** Where the last declaration begins up to an offset; the offset itself if there is none near. */
  private declarationBefore(offset: number): number {
    const least = Math.max(0, offset - MAX_BEFORE)
    if (least === 0) return 0
    let found = offset
    for (const { index } of this.text.slice(least, offset + 1).matchAll(DECLARATION))
      found = least + index + 1
    return found
  }
}

function spansOf(tree: Tree, from: number, to: number, offset: number): readonly SyntaxSpan[] {
  const spans: SyntaxSpan[] = []
  highlightTree(
    tree,
    HIGHLIGHTER,
    (start, end, kind) => spans.push({ from: offset + start, to: offset + end, kind }),
    from,
    to,
  )
  return spans
}
