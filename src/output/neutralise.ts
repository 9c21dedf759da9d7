/**
 * @module Text from outside that goes to the runner's log. The runner scans both streams for workflow commands
 * (actions/runner, ActionCommand.cs): `::name` at the start of a line after white space, and the older `##[name]`
 * anywhere in it. A zero-width space breaks either and leaves the text readable.
 */

const BREAK = '\u200b'
/** What .NET's TrimStart removes, and characters that other readers may take for nothing. */
const V2 = /^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/
const V1 = /##(?=\[)/g

/** One line that no longer holds a workflow command. */
export function neutralise(line: string): string {
  return line.replace(V2, `$1:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`)
}
