/**
 * @module Text from outside in GitHub's Markdown. Names of packages, tests and files are written by whoever wrote the
 * code: they must not become markup, mentions, references, images or comments.
 */
import { plainText } from './plainText.js'

/** Starts or ends markup anywhere in a line; `$` is for mathematics. */
const MARKUP = /[\\`*_[\]~|$]/g
/** Makes a heading, a quote, a list, a rule or a row of a table at the start of a line. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/
/** Written as numbers, these are inert in HTML, in Markdown and in a cell of a table alike. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi
/**
 * What GitHub makes links and pictures of after the markup is done with, so that a backslash does not help: mentions and
 * addresses, references to issues, emoji (`main.go:100:5`), URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi
/** Breaks one of them; it has no width. */
const BREAK = '\u200b'
const LONGEST_NAME = 300
const LONGEST_TEXT = 2000

/** Plain text on one line, for headings, cells and paragraphs. */
export function escapeMarkdown(text: string): string {
  return oneLine(text, LONGEST_TEXT)
    .replace(LINKED, (word) => word + BREAK)
    .replace(MARKUP, (mark) => `\\${mark}`)
    .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
    .replace(LINE_START, '$1\\')
}

/** A name as code, on one line. */
export function codeSpan(text: string): string {
  const content = oneLine(text, LONGEST_NAME)
  // A pipe ends the cell of a table even between backticks, and a backslash before it shows outside of tables.
  if (content === '' || content.includes('|')) return htmlCode(text)
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = /^`|`$/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A name as code where Markdown does nothing: in the heading of what can be folded. */
export function htmlCode(text: string): string {
  const content = oneLine(text, LONGEST_NAME).replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`)
  return `<code>${content.replaceAll('@', `@${BREAK}`)}</code>`
}

/** A block of code. Lines stay lines. */
export function codeBlock(text: string): string {
  const content = plainText(text.replace(/\r\n?/g, '\n')).trimEnd()
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${fence}text\n${content}\n${fence}`
}

function oneLine(text: string, longest: number): string {
  const line = plainText(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0)
}
