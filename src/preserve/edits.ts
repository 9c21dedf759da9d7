/** @module Changing the text of a file of Go: edits within its lines, and code that is appended. */

/** A file of this Go release is not as expected, so that it cannot be changed. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource'
}

/** Returns the text of a file of the release; `path` is relative to GOROOT/src. */
export type GoSource = (path: string) => Promise<string>

/** A change within lines; `from` must occur exactly once in the file. */
export type Edit = readonly [from: string | RegExp, to: string]

/** In our files, the text after it is appended to a file of Go. */
const MARKER = '\n// ---\n'

/** What is appended to a file of Go, from the text of our file. */
export function added(text: string): string {
  return `\n${text.slice(text.indexOf(MARKER) + MARKER.length)}`
}

/** @throws UnknownSource if the text to change does not occur exactly once */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((changed, [from, to]) => replaceOnce(changed, from, to), text)
}

function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const isText = typeof from === 'string'
  const count = isText ? text.split(from).length - 1 : [...text.matchAll(new RegExp(from, 'g'))].length
  const shown = isText ? JSON.stringify(from.trim()) : String(from)
  if (count !== 1) throw new UnknownSource(`${shown} occurs ${count} times instead of once`)
  return isText ? text.replace(from, () => to) : text.replace(from, to)
}
