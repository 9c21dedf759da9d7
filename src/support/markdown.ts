/**
 * @module Untrusted text in GitHub's Markdown. The names of packages, tests and files come from the tested code and
 * must not turn into markup, mentions, references, images or comments.
 */
import { plainText } from './plainText.js'

/** Characters that start or end markup anywhere in a line; `$` delimits math. */
const MARKUP = /[\\`*_[\]~|$]/g
/** At the start of a line, this makes a heading, a quote, a list, a rule or a table row. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/
/** Characters that are inert in HTML, Markdown and table cells when written as numeric references. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi
/**
 * What GitHub turns into links and images after it has processed the markup, so that a backslash does not help:
 * mentions and email addresses, issue references, emoji (`main.go:100:5`) and URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi
/** A zero-width space, which breaks them invisibly. */
const BREAK = '\u200b'
const MAX_NAME_LENGTH = 300
const MAX_TEXT_LENGTH = 2000

/** Text on one line for headings, cells and paragraphs, cut after 2,000 characters. */
export function escapeMarkdown(text: string): string {
  return oneLine(text, MAX_TEXT_LENGTH)
    .replace(LINKED, (word) => word + BREAK)
    .replace(MARKUP, (mark) => `\\${mark}`)
    .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
    .replace(LINE_START, '$1\\')
}

/** A name as a code span on one line, cut after 300 characters. */
export function codeSpan(text: string): string {
  const content = oneLine(text, MAX_NAME_LENGTH)
  // A pipe ends a table cell even between backticks, and outside tables a backslash before it is visible.
  if (content === '' || content.includes('|')) return htmlCode(text)
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = /^`|`$/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A name as code where Markdown is not processed, such as in `<summary>`. */
export function htmlCode(text: string): string {
  return `<code>${references(oneLine(text, MAX_NAME_LENGTH)).replaceAll('@', `@${BREAK}`)}</code>`
}

/** Text on one line where Markdown is not processed, such as in `<summary>`. */
export function htmlText(text: string): string {
  return references(oneLine(text, MAX_TEXT_LENGTH).replace(LINKED, (word) => word + BREAK))
}

function references(text: string): string {
  return text.replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A fenced code block that keeps the lines of the text. */
export function codeBlock(text: string): string {
  const content = plainText(text.replace(/\r\n?/g, '\n')).trimEnd()
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${fence}text\n${content}\n${fence}`
}

function oneLine(text: string, maxLength: number): string {
  const line = plainText(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0)
}
