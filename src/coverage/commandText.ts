/** @module How a command line is published: argument values may hold secrets, so only names are kept. */

/** Characters: whatever started the process chose its arguments. */
const LONGEST = 1000

/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/
/** `-name` as the flag package of Go has it: small letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/
/** What may be a short flag with its value written behind it, as in `-psecret1`; or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/

/** The base name of the program, then the names of its flags: `server -addr --db`. */
export function commandText([program = 'unknown', ...args]: readonly string[]): string {
  // What follows two dashes is no flag.
  const end = args.indexOf('--')
  const flags = (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? [])
  const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

/** Undefined for what is no flag. */
function flagName(arg: string): string | undefined {
  const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0]
  if (whole !== undefined) return whole
  const short = SHORT_FLAG.exec(arg)?.[0]
  return short === undefined || short === arg ? short : `${short}…`
}
