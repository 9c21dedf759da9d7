/** @module Command lines for publication: argument values may be secrets, so only the names of flags are kept. */
import { flagNames } from '../covdata/format/flagNames.js'

/** In characters: the arguments are untrusted. */
const MAX_LENGTH = 1000

/** The base name of the program, then the names of its flags: `server -addr --db`. */
export function commandText([program = 'unknown', ...args]: readonly string[]): string {
  const text = [program.split(/[\\/]/).at(-1) ?? program, ...flagNames(args)].join(' ')
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`
}
