/** @module Command lines for publication: argument values may be secrets, so only the names of flags are kept. */

/** In characters: the arguments are untrusted. */
const MAX_LENGTH = 1000

/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/
/** `-name` as in Go's flag package; lower-case letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/
/** Possibly a short flag followed by its value, such as `-psecret1`, or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/

/** The base name of the program, then the names of its flags: `server -addr --db`. */
export function commandText([program = 'unknown', ...args]: readonly string[]): string {
  // After two dashes there are no flags.
  const end = args.indexOf('--')
  const flags = (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? [])
  const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ')
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`
}

/** The name of a flag, without its value; undefined for other arguments. */
function flagName(arg: string): string | undefined {
  const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0]
  if (whole !== undefined) return whole
  const short = SHORT_FLAG.exec(arg)?.[0]
  return short === undefined || short === arg ? short : `${short}…`
}
