/**
 * @module Text from outside in GitHub's Markdown. Names of packages, tests and files are written by whoever wrote the
 * code: they must not become markup, mentions, references, images or comments.
 */

/** Everything that starts markup somewhere in GitHub Flavored Markdown. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~$:-]/g
/** Control characters, and marks that turn the direction of text. */
const UNSEEN = /\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Keeps a name from being a mention; it has no width. */
const BREAK = '\u200b'
const LONGEST = 300

/** Plain text on one line, for headings, cells and lists. */
export function escapeMarkdown(text: string): string {
  return shorten(text)
    .replace(/&/g, '&amp;')
    .replace(MARKUP, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .replace(/@/g, `@${BREAK}`)
    .replace(/\b(https?|ftp|www|mailto|xmpp)(?=[\\.])/gi, `$1${BREAK}`)
}

/** A code span on one line; a pipe would end the cell of a table even there. */
export function codeSpan(text: string): string {
  const content = shorten(text).replaceAll('|', '\\|')
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = /^`|`$/.test(content) || content === '' ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A block of code. Lines stay lines. */
export function codeBlock(text: string): string {
  const content = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').replace(UNSEEN, ''))
    .join('\n')
    .trimEnd()
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${fence}text\n${content}\n${fence}`
}

function shorten(text: string): string {
  const line = text.replace(UNSEEN, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
}
