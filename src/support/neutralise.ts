/**
 * @module Untrusted text in the runner's log. The runner scans both streams for workflow commands (actions/runner,
 * ActionCommand.cs): `::name` at the start of a line, after optional white space, and the older `##[name]` anywhere.
 * A zero-width space breaks both and leaves the text readable.
 */

const BREAK = '\u200b'
/**
 * Two colons with only white space before them on the line; CR starts a line too. This allows more characters than
 * .NET's TrimStart because anything between us and the parser may drop invisible ones.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu
const V1 = /##(?=\[)/g

/**
 * The text with every workflow command made inert. The runner's culture-sensitive comparison ignores zero-width spaces,
 * but that does not help it: the command name that it then cuts out begins with the rest of the token.
 */
export function neutralise(text: string): string {
  return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`)
}
