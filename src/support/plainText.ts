/** @module Text from outside that a terminal, or anything else that shows it, does not obey. */

/** Escape sequences of terminals: CSI, OSC with its end, and two-character ones (ECMA-48). */
const ESCAPES = new RegExp(
  String.raw`\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?`,
  'g',
)
/** Control characters but the tab, marks that turn the direction of text, and line ends that only some programs know. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
const LONGEST_NAME = 300

/** The text without anything that a terminal would obey. Lines stay lines. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(ESCAPES, '').replace(UNSEEN, ''))
    .join('\n')
}

/** The text on one line, whatever the names in it hold. */
export function oneLine(text: string): string {
  return plainText(text.replace(/\r\n?/g, '\n')).replace(/[\n\t]+/g, ' ')
}

/** A name, or another short text, on one line; a very long one is cut, and shows it. */
export function plainLine(text: string): string {
  const characters = Array.from(oneLine(text))
  return characters.length <= LONGEST_NAME
    ? characters.join('')
    : `${characters.slice(0, LONGEST_NAME).join('')}…`
}
