/** @module The lines of a go.mod or go.work file, as Go's own parser (golang.org/x/mod/modfile) takes them. */

/** `toolchain go1.26.8` is the verb `toolchain` with one argument; a block's verb stands in each of its directives. */
export interface Directive {
  readonly verb: string
  readonly args: readonly string[]
}

const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g

/** Every directive in the order of the file. What is no directive is passed over: judging the file is Go's task. */
export function parseDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = []
  let block: string | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const words = wordsOf(line)
    const [first, second] = words
    if (first === undefined) continue
    if (block !== undefined) {
      if (first === ')') block = undefined
      else directives.push({ verb: block, args: words })
    } else if (second === '(' && words.length === 2) block = first
    else directives.push({ verb: first, args: words.slice(1) })
  }
  return directives
}

/** The words of a line without its comment; a parenthesis at the end or alone is a word of its own. */
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
