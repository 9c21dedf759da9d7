/** @module The names of the flags in a command line. Their values may be secrets, and differ from process to process. */

/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/
/** `-name` as in Go's flag package; lower-case letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/
/** Possibly a short flag followed by its value, such as `-psecret1`, or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/

/**
 * The names of the flags among arguments, without their values: `-addr`, `--db`, `-p…`. Those of names are the same names.
 * @param args without the program
 */
export function flagNames(args: readonly string[]): readonly string[] {
  // After two dashes there are no flags.
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? [])
}

/** The name of a flag, without its value; undefined for other arguments. */
function flagName(arg: string): string | undefined {
  const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0]
  if (whole !== undefined) return whole
  const short = SHORT_FLAG.exec(arg)?.[0]
  return short === undefined || short === arg ? short : `${short}…`
}
