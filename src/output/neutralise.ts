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
const V2 = /(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*):(?=:)/gu
const V1 = /##(?=\[)/g

/**
 * Text that no longer holds a workflow command, however it is cut at its line ends. Both tokens must be broken in such
 * a way that the name of the command moves: .NET compares by culture there, to which the zero-width space is nothing.
 */
export function neutralise(text: string): string {
  return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`)
}
