/** @module Parsing go.mod and go.work files as Go's own parser does (golang.org/x/mod/modfile). */

/** A directive: `toolchain go1.26.8` has the verb `toolchain` and one argument. In a block, every line gets the block's verb. */
export interface Directive {
  readonly verb: string
  readonly args: readonly string[]
  /** 1-based. */
  readonly line: number
}

const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g

/** All directives in the order of the file. Everything else is ignored: reporting errors is left to Go. */
export function parseDirectives(content: string): readonly Directive[] {
  const directives: Directive[] = []
  let block: string | undefined
  for (const [index, text] of content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1
    const words = wordsOf(text)
    const [first, second] = words
    if (first === undefined) continue
    if (block !== undefined) {
      if (first === ')') block = undefined
      else directives.push({ verb: block, args: words, line })
    } else if (second === '(' && words.length === 2) block = first
    else directives.push({ verb: first, args: words.slice(1), line })
  }
  return directives
}

/** The path of the module that a go.mod file declares; undefined without a module line. */
export function modulePathIn(text: string): string | undefined {
  return parseDirectives(text).find(({ verb }) => verb === 'module')?.args[0]
}

/** The words of a line, without its comment. Parentheses outside quotes are words of their own. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  for (const [token] of line.matchAll(TOKEN)) {
    if (token.startsWith('"') || token.startsWith('`')) {
      words.push(unquote(token))
      continue
    }
    const comment = token.indexOf('//')
    const bare = comment < 0 ? token : token.slice(0, comment)
    words.push(...bare.split(/([()])/).filter((part) => part !== ''))
    if (comment >= 0) break
  }
  return words
}

function unquote(token: string): string {
  const inner = token.slice(1, -1)
  return token.startsWith('`') ? inner : inner.replace(/\\(.)/g, '$1')
}
