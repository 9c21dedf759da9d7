/** @module JSON in files that users may have edited. */

const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * The value of a JSON text, which may begin with a byte order mark, as editors on Windows write it.
 * @throws SyntaxError in words for people
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    throw new SyntaxError('it is not JSON')
  }
}
