/** @module The patterns of go:embed lines, and what they name. */

/** What the go:embed lines of a Go file name, in the order of the lines. */
export function embedPatterns(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*\/\/go:embed[ \t](.*)$/gm)].flatMap(([, line = '']) =>
    [...line.matchAll(/"(?:\\.|[^"\\])*"|`[^`]*`|\S+/g)].map(([word]) => unquoted(word)),
  )
}

function unquoted(word: string): string {
  if (word.startsWith('`')) return word.slice(1, -1)
  return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word
}

/** Tells whether a pattern of go:embed names a path or a directory that it is in. */
export function embedMatcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^all:/, '')
  if (plain === '.') return () => true
  // Classes and what is escaped mean the same to both.
  const source = plain.replace(/\[(?:\\.|[^\]\\])*\]|\\.|[.+^${}()|*?]/g, (part) => {
    if (part.length > 1) return part
    return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`
  })
  try {
    const named = new RegExp(`^(?:${source})(?:/|$)`, 'u')
    return (path) => named.test(path)
  } catch {
    // A class that only Go reads: it may name anything there.
    return () => true
  }
}
