/** @module Untrusted text without anything that a terminal or another viewer would interpret. */

/** Terminal escape sequences: CSI, OSC with its terminator, and two-character ones (ECMA-48). */
const ESCAPES = new RegExp(
  String.raw`\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?`,
  'g',
)
/** Control characters except tab, marks that change the text direction, and line ends that only some programs know. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
/** The same and tabs, and halves of characters, none of which is part of a sensible name. */
const UNSEEN_IN_NAMES = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
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

/**
 * A path or the name of a package as every text view and every file for another tool has it: each character that would
 * be invisible or change the direction of the text is U+FFFD, so that it is seen, and names that differ stay different
 * as far as they can.
 */
export function shownName(name: string): string {
  return name.replace(UNSEEN_IN_NAMES, '\ufffd')
}

/** A name or other short text on one line; after 300 characters it is cut and ends with `…`. */
export function plainLine(text: string): string {
  const characters = Array.from(oneLine(text))
  return characters.length <= MAX_NAME_LENGTH
    ? characters.join('')
    : `${characters.slice(0, MAX_NAME_LENGTH).join('')}…`
}
