/** @module Untrusted text without anything that a terminal or another viewer would interpret. */

/** Terminal escape sequences: CSI, OSC with its terminator, and two-character ones (ECMA-48). */
const ESCAPES = new RegExp(
  String.raw`\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?`,
  'g',
)
/** Control characters except tab, marks that change the text direction, and line ends that only some programs know. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
const MAX_NAME_LENGTH = 300

/** The text without escape sequences and invisible control characters. Line feeds and tabs stay. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ESCAPES, '').replace(UNSEEN, ''))
    .join('\n')
}

/** The plain text on one line: line ends and tabs become blanks. */
export function oneLine(text: string): string {
  return plainText(text.replace(/\r\n?/g, '\n')).replace(/[\n\t]+/g, ' ')
}

/** A name or other short text on one line; after 300 characters it is cut and ends with `…`. */
export function plainLine(text: string): string {
  const characters = Array.from(oneLine(text))
  return characters.length <= MAX_NAME_LENGTH
    ? characters.join('')
    : `${characters.slice(0, MAX_NAME_LENGTH).join('')}…`
}
