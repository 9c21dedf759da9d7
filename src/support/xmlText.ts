/** @module Untrusted text in XML documents. */

/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would take them for spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The text with what XML cannot have replaced by U+FFFD; it has yet to be escaped. */
function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd')
}

/** The text as the value of an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
