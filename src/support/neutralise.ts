/**
 * @module Text from outside that goes to the runner's log. The runner scans both streams for workflow commands
 * (actions/runner, ActionCommand.cs): `::name` at the start of a line after white space, and the older `##[name]`
 * anywhere in it. A zero-width space breaks either and leaves the text readable.
 */

const BREAK = '\u200b'
/**
 * Two colons that only white space parts from the start of a line; CR starts one too. Wider than .NET's TrimStart on
 * purpose: characters that nobody sees may be dropped by whatever stands between us and the parser.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu
const V1 = /##(?=\[)/g

/**
 * Text that no longer holds a workflow command in any of its lines. This holds although the runner compares by culture,
 * to which a zero-width space is nothing: the name that it then cuts out begins with what was left of the token.
 */
export function neutralise(text: string): string {
  return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`)
}
